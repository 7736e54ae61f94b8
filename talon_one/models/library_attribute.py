# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class LibraryAttribute(Model):
    """``LibraryAttribute`` of the API description."""

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

    name: str = required("name")

    title: str = required("title")

    type: Literal["string", "number", "boolean", "time"] | str = required("type")

    description: str = required("description")

    presets: list[str] = required("presets")

    suggestions: list[str] = required("suggestions")
