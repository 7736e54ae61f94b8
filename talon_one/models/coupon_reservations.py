# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CouponReservations(Model):
    """The customers whose reservation of a coupon is made or taken back."""

    integration_ids: list[str] = required("integrationIDs")
    """Your own ids of the customers, at most 1000."""
