# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewInternalAudience(Model):
    """What can be chosen of an audience, wherever it is kept."""

    name: str = required("name")
    """Name of the audience, as the Campaign Manager shows it."""

    sandbox: bool | None = optional("sandbox")
    """Whether the audience is for the sandbox environment rather than the live one."""

    description: str | None = optional("description")
    """Description of the audience."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications to which the audience is connected, each once."""
