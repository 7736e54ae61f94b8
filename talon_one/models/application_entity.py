# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ApplicationEntity(Model):
    """An object that belongs to one Application."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""
