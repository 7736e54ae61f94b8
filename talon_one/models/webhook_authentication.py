# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from talon_one.models import WebhookAuthenticationWebhookRef


class WebhookAuthentication(Model):
    """``WebhookAuthentication`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")

    created_by: str = required("createdBy")

    modified_by: str = required("modifiedBy")

    webhooks: list[WebhookAuthenticationWebhookRef] = required("webhooks")

    name: str = required("name")

    type: Literal["basic", "custom"] | str = required("type")

    data: Any = required("data")
