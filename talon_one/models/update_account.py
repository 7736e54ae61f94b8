# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class UpdateAccount(Model):
    """``UpdateAccount`` of the API description."""

    attributes: dict[str, Any] | None = optional("attributes")

    company_name: str = required("companyName")

    billing_email: str = required("billingEmail")

    state: Literal["active", "deactivated"] | str | None = optional("state")

    plan_expires: datetime | None = optional("planExpires")
