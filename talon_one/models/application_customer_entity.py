# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class ApplicationCustomerEntity(Model):
    """An object that may belong to a customer profile, which is named by its internal id."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer profile, not your own one; absent for an anonymous customer."""
