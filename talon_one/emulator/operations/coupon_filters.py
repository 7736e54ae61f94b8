"""Which coupons the operations on coupons mean: the filters of their queries, and their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from .. import campaigns as definitions
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..support.errors import Fault, invalid
from .base import within
from .campaigns import campaign_states

SORTABLE: Mapping[str, Any] = {
    "id": lambda coupon: coupon.id,
    "created": lambda coupon: (coupon.created, coupon.id),
    "value": lambda coupon: coupon.definition.code,
    "usageCounter": lambda coupon: coupon.usage_counter,
}
"""What `sort` may name."""


def filtered(application: Application, filters: Mapping[str, Any]) -> Iterator[StoredCoupon]:
    """The coupons that pass all filters, which are named as in queries, `campaignId` and
    `attributes` (an object whose members the coupon's attributes have) among them.

    Raises:
        ApiError: 400, two filters exclude each other.
    """
    if "usable" in filters and "redeemed" in filters:
        reason = "redeemed and usable exclude each other"
        raise invalid(Fault("Invalid value", reason, "redeemed", "parameter"))
    now = application.clock()
    for coupon in application.store.coupons.values():
        campaign = application.store.campaigns[coupon.campaign_id]
        states = campaign_states(campaign, now)
        if filters.get("campaignState") in (None, *states) and _passes(coupon, filters, now):
            yield coupon


def _passes(coupon: StoredCoupon, filters: Mapping[str, Any], now: datetime) -> bool:
    definition = coupon.definition
    usable = not definition.usage_limit or coupon.usage_counter < definition.usage_limit
    facts = {
        "campaignId": coupon.campaign_id,
        "batchId": coupon.batch_id,
        "referralId": coupon.referral_id,
        "recipientIntegrationId": definition.recipient,
        "valid": _validity(definition, now),
        "usable": str(usable).lower(),
        "redeemed": str(coupon.usage_counter > 0).lower(),
    }
    attributes = definition.attributes
    return (
        all(filters.get(name, fact) == fact for name, fact in facts.items())
        and _has_value(definition.code, filters)
        and within(coupon.created, filters, "createdBefore", "createdAfter")
        and within(definition.starts, filters, "startsBefore", "startsAfter")
        and within(definition.expires, filters, "expiresBefore", "expiresAfter")
        and all(
            name in attributes and attributes[name] == value
            for name, value in filters.get("attributes", {}).items()
        )
    )


def _validity(coupon: definitions.Coupon, now: datetime) -> str:
    if coupon.expires is not None and coupon.expires <= now:
        return "expired"
    return "validFuture" if coupon.starts is not None and now < coupon.starts else "validNow"


def _has_value(code: str, filters: Mapping[str, Any]) -> bool:
    """Whether a code is the filter's `value` (`exactMatch`), or has it somewhere; case makes no
    difference, and other characters than letters and digits only where it has to be exact."""
    value: str = filters.get("value", "")
    if filters.get("exactMatch", False):
        return not value or code.casefold() == value.casefold()
    return _folded(value) in _folded(code)


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
