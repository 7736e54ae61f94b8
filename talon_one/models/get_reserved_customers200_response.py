# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CustomerProfile


class GetReservedCustomers200Response(Model):
    """The profiles that have a coupon reserved."""

    total_result_size: int = required("totalResultSize")
    """Number of profiles with a reservation."""

    data: list[CustomerProfile] = required("data")
    """The profiles that have the coupon reserved."""
