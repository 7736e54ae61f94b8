"""Loyalty cards of card-based programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .. import views
from ..loyalty.accounts import LedgerKey
from ..state.account import Application
from ..state.records.loyalty import Card, Program, Registration
from ..support.code_patterns import CHARACTERS, new_codes
from ..support.errors import ApiError, Fault, invalid, pointer
from ..support.exact_json import Json
from ..support.times import write_time
from .base import has_more, known_profile, page, sort
from .call import NO_CONTENT, Answer, Call, Handler
from .loyalty_holders import card_of_path, program_of_path

_PATTERN = "####-####-####"


def generate_card(application: Application, call: Call) -> Answer:
    """`POST /v1/loyalty_programs/{loyaltyProgramId}/cards`: linked to profiles, which are made if
    they are missing; its identifier is made if none is sent."""
    store, body, now = application.store, call.body or {}, application.clock()
    program = program_of_path(application, call)
    if not program.definition.card_based:
        raise ApiError(400, "The points of this program are on profiles")
    id = store.next_id("card")

    def taken(identifier: str) -> bool:
        return (program.id, identifier) in store.cards

    identifier = body.get("cardIdentifier")
    if identifier is None:
        (identifier,) = new_codes(_PATTERN, CHARACTERS, 1, id, taken, "cardIdentifier")
    elif taken(identifier):
        place = pointer(("cardIdentifier",))
        raise invalid(Fault("uniqueItems", f"there is a card {identifier!r} already", place))
    profiles = tuple(
        Registration(profile_id, now)
        for profile_id in dict.fromkeys(body.get("customerProfileIds", ()))
    )
    status = body.get("status", "active")
    card = Card(id, program.id, identifier, now, status, profiles=profiles)
    _check_users(program, card, "customerProfileIds")
    store.take_id("card")
    for each in profiles:
        known_profile(store, each.integration_id, now)
    store.cards[program.id, identifier] = card
    return Answer(_card(application, program, card))


def link_profile(application: Application, call: Call) -> Answer:
    """`POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile`."""
    program, card = _of_path(application, call)
    profile_id = call.body["integrationId"]
    if any(each.integration_id == profile_id for each in card.profiles):
        return Answer(_card(application, program, card))
    registration = Registration(profile_id, application.clock())
    card = replace(card, profiles=(*card.profiles, registration))
    _check_users(program, card, "integrationId")
    known_profile(application.store, profile_id, application.clock())
    return Answer(_card(application, program, _put(application, card)))


def unlink_profile(application: Application, call: Call) -> Answer:
    """`POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile`."""
    program, card = _of_path(application, call)
    profile_id = call.body["integrationId"]
    left = tuple(each for each in card.profiles if each.integration_id != profile_id)
    if left == card.profiles:
        raise ApiError(400, f"The profile {profile_id!r} is not linked to the card")
    return Answer(_card(application, program, _put(application, replace(card, profiles=left))))


def get_card(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}`."""
    return Answer(_card(application, *_of_path(application, call)))


def get_cards(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs/{loyaltyProgramId}/cards`; `identifier` has to be exact."""
    program, query, store = program_of_path(application, call), call.query, application.store
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
        and ("profileId" not in query or linked & {each.integration_id for each in card.profiles})
    ]
    keys = {"id": lambda card: card.id, "identifier": lambda card: card.identifier}
    shown, more = page(sort(cards, query, keys), query)
    return Answer(has_more((_card(application, program, card) for card in shown), more))


def update_card(application: Application, call: Call) -> Answer:
    """`PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}`: its status; a card that
    was transferred stays blocked."""
    program, card = _of_path(application, call)
    status = call.body.get("status", card.status)
    if card.new_identifier:
        raise ApiError(400, "The card was transferred and is blocked for good")
    if status not in ("active", "inactive"):
        reason = f'status must be one of "active", "inactive", got {status!r}'
        raise invalid(Fault("enum", reason, pointer(("status",))))
    card = _put(application, replace(card, status=status))
    return Answer(_card(application, program, card))


def delete_card(application: Application, call: Call) -> Answer:
    """`DELETE /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}`: with its points."""
    program, card = _of_path(application, call)
    del application.store.cards[program.id, card.identifier]
    application.store.ledgers.pop((program.id, card.identifier), None)
    return NO_CONTENT


def transfer_card(application: Application, call: Call) -> Answer:
    """`PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer`: points and
    profiles go to a new active card, the old one is blocked for good."""
    store, now = application.store, application.clock()
    program, card = _of_path(application, call)
    identifier = call.body["newCardIdentifier"]
    if (program.id, identifier) in store.cards or card.new_identifier:
        reason = "the card was transferred already, or the new identifier is taken"
        raise invalid(Fault("uniqueItems", reason, pointer(("newCardIdentifier",))))
    store.cards[program.id, identifier] = Card(
        store.take_id("card"),
        program.id,
        identifier,
        now,
        profiles=card.profiles,
        old_identifier=card.identifier,
    )
    reason = call.body.get("blockReason", "")
    blocked = replace(card, status="inactive", block_reason=reason, new_identifier=identifier)
    _put(application, replace(blocked, profiles=()))
    ledgers = store.ledgers.pop((program.id, card.identifier), None)
    if ledgers is not None:
        store.ledgers[program.id, identifier] = ledgers
    return NO_CONTENT


def _of_path(application: Application, call: Call) -> tuple[Program, Card]:
    holder = card_of_path(application, call)
    assert holder.card is not None
    return holder.program, holder.card


def _put(application: Application, card: Card) -> Card:
    card = replace(card, modified=application.clock())
    application.store.cards[card.program_id, card.identifier] = card
    return card


def _check_users(program: Program, card: Card, member: str) -> None:
    most = program.definition.users_per_card
    if most and len(card.profiles) > most:
        raise invalid(Fault("maxItems", f"a card has at most {most} profiles", pointer((member,))))


def _card(application: Application, program: Program, card: Card) -> Json:
    """Schema `LoyaltyCard`."""
    store, now = application.store, application.clock()
    ledgers = {
        subledger: views.ledger_info(store, LedgerKey(program, card.identifier, subledger), now)
        for subledger in {"": None, **store.ledgers.get((program.id, card.identifier), {})}
    }
    view = {
        "id": card.id,
        "created": write_time(card.created),
        "programID": program.id,
        "programName": program.definition.name,
        "programTitle": program.definition.title or program.definition.name,
        "status": card.status,
        "identifier": card.identifier,
        "usersPerCardLimit": program.definition.users_per_card,
        "profiles": [
            {"integrationId": each.integration_id, "timestamp": write_time(each.at)}
            for each in card.profiles
        ],
        "ledger": ledgers.pop(""),
        "subledgers": ledgers,
    }
    if card.modified is not None:
        view["modified"] = write_time(card.modified)
    for name, value in (
        ("blockReason", card.block_reason),
        ("batchId", card.batch_id),
        ("oldCardIdentifier", card.old_identifier),
        ("newCardIdentifier", card.new_identifier),
    ):
        if value:
            view[name] = value
    return view


OPERATIONS: Mapping[str, Handler] = {
    "deleteLoyaltyCard": delete_card,
    "generateLoyaltyCard": generate_card,
    "getLoyaltyCard": get_card,
    "getLoyaltyCards": get_cards,
    "linkLoyaltyCardToProfile": link_profile,
    "transferLoyaltyCard": transfer_card,
    "unlinkLoyaltyCardFromProfile": unlink_profile,
    "updateLoyaltyCard": update_card,
}
