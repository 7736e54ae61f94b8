"""What an account sends by itself: notifications, and the webhooks that rules call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from .checks import (
    DefinitionError,
    check_choices,
    check_limit,
    check_text,
    check_texts,
)

__all__ = ["Subscription", "Webhook"]

NotificationKind = Literal[
    "campaign",
    "coupon",
    "expiring_coupons",
    "strikethrough_pricing",
    "loyalty_added_deducted_points",
    "loyalty_added_deducted_points_balances",
    "card_added_deducted_points",
    "loyalty_card_added_deducted_points_balances",
    "expiring_points",
    "card_expiring_points",
    "pending_to_active_points",
    "tier_upgrade",
    "tier_downgrade",
    "tier_will_downgrade",
]
"""The types of notification that can be subscribed to."""

_NOTICE = re.compile(r"([1-9][0-9]{0,3})([DW])")
_HEADER = re.compile(r"[^:,\s]+:[^,\r\n]*")


@dataclass(frozen=True)
class Subscription:
    """Where notifications are posted to.

    Attributes:
        url: The receiver. Its host must be loopback, or one of the emulator's ``delivery_hosts``.
        types: The types of notification; without any, all.
        headers: Lines such as ``X-Talon-Secret: ...``, sent with each notification. A value cannot
            have a comma.
        batch_size: The most items in a notification that has items; 0 means 5 for campaigns and
            1000 for all others, the defaults of Talon.One.
        notice: How long before points, coupons or tiers expire they are reported: up to 3
            numbers of days or weeks. What expires sooner after it was added is not reported.
        programs: Names of the loyalty programs that it is for; without any, all.
        applications: Names of the Applications that it is for; without any, all.
    """

    url: str
    types: Sequence[NotificationKind] = ()
    headers: Sequence[str] = ()
    batch_size: int = 0
    notice: Sequence[str] = ("7D",)
    programs: Sequence[str] = ()
    applications: Sequence[str] = ()

    def __post_init__(self) -> None:
        _check_url(self)
        _check_headers(self)
        check_limit(self, "batch_size")
        for name in ("types", "notice", "programs", "applications"):
            check_texts(self, name)
        for index, kind in enumerate(self.types):
            if kind not in get_args(NotificationKind):
                known = ", ".join(get_args(NotificationKind))
                raise DefinitionError(f"types[{index}]", f"must be one of {known}, got {kind!r}")
        if len(self.notice) > 3:
            raise DefinitionError("notice", f"must have up to 3 durations, got {len(self.notice)}")
        for index, text in enumerate(self.notice):
            if not _NOTICE.fullmatch(text):
                reason = f"must be a number of days or weeks such as 7D or 2W, got {text!r}"
                raise DefinitionError(f"notice[{index}]", reason)

    def notices(self) -> list[timedelta]:
        """Return how long before an expiry it is reported."""
        parts = (_NOTICE.fullmatch(text) for text in self.notice)
        return [
            timedelta(days=int(part[1]) * (7 if part[2] == "W" else 1)) for part in parts if part
        ]

    def wants(self, kind: str, program: str, application: str) -> bool:
        """Return whether it is for a type of notification of a program or an Application."""
        return (
            (not self.types or kind in self.types)
            and (not program or not self.programs or program in self.programs)
            and (not application or not self.applications or application in self.applications)
        )


@dataclass(frozen=True)
class Webhook:
    """A request that the effect ``TriggerWebhook`` sends when a session is closed.

    In ``url`` and ``payload``, ``${$Session.IntegrationId}`` and ``${$Profile.IntegrationId}`` are
    replaced by the ids of the session and the profile, empty without one.

    Attributes:
        name: The name that effects refer to. A webhook that is only named sends nothing.
        url: The receiver. Its host must be loopback, or one of the emulator's ``delivery_hosts``.
        verb: The method of the request.
        headers: Lines such as ``Authorization: Basic ...``.
        payload: The body; empty for none.
    """

    name: str
    url: str
    verb: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] = "POST"
    headers: Sequence[str] = ()
    payload: str = ""

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_choices(self)
        _check_url(self)
        _check_headers(self)
        for name in ("url", "payload"):
            for placeholder in _placeholders(getattr(self, name)):
                if placeholder not in PLACEHOLDERS:
                    known = " and ".join(PLACEHOLDERS)
                    raise DefinitionError(name, f"{placeholder} is unknown; there are {known}")


PLACEHOLDERS = ("${$Session.IntegrationId}", "${$Profile.IntegrationId}")
"""What `Webhook` replaces."""


def _placeholders(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"\$\{.*?\}", text))


def _check_url(record: Any) -> None:
    check_text(record, "url")
    try:
        address = urlsplit(record.url)
        usable = address.scheme in ("http", "https") and address.hostname and address.port != 0
    except ValueError:
        usable = False
    if not usable or re.search(r"[^!-~]", record.url) or address.username or "$" in address.netloc:
        # The URL is not shown: it may have a password.
        reason = "must be an http or https URL without spaces, user and password"
        raise DefinitionError("url", reason)


def _check_headers(record: Any) -> None:
    check_texts(record, "headers")
    for index, line in enumerate(record.headers):
        if not _HEADER.fullmatch(line) or not line.isascii():
            # The line is not shown: it may have a secret.
            reason = "must be ASCII text such as 'Name: value', with one line and no comma"
            raise DefinitionError(f"headers[{index}]", reason)
