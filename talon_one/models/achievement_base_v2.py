# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.core.fields import OptionalNumber


class AchievementBaseV2(Model):
    """``AchievementBaseV2`` of the API description."""

    name: str | None = optional("name")

    title: str | None = optional("title")

    description: str | None = optional("description")

    target: OptionalNumber = optional("target")

    period: str | None = optional("period")

    recurrence_policy: Literal["no_recurrence", "on_expiration", "on_completion"] | str | None = (
        optional("recurrencePolicy")
    )

    activation_policy: Literal["user_action", "fixed_schedule"] | str | None = optional(
        "activationPolicy"
    )

    fixed_start_date: datetime | None = optional("fixedStartDate")

    end_date: datetime | None = optional("endDate")

    allow_rollback_after_completion: bool | None = optional("allowRollbackAfterCompletion")

    subscribed_applications: list[int] | None = optional("subscribedApplications")
