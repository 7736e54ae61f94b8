# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class ScimServiceProviderConfigResponseChangePassword(Model):
    """Support for one feature of SCIM; used for changing passwords, patching and sorting."""

    supported: bool | None = optional("supported")
    """Whether the feature is there."""
