# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import WebhookWithOutgoingIntegrationDetails


class GetWebhooks200Response(Model):
    """One page of webhooks."""

    total_result_size: int = required("totalResultSize")
    """Number of matching webhooks over all pages."""

    data: list[WebhookWithOutgoingIntegrationDetails] = required("data")
    """Webhooks of this page."""
