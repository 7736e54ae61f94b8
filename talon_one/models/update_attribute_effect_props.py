# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class UpdateAttributeEffectProps(Model):
    """Details of `update_attribute`: a rule set an attribute. Mirror it if you keep a copy;
    cancelling the session does not undo it.
    """

    path: str = required("path")
    """Attribute that was set, in the form `Session.Attributes.size`."""

    value: Any = required("value")
    """New value of the attribute, of any JSON type."""
