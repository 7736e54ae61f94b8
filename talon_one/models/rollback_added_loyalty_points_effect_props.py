# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class RollbackAddedLoyaltyPointsEffectProps(Model):
    """Details of `rollbackAddedLoyaltyPoints`: points that had been added are taken back, as far
    as the return policy of the program allows.
    """

    program_id: int = required("programId")
    """Internal id of the loyalty program that takes points back."""

    sub_ledger_id: str = required("subLedgerId")
    """Subledger that loses the points; empty for the main ledger."""

    value: DecimalField = required("value")
    """Points that are taken back."""

    recipient_integration_id: str = required("recipientIntegrationId")
    """Your own id of the customer who loses the points."""

    transaction_uuid: str = required("transactionUUID")
    """Id of the booking that is undone."""

    cart_item_position: int | None = optional("cartItemPosition")
    """Line for which the points had been given, from 0, if for one."""

    cart_item_sub_position: int | None = optional("cartItemSubPosition")
    """Unit of that line for which the points had been given, from 0."""

    card_identifier: str | None = optional("cardIdentifier")
    """Card that loses the points; only in card-based programs."""
