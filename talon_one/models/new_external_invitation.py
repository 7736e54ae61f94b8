# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewExternalInvitation(Model):
    """Invitation of a user whom an outside identity provider knows."""

    name: str | None = optional("name")
    """Full name of the user, as shown to others."""

    user_groups: list[str] | None = optional("userGroups")
    """Groups of the user in the identity provider. Each role with the same name is given to the
    user."""

    email: str = required("email")
    """E-mail address that the invitation goes to and by which the user is known."""
