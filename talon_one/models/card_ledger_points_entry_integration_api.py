# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number


class CardLedgerPointsEntryIntegrationAPI(Model):
    """``CardLedgerPointsEntryIntegrationAPI`` of the API description."""

    id: int = required("id")

    transaction_uuid: str = required("transactionUUID")

    created: datetime = required("created")

    program_id: int = required("programId")

    customer_profile_id: str | None = optional("customerProfileID")

    customer_session_id: str | None = optional("customerSessionId")

    name: str = required("name")

    start_date: str = required("startDate")

    expiry_date: str = required("expiryDate")

    subledger_id: str = required("subledgerId")

    amount: Number = required("amount")

    validity_duration: str | None = optional("validityDuration")
