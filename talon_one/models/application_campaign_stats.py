# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ApplicationCampaignStats(Model):
    """Numbers of campaigns of one Application by state."""

    disabled: int = required("disabled")
    """Number of campaigns that are switched off."""

    staged: int = required("staged")
    """Number of campaigns that are staged, so only testing keys reach them."""

    scheduled: int = required("scheduled")
    """Number of campaigns that are enabled with their start still ahead."""

    running: int = required("running")
    """Number of campaigns that are being evaluated."""

    expired: int = required("expired")
    """Number of campaigns whose end is past."""

    archived: int = required("archived")
    """Number of campaigns kept for the record only."""
