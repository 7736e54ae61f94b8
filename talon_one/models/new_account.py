# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NewAccount(Model):
    """What an account is created with."""

    company_name: str = required("companyName")
    """Name of the company that the account is for."""
