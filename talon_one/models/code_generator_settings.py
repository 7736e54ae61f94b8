# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class CodeGeneratorSettings(Model):
    """How codes are made up."""

    valid_characters: list[str] = required("validCharacters")
    """Characters that may stand in place of the signs to be filled."""

    coupon_pattern: str = required("couponPattern")
    """Pattern of the codes; each `#` becomes one of the valid characters."""
