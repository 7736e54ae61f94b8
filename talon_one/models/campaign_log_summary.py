# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class CampaignLogSummary(Model):
    """One change of a campaign, summed up in words."""

    name: str = required("name")
    """Name of the user who made the change."""

    email: str = required("email")
    """E-mail address of the user who made the change."""

    created: datetime = required("created")
    """Time at which the change was made."""

    action: Literal["create", "delete", "update"] | str = required("action")
    """What the user did.
    - `create`: made something
    - `update`: changed something
    - `delete`: removed something"""

    summary: str = required("summary")
    """The change in words, written by a language model; do not rely on its wording."""
