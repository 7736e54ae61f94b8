# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ApplicationCIF


class ListApplicationCartItemFilters200Response(Model):
    """A page of the cart item filters of an Application."""

    has_more: bool | None = optional("hasMore")
    """Whether a further page of filters exists; if true, ask again with a higher `skip`."""

    data: list[ApplicationCIF] = required("data")
    """Cart item filters on this page."""
