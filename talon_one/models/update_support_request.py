# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class UpdateSupportRequest(Model):
    """``UpdateSupportRequest`` of the API description."""

    request_status: Literal["approved", "rejected"] | str = required("requestStatus")

    processing_note: str | None = optional("processingNote")
