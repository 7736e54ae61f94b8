# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class UpdatePriceType(Model):
    """``UpdatePriceType`` of the API description."""

    title: str = required("title")

    description: str | None = optional("description")

    targeted_audiences_ids: list[int] = required("targetedAudiencesIds")
