"""The Management API at scale: lists of any length, files, coupon batches, bulk work.

    from talon_one.management import paginate

    for coupon in paginate(api.get_coupons_without_total_count, 31, 109):
        print(coupon.value)

A thin layer over the generated client.
"""

from .paging import Page as Page
from .paging import Pages as Pages
from .paging import paginate as paginate
