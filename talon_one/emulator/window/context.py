"""What the page is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import NamedTuple, Protocol
from urllib.parse import urlencode
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from ..http.failures import Failures
from ..http.recording import Requests
from ..state.account import Account, Application
from ..state.clock import Clock
from .elements import Content, h

VIEWS = {
    "requests": "Requests",
    "sessions": "Sessions",
    "customers": "Customers",
    "campaigns": "Campaigns",
}
"""The titles of the views, the first one shown first."""

LONGEST_LIST = 100


class Controls(Protocol):
    """What the window does with an emulator; `Emulator` says more."""

    clock: Clock

    @property
    def management_key(self) -> str: ...
    @property
    def requests(self) -> Requests: ...
    def snapshot(self) -> str: ...
    def restore(self, snapshot: str) -> None: ...
    def reset(self) -> None: ...
    def stop_failing(self) -> None: ...


class Snapshot(NamedTuple):
    """A snapshot that was taken in the window."""

    taken: datetime
    requests: int
    text: str


@dataclass(frozen=True)
class Context:
    """What a page shows.

    Attributes:
        url: The base URL of the emulator, as the browser knows it.
        query: What of it is shown: ``view``, and the keys of the view's selection.
        snapshots: Those taken in the window, by number.
    """

    emulator: Controls
    account: Account
    failures: Failures
    url: str
    query: Mapping[str, str]
    snapshots: Mapping[int, Snapshot]

    @property
    def view(self) -> str:
        """The view that is shown."""
        wanted = self.query.get("view", "")
        return wanted if wanted in VIEWS else next(iter(VIEWS))

    def find_application(self) -> Application:
        """Return the Application that the query names by its id, or the first one."""
        wanted = self.query.get("application")
        applications = self.account.applications
        return next((a for a in applications if str(a.id) == wanted), applications[0])

    def name_of(self, application: Application) -> str | None:
        """Return the Application's name if the account has several; else ``None``."""
        return application.name if len(self.account.applications) > 1 else None


@dataclass(frozen=True)
class View:
    """A view of the page: a list, and the details of the selected entry."""

    entries: Content
    detail: Element
    selected: bool


def link(content: Content, view: str, /, class_: str | None = None, **selection: object) -> Element:
    """Return a link to an entry of a view."""
    return h("a", content, href=address(view, **selection), class_=class_)


def address(view: str, **selection: object) -> str:
    """Return the address of an entry of a view."""
    return "/?" + urlencode({"view": view, **selection})


def entry(view: str, current: bool, content: Content, *, key: str, **selection: object) -> Element:
    """Return an entry of a view's list; ``key`` tells it from the others, so that it keeps the focus."""
    return h(
        "li",
        h(
            "a",
            content,
            href=address(view, **selection),
            id=key,
            aria_current="true" if current else None,
        ),
    )


def entries(label: str, content: list[Element], empty: str) -> Element:
    """Return the list of a view, or what to do so that it has entries."""
    if not content:
        return h("p", empty, class_="empty")
    return h("ol", content, class_="entries", aria_label=label)


def time_text(time: datetime) -> Element:
    """Return a time in UTC, to the second."""
    time = time.astimezone(timezone.utc)
    return h("time", f"{time:%Y-%m-%d %H:%M:%S}", datetime=time.isoformat())
