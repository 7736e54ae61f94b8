# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import NewReturn


class ReturnIntegrationRequest(Model):
    """Body of a return: the items and what the answer should hold."""

    var_return: NewReturn = required("return")
    """The items that come back."""

    response_content: (
        list[
            Literal[
                "customerSession",
                "customerProfile",
                "coupons",
                "triggeredCampaigns",
                "referral",
                "loyalty",
                "event",
                "previousReturns",
            ]
            | str
        ]
        | None
    ) = optional("responseContent")
    """Parts to add to the answer of the return; effects always come."""
