# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CustomerProfile


class CustomerProfileUpdateV2Response(Model):
    """The outcome for one profile of a bulk update."""

    customer_profile: CustomerProfile = required("customerProfile")
    """The profile as it is stored after the bulk update."""
