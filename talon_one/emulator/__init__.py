"""A local Talon.One: the Integration API on loopback, for demos and for your own tests.

    from talon_one.emulator import Campaign, Coupon, CouponValid, Emulator, SetDiscount

    campaign = Campaign(
        "Welcome",
        coupons=[Coupon("WELCOME10")],
        conditions=[CouponValid()],
        effects=[SetDiscount(percent=10)],
    )
    with Emulator([campaign]) as emulator:
        ...  # talk to emulator.url with emulator.api_key

or `python -m talon_one.emulator`. It needs the extra: `pip install talon-one[emulator]`.

It keeps state, checks requests against the API's description and answers in its shapes. Emulated
are the update and the reading of customer sessions: states, accumulation, dry runs, coupons,
discounts, loyalty points, closing and cancelling, `Idempotency-Key`. Every other operation answers
501.
What no public source tells about the API is a setting (`Settings`) or said in the module concerned.
It accepts every attribute, additional cost and store: there is no account to define them in.
"""

from __future__ import annotations

try:
    import jsonschema_rs as _jsonschema_rs  # noqa: F401
    import starlette as _starlette  # noqa: F401
    import uvicorn as _uvicorn  # noqa: F401
    import yaml as _yaml  # noqa: F401
except ImportError as _error:
    raise ImportError(
        "talon_one.emulator needs packages of its own: pip install talon-one[emulator]"
    ) from _error

from .campaigns import (
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    DefinitionError,
    LoyaltyProgram,
    SessionTotal,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
)
from .clock import Clock
from .demo import DEMO
from .loading import load
from .server import Emulator
from .serving import EmulatorError
from .settings import Settings

__all__ = [
    "DEMO",
    "AddLoyaltyPoints",
    "Campaign",
    "Clock",
    "Coupon",
    "CouponValid",
    "DefinitionError",
    "Emulator",
    "EmulatorError",
    "LoyaltyProgram",
    "SessionTotal",
    "SetDiscount",
    "SetDiscountPerItem",
    "Settings",
    "Setup",
    "load",
]
