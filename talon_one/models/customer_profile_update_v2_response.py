# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CustomerProfile


class CustomerProfileUpdateV2Response(Model):
    """The outcome for one profile of a bulk update."""

    customer_profile: CustomerProfile = required("customerProfile")
    """The profile, as stored after the bulk update."""
