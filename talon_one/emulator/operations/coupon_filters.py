"""Filters and order of coupons, as operations on coupons take them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..support.errors import ErrorDetail, InvalidDataError
from .base import find_validity, is_within
from .campaigns import list_states

SORTABLE: Mapping[str, Any] = {
    "id": lambda coupon: coupon.id,
    "created": lambda coupon: (coupon.created, coupon.id),
    "value": lambda coupon: coupon.definition.code,
    "usageCounter": lambda coupon: coupon.usage_counter,
}
"""What `sort` may name."""


def filter_coupons(application: Application, filters: Mapping[str, Any]) -> Iterator[StoredCoupon]:
    """Yield the coupons that match all filters.

    Filters are named as in queries. Besides those there are ``campaignId`` and ``attributes``, an
    object whose members the coupon's attributes must have.

    Raises:
        InvalidDataError: Two filters exclude each other.
    """
    if "usable" in filters and "redeemed" in filters:
        reason = "redeemed and usable exclude each other"
        raise InvalidDataError(ErrorDetail("Invalid value", reason, "redeemed", "parameter"))
    now = application.clock()
    for coupon in application.store.coupons.values():
        campaign = application.store.campaigns[coupon.campaign_id]
        states = list_states(campaign, now)
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
        "valid": find_validity(definition.starts, definition.expires, now),
        "usable": str(usable).lower(),
        "redeemed": str(coupon.usage_counter > 0).lower(),
    }
    attributes = definition.attributes
    return (
        all(filters.get(name, fact) == fact for name, fact in facts.items())
        and _matches_value(definition.code, filters)
        and is_within(coupon.created, filters, "createdBefore", "createdAfter")
        and is_within(definition.starts, filters, "startsBefore", "startsAfter")
        and is_within(definition.expires, filters, "expiresBefore", "expiresAfter")
        and all(
            name in attributes and attributes[name] == value
            for name, value in filters.get("attributes", {}).items()
        )
    )


def _matches_value(code: str, filters: Mapping[str, Any]) -> bool:
    """Return whether a code is the filter's ``value`` (``exactMatch``) or contains it.

    Case is ignored. Characters other than letters and digits count only in exact matches."""
    value: str = filters.get("value", "")
    if filters.get("exactMatch", False):
        return not value or code.casefold() == value.casefold()
    return _fold(value) in _fold(code)


def _fold(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
