# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CampaignSetBranchNode


class CampaignSet(Model):
    """The evaluation tree of an Application: all its campaigns in groups and in order."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    id: int = required("id")
    """Internal id of the tree."""

    version: int = required("version")
    """Number of the revision of the tree, from 1."""

    set: CampaignSetBranchNode = required("set")
    """Base group of the tree, which holds all others."""

    updated_by: str | None = optional("updatedBy")
    """Name of the user who changed the tree last, if known."""
