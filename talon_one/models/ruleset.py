# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import Binding, Rule


class Ruleset(Model):
    """``Ruleset`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

    rules: list[Rule] = required("rules")

    strikethrough_rules: list[Rule] | None = optional("strikethroughRules")

    bindings: list[Binding] = required("bindings")

    rb_version: str | None = optional("rbVersion")

    activate: bool | None = optional("activate")

    campaign_id: int | None = optional("campaignId")

    template_id: int | None = optional("templateId")

    activated_at: datetime | None = optional("activatedAt")
