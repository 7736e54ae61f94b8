"""Coupons and referrals of a request: finding them, and checking whether they can be redeemed.

What the two kinds of code do not have in common is said by subclasses of ``CodeKind`` in ``effects``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from ..campaigns.codes import Limit
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..state.sessions import Session
from ..state.store import Store
from ..support.amounts import ZERO
from .budgets import budget_left, owners_of
from .context import EvaluationContext
from .effect_types import EffectType
from .usage import Usage

Code = StoredCoupon | StoredReferral

CodeKey = tuple[bool, str]
"""Whether it is a coupon, and its code."""


class CodeKind(ABC):
    """Coupons, or referrals."""

    record: ClassVar[type[Code]]
    """The class of their records."""

    name: ClassVar[str]
    """What the API's reasons for rejections begin with."""

    accepted: ClassVar[type[EffectType]]
    rejected: ClassVar[type[EffectType]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        _KINDS[cls.record] = cls()

    @abstractmethod
    def entered(self, session: Session) -> Sequence[str]:
        """Return the codes that a session has, each once, in the order entered."""

    @abstractmethod
    def stored(self, store: Store) -> Mapping[str, Code]:
        """Return all codes of this kind, by their code as it is stored."""

    @abstractmethod
    def problem(
        self, context: EvaluationContext, campaign: StoredCampaign, code: Any, usage: Usage
    ) -> str | None:
        """Return the reason why a code of a campaign cannot be redeemed; ``None`` if it can.

        Which reason is given when several apply is documented nowhere. Here it is the first one that
        is checked.
        """


_KINDS: dict[type[Code], CodeKind] = {}


def kind_of(code: Code) -> CodeKind:
    """Return the kind of a code."""
    return _KINDS[type(code)]


def key_of(code: Code) -> CodeKey:
    """Return what tells codes of a campaign apart."""
    return isinstance(code, StoredCoupon), code.definition.code


def codes_of(context: EvaluationContext, campaign: StoredCampaign) -> list[Code]:
    """Return the codes in the session that belong to a campaign, in the order entered."""
    found: dict[CodeKey, Code] = {}
    for _, _, code in _entered(context):
        if code is not None and code.campaign_id == campaign.id:
            found[key_of(code)] = code
    return list(found.values())


def unknown_codes(context: EvaluationContext) -> Iterator[tuple[CodeKind, str]]:
    """Yield the codes in the session that do not exist, as they were entered."""
    return ((kind, entered) for kind, entered, code in _entered(context) if code is None)


def _entered(context: EvaluationContext) -> Iterator[tuple[CodeKind, str, Code | None]]:
    if context.session is None:
        return
    for kind in _KINDS.values():
        known = kind.stored(context.store)
        for entered in kind.entered(context.session):
            yield kind, entered, known.get(context.application.stored_code(entered))


def spelling_of(context: EvaluationContext, code: Code) -> str:
    """Return a code as effects spell it (``Settings.effect_code_spelling``)."""
    if context.settings.effect_code_spelling == "entered":
        for _, entered, found in _entered(context):
            if found is code:
                return entered
    return code.definition.code


def problem_of(
    context: EvaluationContext, campaign: StoredCampaign, code: Code, usage: Usage
) -> str | None:
    """Return the reason why a code of a campaign cannot be redeemed; ``None`` if it can."""
    return kind_of(code).problem(context, campaign, code, usage)


def window_problem(
    kind: CodeKind, starts: datetime | None, ends: datetime | None, at: datetime
) -> str | None:
    """Return the reason if a time is outside a code's window."""
    if starts is not None and at < starts:
        return f"{kind.name}StartDateInFuture"
    return f"{kind.name}Expired" if ends is not None and ends <= at else None


def budget_problem(
    kind: CodeKind,
    context: EvaluationContext,
    campaign: StoredCampaign,
    coupon_id: int | None,
    usage: Usage,
) -> str | None:
    """Return the reason if a budget of the campaign allows no redemption more."""
    owners = owners_of(context.session, context.profile_id, context.store_id, coupon_id)
    used = (context.store.budgets, usage.budgets)
    tightest = budget_left(campaign, kind.accepted.budget, owners, context.at, used)
    if tightest is None or tightest[0] > ZERO:
        return None
    return _limit_reason(kind, tightest[1], context)


def _limit_reason(kind: CodeKind, limit: Limit, context: EvaluationContext) -> str:
    if "Profile" in limit.per:
        if kind.record is StoredCoupon and not context.profile_id:
            return "ProfileRequired"
        return "ProfileLimitReached"
    return f"{kind.name}LimitReached" if kind.name in limit.per else "CampaignLimitReached"
