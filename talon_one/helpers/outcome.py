"""What a call for a session has brought. Everything is worked out when it is looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from talon_one import models as m
from talon_one.core.models.model import Model

from .effects import in_force
from .money import EXACT, ZERO
from .pricing import DEFAULT_RULES, PriceRules, prices_of
from .rejections import Rejection

if TYPE_CHECKING:
    from .prices import FreeItem, Prices

P = TypeVar("P", bound=Model)
_Ledger = tuple[int, str, str | None, str | None]  # program, subledger, recipient, card


@dataclass(frozen=True)
class LoyaltyChange:
    """What a session does to the points in one ledger. On an open session it is a preview."""

    program_id: int
    """Internal id of the loyalty program."""
    subledger_id: str
    """Empty for the main ledger."""
    recipient: str | None
    """Your own id of the customer, if that is not the session's own."""
    card: str | None
    """Identifier of the card, in card-based programs."""
    added: Decimal
    """Points earned."""
    deducted: Decimal
    """Points spent."""
    balance: m.LedgerInfo | None
    """The ledger, with tentative balances as if the session were closed; only if the response
    content ``loyalty`` was asked for, and only of the session's own customer or card."""


@dataclass(frozen=True)
class Outcome:
    """The answer of a call, read for a shop. Effects replace those of earlier outcomes.

    ``for effect in outcome.effects: match effect.typed_props: ...`` sees every effect; properties give
    those that most shops need.
    """

    response: m.IntegrationStateV2
    """The whole answer; created coupons and what else was asked for."""
    state: str | None = None
    """State of the session after it, ``None`` if that is not known."""
    content: str = "{}"
    """JSON text of the session as it was sent."""
    before: Sequence[m.Effect] = ()
    """The effects in force until then, if the answer only says what was taken back."""
    rules: PriceRules = DEFAULT_RULES
    """What prices depend on."""
    degraded: bool = False
    """Whether nobody answered, so that this is the cart without any effects."""

    @property
    def effects(self) -> list[m.Effect]:
        """All effects of the answer, kinds that are not known here among them."""
        return self.response.effects

    @cached_property
    def _props(self) -> list[tuple[m.Effect, object]]:
        return [(effect, effect.typed_props) for effect in self.effects]

    def of(self, kind: type[P]) -> tuple[P, ...]:
        """The props of all effects of a kind: ``outcome.of(SetDiscountEffectProps)``."""
        return tuple(props for _, props in self._props if isinstance(props, kind))

    @cached_property
    def in_force(self) -> tuple[m.Effect, ...]:
        """The effects that hold now; after a return those of before without what it took back."""
        return tuple(in_force(self.before, self.effects))

    @cached_property
    def session(self) -> m.CustomerSessionV2 | m.NewCustomerSessionV2:
        """The session as the server has it, if it told, else as it was sent."""
        return self.response.customer_session or m.NewCustomerSessionV2.from_json(self.content)

    @cached_property
    def prices(self) -> Prices:
        """What the customer pays, unrounded.

        Raises:
            ApiValueError: only a catalog knows the price of a line; ask for ``customerSession``.
        """
        return prices_of(self.session, self.in_force, self.rules)

    @property
    def accepted_coupons(self) -> tuple[str, ...]:
        """Coupon codes that are valid; closing the session redeems them, a return leaves them so."""
        return self._accepted(m.AcceptCouponEffectProps)

    @property
    def rejected_coupons(self) -> tuple[Rejection, ...]:
        """Coupon codes that are not, and why."""
        return self._rejected(m.RejectCouponEffectProps, self.accepted_coupons)

    @property
    def accepted_referrals(self) -> tuple[str, ...]:
        """Referral codes that are valid; closing the session redeems them, a return leaves them so."""
        return self._accepted(m.AcceptReferralEffectProps)

    @property
    def rejected_referrals(self) -> tuple[Rejection, ...]:
        """Referral codes that are not, and why."""
        return self._rejected(m.RejectReferralEffectProps, self.accepted_referrals)

    def _accepted(
        self, kind: type[m.AcceptCouponEffectProps | m.AcceptReferralEffectProps]
    ) -> tuple[str, ...]:
        found = [effect.typed_props for effect in self.in_force]
        return tuple(dict.fromkeys(props.value for props in found if isinstance(props, kind)))

    def _rejected(
        self,
        kind: type[m.RejectCouponEffectProps | m.RejectReferralEffectProps],
        accepted: tuple[str, ...],
    ) -> tuple[Rejection, ...]:
        found = [
            Rejection(props.value, props.rejection_reason, effect.campaign_id)
            for effect in self.in_force
            if isinstance(props := effect.typed_props, kind) and props.value not in accepted
        ]
        return tuple(dict.fromkeys(found))

    @property
    def free_items(self) -> tuple[FreeItem, ...]:
        """Units to add at no price, counted by SKU. Raises as :attr:`prices`."""
        return tuple(self.prices.free_items)

    @property
    def loyalty(self) -> tuple[LoyaltyChange, ...]:
        """Points earned and spent, a change for each ledger. Rolled back ones are in ``rollbacks``."""
        own = self.session.profile_id
        earned: dict[_Ledger, Decimal] = defaultdict(Decimal)
        spent: dict[_Ledger, Decimal] = defaultdict(Decimal)
        key: _Ledger
        for add in self.of(m.AddLoyaltyPointsEffectProps):
            card, to = add.card_identifier, add.recipient_integration_id
            key = add.program_id, add.sub_ledger_id, None if card or to == own else to, card
            earned[key] = EXACT.add(earned[key], add.value or ZERO)
        for deduct in self.of(m.DeductLoyaltyPointsEffectProps):
            key = deduct.program_id, deduct.sub_ledger_id, None, deduct.card_identifier
            spent[key] = EXACT.add(spent[key], deduct.value or ZERO)
        return tuple(
            LoyaltyChange(*key, earned[key], spent[key], self._balance(*key))
            for key in dict.fromkeys((*earned, *spent))
        )

    def _balance(
        self, program: int, subledger: str, recipient: str | None, card: str | None
    ) -> m.LedgerInfo | None:
        told = self.response.loyalty
        if told is None or recipient is not None:
            return None
        ledgers: dict[object, tuple[m.LedgerInfo | None, dict[str, m.LedgerInfo] | None]] = {
            (each.id, None): (each.ledger, each.sub_ledgers) for each in told.programs.values()
        }
        for each in told.cards or ():
            ledgers[each.program_id, each.identifier] = each.ledger, each.subledgers
        main, others = ledgers.get((program, card), (None, None))
        return (others or {}).get(subledger) if subledger else main

    @property
    def giveaways(self) -> tuple[m.WillAwardGiveawayEffectProps | m.AwardGiveawayEffectProps, ...]:
        """Giveaways: promised while the session is open, with their codes once it is closed."""
        return self.of(m.WillAwardGiveawayEffectProps) + self.of(m.AwardGiveawayEffectProps)

    @property
    def notifications(self) -> tuple[m.ShowNotificationEffectProps, ...]:
        """What to show the customer."""
        return self.of(m.ShowNotificationEffectProps)

    @property
    def rollbacks(self) -> tuple[m.Effect, ...]:
        """What was taken back by a return, a cancellation or by reopening; newer kinds, too."""
        return tuple(each for each in self.effects if str(each.effect_type).startswith("rollback"))

    @property
    def custom(self) -> tuple[m.CustomEffectProps, ...]:
        """Effects of your own kinds."""
        return self.of(m.CustomEffectProps)

    @property
    def errors(self) -> tuple[str, ...]:
        """What went wrong in rules; the request as a whole has succeeded all the same."""
        return tuple(props.message for props in self.of(m.ErrorEffectProps))

    @property
    def unknown(self) -> tuple[m.Effect, ...]:
        """Effects of kinds that are not known here, or with props of another shape."""
        return tuple(effect for effect, props in self._props if not isinstance(props, Model))

    def to_dict(self) -> dict[str, Any]:
        """Everything but the price rules, as models give it: exact, with the names of the wire."""
        return {
            "response": self.response.to_dict(),
            "state": self.state,
            "content": self.content,
            "before": [effect.to_dict() for effect in self.before],
            "degraded": self.degraded,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any], rules: PriceRules = DEFAULT_RULES) -> Outcome:
        """The outcome that :meth:`to_dict` was called on."""
        response = m.IntegrationStateV2.from_dict(data["response"])
        before = tuple(m.Effect.from_dict(effect) for effect in data["before"])
        return cls(**{**data, "response": response, "before": before, "rules": rules})

    def __repr__(self) -> str:
        kinds = ", ".join(str(effect.effect_type) for effect in self.effects) or "no effects"
        return f"<Outcome {'degraded' if self.degraded else self.state}: {kinds}>"
