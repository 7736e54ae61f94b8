"""What a call for a session has brought. Everything is worked out when it is looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from talon_one.core.model import Model
from talon_one.models import (
    AcceptCouponEffectProps,
    AcceptReferralEffectProps,
    AddLoyaltyPointsEffectProps,
    AwardGiveawayEffectProps,
    CustomEffectProps,
    DeductLoyaltyPointsEffectProps,
    Effect,
    ErrorEffectProps,
    IntegrationStateV2,
    NewCustomerSessionV2,
    RejectCouponEffectProps,
    RejectReferralEffectProps,
    RollbackAddedLoyaltyPointsEffectProps,
    RollbackCouponEffectProps,
    RollbackDeductedLoyaltyPointsEffectProps,
    RollbackDiscountEffectProps,
    RollbackIncreasedAchievementProgressEffectProps,
    RollbackReferralEffectProps,
    ShowNotificationEffectProps,
    WillAwardGiveawayEffectProps,
)

from .effects import in_force
from .money import EXACT, ZERO
from .pricing import PriceRules, prices_of
from .rejections import Rejection, rejection

if TYPE_CHECKING:
    from talon_one.models import CustomerSessionV2, LedgerInfo

    from .prices import FreeItem, Prices

    Rollback = (
        RollbackAddedLoyaltyPointsEffectProps
        | RollbackCouponEffectProps
        | RollbackDeductedLoyaltyPointsEffectProps
        | RollbackDiscountEffectProps
        | RollbackIncreasedAchievementProgressEffectProps
        | RollbackReferralEffectProps
    )

P = TypeVar("P", bound=Model)


@dataclass(frozen=True)
class LoyaltyChange:
    """What a session does to the points in one ledger. On an open session it is a preview."""

    program_id: int
    """Internal id of the loyalty program."""
    subledger_id: str
    """Empty for the main ledger."""
    recipient: str | None
    """Your own id of the customer; ``None`` is the session's own."""
    card: str | None
    """Identifier of the card, in card-based programs."""
    added: Decimal
    """Points earned."""
    deducted: Decimal
    """Points spent."""
    balance: LedgerInfo | None
    """The ledger, with tentative balances as if the session were closed; only if the response
    content ``loyalty`` was asked for."""


