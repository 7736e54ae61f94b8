# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.models import Effect, RuleFailureReason


class ApplicationEvent(Model):
    """``ApplicationEvent`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    profile_id: int | None = optional("profileId")

    store_id: int | None = optional("storeId")

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    integration_id: str | None = optional("integrationId")
    """Your own id of the event; a second advanced event with the same id is refused with 409."""

    session_id: int | None = optional("sessionId")

    type: str = required("type")

    attributes: dict[str, Any] = required("attributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    effects: list[Effect] = required("effects")

    rule_failure_reasons: list[RuleFailureReason] | None = optional("ruleFailureReasons")
