# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class DeductLoyaltyPoints(Model):
    """``DeductLoyaltyPoints`` of the API description."""

    points: Number = required("points")

    name: str | None = optional("name")

    subledger_id: str | None = optional("subledgerId")

    application_id: int | None = optional("applicationId")