class Outcome:
    """The answer of a call, read for a shop. Effects replace those of earlier outcomes.

    ``for effect in outcome.effects: match effect.typed_props: ...`` sees every effect; properties give
    those that most shops need.
    """

    def __init__(
        self,
        response: IntegrationStateV2,
        *,
        state: str | None = None,
        content: str = "{}",
        before: Iterable[Effect] = (),
        rules: PriceRules = PriceRules(),
        degraded: bool = False,
    ) -> None:
        """Args:
        response: the answer.
        state: the session's state after it, ``None`` if that is not known.
        content: JSON text of the session as it was sent; for prices, where the answer has no
            ``customerSession``.
        before: the effects in force until then, if the answer only says what was taken back.
        rules: what prices depend on.
        degraded: whether there was no answer at all.
        """
        self.response = response
        """The whole answer; created coupons and what else was asked for."""
        self.state = state
        """State of the session after it, ``None`` if that is not known."""
        self.degraded = degraded
        """Whether nobody answered, so that this is the cart without any effects."""
        self._content = content
        self._before = list(before)
        self._rules = rules

    @property
    def effects(self) -> list[Effect]:
        """All effects of the answer, kinds that are not known here among them."""
        return self.response.effects

    @cached_property
    def _props(self) -> list[tuple[Effect, object]]:
        return [(effect, effect.typed_props) for effect in self.effects]

    def of(self, *kinds: type[P]) -> tuple[P, ...]:
        """The props of all effects of some kinds: ``outcome.of(SetDiscountEffectProps)``."""
        return tuple(props for _, props in self._props if isinstance(props, kinds))

    @cached_property
    def in_force(self) -> tuple[Effect, ...]:
        """The effects that hold now; after a return those of before without what it took back."""
        return tuple(in_force(self._before, self.effects))

    @cached_property
    def session(self) -> CustomerSessionV2 | NewCustomerSessionV2:
        """The session as the server has it, if it told, else as it was sent."""
        return self.response.customer_session or NewCustomerSessionV2.from_json(self._content)

    @cached_property
    def prices(self) -> Prices:
        """What the customer pays, unrounded.

        Raises:
            ApiValueError: only a catalog knows the price of a line; ask for ``customerSession``.
        """
        return prices_of(self.session, self.in_force, self._rules)

    @property
    def accepted_coupons(self) -> tuple[str, ...]:
        """Coupon codes that are valid; they are redeemed when the session is closed."""
        return tuple(dict.fromkeys(props.value for props in self.of(AcceptCouponEffectProps)))

    @property
    def rejected_coupons(self) -> tuple[Rejection, ...]:
        """Coupon codes that are not, and why."""
        return self._rejections(RejectCouponEffectProps, self.accepted_coupons)

    @property
    def accepted_referrals(self) -> tuple[str, ...]:
        """Referral codes that are valid."""
        return tuple(dict.fromkeys(props.value for props in self.of(AcceptReferralEffectProps)))

    @property
    def rejected_referrals(self) -> tuple[Rejection, ...]:
        """Referral codes that are not, and why."""
        return self._rejections(RejectReferralEffectProps, self.accepted_referrals)

    def _rejections(
        self,
        kind: type[RejectCouponEffectProps] | type[RejectReferralEffectProps],
        accepted: tuple[str, ...],
    ) -> tuple[Rejection, ...]:
        found = [
            rejection(effect, props)
            for effect, props in self._props
            if isinstance(props, kind) and props.value not in accepted
        ]
        return tuple(dict.fromkeys(found))

    @property
    def free_items(self) -> tuple[FreeItem, ...]:
        """Units to add at no price, counted by SKU."""
        return self.prices.free_items

    @cached_property
    def loyalty(self) -> tuple[LoyaltyChange, ...]:
        """Points earned and spent, a change for each ledger. Rolled back ones are in ``rollbacks``."""
        own = self.session.profile_id
        sums: dict[tuple[int, str, str | None, str | None], list[Decimal]] = {}
        for props in self.of(AddLoyaltyPointsEffectProps, DeductLoyaltyPointsEffectProps):
            earned = isinstance(props, AddLoyaltyPointsEffectProps)
            recipient = props.recipient_integration_id if earned else None
            recipient = None if recipient == own else recipient
            key = props.program_id, props.sub_ledger_id, recipient, props.card_identifier
            both = sums.setdefault(key, [ZERO, ZERO])
            both[not earned] = EXACT.add(both[not earned], props.value)
        return tuple(
            LoyaltyChange(*key, earned, spent, self._balance(*key))
            for key, (earned, spent) in sums.items()
        )

    def _balance(
        self, program: int, subledger: str, recipient: str | None, card: str | None
    ) -> LedgerInfo | None:
        told = self.response.loyalty
        if told is None or recipient is not None and card is None:
            return None
        if card is not None:
            for each in told.cards or ():
                if (each.program_id, each.identifier) == (program, card):
                    return (each.subledgers or {}).get(subledger) if subledger else each.ledger
            return None
        for ledgers in told.programs.values():  # whose keys may be ids or names
            if ledgers.id == program:
                return (ledgers.sub_ledgers or {}).get(subledger) if subledger else ledgers.ledger
        return None

    @property
    def giveaways(self) -> tuple[AwardGiveawayEffectProps | WillAwardGiveawayEffectProps, ...]:
        """Giveaways: promised while the session is open, with their codes once it is closed."""
        return self.of(AwardGiveawayEffectProps, WillAwardGiveawayEffectProps)

    @property
    def notifications(self) -> tuple[ShowNotificationEffectProps, ...]:
        """What to show the customer."""
        return self.of(ShowNotificationEffectProps)

    @property
    def rollbacks(self) -> tuple[Rollback, ...]:
        """What was taken back by a return, a cancellation or by reopening."""
        return self.of(
            RollbackAddedLoyaltyPointsEffectProps,
            RollbackCouponEffectProps,
            RollbackDeductedLoyaltyPointsEffectProps,
            RollbackDiscountEffectProps,
            RollbackIncreasedAchievementProgressEffectProps,
            RollbackReferralEffectProps,
        )

    @property
    def custom(self) -> tuple[CustomEffectProps, ...]:
        """Effects of your own kinds."""
        return self.of(CustomEffectProps)

    @property
    def errors(self) -> tuple[str, ...]:
        """What went wrong in rules; the request as a whole has succeeded all the same."""
        return tuple(props.message for props in self.of(ErrorEffectProps))

    @property
    def unknown(self) -> tuple[Effect, ...]:
        """Effects of kinds that are not known here, or with props of another shape."""
        return tuple(effect for effect, props in self._props if not isinstance(props, Model))

    def to_dict(self) -> dict[str, Any]:
        """Everything but the price rules, as models give it: exact, with the names of the wire."""
        return {
            "response": self.response.to_dict(),
            "state": self.state,
            "content": self._content,
            "before": [effect.to_dict() for effect in self._before],
            "degraded": self.degraded,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any], rules: PriceRules = PriceRules()) -> Outcome:
        """The outcome that :meth:`to_dict` was called on."""
        return cls(
            IntegrationStateV2.from_dict(data["response"]),
            state=data["state"],
            content=data["content"],
            before=[Effect.from_dict(effect) for effect in data["before"]],
            rules=rules,
            degraded=data["degraded"],
        )

    def __repr__(self) -> str:
        kinds = ", ".join(str(effect.effect_type) for effect in self.effects) or "no effects"
        return f"<Outcome {'degraded' if self.degraded else self.state}: {kinds}>"
