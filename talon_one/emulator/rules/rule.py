"""A rule that fires: its conditions hold, now its effects are worked out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from .. import campaigns as definitions
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.amounts import ZERO
from ..support.exact_json import EXACT, Json
from . import budgets
from .context import Scene
from .usage import Tally


class CannotApply(Exception):
    """An effect that can not happen: the rule fails as a whole."""


class RuleError(Exception):
    """A rule that can not be computed: it fails and gives an effect `error`."""


@dataclass(frozen=True)
class Firing:
    """One evaluation of a rule.

    Attributes:
        index: of the rule in its campaign.
        coupon: for which it is evaluated; `None` for a rule without `CouponValid`.
        group: id and mode of the campaign's evaluation group; `None` in the base group.
        tally: what was given so far; effects are charged to it one by one.
        before: the tally at the start of the campaign: cascading discounts compute with that.
    """

    scene: Scene
    campaign: StoredCampaign
    index: int
    rule: definitions.Rule
    coupon: StoredCoupon | None
    group: tuple[int, str] | None
    tally: Tally
    before: Tally
    created: list[StoredCoupon | StoredReferral]

    @property
    def rule_name(self) -> str:
        return self.rule.name or self.campaign.definition.name

    def effect(self, kind: str, props: Json) -> Json:
        """An effect of this rule, as the API shows it."""
        return envelope(
            self.campaign, self.index, self.rule_name, kind, props, self.coupon, self.group
        )

    @cached_property
    def owners(self) -> budgets.Owners:
        """Whom its effects concern."""
        scene = self.scene
        coupon_id = self.coupon.id if self.coupon else None
        return budgets.owners(scene.session, scene.profile_id, scene.store_id, coupon_id)

    @cached_property
    def counters(self) -> dict[str, list[str]]:
        """What its effects are counted under."""
        return budgets.counters(self.campaign, self.owners, self.scene.at)

    def room(self, action: str) -> Decimal | None:
        """How much of an action budgets leave; `None`: any amount."""
        used: list[Mapping[tuple[int, str], Decimal]] = [
            self.scene.store.budgets,
            self.tally.budgets,
        ]
        tightest = budgets.room(self.campaign, action, self.owners, self.scene.at, used)
        left = None if tightest is None else tightest[0]
        if action == "setDiscount" and self.coupon is not None:
            limit = self.coupon.definition.discount_limit
            if limit is not None:
                given = EXACT.add(
                    self.coupon.discount_counter,
                    self.tally.coupon_discounts.get(self.coupon.id, ZERO),
                )
                remainder = max(ZERO, EXACT.subtract(Decimal(limit), given))
                left = remainder if left is None else min(left, remainder)
        return left

    def granted(self, action: str, desired: Decimal, partial: bool | None) -> Decimal:
        """How much of an amount budgets allow: all of it, or with partial rewards what is left.

        Raises:
            CannotApply: too little, or nothing, is left.
        """
        left = self.room(action)
        if left is None or left >= desired:
            return desired
        if left > 0 and self.is_partial(partial):
            return left
        raise CannotApply(f"the budget of {action} is used up")

    def count(self, action: str) -> None:
        """Checks that the budget of an action allows it once more.

        Raises:
            CannotApply: it does not.
        """
        left = self.room(action)
        if left is not None and left < 1:
            raise CannotApply(f"the budget of {action} is used up")

    def is_partial(self, own: bool | None) -> bool:
        """Whether an effect may be cut."""
        return self.scene.application.partial_discounts if own is None else own

    def desired(self, name: str, value: Json, granted: Json, partial: bool | None) -> Json:
        """The prop that tells what was asked for, with partial rewards."""
        always = self.scene.settings.show_desired_value == "always"
        if self.is_partial(partial) and (always or value != granted):
            return {name: value}
        return {}

    def required_profile(self) -> str:
        """The integration id of the profile.

        Raises:
            CannotApply: there is none.
        """
        if not self.scene.profile_id:
            raise CannotApply("there is no profile")
        return self.scene.profile_id

    def session_number(self, attribute: str) -> Decimal:
        """The number that a session attribute holds.

        Raises:
            RuleError: it holds none.
        """
        session = self.scene.session
        value: Any = session.content["attributes"].get(attribute) if session else None
        if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
            raise RuleError(f"the session attribute {attribute} is not a number")
        return Decimal(value)


def envelope(
    campaign: StoredCampaign | None,
    index: int,
    rule_name: str,
    kind: str,
    props: Json,
    coupon: StoredCoupon | None = None,
    group: tuple[int, str] | None = None,
) -> Json:
    """An effect; one of no campaign has -1 for the ids and index, and no rule name.

    That `campaignId` is -1 then is documented; the rest follows it.
    """
    effect: dict[str, Json] = {
        "campaignId": campaign.id if campaign else -1,
        "rulesetId": campaign.ruleset_id if campaign else -1,
        "ruleIndex": index if campaign else -1,
        "ruleName": rule_name,
        "effectType": kind,
    }
    if coupon is not None:
        effect["triggeredByCoupon"] = coupon.id
    if group is not None:
        effect["evaluationGroupID"], effect["evaluationGroupMode"] = group
    effect["props"] = props
    return effect
