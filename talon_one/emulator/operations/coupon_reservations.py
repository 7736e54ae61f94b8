"""Who reserved a coupon. A coupon for one recipient can not be reserved, one that is not reservable
by several customers by one only. Profiles that are missing are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..support.errors import ApiError, Fault, invalid, pointer
from .base import found, known_profile, total
from .call import NO_CONTENT, Answer, Call, Handler

MOST = 1000


def create_reservation(application: Application, call: Call) -> Answer:
    """`POST /v1/coupon_reservations/{couponValue}`: the coupon's own limit does not count here."""
    coupon, ids = _coupon(application, call), _ids(call)
    if coupon.definition.recipient:
        raise ApiError(400, "A coupon with a recipient can not be reserved")
    reservations = tuple(dict.fromkeys((*coupon.reservations, *ids)))
    if not coupon.definition.reservable and len(reservations) > 1:
        raise ApiError(400, "This coupon can be reserved by one profile only")
    for id in ids:
        known_profile(application.store, id, application.clock())
    coupon = replace(coupon, reservations=reservations)
    application.store.coupons[coupon.definition.code] = coupon
    return Answer(views.coupon(coupon), 201)


def delete_reservation(application: Application, call: Call) -> Answer:
    """`DELETE /v1/coupon_reservations/{couponValue}`, with the profiles in its body."""
    coupon, ids = _coupon(application, call), _ids(call)
    kept = tuple(id for id in coupon.reservations if id not in ids)
    application.store.coupons[coupon.definition.code] = replace(coupon, reservations=kept)
    return NO_CONTENT


def get_reserved_customers(application: Application, call: Call) -> Answer:
    """`GET /v1/coupon_reservations/customerprofiles/{couponValue}`."""
    store = application.store
    ids = _coupon(application, call).reservations
    profiles = [store.profiles[id] for id in ids if id in store.profiles]
    return Answer(total(profiles, (views.customer_profile(store, each) for each in profiles)))


def _coupon(application: Application, call: Call) -> StoredCoupon:
    code = application.definition.stored_code(call.path[0])
    return found(application.store.coupons, code, "coupon")


def _ids(call: Call) -> Sequence[str]:
    ids: Sequence[str] = call.body["integrationIDs"]
    if len(ids) > MOST:
        place = pointer(("integrationIDs",))
        raise invalid(Fault("maxItems", f"integrationIDs has more than {MOST} entries", place))
    return ids


OPERATIONS: Mapping[str, Handler] = {
    "createCouponReservation": create_reservation,
    "deleteCouponReservation": delete_reservation,
    "getReservedCustomers": get_reserved_customers,
}
