# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CustomerProfile


class GetReservedCustomers200Response(Model):
    """The profiles that have a coupon reserved."""

    total_result_size: int = required("totalResultSize")
    """Number of profiles with a reservation."""

    data: list[CustomerProfile] = required("data")
    """The profiles that have the coupon reserved."""
