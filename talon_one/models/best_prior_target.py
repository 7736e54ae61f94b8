# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BestPriorTarget(Model):
    """Tells for whom prices are looked up, since members of an audience may have had others."""

    target_type: Literal["NONE", "AUDIENCE"] | str = required("targetType")
    """For whom. `NONE`: nobody in particular; `AUDIENCE`: the members of the audience named in
    `audienceID`."""

    audience_id: int | None = optional("audienceID")
    """Internal id of the audience; has to be sent with `AUDIENCE` and has no meaning otherwise."""
