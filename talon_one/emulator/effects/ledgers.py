"""What the effects on loyalty ledgers have in common."""

from __future__ import annotations

import uuid

from ..campaigns.parts import LedgerPart
from ..loyalty.accounts import LedgerKey, Origin
from ..rules.booking import Booking
from ..rules.rule import EffectNotApplicable, RuleRun
from ..support.exact_json import Json
from .base import RuleEffect

_TRANSACTIONS = uuid.UUID("0a7d1c51-7a1e-5f0e-8f3c-3d6b1f1f6a10")


class LedgerEffect(LedgerPart, RuleEffect, abstract=True):
    """An effect on a ledger of a loyalty program."""

    changes_points = True

    def ledger_key(self, run: RuleRun) -> LedgerKey:
        """Return the customer's ledger.

        Raises:
            EffectNotApplicable: There is no profile, or no card of a card-based program.
        """
        key = run.context.ledger_key(run.context.programs[self.program], self.subledger)
        if key is None:
            raise EffectNotApplicable("there is no profile or loyalty card")
        return key


def new_transaction(run: RuleRun) -> str:
    """Return the id of the next transaction.

    It is the same for the same update of the same session, dry or not.
    """
    number, session = run.usage.transactions, run.context.session
    origin = (
        f"{session.update_count}/{number}/{session.integration_id}"
        if session
        else f"event {run.context.store.next_id('event')}/{number}"
    )
    return str(uuid.uuid5(_TRANSACTIONS, origin))


def booked_ledger(booking: Booking, props: Json) -> LedgerKey:
    """Return the ledger that an effect names."""
    program = booking.store.programs[props["programId"]]
    if program.definition.card_based:
        holder = booking.card.identifier if booking.card else ""
    else:
        holder = booking.profile_id
    return LedgerKey(program, props.get("cardIdentifier", holder), props["subLedgerId"])


def origin_of(booking: Booking, effect: Json) -> Origin:
    """Return where a transaction of an effect comes from."""
    return Origin(
        name=effect["props"].get("name", effect["ruleName"]),
        session_id=booking.session.integration_id if booking.session else "",
        profile_id=booking.profile_id,
        campaign_id=effect["campaignId"],
        ruleset_id=effect["rulesetId"],
        rule_name=effect["ruleName"],
    )
