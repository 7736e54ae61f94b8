# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ApplicationApiHealth(Model):
    """``ApplicationApiHealth`` of the API description."""

    summary: Literal["OK", "WARNING", "ERROR", "CRITICAL", "NONE"] | str = required("summary")

    last_used: datetime = required("lastUsed")
