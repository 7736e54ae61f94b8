"""What type checkers have to reject in code that uses the Management tools: the lines marked E."""

from __future__ import annotations

from talon_one import Campaign, ManagementApi, stream
from talon_one.management import create_coupons, export_file, import_file, paginate


def lists(api: ManagementApi) -> None:
    paginate(api.get_application, 31)  # E
    paginate(api.get_campaigns, 31, page_size="50")  # E
    paginate(api.get_campaigns, 31, unique=3)  # E
    wrong: list[Campaign] = list(paginate(api.get_applications))  # E
    print(wrong)
    for coupon in paginate(api.get_coupons_without_total_count, 31, 109):
        coupon.code  # E


def export(api: ManagementApi) -> None:
    export_file(api.get_application, "a.csv", 31)  # E
    import_file(api.import_coupons, 31, 109, file=3)  # E
    stream(api.export_coupons, "31")  # E
    create_coupons(api, 31, 109, 250_000)  # E
