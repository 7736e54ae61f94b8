# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import TemplateArgDef


class Webhook(Model):
    """``Webhook`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")

    application_ids: list[int] = required("applicationIds")

    title: str = required("title")

    description: str | None = optional("description")

    draft: bool = required("draft")

    verb: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] | str = required("verb")

    url: str = required("url")

    headers: list[str] = required("headers")

    payload: str | None = optional("payload")

    params: list[TemplateArgDef] = required("params")

    enabled: bool = required("enabled")

    authentication_id: int | None = optional("authenticationId")
