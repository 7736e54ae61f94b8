# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class BestPriorTarget(Model):
    """Tells for whom prices are looked up, since members of an audience may have had others."""

    target_type: Literal["NONE", "AUDIENCE"] | str = required("targetType")
    """For whom.
    - `NONE`: nobody in particular
    - `AUDIENCE`: the members of the audience named in `audience_id`"""

    audience_id: int | None = optional("audienceID")
    """Internal id of the audience; has to be sent with `AUDIENCE` and has no meaning otherwise."""
