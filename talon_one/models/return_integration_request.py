# Generated from spec/.

from __future__ import annotations

from ..core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from . import NewReturn


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
