# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CustomerProfile


class GetCustomerProfiles200Response(Model):
    """One page of the customer profiles of an environment."""

    has_more: bool = required("hasMore")
    """Whether another page of profiles follows."""

    data: list[CustomerProfile] = required("data")
    """The customer profiles on this page."""
