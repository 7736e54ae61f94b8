# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number, OptionalNumber


class ProjectedTier(Model):
    """``ProjectedTier`` of the API description."""

    projected_active_points: Number = required("projectedActivePoints")

    stay_in_tier_points: OptionalNumber = optional("stayInTierPoints")

    projected_tier_name: str | None = optional("projectedTierName")
