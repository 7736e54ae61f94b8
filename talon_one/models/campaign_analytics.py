# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number


class CampaignAnalytics(Model):
    """``CampaignAnalytics`` of the API description."""

    var_date: datetime = required("date")

    campaign_revenue: Number = required("campaignRevenue")

    total_campaign_revenue: Number = required("totalCampaignRevenue")

    campaign_refund: Number = required("campaignRefund")

    total_campaign_refund: Number = required("totalCampaignRefund")

    campaign_discount_costs: Number = required("campaignDiscountCosts")

    total_campaign_discount_costs: Number = required("totalCampaignDiscountCosts")

    campaign_refunded_discounts: Number = required("campaignRefundedDiscounts")

    total_campaign_refunded_discounts: Number = required("totalCampaignRefundedDiscounts")

    campaign_free_items: int = required("campaignFreeItems")

    total_campaign_free_items: int = required("totalCampaignFreeItems")

    coupon_redemptions: int = required("couponRedemptions")

    total_coupon_redemptions: int = required("totalCouponRedemptions")

    coupon_rolledback_redemptions: int = required("couponRolledbackRedemptions")

    total_coupon_rolledback_redemptions: int = required("totalCouponRolledbackRedemptions")

    referral_redemptions: int = required("referralRedemptions")

    total_referral_redemptions: int = required("totalReferralRedemptions")

    coupons_created: int = required("couponsCreated")

    total_coupons_created: int = required("totalCouponsCreated")

    referrals_created: int = required("referralsCreated")

    total_referrals_created: int = required("totalReferralsCreated")

    added_loyalty_points: Number = required("addedLoyaltyPoints")

    total_added_loyalty_points: Number = required("totalAddedLoyaltyPoints")

    deducted_loyalty_points: Number = required("deductedLoyaltyPoints")

    total_deducted_loyalty_points: Number = required("totalDeductedLoyaltyPoints")
