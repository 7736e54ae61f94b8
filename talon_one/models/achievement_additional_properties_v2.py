# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import Deprecated
    from . import TimePoint


class AchievementAdditionalPropertiesV2(Model):
    """What the server adds to an achievement of the account."""

    user_id: int = required("userId")
    """Internal id of the user who created the account's achievement."""

    created_by: str | None = optional("createdBy")
    """Name of the user who created the account's achievement; absent once that user was deleted."""

    period_end_override: Deprecated[TimePoint | None] = optional("periodEndOverride")
    """Deprecated. Point in the calendar at which a round ends, in place of rounding the period.

    Deprecated by the API.
    """

    has_progress: bool | None = optional("hasProgress")
    """True as soon as any customer has got somewhere in the account's achievement."""

    status: Literal["active", "scheduled", "expired"] | str | None = optional("status")
    """Where the account's achievement stands.
    - `active`: customers can work towards it
    - `scheduled`: its start is still ahead
    - `expired`: its end is past"""
