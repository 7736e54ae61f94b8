"""HTML elements. The standard library escapes all text and attributes when it writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union
from xml.etree.ElementTree import Element, tostring  # nosec B405: nothing is parsed

TIMES = "\N{MULTIPLICATION SIGN}"

Content = Union[str, Element, None, Iterable["Content"]]


def h(tag: str, /, *content: Content, **attributes: str | bool | None) -> Element:
    """Return an element.

    Args:
        tag: Its name.
        content: Text, elements, and collections of them.
        attributes: ``aria_label="..."`` is ``aria-label``, ``class_`` is ``class``. ``True`` sets an
            attribute without value; ``False`` and ``None`` leave it out.
    """
    element = Element(
        tag,
        {
            name.rstrip("_").replace("_", "-"): "" if value is True else value
            for name, value in attributes.items()
            if value is not None and value is not False
        },
    )
    _append(element, content)
    return element


def _append(element: Element, content: Content) -> None:
    if content is None:
        return
    if isinstance(content, Element):
        element.append(content)
    elif not isinstance(content, str):
        for part in content:
            _append(element, part)
    elif len(element):
        element[-1].tail = (element[-1].tail or "") + content
    else:
        element.text = (element.text or "") + content


def write_page(root: Element) -> bytes:
    """Return a page as UTF-8."""
    text = "<!DOCTYPE html>" + tostring(root, encoding="unicode", method="html")
    return text.encode("utf-8", "replace")


def table(
    caption: str, head: Iterable[str], rows: Iterable[Element], *, numbers: Iterable[int] = ()
) -> Element:
    """Return a table that scrolls sideways if it must.

    Args:
        caption: What it shows.
        head: The titles of the columns.
        rows: Its rows.
        numbers: The columns, from 0, that hold numbers.
    """
    right = set(numbers)
    titles = [
        h("th", title, scope="col", class_="number" if column in right else None)
        for column, title in enumerate(head)
    ]
    return h(
        "div",
        h(
            "table",
            h("caption", caption),
            h("thead", h("tr", titles)),
            h("tbody", rows),
        ),
        class_="scroll",
        tabindex="0",
        role="region",
        aria_label=caption,
    )


def row(first: Content, *others: Content, numbers: Iterable[int] = ()) -> Element:
    """Return a row of a table; its first cell is its title. ``numbers``: see `table`."""
    right = set(numbers)
    cells = [
        h("td", cell, class_="number" if column in right else None)
        for column, cell in enumerate(others, 1)
    ]
    return h("tr", h("th", first, scope="row"), cells)


def facts(*pairs: tuple[str, Content]) -> Element:
    """Return names and values; pairs without value are left out."""
    return h(
        "dl",
        (
            h("div", h("dt", name), h("dd", value))
            for name, value in pairs
            # An element without children is false.
            if isinstance(value, Element) or value
        ),
        class_="facts",
    )


def badge(text: str, kind: str = "") -> Element:
    """Return a short text on a coloured ground; ``kind``: ``good``, ``fair``, ``bad`` or none."""
    return h("span", text, class_=f"badge {kind}".rstrip())


def section(title: str, *content: Content) -> Element:
    """Return a section of a detail."""
    return h("section", h("h3", title), content)


def code_block(text: str, label: str) -> Element:
    """Return text as it is, which the script offers to copy."""
    return h(
        "div",
        h("pre", h("code", text), tabindex="0", role="region", aria_label=label),
        class_="code",
    )


def folded(title: str, *content: Content, id: str, opened: bool = False) -> Element:
    """Return content that is shown when its title is clicked."""
    return h("details", h("summary", title), content, id=id, open=opened)
