# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class SamlConnection(Model):
    """A stored connection to an identity provider for single sign-on by SAML."""

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

    audience_uri: str = required("audienceURI")
    """Audience for which the assertions are meant, mostly the entity id of the service; if
    omitted, the address that receives the assertions is used."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    assertion_consumer_service_url: str = required("assertionConsumerServiceURL")
    """Address to which the identity provider posts its SAML assertion; enter it there."""
