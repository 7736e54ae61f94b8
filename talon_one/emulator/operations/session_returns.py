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
from ..effects import book, book_instantly, roll_back
from ..effects.points_booking import Actor
from ..rules import Evaluated, Scene, evaluate
from ..rules.usage import UnitKey
from ..state.account import Application
from ..state.profiles import compute_sales, count_sales, find_card, mark_active
from ..state.records.events import Return
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from ..state.totals import compute_totals
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
    undone, session = _roll_back_units(store, before, session, card, items, again_evaluated, now)
    evaluated = Evaluated()
    if again_evaluated:
        evaluated, session = _reevaluate(
            application, store, session, card, again_evaluated, now, dry
        )
        session = replace(session, effects=(*session.effects, *evaluated.effects))
    store.sessions[session_id] = session
    settings = application.settings
    less = EXACT.subtract(compute_sales(session, settings), compute_sales(before, settings))
    count_sales(store, session.profile_id, 0, less)

    record = Return(store.take_id("return"), now, store.take_id("event"), tuple(items))
    content = ResponseContent(
        application,
        store,
        session.profile_id,
        (*undone, *evaluated.effects),
        evaluated,
        now,
        event=views.render_built_in_event(
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
    settings = application.settings
    costs = session.content["additionalCosts"]
    counted = lines
    if settings.totals_after_return == "reduce":
        counted = [
            {**line, "quantity": line["remainingQuantity"]}
            for line in lines
            if line["remainingQuantity"]
        ]
    return replace(
        session,
        state="partially_returned",
        content={**session.content, "cartItems": lines},
        totals=compute_totals(counted, costs, settings),
        updated=now,
        update_count=session.update_count + 1,
    )


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
        if effect["campaignId"] in whole or _find_unit(effect) in units
    ]
    actor_card = card.identifier if card else ""
    actor = Actor(session.integration_id, session.profile_id, actor_card)
    undone = roll_back(store, chosen, actor, before, now, whole=False)
    picked = {id(effect) for effect in chosen}
    kept = {id(effect) for effect in undone.staying}
    staying = tuple(
        effect for effect in before.effects if id(effect) not in picked or id(effect) in kept
    )
    return undone.effects, replace(session, effects=staying)


def _find_unit(effect: Json) -> UnitKey | None:
    props = effect["props"]
    if "cartItemPosition" in props:
        return props["cartItemPosition"], props["cartItemSubPosition"]
    return (props["position"], props["subPosition"]) if "subPosition" in props else None


def _reevaluate(
    application: Application,
    store: Store,
    session: Session,
    card: Card | None,
    campaigns: frozenset[int],
    now: datetime,
    dry: bool,
) -> tuple[Evaluated, Session]:
    """Evaluate some campaigns for the remaining items, and book their effects."""
    scene = Scene(
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
    evaluated = evaluate(scene)
    effects = tuple(effect for effect in evaluated.effects if effect["campaignId"] in campaigns)
    book(store, effects, evaluated.created, scene.actor, session, scene.store_id, now)
    updated = book_instantly(store, effects, scene.actor, session, scene.store_id, now)
    return replace(evaluated, effects=effects), updated or session
