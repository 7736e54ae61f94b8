# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class ScimPatchOperation(Model):
    """One change to a SCIM group or user."""

    op: Literal["add", "remove", "replace"] | str = required("op")
    """Known values:
    - `add`: add the value
    - `remove`: take away what the path names
    - `replace`: put the value in place of the old one"""

    path: str | None = optional("path")
    """Attribute that the change is about, in the notation of SCIM."""

    value: str | None = optional("value")
    """The new value; needed by `add` and `replace`."""
