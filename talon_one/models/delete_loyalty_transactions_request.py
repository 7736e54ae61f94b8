# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DeleteLoyaltyTransactionsRequest(Model):
    """``DeleteLoyaltyTransactionsRequest`` of the API description."""

    scope: Literal["AllSubledgers", "SelectedSubledgers"] | str = required("scope")

    subledger_ids: list[str] | None = optional("subledgerIds")
