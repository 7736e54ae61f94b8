# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class DeductLoyaltyPointsEffectProps(Model):
    """Details of `deductLoyaltyPoints`: points that the customer spends. They are deducted when
    the session closes, those that expire first going first.
    """

    rule_title: str = required("ruleTitle")
    """Title of the rule that deducts the points."""

    program_id: int = required("programId")
    """Internal id of the loyalty program from which points are spent."""

    sub_ledger_id: str = required("subLedgerId")
    """Subledger from which the points are spent; empty for the main ledger."""

    value: DecimalField = required("value")
    """Points to deduct."""

    transaction_uuid: str = required("transactionUUID")
    """Id of the deduction in the ledger."""

    name: str = required("name")
    """Reason of the deduction, as named in the rule."""

    card_identifier: str | None = optional("cardIdentifier")
    """Card from which the points are spent; only in card-based programs."""
