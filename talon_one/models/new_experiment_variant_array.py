# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import NewExperimentVariant


class NewExperimentVariantArray(Model):
    """Variants to create for an experiment, all in one request."""

    variants: list[NewExperimentVariant] = required("variants")
    """All variants of the experiment, their weights adding up to 100."""
