# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class LibraryAttribute(Model):
    """A ready-made attribute that Talon.One suggests, to be taken over into the account instead
    of defining it from nothing.
    """

    entity: (
        Literal[
            "Application",
            "Campaign",
            "CustomerProfile",
            "CustomerSession",
            "CartItem",
            "Coupon",
            "Event",
        ]
        | str
    ) = required("entity")
    """Kind of object that would carry the attribute, such as `CustomerProfile` or `CartItem`.
    Its values go into the `attributes` of such an object."""

    name: str = required("name")
    """API name that the attribute would have, the key in `attributes`."""

    title: str = required("title")
    """Name of the attribute in the Campaign Manager; unique for each kind of object."""

    type: Literal["string", "number", "boolean", "time"] | str = required("type")
    """Type of its values.
    - `string`: text
    - `number`: a number
    - `boolean`: true or false
    - `time`: a time as RFC 3339 text"""

    description: str = required("description")
    """What the attribute says about an object, in words."""

    presets: list[str] = required("presets")
    """Lines of business for which the attribute is suggested."""

    suggestions: list[str] = required("suggestions")
    """Keywords by which suggested attributes are grouped."""
