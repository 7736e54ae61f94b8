# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Binding, Rule


class NewRuleset(Model):
    """``NewRuleset`` of the API description."""

    rules: list[Rule] = required("rules")

    strikethrough_rules: list[Rule] | None = optional("strikethroughRules")

    bindings: list[Binding] = required("bindings")

    rb_version: str | None = optional("rbVersion")

    activate: bool | None = optional("activate")
