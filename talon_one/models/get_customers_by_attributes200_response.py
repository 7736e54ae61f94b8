# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CustomerProfile


class GetCustomersByAttributes200Response(Model):
    """One page of the customer profiles with given attributes."""

    has_more: bool | None = optional("hasMore")
    """Whether another page of matching profiles follows."""

    total_result_size: int | None = optional("totalResultSize")
    """Number of matching profiles on all pages together, where it is counted; rely on
    `has_more`."""

    data: list[CustomerProfile] = required("data")
    """The profiles on this page that have the attributes."""
