# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import CodeGeneratorSettings


class LoyaltyCardBatch(Model):
    """``LoyaltyCardBatch`` of the API description."""

    number_of_cards: int = required("numberOfCards")

    batch_id: str | None = optional("batchId")

    status: Literal["active", "inactive"] | str = optional("status", "active")

    card_code_settings: CodeGeneratorSettings | None = optional("cardCodeSettings")
