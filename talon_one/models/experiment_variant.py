# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import Ruleset


class ExperimentVariant(Model):
    """An alternative in an experiment. Each has its own rules."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    name: str = required("name")
    """Name of the variant, such as a letter, shown with the results."""

    experiment_id: int | None = optional("experimentId")
    """Internal id of the experiment that the variant belongs to."""

    ruleset: Ruleset | None = optional("ruleset")
    """Rules that are evaluated for the customers of this variant."""

    weight: int | None = optional("weight")
    """Share of the customers that this variant gets, measured against the weights of the others."""

    is_primary: bool = required("isPrimary")
    """Whether this is the primary variant of its experiment."""
