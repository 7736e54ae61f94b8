# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ApplicationCampaignStats(Model):
    """``ApplicationCampaignStats`` of the API description."""

    disabled: int = required("disabled")

    staged: int = required("staged")

    scheduled: int = required("scheduled")

    running: int = required("running")

    expired: int = required("expired")

    archived: int = required("archived")
