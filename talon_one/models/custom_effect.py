# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import TemplateArgDef


class CustomEffect(Model):
    """``CustomEffect`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    modified: datetime = required("modified")

    application_ids: list[int] = required("applicationIds")

    is_per_item: bool | None = optional("isPerItem")

    name: str = required("name")

    title: str = required("title")

    payload: str = required("payload")

    description: str | None = optional("description")

    enabled: bool = required("enabled")

    params: list[TemplateArgDef] | None = optional("params")

    modified_by: int | None = optional("modifiedBy")

    created_by: int = required("createdBy")
