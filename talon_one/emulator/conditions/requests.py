"""Conditions on the request: what kind of event it is, and when it comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ..campaigns.checks import check_one_of, check_text, check_window
from ..campaigns.parts import Condition, Label
from ..rules.context import EvaluationContext

__all__ = ["EventType", "Period"]


@dataclass(frozen=True)
class EventType(Condition):
    """The request is an event of this type.

    A rule without this condition is evaluated for customer sessions only. Types are those of custom
    events, and the built-in ones: ``talon_session_created``, ``talon_session_updated``,
    ``talon_session_closed``, ``talon_profile_created``, ``talon_profile_updated``.
    """

    event: str

    def __post_init__(self) -> None:
        check_text(self, "event")

    @property
    def event_type(self) -> str:
        return self.event

    def existing(self) -> Iterator[tuple[Label, str]]:
        if not self.event.startswith("talon_"):
            yield "event type", self.event

    def holds(self, context: EvaluationContext) -> bool:
        return self.event in context.events


@dataclass(frozen=True)
class Period(Condition):
    """The time lies from ``starts`` until before ``ends``."""

    starts: datetime | None = None
    ends: datetime | None = None

    def __post_init__(self) -> None:
        check_window(self, "starts", "ends")
        if self.starts is None:
            check_one_of(self, "starts", "ends")

    def holds(self, context: EvaluationContext) -> bool:
        return (self.starts is None or self.starts <= context.at) and (
            self.ends is None or context.at < self.ends
        )
