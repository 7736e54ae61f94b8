# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Literal


class CampaignVersions(Model):
    """Where a campaign stands between its active version and a revision in preparation."""

    revision_frontend_state: Literal["revised", "pending"] | str | None = optional(
        "revisionFrontendState"
    )
    """State of the revision in preparation, `revised` or `pending`; absent without one."""

    active_revision_id: int | None = optional("activeRevisionId")
    """Revision that was activated last."""

    active_revision_version_id: int | None = optional("activeRevisionVersionId")
    """Version of the revision that was activated last."""

    version: int | None = optional("version")
    """Number that rises with each version of the campaign."""

    current_revision_id: int | None = optional("currentRevisionId")
    """Revision in preparation, if any."""

    current_revision_version_id: int | None = optional("currentRevisionVersionId")
    """Newest version of the revision in preparation."""

    stage_revision: bool = optional("stageRevision", False)
    """Whether requests with a testing key use the revision in preparation."""
