# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class OutgoingIntegrationConfiguration(Model):
    """``OutgoingIntegrationConfiguration`` of the API description."""

    id: int = required("id")

    account_id: int = required("accountId")

    type_id: int = required("typeId")

    policy: dict[str, Any] = required("policy")
