# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any, Literal


class TemplateArgDef(Model):
    """A parameter of a webhook, custom effect or template, with all that the rule editor needs
    to ask for it.
    """

    type: Literal["string", "boolean", "number", "time", "(list string)", "(list number)"] | str = (
        required("type")
    )
    """Kind of value that is wanted.
    - `string`: text
    - `boolean`: true or false
    - `number`: a number
    - `time`: a point in time
    - `(list string)`: several texts
    - `(list number)`: several numbers"""

    description: str | None = optional("description")
    """Text that the rule editor shows with the argument."""

    title: str = required("title")
    """Name of the parameter in the rule editor."""

    ui: dict[str, Any] = required("ui")
    """Free data on how the rule editor draws the input; of no meaning to the engine."""

    key: str | None = optional("key")
    """Key of the value in the JSON object that is sent."""

    picklist_id: int | None = optional("picklistID")
    """Internal id of the picklist that offers values for the parameter."""

    restricted_by_picklist: bool | None = optional("restrictedByPicklist")
    """If true, only values of the picklist are allowed."""
