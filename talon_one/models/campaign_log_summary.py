# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class CampaignLogSummary(Model):
    """``CampaignLogSummary`` of the API description."""

    name: str = required("name")

    email: str = required("email")

    created: datetime = required("created")

    action: Literal["create", "delete", "update"] | str = required("action")

    summary: str = required("summary")
