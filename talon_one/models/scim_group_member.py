# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class ScimGroupMember(Model):
    """A user as a member of a SCIM group."""

    value: str | None = optional("value")
    """Id of the user who is a member."""

    display: str | None = optional("display")
    """How the member is shown, mostly the e-mail address."""
