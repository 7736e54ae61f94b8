# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import MultipleAudiencesItem


class MultipleAudiences(Model):
    """Several audiences as they are after a request for all of them, each with its result."""

    account_id: int = required("accountId")
    """Internal id of the account to which the audiences belong."""

    audiences: list[MultipleAudiencesItem] = required("audiences")
    """The audiences, each with its result."""
