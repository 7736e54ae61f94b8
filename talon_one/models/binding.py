# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from talon_one.core.fields import OptionalNumber


class Binding(Model):
    """``Binding`` of the API description."""

    name: str = required("name")

    type: str | None = optional("type")

    expression: list[Any] = required("expression")

    value_type: str | None = optional("valueType")

    min_value: OptionalNumber = optional("minValue")

    max_value: OptionalNumber = optional("maxValue")

    attribute_id: int | None = optional("attributeId")

    description: str | None = optional("description")
