"""What is compared with what. Each subject has an environment of its own and a module in ``usage/``."""

from __future__ import annotations

from typing import NamedTuple


class Subject(NamedTuple):
    """One way to talk to the API."""

    name: str
    label: str
    source: str
    """What pip is given: a name of the package index, or one of the two folders below."""
    usage: str
    """The module in ``usage/`` with what a user writes for it."""
    needs: tuple[str, ...] = ("pyperf",)
    """What is installed besides."""
    only: tuple[str, ...] = ()
    """The works in which it is compared, if not in all."""


TREE = "this package, from the working tree"
STOCK = "the package that the stock templates make of our description"
_CALL = ("call",)
_URLLIB3 = ("pyperf", "urllib3")  # usage.plain needs it

SUBJECTS = (
    Subject("ours", "ours", TREE, "ours"),
    Subject("plain", "urllib3 + json", "urllib3", "plain"),
    Subject("structs", "urllib3 + msgspec", "msgspec", "structs", _URLLIB3),
    Subject("stock", "stock templates", STOCK, "stock"),
    Subject("newer", "talon-one-sdk", "talon-one-sdk", "stock"),
    Subject("older", "talon-one-python-sdk", "talon-one-python-sdk", "older"),
    Subject("requests", "requests + json", "requests", "with_requests", only=_CALL),
    Subject("httpx", "httpx + json", "httpx", "with_httpx", _URLLIB3, _CALL),
    Subject("openai", "openai", "openai", "with_openai", _URLLIB3, _CALL),
    Subject("stripe", "stripe", "stripe", "with_stripe", only=_CALL),
)
"""The last two are SDKs that many know: their layer of requests, against the same server."""
