# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimServiceProviderConfigResponseChangePassword(Model):
    """Support for one feature of SCIM; used for changing passwords, patching and sorting."""

    supported: bool | None = optional("supported")
    """Whether the feature is there."""
