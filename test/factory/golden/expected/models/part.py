# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import Thing


class Part(Model):
    """``Part`` of the API description."""

    thing: Thing | None = optional("thing")

    id: str | None = optional("Id")
