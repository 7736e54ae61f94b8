"""Why a coupon or a referral can not be redeemed, in the API's words.

Which reason is given when several apply is documented nowhere; here it is the first of the list in
each function.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..campaigns.codes import Limit
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.amounts import ZERO
from . import budgets
from .context import Scene
from .usage import Tally


def coupon_problem(
    scene: Scene, campaign: StoredCampaign, coupon: StoredCoupon, tally: Tally
) -> str | None:
    """The reason to reject a coupon of a campaign that is evaluated: start, expiry, recipient,
    reservation, its own limits, the campaign's budgets; `None` if it can be redeemed."""
    definition, profile_id = coupon.definition, scene.profile_id
    window = _window_problem("Coupon", definition.starts, definition.expires, scene.at)
    if window is not None:
        return window
    if definition.recipient and definition.recipient != profile_id:
        return "CouponRecipientDoesNotMatch"
    if definition.reservation_mandatory and profile_id not in coupon.reservations:
        return "CouponReservationRequired" if profile_id else "ProfileRequired"
    if definition.usage_limit and coupon.usage_counter >= definition.usage_limit:
        return "CouponLimitReached"
    if definition.discount_limit is not None and coupon.discount_counter >= Decimal(
        definition.discount_limit
    ):
        return "CouponLimitReached"
    if definition.usage_limit_per_profile:
        if not profile_id:
            return "ProfileRequired"
        if (
            scene.store.redemptions.get((coupon.id, profile_id), 0)
            >= definition.usage_limit_per_profile
        ):
            return "ProfileLimitReached"
    return _budget_problem("Coupon", scene, campaign, coupon.id, tally)


def referral_problem(
    scene: Scene, campaign: StoredCampaign, referral: StoredReferral, tally: Tally
) -> str | None:
    """The reason to reject a referral of a campaign that is evaluated: start, expiry, advocate,
    friend, its own limit, the campaign's budgets; `None` if it can be redeemed."""
    definition, profile_id = referral.definition, scene.profile_id
    window = _window_problem("Referral", definition.starts, definition.expires, scene.at)
    if window is not None:
        return window
    if definition.advocate not in scene.store.profiles:
        return "AdvocateNotFound"
    if definition.advocate == profile_id:
        return "ReferralRecipientIdSameAsAdvocate"
    if definition.friend and definition.friend != profile_id:
        return "ReferralRecipientDoesNotMatch"
    if profile_id and _was_referred(scene, campaign, profile_id):
        return "ReferralCustomerAlreadyReferred"
    if definition.usage_limit and referral.usage_counter >= definition.usage_limit:
        return "ReferralLimitReached"
    return _budget_problem("Referral", scene, campaign, None, tally)


def _window_problem(
    kind: str, starts: datetime | None, ends: datetime | None, at: datetime
) -> str | None:
    if starts is not None and at < starts:
        return f"{kind}StartDateInFuture"
    return f"{kind}Expired" if ends is not None and ends <= at else None


def _was_referred(scene: Scene, campaign: StoredCampaign, profile_id: str) -> bool:
    """Whether a customer has redeemed a referral of the campaign.

    That a friend who was referred already is rejected is documented; whether another campaign's
    referral counts, too, is not: here it does not.
    """
    return any(
        profile_id in each.referred
        for each in scene.store.referrals.values()
        if each.campaign_id == campaign.id
    )


def _budget_problem(
    kind: str, scene: Scene, campaign: StoredCampaign, coupon_id: int | None, tally: Tally
) -> str | None:
    owners = budgets.owners(scene.session, scene.profile_id, scene.store_id, coupon_id)
    used = (scene.store.budgets, tally.budgets)
    tightest = budgets.room(campaign, f"redeem{kind}", owners, scene.at, used)
    if tightest is None or tightest[0] > ZERO:
        return None
    return _reason(kind, tightest[1], scene)


def _reason(kind: str, limit: Limit, scene: Scene) -> str:
    if "Profile" in limit.per:
        if kind == "Coupon" and not scene.profile_id:
            return "ProfileRequired"
        return "ProfileLimitReached"
    return f"{kind}LimitReached" if kind in limit.per else "CampaignLimitReached"
