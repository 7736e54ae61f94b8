# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class ScimServiceProviderConfigResponseChangePassword(Model):
    """Support for one feature of SCIM; used for changing passwords, patching and sorting."""

    supported: bool | None = optional("supported")
    """Whether the feature is there."""
