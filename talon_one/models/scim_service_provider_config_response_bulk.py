# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimServiceProviderConfigResponseBulk(Model):
    """Support for many operations in one request."""

    max_operations: int | None = optional("maxOperations")
    """Most operations that one bulk request may hold."""

    max_payload_size: int | None = optional("maxPayloadSize")
    """Largest body of a bulk request, in bytes."""

    supported: bool | None = optional("supported")
    """Whether bulk requests are possible at all."""
