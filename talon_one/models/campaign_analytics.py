# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class CampaignAnalytics(Model):
    """Figures of one campaign for one step of the time span. Each comes for the step alone and,
    with `total` before it, since the campaign began. Amounts are decimal, in major units of
    the currency of the Application.
    """

    var_date: datetime = required("date")
    """Time to which the step belongs."""

    campaign_revenue: DecimalField = required("campaignRevenue")
    """Value of sessions with a coupon or discount of the campaign, in the step."""

    total_campaign_revenue: DecimalField = required("totalCampaignRevenue")
    """Value of sessions with a coupon or discount of the campaign, since it began."""

    campaign_refund: DecimalField = required("campaignRefund")
    """Value of such sessions that was refunded in the step."""

    total_campaign_refund: DecimalField = required("totalCampaignRefund")
    """Value of such sessions that was refunded since the campaign began."""

    campaign_discount_costs: DecimalField = required("campaignDiscountCosts")
    """Discounts given by the campaign in the step."""

    total_campaign_discount_costs: DecimalField = required("totalCampaignDiscountCosts")
    """Discounts given by the campaign since it began."""

    campaign_refunded_discounts: DecimalField = required("campaignRefundedDiscounts")
    """Discounts of the campaign that were rolled back in the step because of refunds."""

    total_campaign_refunded_discounts: DecimalField = required("totalCampaignRefundedDiscounts")
    """Discounts of the campaign that were rolled back since it began because of refunds."""

    campaign_free_items: int = required("campaignFreeItems")
    """How many free items were given in the step."""

    total_campaign_free_items: int = required("totalCampaignFreeItems")
    """How many free items were given since the campaign began."""

    coupon_redemptions: int = required("couponRedemptions")
    """How often coupons were redeemed in the step; those rolled back later still count."""

    total_coupon_redemptions: int = required("totalCouponRedemptions")
    """How often coupons were redeemed since the campaign began; those rolled back later still
    count."""

    coupon_rolledback_redemptions: int = required("couponRolledbackRedemptions")
    """Number of redemptions rolled back in the step, as when a closed session is cancelled."""

    total_coupon_rolledback_redemptions: int = required("totalCouponRolledbackRedemptions")
    """Number of redemptions rolled back since the campaign began."""

    referral_redemptions: int = required("referralRedemptions")
    """Number of referral codes redeemed in the step."""

    total_referral_redemptions: int = required("totalReferralRedemptions")
    """Number of referral codes redeemed since the campaign began."""

    coupons_created: int = required("couponsCreated")
    """Number of coupons that rules created in the step; those made by users are not in it."""

    total_coupons_created: int = required("totalCouponsCreated")
    """Number of coupons that rules created since the campaign began."""

    referrals_created: int = required("referralsCreated")
    """Number of referral codes that rules created in the step."""

    total_referrals_created: int = required("totalReferralsCreated")
    """Number of referral codes that rules created since the campaign began."""

    added_loyalty_points: DecimalField = required("addedLoyaltyPoints")
    """Loyalty points given by the campaign in the step."""

    total_added_loyalty_points: DecimalField = required("totalAddedLoyaltyPoints")
    """Loyalty points given by the campaign since it began."""

    deducted_loyalty_points: DecimalField = required("deductedLoyaltyPoints")
    """Loyalty points spent through the campaign in the step."""

    total_deducted_loyalty_points: DecimalField = required("totalDeductedLoyaltyPoints")
    """Loyalty points spent through the campaign since it began."""
