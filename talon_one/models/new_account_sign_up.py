# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NewAccountSignUp(Model):
    """What it takes to open an account: the company, and the e-mail address and password of its
    first user.
    """

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""

    password: str = required("password")
    """Password of the user. Keep it out of logs and source code."""

    company_name: str = required("companyName")
    """Name of the company that the account is for."""
