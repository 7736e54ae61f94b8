# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class SamlConnectionInternal(Model):
    """A SAML connection given by the metadata document of the identity provider."""

    name: str = required("name")
    """Id of the SAML service that the metadata describes."""

    metadata_document: str = required("metadataDocument")
    """Metadata of the identity provider as an XML document, in one string."""
