# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimServiceProviderConfigResponseFilter(Model):
    """Support for filtering lists."""

    max_results: int | None = optional("maxResults")
    """Most entries that a filtered list answers."""

    supported: bool | None = optional("supported")
    """Whether filters are possible at all."""
