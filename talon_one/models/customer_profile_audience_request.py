# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CustomerProfileAudienceRequestItem


class CustomerProfileAudienceRequest(Model):
    """Body of a bulk change of memberships."""

    data: list[CustomerProfileAudienceRequestItem] | None = optional("data")
    """The changes to make, at most 1000; they may concern several audiences."""
