# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import CouponDeletionFilters


class CouponDeletionJob(Model):
    """A job that deletes coupons in the background, all that match its filters."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    filters: CouponDeletionFilters = required("filters")
    """Which coupons of the campaign to delete."""

    status: str = required("status")
    """How far the job is.
    - `not_ready`: still being prepared
    - `pending`: to be done or being done
    - `completed`: done
    - `failed`: given up"""

    deleted_amount: int | None = optional("deletedAmount")
    """Number of coupons deleted so far."""

    fail_count: int = required("failCount")
    """How often the deletion job has failed."""

    errors: list[str] = required("errors")
    """Error messages; empty if there was no error."""

    created_by: int = required("createdBy")
    """Internal id of the user who ordered the deletion."""

    communicated: bool = required("communicated")
    """Whether the user was notified of the result."""

    campaign_ids: list[int] | None = optional("campaignIDs")
    """Internal ids of the campaigns whose coupons are deleted."""
