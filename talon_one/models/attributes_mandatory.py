# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class AttributesMandatory(Model):
    """Custom attributes that have to be filled in when something is made in the Application."""

    campaigns: list[str] | None = optional("campaigns")
    """API names of the attributes that every campaign has to have."""

    coupons: list[str] | None = optional("coupons")
    """API names of the attributes that every coupon has to have."""
