# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class AddLoyaltyPoints(Model):
    """Points to book by hand, with the time at which they start and run out. Give a duration or
    a time for each end, not both; omitted values follow the defaults of the program.
    """

    points: DecimalField = required("points")
    """How many points to add; more than 0, fractions allowed."""

    name: str | None = optional("name")
    """Reason of the booking, which the ledger shows."""

    validity_duration: str | None = optional("validityDuration")
    """How long the points are good for: `unlimited`, or a whole number with a unit (`s`, `m`,
    `h` below a day; `D`, `W`, `M`, `Y` from days to years). A suffix rounds: `_D` down, for
    days only, `_U` up to where the day, week, month or year ends. Excludes `valid_until`."""

    valid_until: datetime | None = optional("validUntil")
    """Time at which the points expire, in RFC 3339. Excludes `validity_duration`."""

    pending_duration: str | None = optional("pendingDuration")
    """How long the points wait before they can be spent: `immediate`, `on_action` (until an
    action activates them), or a whole number with a unit as in `validity_duration`. Excludes
    `pending_until`."""

    pending_until: datetime | None = optional("pendingUntil")
    """Time from which the points can be spent, in RFC 3339. Excludes `pending_duration`."""

    subledger_id: str | None = optional("subledgerId")
    """Subledger that receives the points, created if it does not exist; leave it out for the
    main ledger."""

    application_id: int | None = optional("applicationId")
    """Internal id of one of the program's Applications, to relate the booking to it."""
