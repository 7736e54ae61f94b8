"""Campaigns, and the codes that belong to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from ... import campaigns as definitions


@dataclass(frozen=True)
class StoredCampaign:
    """A campaign with the ids that it got here."""

    id: int
    ruleset_id: int
    created: datetime
    definition: definitions.Campaign

    def is_running(self, now: datetime) -> bool:
        """Whether it is enabled and inside its window."""
        definition = self.definition
        return (
            definition.state == "enabled"
            and (definition.starts is None or definition.starts <= now)
            and (definition.ends is None or now < definition.ends)
        )


@dataclass(frozen=True)
class StoredCoupon:
    """A coupon code and how it was used.

    Attributes:
        discount_counter: the discounts that it gave.
        reservations: integration ids of the profiles that reserved it, in that order.
        batch_id, import_id: of the request or the file that it came with.
    """

    id: int
    campaign_id: int
    created: datetime
    definition: definitions.Coupon
    usage_counter: int = 0
    discount_counter: Decimal = Decimal(0)
    reservations: tuple[str, ...] = ()
    batch_id: str = ""
    import_id: int | None = None
    referral_id: int | None = None


@dataclass(frozen=True)
class CouponJob:
    """A batch of coupons that fills along the clock.

    Attributes:
        coupon: What its coupons have in common.
        pattern, characters: How their codes are made.
        total: How many it will have; it ends then.
        made: How many it has.
    """

    campaign_id: int
    created: datetime
    batch_id: str
    coupon: definitions.Coupon
    pattern: str
    characters: tuple[str, ...]
    total: int
    made: int = 0


@dataclass(frozen=True)
class StoredReferral:
    """A referral code and who used it.

    Attributes:
        referred: integration ids of the friends that redeemed it; `""` for one without profile.
        batch_id, import_id: of the request or the file that it came with.
    """

    id: int
    campaign_id: int
    created: datetime
    definition: definitions.Referral
    referred: tuple[str, ...] = ()
    batch_id: str = ""
    import_id: int | None = None

    @property
    def usage_counter(self) -> int:
        """How often it was redeemed."""
        return len(self.referred)
