# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import (
        ScimServiceProviderConfigResponseBulk,
        ScimServiceProviderConfigResponseChangePassword,
        ScimServiceProviderConfigResponseFilter,
    )


class ScimServiceProviderConfigResponse(Model):
    """Which optional features of SCIM are supported."""

    bulk: ScimServiceProviderConfigResponseBulk | None = optional("bulk")
    """Whether many operations can be sent in one request, and how many."""

    change_password: ScimServiceProviderConfigResponseChangePassword | None = optional(
        "changePassword"
    )
    """Whether passwords can be changed through SCIM."""

    documentation_uri: str | None = optional("documentationUri")
    """Address of a page that explains the SCIM service."""

    filter: ScimServiceProviderConfigResponseFilter | None = optional("filter")
    """Whether lists can be filtered, and how much they answer then."""

    patch: ScimServiceProviderConfigResponseChangePassword | None = optional("patch")
    """Whether single attributes can be changed with PATCH."""

    schemas: list[str] | None = optional("schemas")
    """URNs of the SCIM schemas that this response follows."""

    sort: ScimServiceProviderConfigResponseChangePassword | None = optional("sort")
    """Whether lists can be sorted."""
