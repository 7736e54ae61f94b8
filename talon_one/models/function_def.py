# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import FuncArgDef


class FunctionDef(Model):
    """A function of the rule language Talang."""

    name: str = required("name")
    """Name by which rules call the function."""

    type: str = required("type")
    """Kind of value that the function gives."""

    description: str | None = optional("description")
    """Text for people on what the function does, in short."""

    help: str | None = optional("help")
    """Longer text on how to use the function."""

    args: list[FuncArgDef] = required("args")
    """Arguments of the function, in the order of the call."""
