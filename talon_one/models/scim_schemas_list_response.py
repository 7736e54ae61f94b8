# Generated from spec/.

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
