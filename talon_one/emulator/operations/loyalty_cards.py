"""Loyalty cards of card-based programs."""

from __future__ import annotations

import re
from dataclasses import replace

from .. import views
from ..loyalty.accounts import LedgerKey
from ..state.account import Application
from ..state.profiles import get_or_create_profile
from ..state.records.loyalty import Card, Program, Registration
from ..support.code_patterns import CHARACTERS, make_codes
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from .base import build_page, paginate, sort_records
from .loyalty_holders import find_card_holder, find_program
from .registry import NO_CONTENT, Invocation, Result, operation

_PATTERN = "####-####-####"
MAX_CARDS = 20_000
"""Cards of one batch."""


@operation("generateLoyaltyCard")
def generate_card(application: Application, invocation: Invocation) -> Result:
    """Create a card linked to profiles; missing profiles are created.

    Without an identifier in the body, one is generated."""
    store, body, now = application.store, invocation.body or {}, application.clock()
    program = find_program(application, invocation)
    if not program.definition.card_based:
        raise ApiError(400, "The points of this program are on profiles")
    id = store.next_id("card")

    def is_taken(identifier: str) -> bool:
        return (program.id, identifier) in store.cards

    identifier = body.get("cardIdentifier")
    if identifier is None:
        (identifier,) = make_codes(_PATTERN, CHARACTERS, 1, id, is_taken, "cardIdentifier")
    elif is_taken(identifier):
        place = to_pointer(("cardIdentifier",))
        raise InvalidDataError(
            ErrorDetail("uniqueItems", f"there is a card {identifier!r} already", place)
        )
    profiles = tuple(
        Registration(profile_id, now)
        for profile_id in dict.fromkeys(body.get("customerProfileIds", ()))
    )
    status = body.get("status", "active")
    card = Card(
        id,
        program.id,
        identifier,
        now,
        status,
        profiles=profiles,
        generated="cardIdentifier" not in body,
    )
    _check_user_limit(program, card, "customerProfileIds")
    store.take_id("card")
    for profile in profiles:
        get_or_create_profile(store, profile.integration_id, now)
    store.cards[program.id, identifier] = card
    return Result(_render_card(application, program, card))


@operation("createBatchLoyaltyCards")
def create_cards(application: Application, invocation: Invocation) -> Result:
    """Create cards with made-up identifiers, without profiles."""
    store, body, now = application.store, invocation.body, application.clock()
    program = find_program(application, invocation)
    count = body["numberOfCards"]
    if not program.definition.card_based:
        raise ApiError(400, "The points of this program are on profiles")
    if not 1 <= count <= MAX_CARDS:
        raise ApiError(400, f"numberOfCards must be from 1 to {MAX_CARDS}")
    first = store.next_id("card")
    settings = body.get("cardCodeSettings", {})
    pattern, characters = settings.get("couponPattern", _PATTERN), settings.get("validCharacters")
    batch_id = body.get("batchId") or f"batch-{first}"
    identifiers = list(
        make_codes(
            pattern,
            characters or CHARACTERS,
            count,
            first,
            lambda identifier: (program.id, identifier) in store.cards,
            "couponPattern",
        )
    )
    if not re.fullmatch(r"[A-Za-z0-9._%+@-]{4,108}", identifiers[0]):
        place = to_pointer(("cardCodeSettings", "couponPattern"))
        reason = f"{identifiers[0]!r} is no identifier of a card"
        raise InvalidDataError(ErrorDetail("pattern", reason, place))
    status = body.get("status", "active")
    for identifier in identifiers:
        id = store.take_id("card")
        store.cards[program.id, identifier] = Card(
            id, program.id, identifier, now, status, batch_id=batch_id, generated=True
        )
    return Result({"batchId": batch_id, "numberOfCardsGenerated": count})


@operation("linkLoyaltyCardToProfile")
def link_profile(application: Application, invocation: Invocation) -> Result:
    program, card = _find_card(application, invocation)
    profile_id = invocation.body["integrationId"]
    if any(profile.integration_id == profile_id for profile in card.profiles):
        return Result(_render_card(application, program, card))
    registration = Registration(profile_id, application.clock())
    card = replace(card, profiles=(*card.profiles, registration))
    _check_user_limit(program, card, "integrationId")
    get_or_create_profile(application.store, profile_id, application.clock())
    return Result(_render_card(application, program, _store_card(application, card)))


