# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import NewAttribute


class MultipleNewAttribute(Model):
    """Several custom attributes to create in one request."""

    attributes: list[NewAttribute] | None = optional("attributes")
    """The attributes to create."""
