# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class AsyncCouponDeletionJobResponse(Model):
    """Tells that coupons are being deleted in the background; the id is that of the job."""

    id: int = required("id")
    """Internal id given by Talon.One; not your own id."""
