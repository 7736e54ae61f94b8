"""The emulated operations, by operation id. All others are answered 501."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..application import Application
from .call import Answer, Call
from .customer_sessions import get_customer_session, update_customer_session_v2

EMULATED: Mapping[str, Callable[[Application, Call], Answer]] = {
    "getCustomerSession": get_customer_session,
    "updateCustomerSessionV2": update_customer_session_v2,
}

__all__ = ["EMULATED", "Answer", "Call"]
