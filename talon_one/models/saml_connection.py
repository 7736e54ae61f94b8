# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class SamlConnection(Model):
    """``SamlConnection`` of the API description."""

    account_id: int = required("accountId")

    name: str = required("name")

    enabled: bool = required("enabled")

    issuer: str = required("issuer")

    sign_on_url: str = required("signOnURL")

    sign_out_url: str | None = optional("signOutURL")

    metadata_url: str | None = optional("metadataURL")

    audience_uri: str = required("audienceURI")

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    assertion_consumer_service_url: str = required("assertionConsumerServiceURL")
