# Generated from release 1.2 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Thing


class Part(Model):
    """``Part`` of the API description."""

    thing: Thing | None = optional("thing")

    id: str | None = optional("Id")
