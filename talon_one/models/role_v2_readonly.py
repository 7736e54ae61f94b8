# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class RoleV2Readonly(Model):
    """Whether a role can be edited."""

    is_readonly: bool = optional("isReadonly", False)
    """Set by the server for its own predefined roles, false otherwise. If true, the role can
    only be given to users and taken from them; name and permissions are fixed."""
