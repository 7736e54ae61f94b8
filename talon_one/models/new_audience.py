# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class NewAudience(Model):
    """An audience to create. Omit `integration` and `integration_id` for your own audience."""

    name: str = required("name")
    """Name of the audience, as the Campaign Manager shows it."""

    sandbox: bool | None = optional("sandbox")
    """Whether the audience is for the sandbox environment rather than the live one."""

    description: str | None = optional("description")
    """Description of the audience."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications to which the audience is connected, each once."""

    integration: str | None = optional("integration")
    """Name of the supported partner platform that keeps the audience, such as `Braze`; if
    omitted, no supported platform does."""

    integration_id: str | None = optional("integrationId")
    """Id that the audience has on the other platform, 1 to 1000 characters; if omitted, it comes
    from no other platform."""

    created_in3rd_party: bool | None = optional("createdIn3rdParty")
    """Whether the audience was made on another platform."""

    last_update: datetime | None = optional("lastUpdate")
    """Time at which the members last changed."""
