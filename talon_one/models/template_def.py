# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import TemplateArgDef


class TemplateDef(Model):
    """A stored rule template of an Application: an expression in Talang that is used in rules by
    filling in its arguments.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    title: str = required("title")
    """Name of the rule template in the rule editor."""

    description: str | None = optional("description")
    """What the rule template does, in few words, as the rule editor shows it."""

    help: str | None = optional("help")
    """Longer explanation of the rule template for those who use it."""

    category: str = required("category")
    """Heading under which the rule editor lists the rule template."""

    expr: list[Any] = required("expr")
    """Expression in Talang as nested arrays, in which the arguments are used by their names."""

    args: list[TemplateArgDef] = required("args")
    """Arguments that are filled in where the rule template is used."""

    expose: bool = optional("expose", False)
    """If true, the rule editor offers the rule template; false, which is the default, keeps it
    out of the list."""

    name: str = required("name")
    """Name by which Talang expressions call the rule template."""
