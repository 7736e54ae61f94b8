# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class NewSamlConnection(Model):
    """``NewSamlConnection`` of the API description."""

    account_id: int = required("accountId")

    name: str = required("name")

    enabled: bool = required("enabled")

    issuer: str = required("issuer")

    sign_on_url: str = required("signOnURL")

    sign_out_url: str | None = optional("signOutURL")

    metadata_url: str | None = optional("metadataURL")

    audience_uri: str | None = optional("audienceURI")

    x509certificate: str = required("x509certificate")
