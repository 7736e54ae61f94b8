"""What an emulated Application has: campaigns with coupons, and loyalty programs.

A small, fixed set of conditions and effects, not a rule language. A campaign has one rule: when all
its conditions hold, all its effects happen; if one effect can not, none does. In Python:

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

and the same in a YAML file, read by `load`:

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

A value that makes no sense raises `DefinitionError`, which names its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal, get_args

Number = Decimal | int | str
"""An exact number; text such as `"7.5"` is fine, a float is refused."""


class DefinitionError(ValueError):
    """A campaign definition that makes no sense.

    Attributes:
        path: the place, e.g. `campaigns[1].effects[0].percent`.
        reason: what is wrong there.
        source: the file and line it was read from, e.g. `shop.yaml:12`, or `""`.
    """

    def __init__(self, path: str, reason: str, source: str = "") -> None:
        super().__init__(": ".join(part for part in (source, path, reason) if part))
        self.path = path
        self.reason = reason
        self.source = source


@dataclass(frozen=True)
class CouponValid:
    """Condition: a coupon of this campaign is in the session and can be redeemed.

    The rule is evaluated once for each such coupon.
    """


@dataclass(frozen=True)
class SessionTotal:
    """Condition: the session's total before discounts reaches `at_least`."""

    at_least: Number

    def __post_init__(self) -> None:
        _check_number("at_least", self.at_least, low=0)


Condition = CouponValid | SessionTotal


@dataclass(frozen=True)
class SetDiscount:
    """Effect `setDiscount`: a percentage off the session's total (costs included).

    Attributes:
        percent: above 0, at most 100.
        name: the discount's name; the campaign's if empty.
    """

    percent: Number
    name: str = ""

    def __post_init__(self) -> None:
        _check_percent(self.percent)


@dataclass(frozen=True)
class SetDiscountPerItem:
    """Effect `setDiscountPerItem`: a percentage off the price of each unit in the cart.

    Attributes:
        percent: above 0, at most 100.
        name: the discount's name, to which `#<position>` is added; the campaign's if empty.
    """

    percent: Number
    name: str = ""

    def __post_init__(self) -> None:
        _check_percent(self.percent)


@dataclass(frozen=True)
class AddLoyaltyPoints:
    """Effect `addLoyaltyPoints`: points for each currency unit of the session's total before
    discounts, not rounded. It can not happen in a session without profile.

    Attributes:
        program: the name of the loyalty program.
        points_per_unit: above 0.
        name: the reason shown with the points; the campaign's name if empty.
    """

    program: str
    points_per_unit: Number = 1
    name: str = ""

    def __post_init__(self) -> None:
        _check_text("program", self.program)
        _check_number("points_per_unit", self.points_per_unit, above=0)


Effect = SetDiscount | SetDiscountPerItem | AddLoyaltyPoints


@dataclass(frozen=True)
class Coupon:
    """A coupon code of a campaign; it is case-sensitive.

    Attributes:
        code: 3 to 100 characters, used once in a `Setup`.
        usage_limit: redemptions by everybody together; 0 means any number.
        usage_limit_per_profile: redemptions by one profile; 0 means any number.
        starts, expires: it is valid from `starts` until before `expires`.
        recipient: the integration id of the only profile that may redeem it; empty for anybody.
    """

    code: str
    usage_limit: int = 0
    usage_limit_per_profile: int = 0
    starts: datetime | None = None
    expires: datetime | None = None
    recipient: str = ""

    def __post_init__(self) -> None:
        _check_text("code", self.code, shortest=3, longest=100)
        _check_limit("usage_limit", self.usage_limit)
        _check_limit("usage_limit_per_profile", self.usage_limit_per_profile)
        _check_window("starts", self.starts, "expires", self.expires)


@dataclass(frozen=True)
class Campaign:
    """A campaign: one rule and its coupons.

    Attributes:
        name: shown in effects as the rule's name too.
        state: a campaign that is not `enabled` is never evaluated.
        starts, ends: it runs from `starts` until before `ends`.
        redemption_limit: redemptions of its coupons together; 0 means any number.
        coupons: its codes; with codes, the conditions must include `CouponValid`.
        conditions: all must hold; none means always.
        effects: what happens then, in this order.
    """

    name: str
    effects: Sequence[Effect]
    conditions: Sequence[Condition] = ()
    coupons: Sequence[Coupon] = ()
    state: Literal["enabled", "disabled", "archived"] = "enabled"
    starts: datetime | None = None
    ends: datetime | None = None
    redemption_limit: int = 0

    def __post_init__(self) -> None:
        _check_text("name", self.name)
        if self.state not in ("enabled", "disabled", "archived"):
            raise DefinitionError("state", "must be enabled, disabled or archived")
        _check_window("starts", self.starts, "ends", self.ends)
        _check_limit("redemption_limit", self.redemption_limit)
        _check_members("effects", self.effects, *get_args(Effect))
        _check_members("conditions", self.conditions, *get_args(Condition))
        _check_members("coupons", self.coupons, Coupon)
        if self.coupons and not any(isinstance(each, CouponValid) for each in self.conditions):
            raise DefinitionError("conditions", "a campaign with coupons needs CouponValid()")


