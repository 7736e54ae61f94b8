# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class MultipleAudiencesItem(Model):
    """One audience among several that were sent together, with its result."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    name: str = required("name")
    """New name of the audience."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications to which the audience is to be connected, each once."""

    integration_id: str | None = optional("integrationId")
    """Id that the audience has on the platform that keeps it, 1 to 1000 characters."""

    status: Literal["unmodified", "updated", "new"] | str = required("status")
    """What the request did to the audience.
    - `new`: created
    - `updated`: changed
    - `unmodified`: nothing, it was the same already"""
