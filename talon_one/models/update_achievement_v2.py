# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField


class UpdateAchievementV2(Model):
    """New settings of an achievement of the account. What moves a customer towards its target is
    decided by the rules of campaigns.
    """

    name: str = required("name")
    """Name of the account's achievement in the API and in rules: a letter first, then letters,
    digits and underscores. Fixed once it exists."""

    title: str = required("title")
    """Title of the account's achievement for people, as the Campaign Manager shows it."""

    description: str = required("description")
    """Description of the account's achievement."""

    target: DecimalField = required("target")
    """What the progress has to reach: a number of actions or a sum of spending, depending on the
    rules."""

    period: str | None = optional("period")
    """How long a round lasts for a customer, counted from their start and not from the creation
    of the achievement: a number and a unit, such as `2W` (`s`, `m`, `h`, `D`, `W`, `M`, `Y`).
    `_D` after it rounds days down to the start of the day; `_U` rounds days, weeks, months
    and years up to their end."""

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

    subscribed_applications: list[int] = required("subscribedApplications")
    """Internal ids of the Applications in which the achievement can be used."""
