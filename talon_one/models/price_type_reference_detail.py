# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class PriceTypeReferenceDetail(Model):
    """One place that uses a price type."""

    referencing_type: Literal["Campaign", "ApplicationCartItemFilter", "Template"] | str = required(
        "referencingType"
    )
    """Kind of the place.
    - `Campaign`: a campaign
    - `ApplicationCartItemFilter`: a cart item filter shared in an Application
    - `Template`: a campaign template"""

    referencing_id: int = required("referencingId")
    """Internal id of the campaign, filter or template that uses the price type."""

    referencing_name: str = required("referencingName")
    """Name of the campaign, filter or template that uses the price type."""

    application_id: int | None = optional("applicationId")
    """Internal id of the Application in which the place lies, if it lies in one."""
