# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class ApplicationReferee(Model):
    """A friend who redeemed the referral code of an advocate in an Application."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    session_id: str = required("sessionId")
    """Your own id of the session with which the friend redeemed the code."""

    advocate_integration_id: str = required("advocateIntegrationId")
    """Your own id of the advocate, the customer who passed the code on."""

    friend_integration_id: str = required("friendIntegrationId")
    """Your own id of the friend, the customer who redeemed the code."""

    code: str = required("code")
    """Referral code of the advocate that was redeemed."""

    created: datetime = required("created")
    """Time at which the friend redeemed the code."""
