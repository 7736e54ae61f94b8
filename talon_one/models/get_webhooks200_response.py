# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import WebhookWithOutgoingIntegrationDetails


class GetWebhooks200Response(Model):
    """One page of webhooks."""

    total_result_size: int = required("totalResultSize")
    """Number of matching webhooks over all pages."""

    data: list[WebhookWithOutgoingIntegrationDetails] = required("data")
    """Webhooks of this page."""
