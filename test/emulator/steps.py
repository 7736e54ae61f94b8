"""What a shop does besides updating a session: returns, reopening, profiles, events."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from .emulator_client import Reply, Shop


def _text(body: Any) -> bytes:
    return json.dumps(body, default=str).encode()


def give_back(
    shop: Shop,
    *items: dict[str, Any],
    session: str = "cart",
    query: str = "",
    content: list[str] | None = None,
) -> Reply:
    """Returns items of a session."""
    body = {
        "return": {"returnedCartItems": list(items)},
        "responseContent": ["customerSession"] if content is None else content,
    }
    return shop.send("POST", f"/v2/customer_sessions/{session}/returns{query}", _text(body))


def reopen(shop: Shop, session: str = "cart") -> Reply:
    """Reopens a session."""
    return shop.send("PUT", f"/v2/customer_sessions/{session}/reopen")


def update_profile(shop: Shop, profile: str, query: str = "", **body: Any) -> Reply:
    """Updates a profile."""
    path = f"/v2/customer_profiles/{quote(profile, safe='')}{query}"
    return shop.send("PUT", path, _text(body))


def track(shop: Shop, type: str, query: str = "?silent=no", **body: Any) -> Reply:
    """Tracks an event."""
    sent = {"profileId": "anna", "type": type, **body}
    return shop.send("POST", f"/v2/events{query}", _text(sent))


def track_advanced(shop: Shop, type: str, query: str = "?silent=no", **body: Any) -> Reply:
    """Tracks an advanced event."""
    sent = {"profileId": "anna", "type": type, "integrationId": "event-1", **body}
    return shop.send("POST", f"/v3/events{query}", _text(sent))


def kinds(reply: Reply) -> list[str]:
    """The types of the effects."""
    return [kind for kind, _ in reply.effects]


def of_kind(reply: Reply, kind: str) -> list[dict[str, Any]]:
    """The props of the effects of a type."""
    return [props for each, props in reply.effects if each == kind]


def rejections(reply: Reply) -> list[tuple[str, str]]:
    """The codes that were rejected, with the reasons."""
    return [
        (props["value"], props["rejectionReason"])
        for kind, props in reply.effects
        if kind in ("rejectCoupon", "rejectReferral")
    ]


def discounts(reply: Reply) -> Decimal:
    """All discounts together."""
    values = (props["value"] for kind, props in reply.effects if kind.startswith("setDiscount"))
    return sum(values, Decimal(0))


def ledger(shop: Shop, profile: str = "anna", program: int = 1) -> dict[str, Any]:
    """A profile's main ledger, as of now."""
    body = shop.put("probe", profileId=profile, content=["loyalty"], query="?dry=true").body
    found: dict[str, Any] = body["loyalty"]["programs"][str(program)]["ledger"]
    return found


def points(shop: Shop, profile: str = "anna", program: int = 1) -> tuple[Any, Any, Any]:
    """A profile's current, pending and negative points."""
    found = ledger(shop, profile, program)
    return found["currentBalance"], found["pendingBalance"], found["negativeBalance"]


def coupon_use(shop: Shop, code: str, profile: str = "anna") -> tuple[int, int, Any]:
    """How often a coupon was redeemed, in all and by a profile, and the discounts it gave."""
    body = shop.put(
        "probe", couponCodes=[code], profileId=profile, content=["coupons"], query="?dry=true"
    ).body
    (coupon,) = body["coupons"]
    return coupon["usageCounter"], coupon["profileRedemptionCount"], coupon["discountCounter"]


def referral_use(shop: Shop, code: str) -> tuple[int, list[str]]:
    """How often a referral was redeemed, and by whom."""
    body = shop.put(
        "probe", referralCode=code, profileId="prober", content=["referral"], query="?dry=true"
    ).body
    return body["referral"]["usageCounter"], body["referral"]["referredCustomers"]


def profile(shop: Shop, profile: str = "anna") -> dict[str, Any]:
    """A profile, as of now."""
    body = shop.put("probe", profileId=profile, content=["customerProfile"], query="?dry=true").body
    found: dict[str, Any] = body["customerProfile"]
    return found
