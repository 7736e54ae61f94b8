# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import IntegrationCampaign


class IntegrationGetAllCampaigns200Response(Model):
    """A page of the running campaigns of an Application."""

    has_more: bool = required("hasMore")
    """Whether a further page exists; if true, ask again with a higher `skip`."""

    data: list[IntegrationCampaign] = required("data")
    """Running campaigns on this page."""
