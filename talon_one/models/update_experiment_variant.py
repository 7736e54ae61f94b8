# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import NewRuleset


class UpdateExperimentVariant(Model):
    """New settings of one variant of an experiment."""

    id: int = required("id")
    """Internal id of the variant to change."""

    name: str = required("name")
    """Name that the variant gets, up to 255 characters."""

    ruleset: NewRuleset = required("ruleset")
    """Rules that hold from now on for customers who get this variant."""

    weight: int = required("weight")
    """New share of customers in percent, from 1 to 99; the weights of all variants must still
    add up to 100."""
