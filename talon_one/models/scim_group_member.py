# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimGroupMember(Model):
    """A user as a member of a SCIM group."""

    value: str | None = optional("value")
    """Id of the user who is a member."""

    display: str | None = optional("display")
    """How the member is shown, mostly the e-mail address."""
