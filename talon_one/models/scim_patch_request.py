# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ScimPatchOperation


class ScimPatchRequest(Model):
    """Changes to be made to a SCIM group or user."""

    schemas: list[str] | None = optional("schemas")
    """URNs of the SCIM schemas that this message follows."""

    operations: list[ScimPatchOperation] = required("Operations")
    """The changes. Mind the capital letter, which SCIM prescribes."""
