# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import NewRuleset


class NewExperimentVariant(Model):
    """One variant of an experiment, with its own rules."""

    name: str = required("name")
    """Name of the variant, up to 255 characters."""

    weight: int = required("weight")
    """Share of customers who get the variant, in percent from 1 to 99; the weights of all
    variants must add up to 100."""

    ruleset: NewRuleset = required("ruleset")
    """Rules that hold for customers who get this variant."""

    is_primary: bool = required("isPrimary")
    """Marks the primary variant of the experiment."""
