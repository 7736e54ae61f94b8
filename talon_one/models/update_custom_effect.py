# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import TemplateArgDef


class UpdateCustomEffect(Model):
    """``UpdateCustomEffect`` of the API description."""

    application_ids: list[int] = required("applicationIds")

    is_per_item: bool | None = optional("isPerItem")

    name: str = required("name")

    title: str = required("title")

    payload: str = required("payload")

    description: str | None = optional("description")

    enabled: bool = required("enabled")

    params: list[TemplateArgDef] | None = optional("params")
