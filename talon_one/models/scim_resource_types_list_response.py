# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ScimResource


class ScimResourceTypesListResponse(Model):
    """The kinds of things that SCIM manages here."""

    resources: list[ScimResource] = required("Resources")
    """One entry for each kind. Mind the capital letter, which SCIM prescribes."""
