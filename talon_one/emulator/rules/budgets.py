"""Budgets: what is counted for whom, and how much is left.

A campaign counts every action once for itself, which the API shows, and once more for each limit
that has a period or counts per coupon, profile and so on. Counters are strings: an action, and the
period or those counted for, as in ``redeemCoupon/2026-03-01`` or ``redeemCoupon/Profile=anna``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import product

from ..campaigns.codes import ACTIONS, Limit
from ..state.records.campaigns import StoredCampaign
from ..state.sessions import Session
from ..support.amounts import ZERO, add_up
from ..support.durations import round_down
from ..support.exact_json import EXACT

_PERIODS = {"daily": "D", "weekly": "W", "monthly": "M", "yearly": "Y"}

Owners = Mapping[str, list[str]]
"""Whom a budget may be counted for: ids, by kind of entity."""


def owners_of(
    session: Session | None, profile_id: str, store_id: str, coupon_id: int | None
) -> Owners:
    """Return whom effects of a session or an event concern.

    Args:
        coupon_id: The coupon that triggered them.
    """
    found = {
        "Coupon": [] if coupon_id is None else [str(coupon_id)],
        "Profile": [profile_id] if profile_id else [],
        "Store": [store_id] if store_id else [],
    }
    if session is not None:
        found["Session"] = [session.integration_id]
        found["Referral"] = [code for code in (session.content["referralCode"],) if code]
        found["Identifier"] = list(dict.fromkeys(session.content["identifiers"]))
    return found


def counters(campaign: StoredCampaign, owners: Owners, at: datetime) -> dict[str, list[str]]:
    """Return the counters of a campaign for an effect, by action."""
    found = {action: [action] for action in ACTIONS}
    for limit in campaign.definition.all_limits:
        if limit.period or limit.per:
            known = found[limit.action]
            known += (counter for counter in _counters(limit, owners, at) if counter not in known)
    return found


def _counters(limit: Limit, owners: Owners, at: datetime) -> list[str]:
    """Return the counters of a limit, one for each of those that it is counted for."""
    parts = [limit.action]
    if limit.period:
        parts.append(round_down(_PERIODS[limit.period], at).date().isoformat())
    if not limit.per:
        return ["/".join(parts)]
    choices = [[f"{kind}={id}" for id in owners.get(kind, ())] for kind in limit.per]
    return ["/".join((*parts, *chosen)) for chosen in product(*choices)]


def budget_left(
    campaign: StoredCampaign,
    action: str,
    owners: Owners,
    at: datetime,
    used: Sequence[Mapping[tuple[int, str], Decimal]],
) -> tuple[Decimal, Limit] | None:
    """Return how much the tightest budget leaves of an action, and which budget that is.

    Args:
        used: Counters to add up.

    Returns:
        ``None`` if the action is not limited.
    """
    tightest: tuple[Decimal, Limit] | None = None
    for limit in campaign.definition.all_limits:
        if limit.action != action or (limit.store and limit.store not in owners["Store"]):
            continue
        left = min(
            (
                EXACT.subtract(
                    Decimal(limit.limit),
                    add_up(counts.get((campaign.id, counter), ZERO) for counts in used),
                )
                for counter in _counters(limit, owners, at)
            ),
            default=ZERO,
        )
        if tightest is None or left < tightest[0]:
            tightest = max(left, ZERO), limit
    return tightest
