# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class UpdateStore(Model):
    """What can be changed of a store."""

    name: str = required("name")
    """Name shown in the Campaign Manager, up to 200 characters; need not be unique."""

    description: str = required("description")
    """Text for people on the store; required, but free in content."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the store by API name. They have to be defined for stores in the
    account first."""
