# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class LimitCounter(Model):
    """``LimitCounter`` of the API description."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that owns the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    id: int = required("id")

    action: str = required("action")

    profile_id: int | None = optional("profileId")

    profile_integration_id: str | None = optional("profileIntegrationId")

    coupon_id: int | None = optional("couponId")

    coupon_value: str | None = optional("couponValue")

    referral_id: int | None = optional("referralId")

    referral_value: str | None = optional("referralValue")

    identifier: str | None = optional("identifier")

    period: str | None = optional("period")

    limit: Number = required("limit")

    counter: Number = required("counter")
