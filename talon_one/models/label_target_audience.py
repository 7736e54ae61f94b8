# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import AudienceReference


class LabelTargetAudience(Model):
    """Limits a strikethrough effect to the members of one audience."""

    type: Literal["AUDIENCE"] | str = required("type")
    """Always `AUDIENCE`; the mark of this form of target."""

    audience: AudienceReference = required("audience")
    """Audience whose members get the effect."""
