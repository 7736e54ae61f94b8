# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ApplicationCustomer


class GetApplicationCustomersByAttributes200Response(Model):
    """One page of the customers of an Application with given attributes. Which of `has_more` and
    `total_result_size` counts depends on `with_total_result_size`.
    """

    has_more: bool | None = optional("hasMore")
    """Whether another page of customers follows; absent if all were counted."""

    total_result_size: int | None = optional("totalResultSize")
    """Number of customers that match, on all pages together; only with
    `with_total_result_size=True`."""

    data: list[ApplicationCustomer] = required("data")
    """The customers on this page that have the attributes."""
