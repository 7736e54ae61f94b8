# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import GenerateRuleTitleRule


class GenerateRuleTitle(Model):
    """Asks for a suggested title for a rule."""

    rule: GenerateRuleTitleRule = required("rule")
    """The rule, as far as the title is about it."""

    currency: str = required("currency")
    """Currency of amounts in the rule, such as `EUR`."""
