# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class Account(Model):
    """``Account`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")

    company_name: str = required("companyName")

    domain_name: str = required("domainName")

    state: Literal["active", "deactivated"] | str = required("state")

    billing_email: str = required("billingEmail")

    plan_name: str | None = optional("planName")

    plan_expires: datetime | None = optional("planExpires")

    application_limit: int | None = optional("applicationLimit")

    user_limit: int | None = optional("userLimit")

    campaign_limit: int | None = optional("campaignLimit")

    api_limit: int | None = optional("apiLimit")

    application_count: int = required("applicationCount")

    user_count: int = required("userCount")

    campaigns_active_count: int = required("campaignsActiveCount")

    campaigns_inactive_count: int = required("campaignsInactiveCount")

    attributes: dict[str, Any] | None = optional("attributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""
