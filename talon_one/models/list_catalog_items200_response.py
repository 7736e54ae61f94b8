# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CatalogItem


class ListCatalogItems200Response(Model):
    """One page of the items of a catalog. Which of `has_more` and `total_result_size` counts
    depends on `with_total_result_size`.
    """

    has_more: bool | None = optional("hasMore")
    """Whether another page of catalog items follows; absent if all were counted."""

    total_result_size: int | None = optional("totalResultSize")
    """Number of catalog items on all pages together; only with `with_total_result_size=True`."""

    data: list[CatalogItem] = required("data")
    """The catalog items on this page."""
