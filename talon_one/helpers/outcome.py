"""The result of a session call. Everything is computed on access."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from talon_one import models as m
from talon_one.core.errors import ApiValueError
from talon_one.core.models.model import Model

from .drift import Drift
from .effects import NetEffects, net_effects
from .loyalty import LoyaltyChange, loyalty_changes
from .money import json_value
from .pricing import DEFAULT_RULES, PriceRules, prices_of
from .refunds import Refund, RefundPolicy, Return, Unit, refund_of
from .rejections import Rejection
from .typed_effects import TypedEffect, typed_effects
from .unfit import as_key
from .verdicts import Verdicts, explain

if TYPE_CHECKING:
    from .prices import FreeItem, Prices

P = TypeVar("P", bound=Model)


@dataclass(frozen=True)
class Outcome:
    """The response to a session call. Its effects replace those of earlier outcomes.

    ``for effect in outcome.effects: match effect.typed_props: ...`` visits every effect. The properties
    select what most shops need.
    """

    response: m.IntegrationStateV2
    """The response with all its content, for example ``created_coupons``."""
    state: str | None = None
    """State of the session after the call; ``None`` if it is unknown."""
    content: str = "{}"
    """The session as it was sent, as JSON text; used if the response does not contain it."""
    previous_effects: Sequence[m.Effect] = ()
    """The active effects before the call, if the response only lists what was rolled back."""
    rules: PriceRules = DEFAULT_RULES
    """Settings of the Application that affect prices."""
    degraded: bool = False
    """Whether the service did not respond, so that there are no effects."""
    cause: Exception | None = field(default=None, compare=False)
    """The error behind a degraded outcome. Not serialized."""
    drift: tuple[Drift, ...] = field(default=(), compare=False)
    """Differences between the session here and on the server: somebody else has written to it. Not
    serialized."""
    net: Sequence[m.Effect] | None = None
    """The active effects as the server returned them; ``None`` if they are worked out here."""
    closing: Outcome | None = None
    """The outcome of closing, for refunds, once the session is no longer ``closed``."""
    returns: tuple[Return, ...] = ()
    """All returns since closing, in order."""

    @classmethod
    def of_event(
        cls, response: m.IntegrationEventV2Response | m.IntegrationEventV3Response
    ) -> Outcome:
        """Return the outcome of an event or a profile update; it has no session and no prices."""
        return cls(m.IntegrationStateV2.from_json(response.to_json()))

    @property
    def effects(self) -> list[m.Effect]:
        """All effects of the response, including unknown types."""
        return [effect for effect in self.response.effects or () if effect is not None]

    @cached_property
    def _typed(self) -> list[TypedEffect[Any]]:
        return typed_effects(self.effects)

    def effects_of(self, kind: type[P]) -> tuple[TypedEffect[P], ...]:
        """Return the effects whose props have a class: ``effects_of(SetDiscountEffectProps)``."""
        return tuple(effect for effect in self._typed if isinstance(effect.props, kind))

    def _props_of(self, kind: type[P]) -> tuple[P, ...]:
        return tuple(effect.props for effect in self.effects_of(kind))

    @cached_property
    def _inferred(self) -> NetEffects:
        return net_effects(self.previous_effects, self.effects)

    @property
    def active_effects(self) -> tuple[m.Effect, ...]:
        """The effects that apply now; after a return, the earlier ones without those rolled back."""
        return tuple(self._inferred.active if self.net is None else self.net)

    @property
    def unmatched_rollbacks(self) -> tuple[m.Effect, ...]:
        """Rollbacks of effects that are not known here: prices may be wrong until ``reload()``."""
        return tuple(self._inferred.unmatched if self.net is None and self.previous_effects else ())

    @cached_property
    def session(self) -> m.CustomerSessionV2 | m.NewCustomerSessionV2:
        """The session as the server returned it, else as it was sent."""
        return self.response.customer_session or m.NewCustomerSessionV2.from_json(self.content)

    @cached_property
    def prices(self) -> Prices:
        """What the customer pays, unrounded.

        Raises:
            ApiValueError: A line has no price because a catalog defines it; request the response
                content ``customerSession``.
        """
        return prices_of(self.session, self.active_effects, self.rules, self.returned_units)

    @property
    def returned_units(self) -> frozenset[Unit]:
        """Position and index, from 0, of each unit that is known to have come back."""
        return frozenset(unit for entry in self.returns for unit in entry.units)

    def refund(
        self,
        currency: str | int,
        policy: RefundPolicy = "as_paid",
        mode: str = ROUND_HALF_UP,
        *,
        by: Literal["order", "line"] = "order",
    ) -> Refund:
        """Return what to pay back for the return or cancellation that this outcome is of.

        Args:
            currency: ISO 4217 code, or the number of decimal digits.
            policy: ``as_paid``: what was paid for the units that came back. ``repriced``: the
                difference to what the rest costs now, never below zero.
            mode: A rounding mode of :mod:`decimal`, the one that the customer was charged with.
            by: ``line`` if the customer was charged prices that were rounded by line.

        Raises:
            ApiValueError: Nothing was returned; or it is unknown what was paid, because the session
                was loaded after a return.
        """
        if self.closing is None:
            raise ApiValueError(
                "there is no refund: nothing was returned, or the invoice is unknown"
            )
        return refund_of(self.closing.prices, self.returns, currency, policy, mode, by)

    @cached_property
    def verdicts(self) -> Verdicts:
        """The verdict on each coupon and referral code, by the code as it was typed."""
        accepted = (*self.accepted_coupons, *self.accepted_referrals)
        return Verdicts(accepted, (*self.rejected_coupons, *self.rejected_referrals))

    def why(self, code: str) -> str:
        """Return why a code was rejected, in detail, for support staff.

        Which rules failed is known with the response content ``ruleFailureReasons``.
        """
        return explain(code, self.verdicts, self.response.rule_failure_reasons or ())

    @property
    def accepted_coupons(self) -> tuple[str, ...]:
        """Valid coupon codes. Closing the session redeems them; a return does not change that."""
        return self._accepted(m.AcceptCouponEffectProps)

    @property
    def rejected_coupons(self) -> tuple[Rejection, ...]:
        """Invalid coupon codes, with the reason."""
        return self._rejected(m.RejectCouponEffectProps, self.accepted_coupons)

    @property
    def accepted_referrals(self) -> tuple[str, ...]:
        """Valid referral codes. Closing the session redeems them; a return does not change that."""
        return self._accepted(m.AcceptReferralEffectProps)

    @property
    def rejected_referrals(self) -> tuple[Rejection, ...]:
        """Invalid referral codes, with the reason."""
        return self._rejected(m.RejectReferralEffectProps, self.accepted_referrals)

    def _accepted(
        self, kind: type[m.AcceptCouponEffectProps | m.AcceptReferralEffectProps]
    ) -> tuple[str, ...]:
        found = [effect.typed_props for effect in self.active_effects]
        codes = [props.value for props in found if isinstance(props, kind)]
        return tuple(dict.fromkeys(code for code in codes if isinstance(code, str)))

    def _rejected(
        self,
        kind: type[m.RejectCouponEffectProps | m.RejectReferralEffectProps],
        accepted: tuple[str, ...],
    ) -> tuple[Rejection, ...]:
        found = [
            Rejection(
                str(props.value or ""),
                str(props.rejection_reason or ""),
                as_key(effect.campaign_id),
                details=props.details,
                condition_index=props.condition_index,
                effect_index=props.effect_index,
                exclusion_reason=props.campaign_exclusion_reason,
            )
            for effect in self.active_effects
            if isinstance(props := effect.typed_props, kind)
        ]
        valid = frozenset(accepted)
        return tuple(dict.fromkeys(entry for entry in found if entry.code not in valid))

    @property
    def free_items(self) -> tuple[FreeItem, ...]:
        """Units to add free of charge, counted by SKU. Raises like :attr:`prices`."""
        return tuple(self.prices.free_items)

    @property
    def loyalty(self) -> tuple[LoyaltyChange, ...]:
        """Points earned and spent, one change per ledger. Points taken back are in ``rollbacks``."""
        props = (effect.props for effect in self._typed)
        changes = loyalty_changes(props, self.session.profile_id, self.response.loyalty)
        return tuple(changes)

    @property
    def giveaways(self) -> tuple[m.WillAwardGiveawayEffectProps | m.AwardGiveawayEffectProps, ...]:
        """Giveaways: announced while the session is open, with their codes once it is closed."""
        announced = self._props_of(m.WillAwardGiveawayEffectProps)
        return announced + self._props_of(m.AwardGiveawayEffectProps)

    @property
    def notifications(self) -> tuple[m.ShowNotificationEffectProps, ...]:
        """Notifications to show the customer."""
        return self._props_of(m.ShowNotificationEffectProps)

    @property
    def rollbacks(self) -> tuple[m.Effect, ...]:
        """Rollbacks by a return, a cancellation or a reopening, including unknown types."""
        return tuple(e for e in self.effects if str(e.effect_type).startswith("rollback"))

    @property
    def custom_effects(self) -> tuple[m.CustomEffectProps, ...]:
        """Props of the custom effects that you defined in your account."""
        return self._props_of(m.CustomEffectProps)

    @property
    def errors(self) -> tuple[str, ...]:
        """Errors in the evaluation of rules; the request itself succeeded."""
        return tuple(props.message for props in self._props_of(m.ErrorEffectProps))

    @property
    def unknown_effects(self) -> tuple[m.Effect, ...]:
        """Effects of a type that this package does not know, or with props of another shape."""
        return tuple(e.source for e in self._typed if not isinstance(e.props, Model))

    def to_dict(self) -> dict[str, Any]:
        """Return everything but the price rules, with the names used on the wire, for ``json.dumps``.

        A number that a ``float`` would change is text.
        """
        saved: dict[str, Any] = json_value(self._saved())
        return saved

    def _saved(self) -> dict[str, Any]:
        return {
            "response": self.response.to_dict(),
            "state": self.state,
            "content": self.content,
            "before": [effect.to_dict() for effect in self.previous_effects],
            "degraded": self.degraded,
            "net": None if self.net is None else [effect.to_dict() for effect in self.net],
            "closing": None if self.closing is None else self.closing._saved(),
            "returns": [[list(map(list, units)), *rest] for units, *rest in self.returns],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any], rules: PriceRules = DEFAULT_RULES) -> Outcome:
        """Restore an outcome from :meth:`to_dict`."""
        net, closing = data.get("net"), data.get("closing")
        return cls(
            response=m.IntegrationStateV2.from_dict(data["response"]),
            state=data["state"],
            content=data["content"],
            previous_effects=_effects(data["before"]),
            rules=rules,
            degraded=data["degraded"],
            net=None if net is None else _effects(net),
            closing=None if closing is None else cls.from_dict(closing, rules),
            returns=tuple(_return(*entry) for entry in data.get("returns", ())),
        )

    def __repr__(self) -> str:
        kinds = ", ".join(str(effect.effect_type) for effect in self.effects) or "no effects"
        return f"<Outcome {'degraded' if self.degraded else self.state}: {kinds}>"


def _effects(data: list[dict[str, Any]]) -> tuple[m.Effect, ...]:
    return tuple(m.Effect.from_dict(effect) for effect in data)


def _return(units: list[list[int]], total: Any, cancelled: bool) -> Return:
    pairs = tuple((int(position), int(unit)) for position, unit in units)
    return Return(pairs, None if total is None else Decimal(str(total)), cancelled)
