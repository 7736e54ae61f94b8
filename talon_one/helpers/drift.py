"""Find out whether somebody else changed a session."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
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


def content_drift(
    ours: NewCustomerSessionV2, theirs: CustomerSessionV2, members: Container[str]
) -> Iterator[Drift]:
    """Yield the members that differ in meaning.

    The server may complete what it was sent: with prices and names from a catalog, with another case of
    the codes, with attributes that rules set. None of these is a difference.

    Args:
        ours: The content here.
        theirs: The session in a response.
        members: The members of ``ours`` to compare, those that the response must echo.
    """
    for member, name, read in _COMPARED:
        if member in members:
            here, there = read(getattr(ours, name)), read(getattr(theirs, name))
            if here != there and not (member == "cartItems" and _same_items(here, there)):
                yield Drift(member, getattr(ours, name), getattr(theirs, name))


def _codes(codes: list[str] | None) -> list[str]:
    return sorted(str(code).casefold() for code in codes or ())


def _code(code: str | None) -> str:
    return (code or "").casefold()


def _costs(costs: Any) -> dict[str, Decimal | None]:
    return {name: cost.price for name, cost in (costs or {}).items()}


def _list(values: list[Any] | None) -> list[Any]:
    return list(values or ())


def _text(value: str | None) -> str:
    return value or ""


_COMPARED: tuple[tuple[str, str, Callable[[Any], Any]], ...] = (
    ("profileId", "profile_id", _text),
    ("storeIntegrationId", "store_integration_id", _text),
    ("couponCodes", "coupon_codes", _codes),
    ("referralCode", "referral_code", _code),
    ("loyaltyCards", "loyalty_cards", _list),
    ("cartItems", "cart_items", _list),
    ("additionalCosts", "additional_costs", _costs),
    ("identifiers", "identifiers", _list),
)


def _same_items(ours: list[CartItem], theirs: list[CartItem]) -> bool:
    return len(ours) == len(theirs) and all(map(_same_item, ours, theirs))


def _same_item(ours: CartItem, theirs: CartItem) -> bool:
    return (
        ours.sku == theirs.sku
        and ours.quantity == theirs.quantity
        and (ours.price is None or ours.price == theirs.price)
        and _costs(ours.additional_costs) == _costs(theirs.additional_costs)
    )
