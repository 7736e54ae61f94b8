# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class User(Model):
    """A person with access to the account, who signs in to the Campaign Manager."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")
    """Full name of the user, as shown to others."""

    state: Literal["invited", "active", "deactivated"] | str = required("state")
    """Known values:
    - `invited`: has not accepted the invitation yet
    - `active`: can sign in
    - `deactivated`: is locked out"""

    invite_token: str = required("inviteToken")
    """Token of the open invitation; of no use once that was accepted."""

    is_admin: bool | None = optional("isAdmin")
    """Whether the user is an administrator, who may do everything in the account."""

    policy: dict[str, Any] = required("policy")
    """Access level of the user, as free data; it stands beside the rights given by `roles`."""

    roles: list[int] | None = optional("roles")
    """Internal ids of the roles that the user has."""

    auth_method: str | None = optional("authMethod")
    """Way in which the user signs in."""

    application_notification_subscriptions: dict[str, Any] | None = optional(
        "applicationNotificationSubscriptions"
    )
    """Notifications of Applications that the user gets."""

    last_signed_in: datetime | None = optional("lastSignedIn")
    """Time at which the user signed in last; absent if never."""

    last_accessed: datetime | None = optional("lastAccessed")
    """Time at which the user did something last after signing in."""

    latest_feed_timestamp: datetime | None = optional("latestFeedTimestamp")
    """Time up to which the user has seen product news."""

    additional_attributes: dict[str, Any] | None = optional("additionalAttributes")
    """Further attributes that an outside identity provider keeps for the user."""
