# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewReward(Model):
    """A reward to create: something that customers can get, for points or otherwise. Its rule
    and its price in points are set by an update afterwards.
    """

    name: str = required("name")
    """Name of the reward, for display."""

    api_name: str = required("apiName")
    """Name by which requests and code refer to the reward; no two rewards share it."""

    description: str | None = optional("description")
    """What the customer gets, in words."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications that offer the reward; at present only one is possible,
    though it is an array."""

    sandbox: bool = required("sandbox")
    """True for a sandbox reward, false for a live one; the Application must be of the same kind."""
