# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ApplicationCustomerEntity(Model):
    """An object that may belong to a customer profile, which is named by its internal id."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer profile, not your own one; absent for an anonymous customer."""
