"""Reservations of coupons.

A coupon with a recipient cannot be reserved. A coupon that is not reservable can be reserved by one
profile. Missing profiles are created.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .. import views
from ..state.account import Application
from ..state.profiles import get_or_create_profile
from ..state.records.campaigns import StoredCoupon
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from .base import build_counted_page, get_or_404
from .registry import NO_CONTENT, Invocation, Result, operation

MAX_PROFILES = 1000


@operation("createCouponReservation")
def create_reservation(application: Application, invocation: Invocation) -> Result:
    """Reserve a coupon; its reservation limit does not count here."""
    coupon, ids = _find_coupon(application, invocation), _read_ids(invocation)
    if coupon.definition.recipient:
        raise ApiError(400, "A coupon with a recipient cannot be reserved")
    reservations = tuple(dict.fromkeys((*coupon.reservations, *ids)))
    if not coupon.definition.reservable and len(reservations) > 1:
        raise ApiError(400, "This coupon can be reserved by one profile only")
    for id in ids:
        get_or_create_profile(application.store, id, application.clock())
    coupon = replace(coupon, reservations=reservations)
    application.store.coupons[coupon.definition.code] = coupon
    return Result(views.render_coupon(coupon), 201)


@operation("deleteCouponReservation")
def delete_reservation(application: Application, invocation: Invocation) -> Result:
    coupon, ids = _find_coupon(application, invocation), _read_ids(invocation)
    kept = tuple(id for id in coupon.reservations if id not in ids)
    application.store.coupons[coupon.definition.code] = replace(coupon, reservations=kept)
    return NO_CONTENT


@operation("getReservedCustomers")
def get_reserved_customers(application: Application, invocation: Invocation) -> Result:
    store = application.store
    ids = _find_coupon(application, invocation).reservations
    profiles = [store.profiles[id] for id in ids if id in store.profiles]
    return Result(
        build_counted_page(
            profiles, (views.render_customer_profile(application, profile) for profile in profiles)
        )
    )


def _find_coupon(application: Application, invocation: Invocation) -> StoredCoupon:
    code = application.definition.stored_code(invocation.path[0])
    return get_or_404(application.store.coupons, code, "coupon")


def _read_ids(invocation: Invocation) -> Sequence[str]:
    ids: Sequence[str] = invocation.body["integrationIDs"]
    if len(ids) > MAX_PROFILES:
        place = to_pointer(("integrationIDs",))
        raise InvalidDataError(
            ErrorDetail("maxItems", f"integrationIDs has more than {MAX_PROFILES} entries", place)
        )
    return ids
