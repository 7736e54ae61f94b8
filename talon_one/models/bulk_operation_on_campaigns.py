# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class BulkOperationOnCampaigns(Model):
    """One thing to do with several campaigns at once."""

    operation: Literal["disable", "delete", "activate_revision"] | str = required("operation")
    """Known values:
    - `disable`: stop them
    - `delete`: delete them
    - `activate_revision`: put their prepared revisions into force"""

    campaign_ids: list[int] = required("campaignIds")
    """Internal ids of the campaigns to work on, 50 at most."""

    activate_at: datetime | None = optional("activateAt")
    """Time at which the revisions come into force, with `activate_revision` only; if omitted, at
    once."""
