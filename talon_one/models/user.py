# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class User(Model):
    """``User`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")

    email: str = required("email")

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")

    state: Literal["invited", "active", "deactivated"] | str = required("state")

    invite_token: str = required("inviteToken")

    is_admin: bool | None = optional("isAdmin")

    policy: dict[str, Any] = required("policy")

    roles: list[int] | None = optional("roles")

    auth_method: str | None = optional("authMethod")

    application_notification_subscriptions: dict[str, Any] | None = optional(
        "applicationNotificationSubscriptions"
    )
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    last_signed_in: datetime | None = optional("lastSignedIn")

    last_accessed: datetime | None = optional("lastAccessed")

    latest_feed_timestamp: datetime | None = optional("latestFeedTimestamp")

    additional_attributes: dict[str, Any] | None = optional("additionalAttributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""
