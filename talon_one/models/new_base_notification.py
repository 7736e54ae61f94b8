# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from talon_one.models import NewNotificationWebhook


class NewBaseNotification(Model):
    """``NewBaseNotification`` of the API description."""

    policy: dict[str, Any] = required("policy")

    enabled: bool = optional("enabled", True)

    webhook: NewNotificationWebhook = required("webhook")
