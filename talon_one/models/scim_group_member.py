# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimGroupMember(Model):
    """A user as a member of a SCIM group."""

    value: str | None = optional("value")
    """Id of the user who is a member."""

    display: str | None = optional("display")
    """How the member is shown, mostly the e-mail address."""
