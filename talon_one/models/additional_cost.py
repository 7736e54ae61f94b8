# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class AdditionalCost(Model):
    """An amount charged beside the item prices, such as shipping or gift wrap."""

    price: Number = required("price")
    """Amount in the currency of the Application, in major units."""
