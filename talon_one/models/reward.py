# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import Binding, RewardPointsRequired, Rule


class Reward(Model):
    """``Reward`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")

    api_name: str = required("apiName")

    description: str | None = optional("description")

    application_ids: list[int] = required("applicationIds")

    sandbox: bool = required("sandbox")

    eligibility_conditions: Rule | None = optional("eligibilityConditions")

    rule: Rule | None = optional("rule")

    bindings: list[Binding] | None = optional("bindings")

    modified: datetime | None = optional("modified")

    status: Literal["active", "inactive"] | str = required("status")

    points_required: list[RewardPointsRequired] | None = optional("pointsRequired")
