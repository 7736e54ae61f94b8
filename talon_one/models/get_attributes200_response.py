# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Attribute


class GetAttributes200Response(Model):
    """A page of the attributes of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of attributes that match, on all pages together."""

    data: list[Attribute] = required("data")
    """Attributes on this page."""
