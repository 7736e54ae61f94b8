# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class Picklist(Model):
    """A fixed list of values from which an attribute or a parameter is filled."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    type: Literal["string", "boolean", "number", "time"] | str = required("type")
    """Type of the values.
    - `string`: text
    - `boolean`: true or false
    - `number`: numbers
    - `time`: times as RFC 3339 text"""

    values: list[str] = required("values")
    """Values that may be chosen, at most 50, each written as a string whatever the type."""

    modified_by: int | None = optional("modifiedBy")
    """Internal id of the user who last changed the picklist, if anybody did."""

    created_by: int = required("createdBy")
    """Internal id of the user who created the picklist."""

    account_id: int | None = optional("accountId")
    """Internal id of the account to which the picklist belongs."""

    imported: bool | None = optional("imported")
    """True if the values came from a CSV file rather than from a request."""
