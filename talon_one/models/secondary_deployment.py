# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class SecondaryDeployment(Model):
    """A second deployment beside the main one, and how far its set-up has come."""

    id: int = required("id")
    """Internal id given by Talon.One; not your own id."""

    name: str = required("name")
    """Name of the deployment, in lower-case letters and digits; it becomes part of its host
    name."""

    user_id: int = required("userId")
    """Internal id of the user who set up the deployment."""

    status: Literal["created", "active", "failed", "deleted"] | str = required("status")
    """How far the set-up has come.
    - `created`: it was asked for
    - `active`: it runs
    - `failed`: it could not be set up
    - `deleted`: it was removed"""

    created_at: datetime = required("createdAt")
    """Time at which the deployment was asked for."""

    active_at: datetime | None = optional("activeAt")
    """Time from which the deployment ran; absent if it never did."""

    failed_at: datetime | None = optional("failedAt")
    """Time at which the set-up failed; absent if it did not."""

    deleted_at: datetime | None = optional("deletedAt")
    """Time at which the deployment was removed; absent if it was not."""