@operation("unlinkLoyaltyCardFromProfile")
def unlink_profile(application: Application, invocation: Invocation) -> Result:
    program, card = _find_card(application, invocation)
    profile_id = invocation.body["integrationId"]
    left = tuple(profile for profile in card.profiles if profile.integration_id != profile_id)
    if left == card.profiles:
        raise ApiError(400, f"The profile {profile_id!r} is not linked to the card")
    return Result(
        _render_card(application, program, _store_card(application, replace(card, profiles=left)))
    )


@operation("getLoyaltyCard")
def get_card(application: Application, invocation: Invocation) -> Result:
    return Result(_render_card(application, *_find_card(application, invocation)))


@operation("getLoyaltyCards")
def get_cards(application: Application, invocation: Invocation) -> Result:
    """List the cards; ``identifier`` must match exactly."""
    program, query, store = (
        find_program(application, invocation),
        invocation.query,
        application.store,
    )
    linked = {
        profile.integration_id
        for profile in store.profiles.values()
        if profile.id == query.get("profileId")
    }
    cards = [
        card
        for card in store.cards.values()
        if card.program_id == program.id
        and query.get("identifier", card.identifier) == card.identifier
        and query.get("batchId", card.batch_id) == card.batch_id
        and (
            "profileId" not in query
            or linked & {profile.integration_id for profile in card.profiles}
        )
    ]
    keys = {"id": lambda card: card.id, "identifier": lambda card: card.identifier}
    shown, more = paginate(sort_records(cards, query, keys), query)
    return Result(build_page((_render_card(application, program, card) for card in shown), more))


@operation("updateLoyaltyCard")
def update_card(application: Application, invocation: Invocation) -> Result:
    """Change a card's status; a transferred card stays blocked."""
    program, card = _find_card(application, invocation)
    status = invocation.body.get("status", card.status)
    if card.new_identifier:
        raise ApiError(400, "The card was transferred and is blocked for good")
    if status not in ("active", "inactive"):
        reason = f'status must be one of "active", "inactive", got {status!r}'
        raise InvalidDataError(ErrorDetail("enum", reason, to_pointer(("status",))))
    card = _store_card(application, replace(card, status=status))
    return Result(_render_card(application, program, card))


@operation("deleteLoyaltyCard")
def delete_card(application: Application, invocation: Invocation) -> Result:
    """Delete a card and its points."""
    program, card = _find_card(application, invocation)
    del application.store.cards[program.id, card.identifier]
    application.store.ledgers.pop((program.id, card.identifier), None)
    return NO_CONTENT


@operation("transferLoyaltyCard")
def transfer_card(application: Application, invocation: Invocation) -> Result:
    """Move points and profiles to a new active card and block the old one for good."""
    store, now = application.store, application.clock()
    program, card = _find_card(application, invocation)
    identifier = invocation.body["newCardIdentifier"]
    if (program.id, identifier) in store.cards or card.new_identifier:
        reason = "the card was transferred already, or the new identifier is taken"
        raise InvalidDataError(
            ErrorDetail("uniqueItems", reason, to_pointer(("newCardIdentifier",)))
        )
    store.cards[program.id, identifier] = Card(
        store.take_id("card"),
        program.id,
        identifier,
        now,
        profiles=card.profiles,
        old_identifier=card.identifier,
    )
    reason = invocation.body.get("blockReason", "")
    blocked = replace(card, status="inactive", block_reason=reason, new_identifier=identifier)
    _store_card(application, replace(blocked, profiles=()))
    ledgers = store.ledgers.pop((program.id, card.identifier), None)
    if ledgers is not None:
        store.ledgers[program.id, identifier] = ledgers
    return NO_CONTENT


def _find_card(application: Application, invocation: Invocation) -> tuple[Program, Card]:
    holder = find_card_holder(application, invocation)
    assert holder.card is not None
    return holder.program, holder.card


def _store_card(application: Application, card: Card) -> Card:
    card = replace(card, modified=application.clock())
    application.store.cards[card.program_id, card.identifier] = card
    return card


def _check_user_limit(program: Program, card: Card, member: str) -> None:
    most = program.definition.users_per_card
    if most and len(card.profiles) > most:
        raise InvalidDataError(
            ErrorDetail("maxItems", f"a card has at most {most} profiles", to_pointer((member,)))
        )


def _render_card(application: Application, program: Program, card: Card) -> Json:
    """Return the schema ``LoyaltyCard`` with all subledgers, also those without points."""
    store, now = application.store, application.clock()
    subledgers = {
        name: views.render_ledger_info(store, LedgerKey(program, card.identifier, name), now)
        for name in store.ledgers.get((program.id, card.identifier), {})
        if name
    }
    return {**views.render_card(store, card, now), "subledgers": subledgers}
