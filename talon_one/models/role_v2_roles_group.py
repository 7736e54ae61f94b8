# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import RoleV2ApplicationDetails


class RoleV2RolesGroup(Model):
    """``RoleV2RolesGroup`` of the API description."""

    applications: dict[str, RoleV2ApplicationDetails] | None = optional("applications")

    loyalty_programs: dict[str, str] | None = optional("loyaltyPrograms")

    campaign_access_groups: dict[str, str] | None = optional("campaignAccessGroups")

    account: str | None = optional("account")
