# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import APIError


class ErrorResponse(Model):
    """Body of an answer that refuses a request."""

    message: str = required("message")
    """Short statement of what went wrong, the same for many causes."""

    errors: list[APIError] | None = optional("errors")
    """The single faults, if the server can tell them apart."""
