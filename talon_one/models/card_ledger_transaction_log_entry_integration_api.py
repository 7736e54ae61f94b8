# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.core.fields import Number


class CardLedgerTransactionLogEntryIntegrationAPI(Model):
    """``CardLedgerTransactionLogEntryIntegrationAPI`` of the API description."""

    transaction_uuid: str = required("transactionUUID")

    created: datetime = required("created")

    program_id: int = required("programId")

    card_identifier: str = required("cardIdentifier")

    customer_session_id: str | None = optional("customerSessionId")

    type: Literal["addition", "subtraction"] | str = required("type")

    name: str = required("name")

    start_date: str = required("startDate")

    expiry_date: str = required("expiryDate")

    subledger_id: str = required("subledgerId")

    amount: Number = required("amount")

    id: int = required("id")

    ruleset_id: int | None = optional("rulesetId")

    rule_name: str | None = optional("ruleName")

    validity_duration: str | None = optional("validityDuration")
