# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ApplicationSessionEntity(Model):
    """An object that came from a customer session, which is named by its internal id."""

    session_id: int = required("sessionId")
    """Internal id of the session from which the object came, not your own one."""
