# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CustomerProfile


class CustomerProfileUpdateV2Response(Model):
    """The outcome for one profile of a bulk update."""

    customer_profile: CustomerProfile = required("customerProfile")
    """The profile as it is stored after the bulk update."""
