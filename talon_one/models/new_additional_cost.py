# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class NewAdditionalCost(Model):
    """``NewAdditionalCost`` of the API description."""

    name: str = required("name")

    title: str = required("title")

    description: str = required("description")

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")

    type: Literal["session", "item", "both"] | str = optional("type", "session")
