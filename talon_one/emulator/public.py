"""What `talon_one.emulator` offers; its own module, so that importing the package loads nothing."""

from __future__ import annotations

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
from .recording import RecordedRequest, Requests
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
    "RecordedRequest",
    "Requests",
    "SessionTotal",
    "SetDiscount",
    "SetDiscountPerItem",
    "Settings",
    "Setup",
    "load",
]
