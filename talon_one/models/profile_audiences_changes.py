# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ProfileAudiencesChanges(Model):
    """Audiences that one customer joins and leaves. Both lists have to be sent, empty if there
    is nothing to change.
    """

    adds: list[int] = required("adds")
    """Internal ids of the audiences that the customer joins."""

    deletes: list[int] = required("deletes")
    """Internal ids of the audiences that the customer leaves."""
