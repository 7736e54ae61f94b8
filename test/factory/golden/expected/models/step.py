# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.lookup import TaggedUnion
from ..core.models.model import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Union

    from . import AddStep, DropStep

    Step = Union[AddStep, DropStep, dict[str, Any]]
    """A step of several kinds."""
else:
    Step = TaggedUnion(
        "kind",
        {
            "add": "AddStep",
            "drop": "DropStep",
        },
        __package__,
    )
