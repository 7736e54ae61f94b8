"""What booking effects needs to know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from .. import campaigns as definitions
from ..state.records.campaigns import StoredCoupon, StoredReferral
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from .budgets import Owners, owners_of
from .context import EvaluationContext


@dataclass
class Booking:
    """Whose effects are booked, previewed or rolled back, where and when.

    Attributes:
        session: ``None`` for an event or a profile's update. Effects that change the session replace
            it here; whoever books them stores it.
        profile_id: The profile's integration id; empty without one.
        store_id: The integration id of the shop's store; empty without one.
        created: The coupons and referrals that the effects create.
    """

    application: definitions.Application
    store: Store
    session: Session | None
    profile_id: str
    card: Card | None
    store_id: str
    now: datetime
    created: Sequence[StoredCoupon | StoredReferral] = ()

    @classmethod
    def of_context(
        cls,
        context: EvaluationContext,
        now: datetime,
        *,
        store: Store | None = None,
        created: Sequence[StoredCoupon | StoredReferral] = (),
    ) -> Booking:
        """Return a booking of the effects of an evaluation.

        Args:
            now: The real time, which may differ from that of the evaluation.
            store: The state to book in; by default that of the evaluation.
            created: The coupons and referrals that the effects create.
        """
        return cls(
            context.application,
            store or context.store,
            context.session,
            context.profile_id,
            context.card,
            context.store_id,
            now,
            created,
        )

    @classmethod
    def of_session(
        cls,
        application: definitions.Application,
        store: Store,
        session: Session,
        card: Card | None,
        now: datetime,
    ) -> Booking:
        """Return a booking of a session's effects."""
        store_id = session.content.get("storeIntegrationId", "")
        return cls(application, store, session, session.profile_id, card, store_id, now)

    @cached_property
    def coupon_codes(self) -> Mapping[int, str]:
        """The codes of the session's coupons, by the coupons' ids."""
        if self.session is None:
            return {}
        codes = map(self.application.stored_code, self.session.coupon_codes)
        return {self.store.coupons[code].id: code for code in codes if code in self.store.coupons}

    def owners(self, coupon_id: int | None) -> Owners:
        """Return whom an effect concerns that a coupon triggered, or none did."""
        return owners_of(self.session, self.profile_id, self.store_id, coupon_id)
