"""What type checkers have to reject in code that uses the Management tools: the lines marked E."""

from __future__ import annotations

from talon_one import Campaign, ManagementApi
from talon_one.management import paginate


def lists(api: ManagementApi) -> None:
    paginate(api.get_application, 31)  # E
    paginate(api.get_campaigns, 31, page_size="50")  # E
    paginate(api.get_campaigns, 31, unique=3)  # E
    wrong: list[Campaign] = list(paginate(api.get_applications))  # E
    print(wrong)
    for coupon in paginate(api.get_coupons_without_total_count, 31, 109):
        coupon.code  # E
