# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Change(Model):
    """``Change`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

    application_id: int | None = optional("applicationId")

    entity: str = required("entity")

    old: dict[str, Any] | None = optional("old")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    new: dict[str, Any] | None = optional("new")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    management_key_id: int | None = optional("managementKeyId")
