# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any

    from . import Binding


class CatalogRule(Model):
    """A rule in a blueprint, ready to be taken over into a campaign."""

    title: str = required("title")
    """Short text for people on what the rule does."""

    bindings: list[Binding] | None = optional("bindings")
    """Names for intermediate results that the condition and the effects use, worked out from
    first to last."""

    condition: list[Any] = required("condition")
    """When the rule fires, in the rule language Talang: a nested list with the operator first."""

    effects: list[Any] = required("effects")
    """What the rule does when it fires: a list of Talang expressions."""
