# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class UpdateExperimentVariantName(Model):
    """Renames one variant of an experiment and leaves all else as it is."""

    name: str = required("name")
    """New name of the variant, up to 255 characters."""
