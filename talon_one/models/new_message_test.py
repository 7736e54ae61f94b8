# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import TemplateArgDef


class NewMessageTest(Model):
    """``NewMessageTest`` of the API description."""

    headers: dict[str, str] | None = optional("headers")

    verb: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] | str = required("verb")

    url: str = required("url")

    payload: str | None = optional("payload")

    params: list[TemplateArgDef] | None = optional("params")

    application_ids: list[int] | None = optional("applicationIds")

    authentication_id: int | None = optional("authenticationId")
