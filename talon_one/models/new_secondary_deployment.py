# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NewSecondaryDeployment(Model):
    """A second deployment to set up beside the main one, with an address of its own."""

    name: str = required("name")
    """Name of the deployment, in lower-case letters and digits; it becomes part of its host
    name."""
