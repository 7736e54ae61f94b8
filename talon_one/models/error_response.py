# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import APIError


class ErrorResponse(Model):
    """Body of a response that refuses a request."""

    message: str = required("message")
    """Short statement of the error, the same for many causes."""

    errors: list[APIError] | None = optional("errors")
    """The individual errors, if the server can separate them."""
