# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any, Literal


class UpdateUser(Model):
    """What can be changed of a user."""

    name: str | None = optional("name")
    """Full name of the user, as shown to others."""

    state: Literal["deactivated", "active"] | str | None = optional("state")
    """Known values:
    - `active`: can sign in
    - `deactivated`: is locked out

    Only administrators can set it for somebody else."""

    is_admin: bool | None = optional("isAdmin")
    """Whether the user is an administrator, who may do everything in the account."""

    policy: str | None = optional("policy")
    """Access level of the user, as text. `roles` is the usual way to give rights."""

    roles: list[int] | None = optional("roles")
    """Internal ids of all roles that the user shall have; `list_all_roles_v2` has them."""

    application_notification_subscriptions: dict[str, Any] | None = optional(
        "applicationNotificationSubscriptions"
    )
    """Notifications of Applications that the user shall get."""
