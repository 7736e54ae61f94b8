# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class GiveawayPoolNotificationData(Model):
    """``GiveawayPoolNotificationData`` of the API description."""

    event: str = required("Event")

    pool_id: int = required("PoolId")

    pool_name: str = required("PoolName")

    pool_description: str = required("PoolDescription")

    account_id: int = required("AccountId")

    application_id: int = required("ApplicationId")

    total_codes: int = required("TotalCodes")

    used_codes: int = required("UsedCodes")

    remaining_codes: int = required("RemainingCodes")

    threshold_percent: int = required("ThresholdPercent")
