# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import APIError


class ErrorResponse(Model):
    """Body of an answer that refuses a request."""

    message: str = required("message")
    """Short statement of what went wrong, the same for many causes."""

    errors: list[APIError] | None = optional("errors")
    """The single faults, if the server can tell them apart."""
