# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal


class UpdateUser(Model):
    """``UpdateUser`` of the API description."""

    name: str | None = optional("name")

    state: Literal["deactivated", "active"] | str | None = optional("state")

    is_admin: bool | None = optional("isAdmin")

    policy: str | None = optional("policy")

    roles: list[int] | None = optional("roles")

    application_notification_subscriptions: dict[str, Any] | None = optional(
        "applicationNotificationSubscriptions"
    )
