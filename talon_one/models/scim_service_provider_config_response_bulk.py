# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class ScimServiceProviderConfigResponseBulk(Model):
    """``ScimServiceProviderConfigResponse_bulk`` of the API description."""

    max_operations: int | None = optional("maxOperations")

    max_payload_size: int | None = optional("maxPayloadSize")

    supported: bool | None = optional("supported")
