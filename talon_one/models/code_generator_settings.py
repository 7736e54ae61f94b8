# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class CodeGeneratorSettings(Model):
    """How codes are generated."""

    valid_characters: list[str] = required("validCharacters")
    """Characters for the random places."""

    coupon_pattern: str = required("couponPattern")
    """Pattern of the codes; each `#` becomes one of the valid characters."""
