# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.core.fields import OptionalNumber
    from talon_one.models import IntegrationHubEventPayloadCouponBasedNotificationsLimits


class IntegrationHubEventPayloadCouponBasedNotifications(Model):
    """``IntegrationHubEventPayloadCouponBasedNotifications`` of the API description."""

    id: int = required("Id")

    created: datetime = required("Created")

    campaign_id: int = required("CampaignId")

    value: str = required("Value")

    usage_limit: int = required("UsageLimit")

    discount_limit: OptionalNumber = optional("DiscountLimit")

    reservation_limit: int | None = optional("ReservationLimit")

    start_date: datetime | None = optional("StartDate")

    expiry_date: datetime | None = optional("ExpiryDate")

    usage_counter: int = required("UsageCounter")

    discount_counter: OptionalNumber = optional("DiscountCounter")

    discount_remainder: OptionalNumber = optional("DiscountRemainder")

    referral_id: int | None = optional("ReferralId")

    recipient_integration_id: str | None = optional("RecipientIntegrationId")

    import_id: int | None = optional("ImportId")

    batch_id: str | None = optional("BatchId")

    attributes: dict[str, Any] | None = optional("Attributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    limits: list[IntegrationHubEventPayloadCouponBasedNotificationsLimits] | None = optional(
        "Limits"
    )

    published_at: datetime = required("PublishedAt")

    source_of_event: str = required("SourceOfEvent")

    employee_name: str = required("EmployeeName")
