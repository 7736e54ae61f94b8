# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class OutgoingIntegrationConfiguration(Model):
    """How the account is connected to one platform to which webhooks send."""

    id: int = required("id")
    """Internal id of the connection."""

    account_id: int = required("accountId")
    """Internal id of the account that is connected."""

    type_id: int = required("typeId")
    """Internal id of the kind of platform; it decides the form of `policy`."""

    policy: dict[str, Any] = required("policy")
    """Address and keys of the platform; see the policy schema of the platform, such as
    `OutgoingIntegrationBrazePolicy`."""
