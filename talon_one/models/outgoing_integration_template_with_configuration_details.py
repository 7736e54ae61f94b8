# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal


class OutgoingIntegrationTemplateWithConfigurationDetails(Model):
    """``OutgoingIntegrationTemplateWithConfigurationDetails`` of the API description."""

    id: int = required("id")

    integration_type: int = required("integrationType")

    title: str = required("title")

    description: str = required("description")

    payload: str = required("payload")

    method: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] | str = required("method")

    relative_url: str = required("relativeUrl")

    headers: list[str] = required("headers")

    policy: dict[str, Any] = required("policy")
