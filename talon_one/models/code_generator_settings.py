# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CodeGeneratorSettings(Model):
    """How codes are generated."""

    valid_characters: list[str] = required("validCharacters")
    """Characters for the random places."""

    coupon_pattern: str = required("couponPattern")
    """Pattern of the codes; each `#` becomes one of the valid characters."""
