# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CampaignSetBranchNode


class NewCampaignSet(Model):
    """An evaluation tree of an Application to store, with its groups and campaigns."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    version: int = required("version")
    """Version of the evaluation tree, counted from 1."""

    set: CampaignSetBranchNode = required("set")
    """Base group of the tree, with all groups and campaigns inside it."""
