# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import LoyaltyProgram


class GetLoyaltyPrograms200Response(Model):
    """The loyalty programs of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of loyalty programs of the account."""

    data: list[LoyaltyProgram] = required("data")
    """All loyalty programs, as there are no pages here."""
