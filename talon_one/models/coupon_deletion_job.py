# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import CouponDeletionFilters


class CouponDeletionJob(Model):
    """``CouponDeletionJob`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    filters: CouponDeletionFilters = required("filters")

    status: str = required("status")

    deleted_amount: int | None = optional("deletedAmount")

    fail_count: int = required("failCount")

    errors: list[str] = required("errors")

    created_by: int = required("createdBy")

    communicated: bool = required("communicated")

    campaign_ids: list[int] | None = optional("campaignIDs")
