# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import (
        ScimServiceProviderConfigResponseBulk,
        ScimServiceProviderConfigResponseChangePassword,
        ScimServiceProviderConfigResponseFilter,
    )


class ScimServiceProviderConfigResponse(Model):
    """``ScimServiceProviderConfigResponse`` of the API description."""

    bulk: ScimServiceProviderConfigResponseBulk | None = optional("bulk")

    change_password: ScimServiceProviderConfigResponseChangePassword | None = optional(
        "changePassword"
    )

    documentation_uri: str | None = optional("documentationUri")

    filter: ScimServiceProviderConfigResponseFilter | None = optional("filter")

    patch: ScimServiceProviderConfigResponseChangePassword | None = optional("patch")

    schemas: list[str] | None = optional("schemas")

    sort: ScimServiceProviderConfigResponseChangePassword | None = optional("sort")
