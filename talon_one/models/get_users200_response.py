# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import User


class GetUsers200Response(Model):
    """One page of users."""

    total_result_size: int = required("totalResultSize")
    """Number of users in the account, over all pages."""

    data: list[User] = required("data")
    """Users of this page."""
