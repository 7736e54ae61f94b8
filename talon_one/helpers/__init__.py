"""Helpers for a checkout: the state of a customer session, its effects, and exact prices.

    from talon_one.helpers import SessionState

    session = SessionState(api, "cart-1", profile_id="alice")
    session.add_item("SHOE-42", price="99.99")
    session.add_coupon("WELCOME10")
    outcome = session.update()
    print(outcome.prices.rounded("EUR").total, outcome.rejected_coupons)

A thin layer over the generated client; ``docs/sessions.md`` shows all of it. Every name is loaded when it
is first used.
"""

from __future__ import annotations

from talon_one.core.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .prices import Discount as Discount
    from .prices import FreeItem as FreeItem
    from .prices import Line as Line
    from .prices import Mismatch as Mismatch
    from .prices import Part as Part
    from .prices import Prices as Prices
    from .dispatch import EffectHandlers as EffectHandlers
    from .dispatch import handles as handles
    from .errors import FateUnknownError as FateUnknownError
    from .errors import IllegalTransition as IllegalTransition
    from .money import Amount as Amount
    from .money import exponent_of as exponent_of
    from .money import from_minor as from_minor
    from .money import to_minor as to_minor
    from .outcome import LoyaltyChange as LoyaltyChange
    from .outcome import Outcome as Outcome
    from .pricing import PriceRules as PriceRules
    from .pricing import prices_of as prices_of
    from .rejections import Rejection as Rejection
    from .rejections import RejectionReason as RejectionReason
    from .rounding import allocate as allocate
    from .session_state import SessionState as SessionState
    from .transitions import MOVES as MOVES
    from .transitions import Move as Move
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Amount": "money",
            "Discount": "prices",
            "EffectHandlers": "dispatch",
            "FateUnknownError": "errors",
            "FreeItem": "prices",
            "IllegalTransition": "errors",
            "Line": "prices",
            "LoyaltyChange": "outcome",
            "MOVES": "transitions",
            "Mismatch": "prices",
            "Move": "transitions",
            "Outcome": "outcome",
            "Part": "prices",
            "PriceRules": "pricing",
            "Prices": "prices",
            "Rejection": "rejections",
            "RejectionReason": "rejections",
            "SessionState": "session_state",
            "allocate": "rounding",
            "exponent_of": "money",
            "from_minor": "money",
            "handles": "dispatch",
            "prices_of": "pricing",
            "to_minor": "money",
        },
    )

__all__ = [
    "MOVES",
    "Amount",
    "Discount",
    "EffectHandlers",
    "FateUnknownError",
    "FreeItem",
    "IllegalTransition",
    "Line",
    "LoyaltyChange",
    "Mismatch",
    "Move",
    "Outcome",
    "Part",
    "PriceRules",
    "Prices",
    "Rejection",
    "RejectionReason",
    "SessionState",
    "allocate",
    "exponent_of",
    "from_minor",
    "handles",
    "prices_of",
    "to_minor",
]
