# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class SlotDef(Model):
    """A place in the data of an evaluation that rules can read and sometimes write, such as the
    total of a session.
    """

    name: str = required("name")
    """Path of the slot in Talang, its parts joined by dots."""

    type: str = required("type")
    """Type of the slot's value, such as `string`, `number` or `boolean`, or a list of one of
    them."""

    title: str = required("title")
    """Name of the slot as people see it in the rule editor."""

    description: str | None = optional("description")
    """What the slot holds, in few words."""

    help: str | None = optional("help")
    """Longer explanation of the slot."""

    writable: bool = required("writable")
    """Whether effects of rules may set the slot; if not, rules can only read it."""
