# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class ScimServiceProviderConfigResponseFilter(Model):
    """Support for filtering lists."""

    max_results: int | None = optional("maxResults")
    """Most entries that a filtered list answers."""

    supported: bool | None = optional("supported")
    """Whether filters are possible at all."""
