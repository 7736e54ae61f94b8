"""Find out whether somebody else changed a session."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from talon_one.models import CartItem, CustomerSessionV2, NewCustomerSessionV2


class Drift(NamedTuple):
    """A difference between a session here and on the server: somebody else has written to it."""

    member: str
    """Name on the wire, such as ``cartItems``; ``updateCount`` if the content is the same, but others
    have written to the session since the last call."""
    ours: Any
    """The value here; for ``updateCount``, the count that this call alone would have given."""
    theirs: Any
    """The value on the server."""


def find_drift(
    ours: NewCustomerSessionV2,
    theirs: CustomerSessionV2 | None,
    members: Container[str],
    seen: int | None = None,
) -> list[Drift]:
    """Return the members that differ in meaning, and whether others have written.

    The server may complete what it was sent: with prices and names from a catalog, with another case of
    the codes, with attributes that rules set. None of these is a difference.

    Args:
        ours: The content here.
        theirs: The session in a response.
        members: The members of ``ours`` to compare, those that the response must echo.
        seen: The ``updateCount`` before the call that is responded to; ``None`` if it is unknown.
    """
    if theirs is None:
        return []
    mine, other, drift = ours._data, theirs._data, []
    for member, read in _COMPARED.items():
        here, there = mine.get(member) or None, other.get(member) or None
        if member not in members or here is there:
            continue
        if member == "cartItems":
            same = _same_items(here or (), there or ())
        else:
            same = here == there or read(here) == read(there)
        if not same:
            drift.append(Drift(member, here, there))
    count = other.get("updateCount")
    if seen is not None and isinstance(count, int) and count > seen + 1:
        drift.append(Drift("updateCount", seen + 1, count))
    return drift


def _codes(codes: list[str] | None) -> list[str]:
    return sorted(str(code).casefold() for code in codes or ())


def _code(code: Any) -> str:
    return str(code or "").casefold()


def _costs(costs: Any) -> dict[str, Decimal | None]:
    return {name: cost and cost.price for name, cost in (costs or {}).items()}


def _list(values: list[Any] | None) -> list[Any]:
    return list(values or ())


def _text(value: str | None) -> str:
    return value or ""


_COMPARED: dict[str, Callable[[Any], Any]] = {
    "profileId": _text,
    "storeIntegrationId": _text,
    "couponCodes": _codes,
    "referralCode": _code,
    "loyaltyCards": _list,
    "cartItems": _list,
    "additionalCosts": _costs,
    "identifiers": _list,
}


def _same_items(ours: Sequence[CartItem | None], theirs: Sequence[CartItem | None]) -> bool:
    # By the data of the models: this runs after each call, and attributes cost a call each.
    if len(ours) != len(theirs):
        return False
    for mine, other in zip(ours, theirs, strict=True):
        line, echo = getattr(mine, "_data", {}), getattr(other, "_data", {})
        price = line.get("price")
        if line.get("sku") != echo.get("sku") or line.get("quantity") != echo.get("quantity"):
            return False
        if price is not None and price != echo.get("price"):
            return False
        costs, echoed = line.get("additionalCosts"), echo.get("additionalCosts")
        if (costs or echoed) and _costs(costs) != _costs(echoed):
            return False
    return True
