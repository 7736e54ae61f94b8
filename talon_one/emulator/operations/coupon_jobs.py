"""Batches of coupons that are created asynchronously: at once, or along the clock."""

from __future__ import annotations

import uuid
from dataclasses import replace

from .. import campaigns as definitions
from ..state.account import Application
from ..state.records.campaigns import CouponJob
from ..support.code_patterns import DEFAULT_PATTERN
from ..support.errors import InvalidDataError, NotEmulatedError
from .base import BATCH_NAMESPACE
from .campaigns import find_campaign
from .coupons import apply_changes, make_coupons
from .registry import Invocation, Result, operation

MAX_COUPONS = 200_000


@operation("createCouponsAsynchronously")
def create_coupons_asynchronously(application: Application, invocation: Invocation) -> Result:
    """Start a batch; the response names it, whether it is full already or not."""
    store, body = application.store, invocation.body
    if body["numberOfCoupons"] > MAX_COUPONS:
        raise NotEmulatedError(f"Creating more than {MAX_COUPONS} coupons")
    campaign = find_campaign(store, invocation)
    settings = body.get("couponSettings", {})
    number = store.take_id("coupon job")
    job = CouponJob(
        campaign.id,
        application.clock(),
        str(uuid.uuid5(BATCH_NAMESPACE, f"{application.id}/job/{number}")),
        apply_changes(definitions.Coupon("blank"), body),
        settings.get("couponPattern", DEFAULT_PATTERN),
        tuple(settings.get("validCharacters", ())),
        int(body["numberOfCoupons"]),
    )
    if application.account.coupons_per_second is None:
        _make(application, job, job.total)
    else:
        store.coupon_jobs[job.batch_id] = job
    return Result({"batchId": job.batch_id})


def continue_coupon_jobs(application: Application) -> None:
    """Make the coupons of all batches that are due by now."""
    store, now = application.store, application.clock()
    rate = application.account.coupons_per_second
    for job in list(store.coupon_jobs.values()):
        elapsed = (now - job.created).total_seconds()
        due = job.total if rate is None else min(job.total, int(elapsed * rate))
        ended = due == job.total or job.campaign_id not in store.campaigns
        try:
            if job.campaign_id in store.campaigns and due > job.made:
                _make(application, job, due - job.made)
        except InvalidDataError:
            ended = True  # The pattern yields no more codes.
        if ended:
            del store.coupon_jobs[job.batch_id]
        elif due > job.made:
            store.coupon_jobs[job.batch_id] = replace(job, made=due)


def _make(application: Application, job: CouponJob, count: int) -> None:
    make_coupons(
        application,
        job.campaign_id,
        job.batch_id,
        job.coupon,
        job.pattern,
        job.characters,
        [""] * count,
    )
