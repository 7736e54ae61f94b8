# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class SamlConnectionInternal(Model):
    """A SAML connection given by the metadata document of the identity provider."""

    name: str = required("name")
    """Id of the SAML service that the metadata describes."""

    metadata_document: str = required("metadataDocument")
    """Metadata of the identity provider as an XML document, in one string."""
