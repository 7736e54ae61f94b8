# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import UpdateExperimentVariant


class UpdateExperimentVariantArray(Model):
    """New settings of the variants of an experiment, all in one request."""

    variants: list[UpdateExperimentVariant] = required("variants")
    """All variants with their new settings, their weights adding up to 100."""
