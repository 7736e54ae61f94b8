# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ScimUser


class ScimUsersListResponse(Model):
    """All SCIM users, in the envelope that SCIM prescribes for lists."""

    resources: list[ScimUser] = required("Resources")
    """The users. Mind the capital letter, which SCIM prescribes."""

    schemas: list[str] | None = optional("schemas")
    """URNs of the SCIM schemas that this message follows."""

    total_results: int | None = optional("totalResults")
    """Number of users there are."""
