# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import MessageLogRequest, MessageLogResponse


class MessageLogEntry(Model):
    """``MessageLogEntry`` of the API description."""

    id: str = required("id")

    service: str = required("service")

    change_type: str | None = optional("changeType")

    notification_id: int | None = optional("notificationId")

    notification_name: str | None = optional("notificationName")

    webhook_id: int | None = optional("webhookId")

    webhook_name: str | None = optional("webhookName")

    request: MessageLogRequest | None = optional("request")

    response: MessageLogResponse | None = optional("response")

    created_at: datetime = required("createdAt")

    entity_type: Literal["application", "loyalty_program", "webhook"] | str = required("entityType")

    url: str | None = optional("url")

    application_id: int | None = optional("applicationId")

    loyalty_program_id: int | None = optional("loyaltyProgramId")

    campaign_id: int | None = optional("campaignId")
