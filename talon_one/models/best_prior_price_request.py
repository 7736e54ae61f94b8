# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import BestPriorTarget


class BestPriorPriceRequest(Model):
    """``BestPriorPriceRequest`` of the API description."""

    skus: list[str] = required("skus")

    timeframe_end_date: datetime = required("timeframeEndDate")

    timeframe: str = required("timeframe")

    timeframe_end_date_type: Literal["strict", "price", "sale"] | str = required(
        "timeframeEndDateType"
    )

    target: BestPriorTarget | None = optional("target")
