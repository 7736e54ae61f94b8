# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from talon_one.models import Binding


class Rule(Model):
    """``Rule`` of the API description."""

    id: str | None = optional("id")

    parent_id: str | None = optional("parentId")

    title: str = required("title")

    description: str | None = optional("description")

    bindings: list[Binding] | None = optional("bindings")

    condition: list[Any] = required("condition")

    effects: list[dict[str, Any]] = required("effects")
