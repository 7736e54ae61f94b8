# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import Thing


class Part(Model):
    """``Part`` of the API description."""

    thing: Thing | None = optional("thing")

    id: str | None = optional("Id")
