# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class CouponDeletionFilters(Model):
    """Which coupons a job deletes; a coupon has to match all filters given. Without any filter
    all coupons may be deleted.
    """

    created_before: datetime | None = optional("createdBefore")
    """Delete only coupons created before this time."""

    created_after: datetime | None = optional("createdAfter")
    """Delete only coupons created after this time."""

    starts_after: datetime | None = optional("startsAfter")
    """Delete only coupons whose start date is after this time."""

    starts_before: datetime | None = optional("startsBefore")
    """Delete only coupons whose start date is before this time."""

    valid: Literal["expired", "validNow", "validFuture"] | str | None = optional("valid")
    """Delete only coupons that are valid or not by their dates.
    - `expired`: past their expiry date
    - `validNow`: begun and not expired, a missing date setting no bound
    - `validFuture`: their start date is still ahead"""

    usable: bool | None = optional("usable")
    """Delete only coupons that are redeemed less often than their usage limit, if true, or that
    are used up, if false. Cannot go together with `redeemed`."""

    redeemed: bool | None = optional("redeemed")
    """Delete only coupons that were redeemed at least once, if true, or never, if false. Cannot
    go together with `usable`."""

    recipient_integration_id: str | None = optional("recipientIntegrationId")
    """Your own id of a customer; only personal coupons of this customer are deleted."""

    exact_match: bool = optional("exactMatch", False)
    """If true, `value` has to equal the code but for upper and lower case. Default: false."""

    value: str | None = optional("value")
    """Code of the coupons to delete. How loosely it matches depends on `exact_match`, so list
    the coupons with it first."""

    batch_id: str | None = optional("batchId")
    """Id of a batch; only its coupons are deleted."""

    referral_id: int | None = optional("referralId")
    """Internal id of a referral; only coupons that a rule created when it was redeemed are
    deleted."""

    expires_after: datetime | None = optional("expiresAfter")
    """Delete only coupons whose expiry date is after this time."""

    expires_before: datetime | None = optional("expiresBefore")
    """Delete only coupons whose expiry date is before this time."""
