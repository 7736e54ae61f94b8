# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from talon_one.models import Binding, LimitConfig


class CreateTemplateCampaign(Model):
    """``CreateTemplateCampaign`` of the API description."""

    name: str = required("name")

    description: str | None = optional("description")

    template_id: int = required("templateId")

    campaign_attributes_overrides: dict[str, Any] | None = optional("campaignAttributesOverrides")

    template_param_values: list[Binding] | None = optional("templateParamValues")

    limit_overrides: list[LimitConfig] | None = optional("limitOverrides")

    campaign_groups: list[int] | None = optional("campaignGroups")

    tags: list[str] | None = optional("tags")

    evaluation_group_id: int | None = optional("evaluationGroupId")

    linked_store_ids: list[int] | None = optional("linkedStoreIds")
