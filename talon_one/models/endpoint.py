# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class Endpoint(Model):
    """An endpoint that a Management key may call."""

    path: str = required("path")
    """The endpoint, as a path of the API."""
