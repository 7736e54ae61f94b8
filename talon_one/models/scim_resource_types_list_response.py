# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ScimResource


class ScimResourceTypesListResponse(Model):
    """The kinds of things that SCIM manages here."""

    resources: list[ScimResource] = required("Resources")
    """One entry for each kind. Mind the capital letter, which SCIM prescribes."""
