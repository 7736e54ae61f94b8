# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PriceTypeReferenceDetail(Model):
    """``PriceTypeReferenceDetail`` of the API description."""

    referencing_type: Literal["Campaign", "ApplicationCartItemFilter", "Template"] | str = required(
        "referencingType"
    )

    referencing_id: int = required("referencingId")

    referencing_name: str = required("referencingName")

    application_id: int | None = optional("applicationId")
