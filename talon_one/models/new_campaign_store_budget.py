# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import NewCampaignStoreBudgetStoreLimit


class NewCampaignStoreBudget(Model):
    """``NewCampaignStoreBudget`` of the API description."""

    action: Literal["setDiscount"] | str = required("action")

    store_limits: list[NewCampaignStoreBudgetStoreLimit] = required("storeLimits")

    period: Literal["daily", "weekly", "monthly", "yearly"] | str | None = optional("period")
