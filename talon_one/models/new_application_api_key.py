# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class NewApplicationAPIKey(Model):
    """``NewApplicationAPIKey`` of the API description."""

    title: str = required("title")

    expires: datetime = required("expires")

    platform: (
        Literal[
            "none",
            "segment",
            "braze",
            "mparticle",
            "shopify",
            "iterable",
            "customer_engagement",
            "customer_data",
            "salesforce",
            "emarsys",
        ]
        | str
        | None
    ) = optional("platform")

    type: Literal["staging"] | str | None = optional("type")

    time_offset: int | None = optional("timeOffset")

    id: int = required("id")

    created_by: int = required("createdBy")

    account_id: int = required("accountID")

    application_id: int = required("applicationID")

    created: datetime = required("created")

    key: str = required("key")
