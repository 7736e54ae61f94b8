"""The emulated operations, by operation id. All others are answered 501."""

from __future__ import annotations

from collections.abc import Mapping

from . import (
    achievements,
    applications,
    attributes,
    audiences,
    campaigns,
    catalogs,
    coupon_files,
    coupon_reservations,
    coupons,
    customer_data,
    customer_profiles,
    customer_sessions,
    events,
    giveaways,
    loyalty_balances,
    loyalty_cards,
    loyalty_files,
    loyalty_history,
    loyalty_points,
    prices,
    referrals,
    session_reopening,
    session_returns,
)
from .call import Answer, Call, Handler

_MODULES = (
    achievements,
    applications,
    attributes,
    audiences,
    campaigns,
    catalogs,
    coupon_files,
    coupon_reservations,
    coupons,
    customer_data,
    customer_profiles,
    customer_sessions,
    events,
    giveaways,
    loyalty_balances,
    loyalty_cards,
    loyalty_files,
    loyalty_history,
    loyalty_points,
    prices,
    referrals,
    session_reopening,
    session_returns,
)

EMULATED: Mapping[str, Handler] = {
    id: handler for module in _MODULES for id, handler in module.OPERATIONS.items()
}

__all__ = ["EMULATED", "Answer", "Call"]
