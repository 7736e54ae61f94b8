# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class BaseSamlConnection(Model):
    """Settings for signing in through SAML with your own identity provider."""

    account_id: int = required("accountId")
    """Internal id of the account that the connection is for."""

    name: str = required("name")
    """Name that identifies the SAML service."""

    enabled: bool = required("enabled")
    """Whether users can sign in through the connection."""

    issuer: str = required("issuer")
    """Entity id of the identity provider."""

    sign_on_url: str = required("signOnURL")
    """Address of the identity provider to which users are sent to sign in."""

    sign_out_url: str | None = optional("signOutURL")
    """Address of the identity provider to which users are sent to sign out; optional."""

    metadata_url: str | None = optional("metadataURL")
    """Address of the metadata of the connection; optional."""

    audience_uri: str | None = optional("audienceURI")
    """Audience for which the assertions are meant, mostly the entity id of the service; if
    omitted, the address that receives the assertions is used."""
