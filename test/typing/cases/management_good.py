"""What a user writes with the Management tools, and type checkers have to accept."""

# pyright: strict

from __future__ import annotations

from operator import attrgetter

from talon_one import Coupon, CustomerProfile, ManagementApi, MessageLogEntry
from talon_one.management import paginate


def codes(api: ManagementApi) -> list[str | None]:
    coupons = paginate(api.get_coupons_without_total_count, 31, 109, unique=attrgetter("id"))
    first: Coupon = next(coupons)
    position: int | str | None = coupons.position
    rest = paginate(api.get_coupons_without_total_count, 31, 109, start=position, limit=9)
    return [first.value, *(coupon.value for coupon in rest)]


def logs(api: ManagementApi) -> list[MessageLogEntry]:
    return list(paginate(api.get_message_logs, "application"))


def profiles(api: ManagementApi) -> list[str]:
    profiles = paginate(api.get_customer_profiles, page_size=50)
    checked: list[CustomerProfile] = list(profiles)
    return [profile.integration_id for profile in checked]
