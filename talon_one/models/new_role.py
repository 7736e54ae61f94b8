# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewRole(Model):
    """A role of the first version to create, with its rights and its first members."""

    name: str = required("name")
    """New name of the role."""

    description: str | None = optional("description")
    """New words on what the role allows."""

    acl: str = required("acl")
    """Access control list as JSON inside a string, although the role itself gives it back as an
    object."""

    members: list[int] = required("members")
    """Internal ids of all users who have the role from now on."""
