# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import APIError


class ErrorResponse(Model):
    """Body of a response that refuses a request."""

    message: str = required("message")
    """Short statement of the error, the same for many causes."""

    errors: list[APIError] | None = optional("errors")
    """The individual errors, if the server can separate them."""
