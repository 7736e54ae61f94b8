# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class LabelTargetNone(Model):
    """Leaves a strikethrough effect open to everybody."""

    type: Literal["NONE"] | str = required("type")
    """Always `NONE`; the mark of this form of target."""
