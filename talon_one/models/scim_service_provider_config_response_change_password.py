# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimServiceProviderConfigResponseChangePassword(Model):
    """Support for one feature of SCIM; used for changing passwords, patching and sorting."""

    supported: bool | None = optional("supported")
    """Whether the feature is there."""
