"""The vendor's older package, made by openapi-generator 4. Its client alone can decode."""

from __future__ import annotations

from usage.stock import call, client, converter, encode, request

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["call", "client", "decode", "encode", "page", "request", "session"]


class Answer:
    def __init__(self, text: str) -> None:
        self.data = text


def decode(text: str) -> Any:
    return converter().deserialize(Answer(text), "IntegrationStateV2")


def page(text: str) -> Any:
    return converter().deserialize(Answer(text), "InlineResponse20011")  # a page of coupons


def session(text: str) -> Any:
    return converter().deserialize(Answer(text), "CustomerSessionV2")