@dataclass(frozen=True)
class LoyaltyProgram:
    """A profile-based loyalty program; its points are active at once and never expire.

    Attributes:
        name: the name that effects use.
        title: the name that customers see; `name` if empty.
    """

    name: str
    title: str = ""

    def __post_init__(self) -> None:
        _check_text("name", self.name)


@dataclass(frozen=True)
class Setup:
    """All that an emulated Application starts with.

    Attributes:
        campaigns: evaluated in this order.
        loyalty_programs: if none is given, those that effects name exist.
    """

    campaigns: Sequence[Campaign] = ()
    loyalty_programs: Sequence[LoyaltyProgram] = ()

    def __post_init__(self) -> None:
        _check_members("campaigns", self.campaigns, Campaign)
        _check_members("loyalty_programs", self.loyalty_programs, LoyaltyProgram)
        seen: dict[str, str] = {}
        for path, coupon in self._coupons():
            if coupon.code in seen:
                raise DefinitionError(
                    f"{path}.code", f"{coupon.code!r} is already {seen[coupon.code]}"
                )
            seen[coupon.code] = path
        declared = [program.name for program in self.loyalty_programs]
        for index, name in enumerate(declared):
            if name in declared[:index]:
                raise DefinitionError(f"loyalty_programs[{index}].name", f"{name!r} is given twice")
        for path, effect in self._point_effects():
            if declared and effect.program not in declared:
                known = ", ".join(declared)
                raise DefinitionError(
                    f"{path}.program", f"no loyalty program {effect.program!r}; there is: {known}"
                )

    def programs(self) -> list[LoyaltyProgram]:
        """The loyalty programs, given or named by effects."""
        named = dict.fromkeys(effect.program for _, effect in self._point_effects())
        return list(self.loyalty_programs) or [LoyaltyProgram(name) for name in named]

    def _coupons(self) -> Iterator[tuple[str, Coupon]]:
        for at, campaign in enumerate(self.campaigns):
            for index, coupon in enumerate(campaign.coupons):
                yield f"campaigns[{at}].coupons[{index}]", coupon

    def _point_effects(self) -> Iterator[tuple[str, AddLoyaltyPoints]]:
        for at, campaign in enumerate(self.campaigns):
            for index, effect in enumerate(campaign.effects):
                if isinstance(effect, AddLoyaltyPoints):
                    yield f"campaigns[{at}].effects[{index}]", effect


def _check_members(name: str, members: object, *kinds: type) -> None:
    if isinstance(members, str) or not isinstance(members, Sequence):
        raise DefinitionError(name, f"must be a list, got {_kind(members)}")
    wanted = " or ".join(", ".join(kind.__name__ for kind in kinds).rsplit(", ", 1))
    for index, member in enumerate(members):
        if not isinstance(member, kinds):
            raise DefinitionError(f"{name}[{index}]", f"expected {wanted}, got {_kind(member)}")


def _kind(value: object) -> str:
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return "a string" if isinstance(value, str) else f"an object of type {type(value).__name__}"


def _check_text(name: str, value: object, shortest: int = 1, longest: int = 1000) -> None:
    if not isinstance(value, str):
        raise DefinitionError(name, f"must be text, got {value!r}")
    if not shortest <= len(value) <= longest:
        raise DefinitionError(name, f"must have {shortest} to {longest} characters, got {value!r}")


def _check_number(
    name: str, value: object, low: int | None = None, above: int | None = None
) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (Decimal, int, str)):
        raise DefinitionError(name, f"must be a number (Decimal, int or text), got {value!r}")
    try:
        number = Decimal(value)
    except ArithmeticError:
        raise DefinitionError(name, f"must be a number, got {value!r}") from None
    if not number.is_finite() or abs(number.adjusted()) > 300:
        raise DefinitionError(name, f"must be a number of sane size, got {value!r}")
    if low is not None and number < low:
        raise DefinitionError(name, f"must be at least {low}, got {value}")
    if above is not None and number <= above:
        raise DefinitionError(name, f"must be above {above}, got {value}")
    return number


def _check_percent(value: object) -> None:
    if _check_number("percent", value, above=0) > 100:
        raise DefinitionError("percent", f"must be at most 100, got {value}")


def _check_limit(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 999_999:
        raise DefinitionError(name, f"must be a whole number from 0 to 999999, got {value!r}")


def _check_window(
    start_name: str, start: datetime | None, end_name: str, end: datetime | None
) -> None:
    for name, time in ((start_name, start), (end_name, end)):
        if time is not None and time.utcoffset() is None:
            raise DefinitionError(name, f"must have an offset from UTC, got {time}")
    if start is not None and end is not None and end <= start:
        raise DefinitionError(end_name, f"must be after {start_name}")
