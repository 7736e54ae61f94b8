"""The Management API at scale: lists of any length, files, coupon batches, bulk work.

    from talon_one.management import paginate

    for coupon in paginate(api.get_coupons_without_total_count, 31, 109):
        print(coupon.value)

A thin layer over the generated client.
"""

from .bulk import Done as Done
from .bulk import InDoubtError as InDoubtError
from .bulk import for_each as for_each
from .coupon_batches import BatchTimeoutError as BatchTimeoutError
from .coupon_batches import BatchUnknownError as BatchUnknownError
from .coupon_batches import CouponBatch as CouponBatch
from .coupon_batches import create_coupons as create_coupons
from .exports import export_file as export_file
from .exports import export_rows as export_rows
from .imports import import_file as import_file
from .journal import Journal as Journal
from .paging import Page as Page
from .paging import Pages as Pages
from .paging import paginate as paginate
from .progress import Progress as Progress
