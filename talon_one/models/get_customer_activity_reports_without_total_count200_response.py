# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CustomerActivityReport


class GetCustomerActivityReportsWithoutTotalCount200Response(Model):
    """One page of activity reports."""

    has_more: bool = required("hasMore")
    """Whether another page of reports follows."""

    data: list[CustomerActivityReport] = required("data")
    """The reports on this page, each about one customer."""
