# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class ApplicationReferee(Model):
    """``ApplicationReferee`` of the API description."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    session_id: str = required("sessionId")

    advocate_integration_id: str = required("advocateIntegrationId")

    friend_integration_id: str = required("friendIntegrationId")

    code: str = required("code")

    created: datetime = required("created")
