# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CampaignSet


class CampaignEvaluationTreeChangedNotification(Model):
    """A change of the evaluation tree of an Application."""

    application_id: int = required("applicationId")
    """Internal id of the Application whose tree changed."""

    old_evaluation_tree: CampaignSet | None = optional("oldEvaluationTree")
    """The tree before the change; may be absent."""

    evaluation_tree: CampaignSet = required("evaluationTree")
    """The tree after the change."""
