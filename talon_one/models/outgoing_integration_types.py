# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import OutgoingIntegrationType


class OutgoingIntegrationTypes(Model):
    """All kinds of platforms to which Talon.One can be connected."""

    data: list[OutgoingIntegrationType] | None = optional("data")
    """The kinds of platforms."""
