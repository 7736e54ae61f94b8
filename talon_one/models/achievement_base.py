# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import Deprecated, OptionalDecimal
    from . import TimePoint


class AchievementBase(Model):
    """Settings of an achievement in a campaign."""

    name: str | None = optional("name")
    """Name of the achievement in the API and in rules: a letter first, then letters, digits and
    underscores. Fixed once the achievement exists."""

    title: str | None = optional("title")
    """Title of the achievement in the Campaign Manager."""

    description: str | None = optional("description")
    """What customers have to do for the achievement,."""

    target: OptionalDecimal = optional("target")
    """What the progress has to reach: a number of actions or a sum of spending, depending on the
    rules."""

    period: str | None = optional("period")
    """How long a round lasts for a customer, counted from their start and not from the creation
    of the achievement: a number and a unit, such as `7D` (`s`, `m`, `h`, `D`, `W`, `M`, `Y`).
    `_D` after it rounds days down to the start of the day; `_U` rounds days, weeks, months
    and years up to their end."""

    period_end_override: Deprecated[TimePoint | None] = optional("periodEndOverride")
    """Deprecated. Point in the calendar at which a round ends, in place of rounding the period.

    Deprecated by the API.
    """

    recurrence_policy: Literal["no_recurrence", "on_expiration", "on_completion"] | str | None = (
        optional("recurrencePolicy")
    )
    """Whether the achievement recurs.
    - `no_recurrence`: once completed, it is over for the customer
    - `on_expiration`: a new round may begin when the old one ran out
    - `on_completion`: a new round may begin as soon as the target is reached"""

    activation_policy: Literal["user_action", "fixed_schedule"] | str | None = optional(
        "activationPolicy"
    )
    """When a round begins and ends.
    - `user_action`: it begins for each customer with their first step, and the end counts
      from there
    - `fixed_schedule`: it begins and ends for all customers at the same times"""

    fixed_start_date: datetime | None = optional("fixedStartDate")
    """Time at which the achievement begins for all customers; only with the policy
    `fixed_schedule`."""

    end_date: datetime | None = optional("endDate")
    """Time after which customers can no longer take part; if omitted, there is no end."""

    allow_rollback_after_completion: bool | None = optional("allowRollbackAfterCompletion")
    """If true, a cancelled or reopened session takes progress back even from a completed
    achievement. It works for `no_recurrence` and `on_expiration` only."""
