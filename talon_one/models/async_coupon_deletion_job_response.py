# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AsyncCouponDeletionJobResponse(Model):
    """Tells that coupons are being deleted in the background; the id is that of the job."""

    id: int = required("id")
    """Internal id given by Talon.One; not your own id."""
