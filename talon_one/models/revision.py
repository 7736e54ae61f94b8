# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import RevisionVersion


class Revision(Model):
    """``Revision`` of the API description."""

    id: int = required("id")

    activate_at: datetime | None = optional("activateAt")

    account_id: int = required("accountId")

    application_id: int = required("applicationId")

    campaign_id: int = required("campaignId")

    created: datetime = required("created")

    created_by: int = required("createdBy")

    activated_at: datetime | None = optional("activatedAt")

    activated_by: int | None = optional("activatedBy")

    current_version: RevisionVersion | None = optional("currentVersion")
