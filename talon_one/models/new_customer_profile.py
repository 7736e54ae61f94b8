# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any


class NewCustomerProfile(Model):
    """Data of a customer profile."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the profile by API name, as defined in the account."""
