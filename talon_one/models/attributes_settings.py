# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import AttributesMandatory


class AttributesSettings(Model):
    """How the Application treats custom attributes."""

    mandatory: AttributesMandatory | None = optional("mandatory")
    """Attributes that have to be filled in."""
