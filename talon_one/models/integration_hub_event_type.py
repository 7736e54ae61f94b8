# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from typing import Literal, Union

IntegrationHubEventType = Union[
    Literal[
        "LoyaltyPointsChanged",
        "LoyaltyTierDowngrade",
        "LoyaltyTierUpgrade",
        "CouponCreated",
        "CouponUpdated",
        "CouponDeleted",
    ],
    str,
]
"""Kind of change that an Integration Hub flow passes on.
- `LoyaltyPointsChanged`: points were added or taken away
- `LoyaltyTierDowngrade`: a customer fell to a lower tier
- `LoyaltyTierUpgrade`: a customer rose to a higher tier
- `CouponCreated`, `CouponUpdated` and `CouponDeleted`: a coupon was made, changed or
  removed"""
