# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NewAccount(Model):
    """What an account is created with."""

    company_name: str = required("companyName")
    """Name of the company that the account is for."""
