# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required
from ..core.models.tagged import read_choice

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
        """``props`` as the class that belongs to ``effect_type``, for ``match``.

        Decoded anew each time. A type that is not known here, or props that do not fit their class,
        give ``props`` as they came; nothing is raised.
        """
        return read_choice(self.effect_type, self.props, _PROPS, "talon_one.models")  # type: ignore[no-any-return]
