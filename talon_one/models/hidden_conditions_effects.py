# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class HiddenConditionsEffects(Model):
    """Conditions and effects that the Rule Builder does not offer."""

    built_in_effects: list[str] | None = optional("builtInEffects")
    """Names of hidden effects that are built in."""

    conditions: list[str] | None = optional("conditions")
    """Names of hidden conditions."""

    custom_effects: list[int] | None = optional("customEffects")
    """Internal ids of hidden custom effects."""

    webhooks: list[int] | None = optional("webhooks")
    """Internal ids of hidden webhooks."""
