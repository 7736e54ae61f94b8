# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class NewReward(Model):
    """``NewReward`` of the API description."""

    name: str = required("name")

    api_name: str = required("apiName")

    description: str | None = optional("description")

    application_ids: list[int] = required("applicationIds")

    sandbox: bool = required("sandbox")
