# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import User


class GetUsers200Response(Model):
    """One page of users."""

    total_result_size: int = required("totalResultSize")
    """Number of users in the account, over all pages."""

    data: list[User] = required("data")
    """Users of this page."""
