# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class SamlConnectionMetadata(Model):
    """A SAML connection of an account with the metadata of its identity provider."""

    name: str = required("name")
    """Id of the SAML service of the connection."""

    enabled: bool = required("enabled")
    """If true, users can sign in through this connection."""

    account_id: int = required("accountId")
    """Internal id of the account to which the connection belongs."""

    metadata_document: str = required("metadataDocument")
    """Metadata of the connected identity provider as an XML document, in one string."""
