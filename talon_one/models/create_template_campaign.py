# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any

    from . import Binding, LimitConfig


class CreateTemplateCampaign(Model):
    """What the creation of a campaign from a template needs."""

    name: str = required("name")
    """Name of the new campaign."""

    description: str | None = optional("description")
    """Description of the new campaign, for its users."""

    template_id: int = required("templateId")
    """Internal id of the template; it has to be enabled. `get_campaign_templates` has it."""

    campaign_attributes_overrides: dict[str, Any] | None = optional("campaignAttributesOverrides")
    """Custom attributes of the new campaign by API name. They win over those of the template."""

    template_param_values: list[Binding] | None = optional("templateParamValues")
    """A value for each parameter of the template; none may be missing."""

    limit_overrides: list[LimitConfig] | None = optional("limitOverrides")
    """Budgets of the new campaign. They win over those of the template and the Application for
    the same action."""

    campaign_groups: list[int] | None = optional("campaignGroups")
    """Internal ids of the campaign access groups that the new campaign is put into."""

    tags: list[str] | None = optional("tags")
    """Words to find the campaign by, at most 50 of up to 50 characters each. They replace the
    tags of the template."""

    evaluation_group_id: int | None = optional("evaluationGroupId")
    """Internal id of the evaluation group that the new campaign is put into."""

    linked_store_ids: list[int] | None = optional("linkedStoreIds")
    """Internal ids of the stores to link. The campaign is then evaluated only for customer
    sessions that name one of them in `store_integration_id`."""
