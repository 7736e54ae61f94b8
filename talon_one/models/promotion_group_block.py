# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any, Literal


class PromotionGroupBlock(Model):
    """Block of a promotion rule that ties several blocks together by a logical operator."""

    id: str = required("id")
    """Id of the block inside its rule."""

    type: str = required("type")
    """Kind of block, which decides what else it has."""

    tags: list[str] | None = optional("tags")
    """Labels attached to the block."""

    operator: Literal["all", "atLeastOne", "none"] | str = required("operator")
    """How many of the blocks must hold.
    - `all`: each of them
    - `atLeastOne`: one or more
    - `none`: not a single one"""

    blocks: list[Any] = required("blocks")
    """Blocks of the promotion rule that are tied together."""

    on_failure: list[Any] | None = optional("onFailure")
    """Blocks that are evaluated where the promotion group does not hold."""

    on_error: dict[str, list[Any]] | None = optional("onError")
    """Blocks that are evaluated where a certain error comes up in the promotion group, by the
    name of the error."""
