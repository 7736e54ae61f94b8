"""One evaluation of a rule: what its effects may use, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from .. import campaigns as definitions
from ..campaigns.parts import Effect
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.exact_json import Json
from .budgets import Owners, budget_left, counters, owners_of
from .context import EvaluationContext
from .effect_types import charge
from .usage import Usage


class EffectNotApplicable(Exception):
    """An effect that is not applicable: its rule fails as a whole."""

    effects: Sequence[tuple[str, Json]] = ()
    """Types and props of the effects that the failure leaves behind."""


@dataclass(frozen=True)
class RuleRun:
    """One evaluation of a rule.

    Attributes:
        index: The rule's index in its campaign.
        coupon, referral: The codes for which it is evaluated; ``None`` for a rule without
            conditions on them.
        group: Id and mode of the campaign's evaluation group; ``None`` in the base group.
        usage: What was given so far; effects are charged to it one by one.
        before: The usage at the start of the campaign, which cascading discounts start from.
        created: The coupons and referrals created so far.
    """

    context: EvaluationContext
    campaign: StoredCampaign
    index: int
    rule: definitions.Rule
    coupon: StoredCoupon | None
    referral: StoredReferral | None
    group: tuple[int, str] | None
    usage: Usage
    before: Usage
    created: list[StoredCoupon | StoredReferral]

    @property
    def rule_name(self) -> str:
        """The rule's name, or that of its campaign."""
        return self.rule.name or self.campaign.definition.name

    @property
    def codes(self) -> list[StoredCoupon | StoredReferral]:
        """The codes for which it is evaluated."""
        return [code for code in (self.coupon, self.referral) if code is not None]

    def evaluate(self, definition: Effect) -> list[Json]:
        """Evaluate an effect of the rule, and charge what it gives.

        Raises:
            EffectNotApplicable: The rule fails.
        """
        return [self.give(kind, props) for kind, props in definition.evaluate(self)]

    def give(self, kind: str, props: Json) -> Json:
        """Return an effect of this rule, as the API shows it, and charge it to the usage."""
        effect = envelope(
            self.campaign, self.index, self.rule_name, kind, props, self.coupon, self.group
        )
        charge(self.usage, effect, self._counters)
        return effect

    def budget_left(self, action: str) -> Decimal | None:
        """Return how much of an action the budgets leave; ``None`` for any amount."""
        used: list[Mapping[tuple[int, str], Decimal]] = [
            self.context.store.budgets,
            self.usage.budgets,
        ]
        tightest = budget_left(self.campaign, action, self._owners, self.context.at, used)
        return None if tightest is None else tightest[0]

    def grant(
        self, action: str, requested: Decimal, partial: bool | None, most: Decimal | None = None
    ) -> Decimal:
        """Return how much of an amount is granted: all of it, or with partial rewards the rest.

        Args:
            partial: The effect's own setting.
            most: A limit besides the budgets.

        Raises:
            EffectNotApplicable: Too little, or nothing, is left.
        """
        left = self.budget_left(action)
        if most is not None:
            left = most if left is None else min(left, most)
        if left is None or left >= requested:
            return requested
        if left > 0 and self.is_partial(partial):
            return left
        raise EffectNotApplicable(f"the budget of {action} is used up")

    def require_budget(self, action: str) -> None:
        """Check that the budgets allow an action once more.

        Raises:
            EffectNotApplicable: They do not.
        """
        left = self.budget_left(action)
        if left is not None and left < 1:
            raise EffectNotApplicable(f"the budget of {action} is used up")

    def is_partial(self, partial: bool | None) -> bool:
        """Return whether an effect may be cut: its own setting, or the Application's."""
        return self.context.application.partial_discounts if partial is None else partial

    def requested_prop(self, name: str, value: Json, granted: Json, partial: bool | None) -> Json:
        """Return the prop that says what was requested, with partial rewards."""
        always = self.context.settings.show_desired_value == "always"
        if self.is_partial(partial) and (always or value != granted):
            return {name: value}
        return {}

    def required_profile(self) -> str:
        """Return the integration id of the profile.

        Raises:
            EffectNotApplicable: There is none.
        """
        if not self.context.profile_id:
            raise EffectNotApplicable("there is no profile")
        return self.context.profile_id

    @cached_property
    def _owners(self) -> Owners:
        context = self.context
        coupon_id = self.coupon.id if self.coupon else None
        return owners_of(context.session, context.profile_id, context.store_id, coupon_id)

    @cached_property
    def _counters(self) -> dict[str, list[str]]:
        return counters(self.campaign, self._owners, self.context.at)


def envelope(
    campaign: StoredCampaign | None,
    index: int,
    rule_name: str,
    kind: str,
    props: Json,
    coupon: StoredCoupon | None = None,
    group: tuple[int, str] | None = None,
) -> Json:
    """Return an effect; one of no campaign has -1 for the ids and the index, and no rule name.

    That ``campaignId`` is -1 then is documented; the rest follows it.
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
