# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class CatalogsStrikethroughNotificationPolicy(Model):
    """``CatalogsStrikethroughNotificationPolicy`` of the API description."""

    name: str = required("name")

    ahead_of_days_trigger: int | None = optional("aheadOfDaysTrigger")

    batch_size: int = optional("batchSize", 1000)
