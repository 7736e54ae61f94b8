# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CustomerActivityReport


class GetCustomerActivityReportsWithoutTotalCount200Response(Model):
    """One page of activity reports."""

    has_more: bool = required("hasMore")
    """Whether another page of reports follows."""

    data: list[CustomerActivityReport] = required("data")
    """The reports on this page, each about one customer."""
