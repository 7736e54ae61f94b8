# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class Account(Model):
    """The account of a company with its plan, the limits of the plan and what is used of them."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    company_name: str = required("companyName")
    """Name of the company that the account is for."""

    domain_name: str = required("domainName")
    """First part of the host name of the deployment, as in `<name>.talon.one`."""

    state: Literal["active", "deactivated"] | str = required("state")
    """Known values:
    - `active`: in use
    - `deactivated`: closed"""

    billing_email: str = required("billingEmail")
    """E-mail address that invoices go to."""

    plan_name: str | None = optional("planName")
    """Name of the plan that the company has booked."""

    plan_expires: datetime | None = optional("planExpires")
    """Time at which the plan ends."""

    application_limit: int | None = optional("applicationLimit")
    """Number of Applications that the plan includes."""

    user_limit: int | None = optional("userLimit")
    """Number of users that the plan includes."""

    campaign_limit: int | None = optional("campaignLimit")
    """Number of campaigns that the plan includes."""

    api_limit: int | None = optional("apiLimit")
    """Number of Integration API calls that the plan includes for each billing period."""

    application_count: int = required("applicationCount")
    """Number of Applications that there are now."""

    user_count: int = required("userCount")
    """Number of users that there are now."""

    campaigns_active_count: int = required("campaignsActiveCount")
    """Number of campaigns that are active now."""

    campaigns_inactive_count: int = required("campaignsInactiveCount")
    """Number of campaigns that are not active now."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the account by API name."""
