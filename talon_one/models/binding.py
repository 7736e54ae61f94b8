# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any

    from ..core.models.fields import OptionalDecimal


class Binding(Model):
    """A value with a name, worked out before the conditions of a rule, which may refer to it."""

    name: str = required("name")
    """Name under which expressions refer to the value."""

    type: str | None = optional("type")
    """What the value is.
    - `bundle`: sets of items
    - `cartItemFilter`: items that a filter picks
    - `subledgerBalance`: points in a subledger
    - `templateParameter`: a placeholder of a campaign template"""

    expression: list[Any] = required("expression")
    """Expression in Talang, as nested lists, whose result becomes the value."""

    value_type: str | None = optional("valueType")
    """Type of the value of a placeholder: `string`, `number` or `boolean`."""

    min_value: OptionalDecimal = optional("minValue")
    """Lowest number that the placeholder accepts."""

    max_value: OptionalDecimal = optional("maxValue")
    """Highest number that the placeholder accepts."""

    attribute_id: int | None = optional("attributeId")
    """Internal id of the attribute that the placeholder stands for."""

    description: str | None = optional("description")
    """What the placeholder is for, for display when they make a campaign from the template."""
