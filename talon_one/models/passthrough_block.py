# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any, Literal


class PassthroughBlock(Model):
    """Part of a rule that has no block form and is kept as the Talang expression it is, so that
    nothing gets lost when the rule is read and written back.
    """

    id: str = required("id")
    """Id of the block, unique inside its rule."""

    type: Literal["passthrough"] | str = required("type")
    """Always `passthrough`; the mark of this kind of block."""

    expression: list[Any] = required("expression")
    """Talang expression as nested arrays: the function first, then its arguments, which may be
    expressions themselves. Send it back unchanged."""
