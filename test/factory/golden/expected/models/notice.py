# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required
from ..core.models.tagged import read_tagged

if TYPE_CHECKING:
    from typing import Any

    from . import Part

_PROPS = {
    "addPart": "Part",
}


class Notice(Model):
    """``Notice`` of the API description."""

    effect_type: str = required("effectType")

    props: Any = required("props")

    @property
    def typed_props(
        self,
    ) -> Part | dict[str, Any]:
        """``props`` as the class that belongs to ``effect_type``; use it with ``match``.

        Decoded on each access. Props of an unknown type, and props that do not match their class, are
        returned unchanged.
        """
        return read_tagged(self.effect_type, self.props, _PROPS, "talon_one.models")  # type: ignore[no-any-return]
