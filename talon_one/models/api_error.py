# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ErrorSource


class APIError(Model):
    """One fault found in a request."""

    title: str = required("title")
    """Kind of fault in a word or two, such as `Invalid type`."""

    details: str | None = optional("details")
    """What is wrong in this very case."""

    source: ErrorSource = required("source")
    """Place in the request where the fault lies."""
