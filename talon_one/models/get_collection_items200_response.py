# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CollectionItem


class GetCollectionItems200Response(Model):
    """One page of the items of a collection."""

    has_more: bool = required("hasMore")
    """Whether more items follow after this page."""

    data: list[CollectionItem] = required("data")
    """Items of this page, each wrapped in an object."""
