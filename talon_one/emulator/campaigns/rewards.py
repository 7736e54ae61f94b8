"""Effects of a rule: codes, giveaways, achievements."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import Number, check_duration, check_limit, check_number, check_text


@dataclass(frozen=True)
class CreateCoupon:
    """Effect `couponCreated`: a personal coupon code of a campaign for the customer.

    It is created when the session is closed, as nothing else uses up a budget either; until then
    there is no effect. It can not happen in a session without profile.

    Attributes:
        pattern: the code; every `#` is replaced.
        campaign: the name of the campaign that gets the code; this one if empty.
        usage_limit: redemptions; 0 means any number.
        valid_for: a duration; empty for ever.
    """

    pattern: str = "########"
    campaign: str = ""
    usage_limit: int = 1
    valid_for: str = ""

    def __post_init__(self) -> None:
        check_text(self, "pattern", shortest=4, longest=100)
        check_limit(self, "usage_limit")
        check_duration(self, "valid_for")


@dataclass(frozen=True)
class CreateReferral:
    """Effect `referralCreated`: a referral code with the customer as the advocate.

    As with `CreateCoupon`, it is created when the session is closed. It can not happen in a session without profile.

    Attributes:
        pattern, campaign, usage_limit, valid_for: as in `CreateCoupon`.
    """

    pattern: str = "########"
    campaign: str = ""
    usage_limit: int = 0
    valid_for: str = ""

    def __post_init__(self) -> None:
        check_text(self, "pattern", shortest=4, longest=100)
        check_limit(self, "usage_limit")
        check_duration(self, "valid_for")


@dataclass(frozen=True)
class ReserveCoupon:
    """Effect `reserveCoupon`: a coupon is reserved for the customer, as soon as the rule passes.

    It can not happen without profile, with a personal coupon, or over the coupon's reservation
    limit.

    Attributes:
        code: the coupon's code.
    """

    code: str

    def __post_init__(self) -> None:
        check_text(self, "code")


@dataclass(frozen=True)
class AwardGiveaway:
    """Effect `awardGiveaway`, `willAwardGiveaway` before the session is closed: a code of a pool.

    It can not happen without profile or with an empty pool.
    """

    pool: str

    def __post_init__(self) -> None:
        check_text(self, "pool")


@dataclass(frozen=True)
class StartAchievementProgress:
    """Effect `startAchievementProgress`: the customer's period begins, with no progress.

    Nothing, if a period is running or none may begin. It can not happen without profile.
    """

    achievement: str

    def __post_init__(self) -> None:
        check_text(self, "achievement")


@dataclass(frozen=True)
class IncreaseAchievementProgress:
    """Effect `increaseAchievementProgress`. It can not happen without profile.

    Attributes:
        achievement: its name.
        by: so much.
        by_total: instead of `by`: as much as the session's total before discounts.
    """

    achievement: str
    by: Number | None = None
    by_total: bool = False

    def __post_init__(self) -> None:
        check_text(self, "achievement")
        if self.by is None and not self.by_total:
            object.__setattr__(self, "by", 1)
        check_number(self, "by", above=0)
