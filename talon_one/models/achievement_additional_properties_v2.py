# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.core.fields import Deprecated
    from talon_one.models import TimePoint


class AchievementAdditionalPropertiesV2(Model):
    """``AchievementAdditionalPropertiesV2`` of the API description."""

    user_id: int = required("userId")

    created_by: str | None = optional("createdBy")

    period_end_override: Deprecated[TimePoint | None] = optional("periodEndOverride")
    """Deprecated by the API."""

    has_progress: bool | None = optional("hasProgress")

    status: Literal["active", "scheduled", "expired"] | str | None = optional("status")
