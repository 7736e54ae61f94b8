# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AsyncCouponCreationResponse(Model):
    """Tells that coupons are being created in the background."""

    batch_id: str = required("batchId")
    """Id of the batch that the new coupons will have; list coupons by it once the work is done."""
