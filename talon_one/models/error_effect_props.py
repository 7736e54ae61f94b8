# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ErrorEffectProps(Model):
    """Details of `error`: a rule could not be evaluated. The request itself succeeds with status
    200, so log this.
    """

    message: str = required("message")
    """What went wrong in the rule."""
