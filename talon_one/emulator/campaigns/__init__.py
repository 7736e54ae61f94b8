"""Definitions: what an emulated account has, besides the conditions and effects of its rules.

The rules are a fixed, documented set of conditions and effects, not a rule language. In Python:

    Setup(
        campaigns=[
            Campaign(
                "Welcome",
                coupons=[Coupon("WELCOME10", usage_limit=100)],
                conditions=[CouponValid()],
                effects=[SetDiscount(percent=10)],
            ),
        ],
    )

and the same in a YAML file, read by ``load``:

    campaigns:
      - name: Welcome
        coupons:
          - code: WELCOME10
            usage_limit: 100
        conditions:
          - type: couponValid
        effects:
          - type: setDiscount
            percent: 10

An invalid value raises ``DefinitionError``, which names its place.
"""

# ruff: noqa: F403
from .account import *
from .application import *
from .campaign import *
from .checks import *
from .codes import *
from .items import *
from .loyalty import *
from .setup import *
from .subscriptions import *
