# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NewAccount(Model):
    """What an account is created with."""

    company_name: str = required("companyName")
    """Name of the company that the account is for."""
