"""Coupons: created, changed, deleted, about to expire."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..support.exact_json import Json
from ..support.times import write_time
from .kinds import Occurrence
from .loyalty import EMPLOYEE

MAX_LISTED = 1000
"""More new coupons than these are named by their batch only."""


def find_coupon_changes(application: Application, cause: str) -> Iterator[Occurrence]:
    """Yield what the drafts of an Application say about coupons. Redemptions are not reported.

    Args:
        cause: The operation.
    """
    created: dict[str, list[StoredCoupon]] = {}
    updated: list[StoredCoupon] = []
    deleted: dict[int, list[StoredCoupon]] = {}
    drafts: Any = application.store.coupons
    for _, before, after in drafts.changes():
        if before is None:
            created.setdefault(after.batch_id, []).append(after)
        elif after is None:
            deleted.setdefault(before.campaign_id, []).append(before)
        elif before.definition != after.definition:
            updated.append(after)
    jobs: Any = application.store.coupon_jobs
    unfinished = {
        job.batch_id: after is not None for _, job, after in jobs.changes() if job is not None
    }
    for batch_id, coupons in created.items():
        if not unfinished.get(batch_id, False):
            asked = "createCouponsAsynchronously" if batch_id in unfinished else cause
            yield _report_created(application, asked, batch_id, coupons)
    if updated:
        batch = {"BatchID": _common_batch(updated), "CampaignID": updated[0].campaign_id}
        yield _report_changed(application, cause, "Updated", updated, batch)
    for campaign_id, coupons in deleted.items():
        batch = {
            "BatchID": _common_batch(coupons),
            "CampaignID": campaign_id,
            "TotalResultSize": len(coupons),
        }
        yield _report_changed(application, cause, "Deleted", coupons, batch)


def _report_created(
    application: Application, cause: str, batch_id: str, coupons: Sequence[StoredCoupon]
) -> Occurrence:
    by_api = cause.startswith(("createCoupons", "importCoupons"))
    content = _render_cause("created", by_api)
    if cause == "createCouponsAsynchronously":
        content["BatchID"] = batch_id
        return Occurrence("AsyncCouponsCreated", content, application=application.name)
    if batch_id:
        content["BatchID"] = batch_id
    if len(coupons) <= MAX_LISTED:
        content.update(_render_coupons(application, coupons))
    return Occurrence("CouponCreated", content, application=application.name)


def _report_changed(
    application: Application,
    cause: str,
    change: str,
    coupons: Sequence[StoredCoupon],
    batch: Json,
) -> Occurrence:
    content = _render_cause(change.lower(), True)
    if cause in ("updateCoupon", "deleteCoupon"):
        content.update(_render_coupons(application, coupons))
        return Occurrence(f"Coupon{change}", content, application=application.name)
    content.update(batch, ApplicationID=application.id)
    return Occurrence(f"Coupons{change}", content, application=application.name)


def _render_cause(operation: str, by_api: bool) -> Json:
    return {
        "TypeOfChange": "management_api" if by_api else "rule_engine",
        "Operation": operation,
        "EmployeeName": EMPLOYEE if by_api else "",
    }


def _render_coupons(application: Application, coupons: Sequence[StoredCoupon]) -> Json:
    data = [{**views.render_coupon(coupon), "ApplicationId": application.id} for coupon in coupons]
    return {"data": data, "totalResultSize": len(data)}


def _common_batch(coupons: Sequence[StoredCoupon]) -> str:
    batches = {coupon.batch_id for coupon in coupons}
    return batches.pop() if len(batches) == 1 else ""


def find_expiring_coupons(
    application: Application, notice: timedelta, since: datetime, now: datetime
) -> Iterator[Occurrence]:
    """Yield coupons that expire at a notice whose time came after ``since``."""
    for coupon in application.store.coupons.values():
        definition = coupon.definition
        if definition.expires is None or not since < definition.expires - notice <= now:
            continue
        content: Json = {
            "CouponValue": definition.code,
            "CreatedDate": write_time(coupon.created),
            "ValidUntil": write_time(definition.expires),
            "CampaignId": coupon.campaign_id,
            "CustomerProfileId": definition.recipient,
            "UsageLimit": definition.usage_limit,
            "UsageCounter": coupon.usage_counter,
            "BatchId": coupon.batch_id,
            "Attributes": dict(definition.attributes),
        }
        if definition.starts is not None:
            content["ValidFrom"] = write_time(definition.starts)
        yield Occurrence("CouponCodeExpiring", content, application=application.name)
