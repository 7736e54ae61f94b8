"""The page: header, views, panels, list and details."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from .campaigns_view import campaigns_view
from .context import VIEWS, Context, View, address
from .controls import controls
from .customers_view import customers_view
from .elements import h
from .requests_view import requests_view
from .sessions_view import sessions_view

_VIEWS: Mapping[str, Callable[[Context], View]] = {
    "requests": requests_view,
    "sessions": sessions_view,
    "customers": customers_view,
    "campaigns": campaigns_view,
}


def page(context: Context, notice: str = "", failed: bool = False) -> Element:
    """Return the page.

    Args:
        context: What it shows.
        notice: What an action did, or why it failed.
    """
    view = _VIEWS[context.view](context)
    title = VIEWS[context.view]
    return h(
        "html",
        h(
            "head",
            h("meta", charset="utf-8"),
            h("title", f"{title} - Talon.One emulator"),
            h("meta", name="viewport", content="width=device-width, initial-scale=1"),
            h("meta", name="color-scheme", content="light dark"),
            h("link", rel="icon", href="/-/icon.svg", type="image/svg+xml"),
            h("link", rel="stylesheet", href="/-/style.css"),
            h("script", src="/-/script.js", defer=True),
        ),
        h(
            "body",
            h("a", "Skip to the details", href="#detail", class_="skip"),
            h(
                "header",
                h(
                    "a",
                    h("img", src="/-/icon.svg", alt="", width="22", height="22"),
                    h("strong", "Talon.One emulator"),
                    h("span", context.url, class_="note"),
                    href="/",
                    class_="brand",
                ),
                h("nav", h("ul", _tabs(context)), aria_label="Views", id="views"),
                h("div", controls(context), id="controls"),
            ),
            h("p", notice, id="notice", role="status", class_="bad" if failed else None),
            h(
                "main",
                h("section", h("h1", title), view.entries, id="list", aria_label=title),
                h(
                    "section",
                    h("a", "Back to the list", href=address(context.view), class_="back"),
                    view.detail,
                    id="detail",
                    tabindex="-1",
                    aria_label="Details",
                ),
                id="main",
                class_="selected" if view.selected else None,
            ),
        ),
        lang="en",
    )


def _tabs(context: Context) -> list[Element]:
    counts = {
        "requests": len(context.emulator.requests),
        "sessions": sum(len(store.sessions) for store in context.account.stores),
        "customers": sum(
            len(found[0].store.profiles) for found in context.account.environments.values()
        ),
        "campaigns": sum(len(store.campaigns) for store in context.account.stores),
    }
    return [
        h(
            "li",
            h(
                "a",
                title,
                " ",
                h("span", f"{counts[name]:,}", class_="count"),
                href=address(name),
                id=f"view-{name}",
                aria_current="page" if name == context.view else None,
            ),
        )
        for name, title in VIEWS.items()
    ]
