# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ScimGroup


class ScimGroupsListResponse(Model):
    """All SCIM groups, in the envelope that SCIM prescribes for lists."""

    resources: list[ScimGroup] = required("Resources")
    """The groups. Mind the capital letter, which SCIM prescribes."""

    schemas: list[str] | None = optional("schemas")
    """URNs of the SCIM schemas that this message follows."""

    total_results: int | None = optional("totalResults")
    """Number of groups answered."""
