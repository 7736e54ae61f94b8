# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import NewMultipleAudiencesItem


class MultipleNewAudiences(Model):
    """Several audiences to create or rename in one request."""

    audiences: list[NewMultipleAudiencesItem] = required("audiences")
    """The audiences to create, or to change where they exist already."""
