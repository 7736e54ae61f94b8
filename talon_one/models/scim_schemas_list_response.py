# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ScimSchemaResource


class ScimSchemasListResponse(Model):
    """The SCIM schemas that are in use here."""

    resources: list[ScimSchemaResource] = required("Resources")
    """The schemas. Mind the capital letter, which SCIM prescribes."""

    schemas: list[str] | None = optional("schemas")
    """URNs of the SCIM schemas that this message follows."""

    total_results: int | None = optional("totalResults")
    """Number of schemas there are."""
