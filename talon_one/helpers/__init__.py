"""Checkout helpers: the state of a customer session, typed effects and exact prices.

    from talon_one.helpers import SessionState

    session = SessionState(api, "cart-1", profile_id="alice")
    session.add_item("SHOE-42", price="99.99")
    session.add_coupon("WELCOME10")
    outcome = session.update()
    print(outcome.prices.rounded("EUR").total, outcome.rejected_coupons)

A thin layer over the generated client.
"""

from .async_session_state import AsyncSessionState as AsyncSessionState
from .content import Gift as Gift
from .dispatch import EffectHandlers as EffectHandlers
from .dispatch import handles as handles
from .drift import Drift as Drift
from .errors import OutcomeUnknownError as OutcomeUnknownError
from .errors import TotalChangedError as TotalChangedError
from .loyalty import LoyaltyChange as LoyaltyChange
from .money import Amount as Amount
from .money import exponent_of as exponent_of
from .money import from_minor as from_minor
from .money import to_minor as to_minor
from .notifications import NotificationError as NotificationError
from .notifications import ReceivedNotification as ReceivedNotification
from .notifications import read_notification as read_notification
from .options import ResponseContent as ResponseContent
from .options import SessionOptions as SessionOptions
from .outcome import Outcome as Outcome
from .prices import Discount as Discount
from .prices import FreeItem as FreeItem
from .prices import Line as Line
from .prices import PricedPart as PricedPart
from .prices import Prices as Prices
from .prices import TotalMismatch as TotalMismatch
from .pricing import PriceRules as PriceRules
from .pricing import prices_of as prices_of
from .receiver import Deduplicator as Deduplicator
from .receiver import MemoryDeduplicator as MemoryDeduplicator
from .receiver import Receiver as Receiver
from .receiver import basic as basic
from .receiver import static_header as static_header
from .refunds import Refund as Refund
from .refunds import RefundedUnit as RefundedUnit
from .refunds import RefundPolicy as RefundPolicy
from .refunds import Return as Return
from .rejections import Rejection as Rejection
from .rejections import RejectionReason as RejectionReason
from .rounding import allocate as allocate
from .session_state import SessionState as SessionState
from .transitions import TRANSITIONS as TRANSITIONS
from .transitions import IllegalTransition as IllegalTransition
from .transitions import Transition as Transition
from .typed_effects import TypedEffect as TypedEffect
from .verdicts import Verdict as Verdict
from .verdicts import Verdicts as Verdicts
