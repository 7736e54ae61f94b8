# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class UpdateAudience(Model):
    """The changes to make to an audience. Its members stay as they are."""

    name: str = required("name")
    """New name of the audience."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications to which the audience is to be connected, each once."""
