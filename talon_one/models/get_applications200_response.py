# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Application


class GetApplications200Response(Model):
    """A page of the Applications of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of Applications of the account, on all pages together."""

    data: list[Application] = required("data")
    """Applications on this page."""
