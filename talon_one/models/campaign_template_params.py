# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class CampaignTemplateParams(Model):
    """A placeholder in the rules of a template. Whoever creates a campaign from the template
    gives it a value.
    """

    name: str = required("name")
    """Name by which the rules of the template and `template_param_values` refer to the
    parameter."""

    type: (
        Literal["string", "number", "boolean", "percent", "(list string)", "(list number)", "time"]
        | str
    ) = required("type")
    """Kind of value that is wanted.
    - `string`: text
    - `number`: a number
    - `boolean`: true or false
    - `percent`: a percentage
    - `(list string)`: several texts
    - `(list number)`: several numbers
    - `time`: a point in time"""

    description: str = required("description")
    """Instructions for the person who creates a campaign from the template."""

    attribute_id: int | None = optional("attributeId")
    """Internal id of the attribute that the parameter stands for, if any."""
