"""A campaign: its codes are checked, its rules are evaluated from top to bottom.

A rule with a condition on coupons is evaluated for each of the campaign's coupons in the session that
can be redeemed. The coupon is accepted if a rule passes with it, and otherwise rejected with the
reason of the first rule that failed. Referrals are treated likewise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import product

from .. import campaigns as definitions
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.exact_json import Json
from .codes import Code, CodeKey, codes_of, key_of, kind_of, problem_of, spelling_of
from .context import EvaluationContext
from .rejections import failure_reason, reject
from .rule import EffectNotApplicable, RuleRun
from .usage import Usage


@dataclass
class CampaignOutcome:
    """The result of evaluating a campaign.

    Attributes:
        group: Id and mode of its evaluation group; ``None`` in the base group.
        usage: What was given up to and including this campaign.
        effects: Those of the rules that passed, with the acceptance of codes; failure effects.
        rejections: The rejections of codes.
        reasons: Why rules failed (schema ``RuleFailureReason``).
        passed: The rules (indexes) that passed, each with the code of its coupon, if any.
        created: The coupons and referrals that effects create.
        lost: Whether another campaign of its group won.
    """

    campaign: StoredCampaign
    group: tuple[int, str] | None
    usage: Usage
    effects: list[Json] = field(default_factory=list)
    rejections: dict[CodeKey, Json] = field(default_factory=dict)
    reasons: list[Json] = field(default_factory=list)
    passed: list[tuple[int, str]] = field(default_factory=list)
    created: list[Code] = field(default_factory=list)
    lost: bool = False

    @property
    def triggered(self) -> bool:
        """Whether a rule passed."""
        return bool(self.passed)


def evaluate_campaign(
    context: EvaluationContext,
    campaign: StoredCampaign,
    group: tuple[int, str] | None,
    usage: Usage,
) -> CampaignOutcome:
    """Evaluate the rules of a campaign. The given usage does not change."""
    return _CampaignRun(context, campaign, group, usage).outcome


class _CampaignRun:
    def __init__(
        self,
        context: EvaluationContext,
        campaign: StoredCampaign,
        group: tuple[int, str] | None,
        usage: Usage,
    ) -> None:
        self._context = context
        self._before = usage
        self._accepted: set[CodeKey] = set()
        self.outcome = CampaignOutcome(campaign, group, usage.copy())
        valid = [code for code in codes_of(context, campaign) if self._can_be_redeemed(code, usage)]
        for index, rule in enumerate(campaign.definition.all_rules):
            if _is_for(rule, context):
                for coupon, referral in _codes_for(rule, valid):
                    self._run(index, rule, coupon, referral)
        self._settle_rejections(valid)

    def _can_be_redeemed(self, code: Code, usage: Usage) -> bool:
        campaign = self.outcome.campaign
        problem = problem_of(self._context, campaign, code, usage)
        if problem is not None:
            self.outcome.rejections[key_of(code)] = reject(self._context, campaign, code, problem)
        return problem is None

    def _run(
        self,
        index: int,
        rule: definitions.Rule,
        coupon: StoredCoupon | None,
        referral: StoredReferral | None,
    ) -> None:
        """Evaluate a rule once. If it fails, only its failure effects are kept."""
        outcome = self.outcome
        run = RuleRun(
            self._context,
            outcome.campaign,
            index,
            rule,
            coupon,
            referral,
            outcome.group,
            outcome.usage.copy(),
            self._before,
            list(outcome.created),
        )
        fresh = [code for code in run.codes if key_of(code) not in self._accepted]
        if not all(self._can_be_redeemed(code, run.usage) for code in fresh):
            return
        for place, condition in enumerate(rule.conditions):
            if not condition.holds(self._context):
                self._fail(run, fresh, "RejectedByCondition", {"conditionIndex": place})
                self._give_failure_effects(run)
                return
        effects = [
            run.give(
                kind_of(code).accepted.effect_type, {"value": spelling_of(self._context, code)}
            )
            for code in fresh
        ]
        for place, effect in enumerate(rule.effects):
            try:
                effects += run.evaluate(effect)
            except EffectNotApplicable as error:
                self._fail(run, fresh, "", {"effectIndex": place}, str(error))
                outcome.effects += [run.give(kind, props) for kind, props in error.effects]
                return
        outcome.effects += effects
        outcome.created[:] = run.created
        outcome.usage = run.usage
        outcome.passed.append((index, coupon.definition.code if coupon else ""))
        self._accepted.update(map(key_of, run.codes))

    def _give_failure_effects(self, run: RuleRun) -> None:
        for effect in run.rule.failure_effects:
            with suppress(EffectNotApplicable):
                self.outcome.effects += run.evaluate(effect)
        self.outcome.usage = run.usage

    def _fail(
        self,
        run: RuleRun,
        codes: Sequence[Code],
        reason: str,
        place: dict[str, int],
        details: str = "",
    ) -> None:
        outcome = self.outcome
        outcome.reasons.append(failure_reason(run, place, details))
        props = {**place, "details": details} if details else place
        for code in codes:
            told = f"{kind_of(code).name}{reason}" if reason else "EffectCouldNotBeApplied"
            rejection = reject(self._context, outcome.campaign, code, told, props)
            outcome.rejections.setdefault(key_of(code), rejection)

    def _settle_rejections(self, valid: Sequence[Code]) -> None:
        """Drop the rejections of accepted codes; reject those that no rule was evaluated for."""
        outcome = self.outcome
        for code in valid:
            if key_of(code) in self._accepted:
                outcome.rejections.pop(key_of(code), None)
            elif key_of(code) not in outcome.rejections:
                reason = f"{kind_of(code).name}RejectedByCondition"
                outcome.rejections[key_of(code)] = reject(
                    self._context, outcome.campaign, code, reason
                )


def _is_for(rule: definitions.Rule, context: EvaluationContext) -> bool:
    """Return whether a rule is evaluated for this kind of request."""
    if not rule.event_types:
        return context.session is not None
    return all(event in context.events for event in rule.event_types)


def _codes_for(
    rule: definitions.Rule, codes: Sequence[Code]
) -> Iterator[tuple[StoredCoupon | None, StoredReferral | None]]:
    """Yield the codes that a rule is evaluated for, each combination once."""
    coupons = [code for code in codes if isinstance(code, StoredCoupon)]
    referrals = [code for code in codes if isinstance(code, StoredReferral)]
    return product(coupons if rule.by_coupon else [None], referrals if rule.by_referral else [None])
