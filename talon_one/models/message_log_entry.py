# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import MessageLogRequest, MessageLogResponse


class MessageLogEntry(Model):
    """One message sent by a webhook or a notification."""

    id: str = required("id")
    """Id of the message; the parameter `message_id` of `get_message_logs` finds it."""

    service: str = required("service")
    """Part of Talon.One that wrote the entry."""

    change_type: str | None = optional("changeType")
    """Type of the notification, such as `CouponCreated`; absent for webhooks."""

    notification_id: int | None = optional("notificationId")
    """Internal id of the notification that sent the message; absent for webhooks."""

    notification_name: str | None = optional("notificationName")
    """Name of the notification that sent the message."""

    webhook_id: int | None = optional("webhookId")
    """Internal id of the webhook that sent the message; absent for notifications."""

    webhook_name: str | None = optional("webhookName")
    """Name of the webhook that sent the message."""

    request: MessageLogRequest | None = optional("request")
    """What was sent, and when."""

    response: MessageLogResponse | None = optional("response")
    """What the receiver answered, and when; absent if it did not."""

    created_at: datetime = required("createdAt")
    """Time at which the entry was written."""

    entity_type: Literal["application", "loyalty_program", "webhook"] | str = required("entityType")
    """Where the message comes from.
    - `application`: a notification of an Application
    - `loyalty_program`: a notification of a loyalty program
    - `webhook`: a webhook called by a rule"""

    url: str | None = optional("url")
    """Address that the message was sent to."""

    application_id: int | None = optional("applicationId")
    """Internal id of the Application that the message concerns, if any."""

    loyalty_program_id: int | None = optional("loyaltyProgramId")
    """Internal id of the loyalty program that the message concerns, if any."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign that the message concerns, if any."""
