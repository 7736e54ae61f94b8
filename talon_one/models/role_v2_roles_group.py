# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import RoleV2ApplicationDetails


class RoleV2RolesGroup(Model):
    """Where the permission sets of a role hold. Values are names of permission sets."""

    applications: dict[str, RoleV2ApplicationDetails] | None = optional("applications")
    """Permission sets by the internal id of the Application, as text."""

    loyalty_programs: dict[str, str] | None = optional("loyaltyPrograms")
    """Names of permission sets for loyalty programs, by internal id as text."""

    campaign_access_groups: dict[str, str] | None = optional("campaignAccessGroups")
    """Names of permission sets for campaign access groups, by internal id as text."""

    account: str | None = optional("account")
    """Name of the permission set that holds for the whole account."""
