"""The emulated operations, by operation id. All others are answered 501."""

from __future__ import annotations

from collections.abc import Mapping

from . import customer_sessions
from .call import Answer, Call, Handler

EMULATED: Mapping[str, Handler] = {
    **customer_sessions.OPERATIONS,
}

__all__ = ["EMULATED", "Answer", "Call"]
