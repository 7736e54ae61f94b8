# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.core.fields import Deprecated, Number
    from talon_one.models import TimePoint


class AchievementV2(Model):
    """``AchievementV2`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    name: str = required("name")

    title: str = required("title")

    description: str = required("description")

    target: Number = required("target")

    period: str | None = optional("period")

    recurrence_policy: Literal["no_recurrence", "on_expiration", "on_completion"] | str = required(
        "recurrencePolicy"
    )

    activation_policy: Literal["user_action", "fixed_schedule"] | str = required("activationPolicy")

    fixed_start_date: datetime | None = optional("fixedStartDate")

    end_date: datetime | None = optional("endDate")

    allow_rollback_after_completion: bool | None = optional("allowRollbackAfterCompletion")

    subscribed_applications: list[int] = required("subscribedApplications")

    user_id: int = required("userId")

    created_by: str | None = optional("createdBy")

    period_end_override: Deprecated[TimePoint | None] = optional("periodEndOverride")
    """Deprecated by the API."""

    has_progress: bool | None = optional("hasProgress")

    status: Literal["active", "scheduled", "expired"] | str | None = optional("status")

    sandbox: bool = required("sandbox")

    timezone: str = required("timezone")
