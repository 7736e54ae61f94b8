# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Attribute


class MultipleAttribute(Model):
    """Several custom attributes as they are stored, such as those just created together."""

    attributes: list[Attribute] | None = optional("attributes")
    """The stored attributes."""
