# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class ExperimentCampaignCopy(Model):
    """``ExperimentCampaignCopy`` of the API description."""

    name: str | None = optional("name")

    description: str | None = optional("description")

    start_time: datetime | None = optional("startTime")

    end_time: datetime | None = optional("endTime")

    tags: list[str] | None = optional("tags")

    evaluation_group_id: int | None = optional("evaluationGroupId")
