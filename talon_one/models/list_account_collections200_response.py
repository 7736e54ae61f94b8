# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CollectionWithoutPayload


class ListAccountCollections200Response(Model):
    """One page of collections. Which of `has_more` and `total_result_size` counts depends on
    `with_total_result_size`.
    """

    has_more: bool | None = optional("hasMore")
    """Whether another page follows; to be used if no total was asked for."""

    total_result_size: int | None = optional("totalResultSize")
    """Number of matching collections over all pages; to be used if the total was asked for."""

    data: list[CollectionWithoutPayload] = required("data")
    """Collections of this page, without their items."""
