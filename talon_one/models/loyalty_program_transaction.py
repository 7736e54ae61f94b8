# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.core.fields import Number
    from talon_one.models import LoyaltyLedgerEntryFlags


class LoyaltyProgramTransaction(Model):
    """``LoyaltyProgramTransaction`` of the API description."""

    id: int = required("id")

    transaction_uuid: str = required("transactionUUID")

    program_id: int = required("programId")

    campaign_id: int | None = optional("campaignId")

    created: datetime = required("created")

    type: Literal["addition", "subtraction"] | str = required("type")

    amount: Number = required("amount")

    name: str = required("name")

    start_date: str = required("startDate")

    expiry_date: str = required("expiryDate")

    customer_profile_id: str | None = optional("customerProfileId")

    card_identifier: str | None = optional("cardIdentifier")

    subledger_id: str = required("subledgerId")

    customer_session_id: str | None = optional("customerSessionId")

    import_id: int | None = optional("importId")

    user_id: int | None = optional("userId")

    user_email: str | None = optional("userEmail")

    ruleset_id: int | None = optional("rulesetId")

    rule_name: str | None = optional("ruleName")

    flags: LoyaltyLedgerEntryFlags | None = optional("flags")

    validity_duration: str | None = optional("validityDuration")
