# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BestPriorTarget


class BestPriorPriceRequest(Model):
    """Which items to look up, and in which span of time."""

    skus: list[str] = required("skus")
    """Stock keeping units of the items to look up, at least one."""

    timeframe_end_date: datetime = required("timeframeEndDate")
    """Time at which the span ends at the latest; later prices are not looked at."""

    timeframe: str = required("timeframe")
    """Length of the span before its end, as a number of days. It is a string, such as `30`."""

    timeframe_end_date_type: Literal["strict", "price", "sale"] | str = required(
        "timeframeEndDateType"
    )
    """Where the span really ends.
    - `strict`: at `timeframe_end_date`
    - `price`: where the current price began, so that only earlier prices count
    - `sale`: where the current context, such as a sale, began, so that only prices before it
      count"""

    target: BestPriorTarget | None = optional("target")
    """For whom prices are looked up; if omitted, for nobody in particular."""
