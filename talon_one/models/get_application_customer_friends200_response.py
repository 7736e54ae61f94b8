# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ApplicationReferee


class GetApplicationCustomerFriends200Response(Model):
    """One page of the friends of an advocate. Which of `has_more` and `total_result_size` counts
    depends on `with_total_result_size`.
    """

    has_more: bool | None = optional("hasMore")
    """Whether another page of friends follows; absent if all were counted."""

    total_result_size: int | None = optional("totalResultSize")
    """Number of friends on all pages together; only with `with_total_result_size=True`."""

    data: list[ApplicationReferee] = required("data")
    """The friends on this page."""
