"""Coupons and referrals in responses."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .. import campaigns as definitions
from ..state.records.campaigns import StoredCoupon, StoredReferral
from ..state.store import Store
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from ..support.times import write_time


def _add_window(view: Json, starts: datetime | None, ends: datetime | None) -> Json:
    if starts is not None:
        view["startDate"] = write_time(starts)
    if ends is not None:
        view["expiryDate"] = write_time(ends)
    return view


def render_coupon(coupon: StoredCoupon) -> Json:
    """Return the schema ``Coupon``."""
    definition = coupon.definition
    view = {
        "id": coupon.id,
        "created": write_time(coupon.created),
        "campaignId": coupon.campaign_id,
        "value": definition.code,
        "usageLimit": definition.usage_limit,
        "usageCounter": coupon.usage_counter,
        "discountCounter": coupon.discount_counter,
        "reservation": definition.reservable,
        "reservationLimit": definition.reservation_limit,
        "reservationCounter": len(coupon.reservations),
        "isReservationMandatory": definition.reservation_mandatory,
        "implicitlyReserved": definition.implicitly_reserved,
        "attributes": dict(definition.attributes),
    }
    limits = render_coupon_limits(definition)
    if limits:
        view["limits"] = limits
    if definition.discount_limit is not None:
        view["discountLimit"] = definition.discount_limit
        left = EXACT.subtract(Decimal(definition.discount_limit), coupon.discount_counter)
        view["discountRemainder"] = max(left, ZERO)
    if definition.recipient:
        view["recipientIntegrationId"] = definition.recipient
    if coupon.batch_id:
        view["batchId"] = coupon.batch_id
    if coupon.import_id is not None:
        view["importId"] = coupon.import_id
    if coupon.referral_id is not None:
        view["referralId"] = coupon.referral_id
    return _add_window(view, definition.starts, definition.expires)


def render_coupon_limits(definition: definitions.Coupon) -> list[Json]:
    """Return a coupon's own limits, each as the schema ``LimitConfig``."""
    limit = definition.usage_limit_per_profile
    return [{"action": "redeemCoupon", "limit": limit, "entities": ["Profile"]}] if limit else []


def render_integration_coupon(store: Store, record: StoredCoupon, profile_id: str) -> Json:
    """Return the schema ``IntegrationCoupon``."""
    count = store.redemptions.get((record.id, profile_id), 0)
    return {**render_coupon(record), "profileRedemptionCount": count}


def render_referral(referral: StoredReferral) -> Json:
    """Return the schema ``Referral``."""
    definition = referral.definition
    view = {
        "id": referral.id,
        "created": write_time(referral.created),
        "campaignId": referral.campaign_id,
        "advocateProfileIntegrationId": definition.advocate,
        "code": definition.code,
        "usageLimit": definition.usage_limit,
        "usageCounter": referral.usage_counter,
        "attributes": dict(definition.attributes),
    }
    if definition.friend:
        view["friendProfileIntegrationId"] = definition.friend
    if referral.batch_id:
        view["batchId"] = referral.batch_id
    if referral.import_id is not None:
        view["importId"] = referral.import_id
    return _add_window(view, definition.starts, definition.expires)


def render_inventory_referral(record: StoredReferral) -> Json:
    """Return the schema ``InventoryReferral``."""
    return {**render_referral(record), "referredCustomers": [id for id in record.referred if id]}
