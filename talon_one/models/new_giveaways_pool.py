# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewGiveawaysPool(Model):
    """A pool to create, from which rules hand out giveaway codes. It is empty at first; the
    codes are imported.
    """

    name: str = required("name")
    """Name of the pool, as rules and giveaway effects show it."""

    description: str | None = optional("description")
    """Description of the pool."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications whose rules may hand out codes of the pool."""

    sandbox: bool = required("sandbox")
    """True for a sandbox pool, false for a live one; only Applications of the same kind can use
    it."""
