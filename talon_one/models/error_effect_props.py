# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ErrorEffectProps(Model):
    """Details of `error`: a rule could not be evaluated. The request itself succeeds with status
    200, so log this.
    """

    message: str = required("message")
    """What went wrong in the rule."""
