# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Export


class GetExports200Response(Model):
    """One page of the list of exports."""

    total_result_size: int = required("totalResultSize")
    """Number of matching exports over all pages."""

    data: list[Export] = required("data")
    """Exports of this page."""
