# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class UpdateAccount(Model):
    """New settings of the account as a whole."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the account, by API name."""

    company_name: str = required("companyName")
    """Name of the company that holds the account."""

    billing_email: str = required("billingEmail")
    """E-mail address to which bills are sent."""

    state: Literal["active", "deactivated"] | str | None = optional("state")
    """Whether the account can be used.
    - `active`: it can
    - `deactivated`: it cannot"""

    plan_expires: datetime | None = optional("planExpires")
    """Time at which the present plan of the account ends."""
