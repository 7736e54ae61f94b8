# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ApplicationSession


class GetApplicationSessions200Response(Model):
    """One page of the customer sessions of an Application."""

    has_more: bool | None = optional("hasMore")
    """Whether another page of sessions follows."""

    data: list[ApplicationSession] = required("data")
    """The sessions on this page; their `total_discounts` is 0 if there are several."""
