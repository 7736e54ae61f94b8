# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class EventAttributesEntity(Model):
    """Type and attributes of a custom event."""

    type: str = required("type")
    """API name of the event type. It has to be defined in the account; built-in types, which
    begin with `talon_`, cannot be sent."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the event by API name; a name that the account does not know is
    refused with 400."""
