# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ApplicationCustomer


class GetApplicationCustomers200Response(Model):
    """One page of the customers of an Application. Which of `has_more` and `total_result_size`
    counts depends on `with_total_result_size`.
    """

    total_result_size: int | None = optional("totalResultSize")
    """Number of customers on all pages together; only with `with_total_result_size=True`."""

    has_more: bool | None = optional("hasMore")
    """Whether another page of customers follows; absent if all were counted."""

    data: list[ApplicationCustomer] = required("data")
    """The customers on this page."""
