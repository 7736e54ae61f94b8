# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import RevisionVersion


class Revision(Model):
    """A set of changes to an active campaign, kept aside until it is finalised. Requests with a
    testing key already see it; all others still see the campaign as it was.
    """

    id: int = required("id")
    """Internal id given by Talon.One; not your own id."""

    activate_at: datetime | None = optional("activateAt")
    """Time from which the changes apply to the campaign; if omitted, they apply at once."""

    account_id: int = required("accountId")
    """Internal id of the account in which the revised campaign is."""

    application_id: int = required("applicationId")
    """Internal id of the Application in which the revised campaign is."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that is revised."""

    created: datetime = required("created")
    """Time at which the revision was begun."""

    created_by: int = required("createdBy")
    """Internal id of the user who began the revision."""

    activated_at: datetime | None = optional("activatedAt")
    """Time at which the changes were applied to the campaign; absent until then."""

    activated_by: int | None = optional("activatedBy")
    """Internal id of the user who applied the changes; absent until then."""

    current_version: RevisionVersion | None = optional("currentVersion")
    """Latest version of the changes."""
