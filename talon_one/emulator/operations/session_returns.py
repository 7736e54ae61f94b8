"""Return items of a closed session.

Units of a line are returned from the first one on (docs: returning one of two shirts gives back
sub-position 0). Rolled back is what effects gave for those units: per-item discounts and points per
item. What a rule gave for the session as a whole stays, and so do coupons; no source says otherwise.

With `runRuleEngine=true` the campaigns that are re-evaluated on return and had an effect are
evaluated again for what is left of the session (docs): everything that can be rolled back of theirs
is, and their new effects take its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from .. import views
from ..effects.booking import book, book_immediately, roll_back
from ..rules import Evaluation, EvaluationContext, evaluate
from ..rules.booking import Booking
from ..rules.context import UnitKey
from ..rules.effect_types import effect_type_of
from ..state.account import Application
from ..state.profiles import active_profile, card_of, count_sales, sales_of
from ..state.records.events import Return
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from ..state.totals import totals
from ..support.errors import ApiError
from ..support.exact_json import EXACT, Json
from .call import Answer, Call, Handler
from .response_content import Content
from .returned_items import returned_items

_EVENT = "talon_session_partially_returned"


def return_cart_items(application: Application, call: Call) -> Answer:
    """`POST /v2/customer_sessions/{customerSessionId}/returns`: takes units back."""
    (session_id,) = call.path
    dry = call.query.get("dry", False)
    now = application.clock()
    store = application.store.draft() if dry else application.store
    before = store.sessions.get(session_id)
    if before is None:
        raise ApiError(404, f"There is no customer session {session_id!r}")
    again = before.state == "partially_returned"
    if before.state != "closed" and not (again and application.settings.return_again == "allow"):
        raise ApiError(
            400, f'Cannot move session to state "partially_returned" from state "{before.state}"'
        )
    items = returned_items(application, before, call.body["return"]["returnedCartItems"])
    session = _without(application, before, items, now)
    card = card_of(application, session.content)
    active_profile(store, session.profile_id, now)

    rules = call.query.get("runRuleEngine", False)
    again_evaluated = _campaigns_to_run(store, before, now) if rules else frozenset()
    undone, session = _rolled_back(
        application, store, before, session, card, items, again_evaluated, now
    )
    evaluated = Evaluation()
    if again_evaluated:
        evaluated, session = _evaluated_again(
            application, store, session, card, again_evaluated, now, dry
        )
        session = replace(session, effects=(*session.effects, *evaluated.effects))
    store.sessions[session_id] = session
    settings = application.settings
    less = EXACT.subtract(sales_of(session, settings), sales_of(before, settings))
    count_sales(store, session.profile_id, 0, less)

    record = Return(store.take_id("return"), now, store.take_id("event"), tuple(items))
    content = Content(
        application,
        store,
        session.profile_id,
        (*undone, *evaluated.effects),
        evaluated,
        now,
        event=views.built_in_event(
            application,
            record.event_id,
            _EVENT,
            session.profile_id,
            session,
            undone,
            now,
        ),
        session=session,
        card=card,
        booked=True,
    )
    answer = content.answer(call.body.get("responseContent", []))
    answer["return"] = views.returned(application, session, record)
    store.returns[session_id] = (*store.returns.get(session_id, ()), record)
    return Answer(answer)


def _without(
    application: Application, session: Session, items: Sequence[Json], now: datetime
) -> Session:
    """The session without the returned units."""
    lines = [dict(line) for line in session.cart_items]
    for item in items:
        line = lines[item["position"]]
        line["returnedQuantity"] = line.get("returnedQuantity", 0) + item["quantity"]
    for line in lines:
        line.setdefault("returnedQuantity", 0)
        line["remainingQuantity"] = line["quantity"] - line["returnedQuantity"]
    settings = application.settings
    costs = session.content["additionalCosts"]
    counted = lines
    if settings.totals_after_return == "shrink":
        counted = [
            {**line, "quantity": line["remainingQuantity"]}
            for line in lines
            if line["remainingQuantity"]
        ]
    return replace(
        session,
        state="partially_returned",
        content={**session.content, "cartItems": lines},
        totals=totals(counted, costs, settings),
        updated=now,
        update_count=session.update_count + 1,
    )


def _campaigns_to_run(store: Store, session: Session, now: datetime) -> frozenset[int]:
    had_effects = {effect["campaignId"] for effect in session.effects}
    return frozenset(
        id
        for id, campaign in store.campaigns.items()
        if id in had_effects
        and campaign.definition.reevaluate_on_return
        and campaign.is_running(now)
    )


def _rolled_back(
    application: Application,
    store: Store,
    before: Session,
    session: Session,
    card: Card | None,
    items: Sequence[Json],
    whole: frozenset[int],
    now: datetime,
) -> tuple[tuple[Json, ...], Session]:
    """Rolls back what concerns the returned units, and all of some campaigns.

    Gives the rollback effects, and the session with the effects that stay.
    """
    units: set[UnitKey] = set()
    for item in items:
        first = before.cart_items[item["position"]].get("returnedQuantity", 0)
        already = sum(position == item["position"] for position, _ in units)
        start = first + already
        units |= {(item["position"], start + unit) for unit in range(item["quantity"])}
    chosen = [
        effect
        for effect in before.effects
        if effect["campaignId"] in whole or effect_type_of(effect).unit_of(effect["props"]) in units
    ]
    booking = Booking.of_session(application.definition, store, before, card, now)
    rollbacks = roll_back(booking, chosen, whole=False)
    picked = {id(effect) for effect in chosen}
    unchanged = {id(effect) for effect in rollbacks.kept}
    kept = tuple(
        effect for effect in before.effects if id(effect) not in picked or id(effect) in unchanged
    )
    return rollbacks.effects, replace(session, effects=kept)


def _evaluated_again(
    application: Application,
    store: Store,
    session: Session,
    card: Card | None,
    campaigns: frozenset[int],
    now: datetime,
    dry: bool,
) -> tuple[Evaluation, Session]:
    """Evaluates some campaigns for what is left of the session, and books that."""
    context = EvaluationContext(
        application=application.definition,
        settings=application.settings,
        store=store,
        events=(_EVENT,),
        at=now,
        session=session,
        profile_id=session.profile_id,
        profile=store.profiles.get(session.profile_id),
        card=card,
        store_id=session.content.get("storeIntegrationId", ""),
        dry=dry,
        only=campaigns,
    )
    evaluated = evaluate(context)
    effects = tuple(effect for effect in evaluated.effects if effect["campaignId"] in campaigns)
    booking = Booking.of_context(context, now, created=evaluated.created)
    book(booking, effects)
    book_immediately(booking, effects)
    return replace(evaluated, effects=effects), booking.session or session


OPERATIONS: Mapping[str, Handler] = {"returnCartItems": return_cart_items}
