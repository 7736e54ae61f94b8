# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class Export(Model):
    """Record of a CSV export. It does not hold the exported data."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

    entity: (
        Literal[
            "Coupon",
            "Referral",
            "Effect",
            "CustomerSession",
            "LoyaltyLedger",
            "LoyaltyLedgerLog",
            "Collection",
        ]
        | str
    ) = required("entity")
    """What was exported.
    - `Coupon`: coupons
    - `Referral`: referral codes
    - `Effect`: effects
    - `CustomerSession`: customer sessions
    - `LoyaltyLedger`: ledgers of a loyalty program
    - `LoyaltyLedgerLog`: transactions of a ledger
    - `Collection`: items of a collection

    Others may occur."""

    filter: dict[str, Any] = required("filter")
    """Filters that the export was made with, by name."""
