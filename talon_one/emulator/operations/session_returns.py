"""Return items of a closed session.

The units of a line are returned in their order (documented: returning one of two shirts gives back
sub-position 0). Effects for the returned units are rolled back: per-item discounts and points per item.
Effects for the whole session and coupons stay; no source says otherwise.

With ``runRuleEngine=true`` the campaigns that are re-evaluated on return and had an effect are evaluated
again for the remaining items (documented). All their effects that can be rolled back are, and the new
ones replace them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from .. import views
from ..effects.booking import book, book_immediately, roll_back, roll_back_parts
from ..rules import Evaluation, EvaluationContext, evaluate
from ..rules.booking import Booking
from ..rules.context import UnitKey
from ..rules.effect_types import effect_type_of
from ..state.account import Application
from ..state.event_log import log_event
from ..state.profiles import compute_sales, count_sales, find_card, mark_active
from ..state.records.events import Return
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from ..state.totals import Totals, compute_totals
from ..support.errors import ApiError
from ..support.exact_json import EXACT, Json
from .registry import Invocation, Result, operation
from .response_content import ResponseContent
from .returned_items import resolve_items

_EVENT = "talon_session_partially_returned"


@operation("returnCartItems")
def return_cart_items(application: Application, invocation: Invocation) -> Result:
    (session_id,) = invocation.path
    dry = invocation.query.get("dry", False)
    now = application.clock()
    store = application.store.overlay() if dry else application.store
    before = store.sessions.get(session_id)
    if before is None:
        raise ApiError(404, f"There is no customer session {session_id!r}")
    again = before.state == "partially_returned"
    if before.state != "closed" and not (
        again and application.settings.repeated_return == "accept"
    ):
        raise ApiError(
            400, f'Cannot move session to state "partially_returned" from state "{before.state}"'
        )
    items = resolve_items(application, before, invocation.body["return"]["returnedCartItems"])
    session = _remove_items(application, before, items, now)
    card = find_card(application, session.content)
    mark_active(store, session.profile_id, now)

    rules = invocation.query.get("runRuleEngine", False)
    again_evaluated = _find_campaigns_to_run(store, before, now) if rules else frozenset()
    undone, session = _roll_back_units(
        application, store, before, session, card, items, again_evaluated, now
    )
    evaluated = Evaluation()
    if again_evaluated:
        evaluated, session = _reevaluate(
            application, store, session, card, again_evaluated, now, dry
        )
        session = replace(session, effects=(*session.effects, *evaluated.effects))
    store.sessions[session_id] = session
    settings = application.settings
    less = EXACT.subtract(compute_sales(session, settings), compute_sales(before, settings))
    count_sales(store, session.profile_id, 0, less)

    effects = (*undone, *evaluated.effects)
    event = log_event(store, _EVENT, session.profile_id, session, effects, now)
    record = Return(store.take_id("return"), now, event.id, tuple(items))
    content = ResponseContent(
        application,
        store,
        session.profile_id,
        effects,
        evaluated,
        now,
        event=event,
        session=session,
        card=card,
        booked=True,
    )
    body = content.render(invocation.body.get("responseContent", []))
    body["return"] = views.render_return(application, session, record)
    store.returns[session_id] = (*store.returns.get(session_id, ()), record)
    return Result(body)


def _remove_items(
    application: Application, session: Session, items: Sequence[Json], now: datetime
) -> Session:
    """Return the session without the returned units."""
    lines = [dict(line) for line in session.cart_items]
    for item in items:
        line = lines[item["position"]]
        line["returnedQuantity"] = line.get("returnedQuantity", 0) + item["quantity"]
    for line in lines:
        line.setdefault("returnedQuantity", 0)
        line["remainingQuantity"] = line["quantity"] - line["returnedQuantity"]
    changed = replace(
        session,
        state="partially_returned",
        content={**session.content, "cartItems": lines},
        updated=now,
        update_count=session.update_count + 1,
    )
    if application.settings.totals_after_return == "keep":
        return changed
    return replace(changed, totals=_remaining_totals(application, changed))


def _remaining_totals(application: Application, session: Session) -> Totals:
    """Return the totals of a session without what was returned."""
    remaining = [
        {**line, "quantity": line["quantity"] - line.get("returnedQuantity", 0)}
        for line in session.cart_items
        if line["quantity"] > line.get("returnedQuantity", 0)
    ]
    return compute_totals(remaining, session.content["additionalCosts"], application.settings)


def _find_campaigns_to_run(store: Store, session: Session, now: datetime) -> frozenset[int]:
    had_effects = {effect["campaignId"] for effect in session.effects}
    return frozenset(
        id
        for id, campaign in store.campaigns.items()
        if id in had_effects
        and campaign.definition.reevaluate_on_return
        and campaign.is_running(now)
    )


def _roll_back_units(
    application: Application,
    store: Store,
    before: Session,
    session: Session,
    card: Card | None,
    items: Sequence[Json],
    whole: frozenset[int],
    now: datetime,
) -> tuple[tuple[Json, ...], Session]:
    """Roll back what concerns the returned units, and all effects of some campaigns.

    Returns:
        The rollback effects, and the session with the remaining effects.
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
    if application.settings.session_discounts_after_return == "reduce":
        was, remains = (
            _remaining_totals(application, before),
            _remaining_totals(application, session),
        )
        parts = roll_back_parts(booking, kept, was, remains)
        return (*rollbacks.effects, *parts.effects), replace(session, effects=parts.kept)
    return rollbacks.effects, replace(session, effects=kept)


def _reevaluate(
    application: Application,
    store: Store,
    session: Session,
    card: Card | None,
    campaigns: frozenset[int],
    now: datetime,
    dry: bool,
) -> tuple[Evaluation, Session]:
    """Evaluate some campaigns for the remaining items, and book their effects."""
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
