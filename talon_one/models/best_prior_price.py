# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.core.fields import Deprecated, Number
    from talon_one.models import BestPriorPriceMetadata


class BestPriorPrice(Model):
    """``BestPriorPrice`` of the API description."""

    id: int = required("id")

    sku: str = required("sku")

    observed_at: datetime = required("observedAt")

    context_ids: list[str] = required("contextIds")

    context_id: Deprecated[str] = optional("contextId", "")
    """Deprecated by the API."""

    price: Number = required("price")

    metadata: BestPriorPriceMetadata = required("metadata")

    target: dict[str, Any] = required("target")
