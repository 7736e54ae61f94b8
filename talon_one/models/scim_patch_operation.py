# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ScimPatchOperation(Model):
    """``ScimPatchOperation`` of the API description."""

    op: Literal["add", "remove", "replace"] | str = required("op")

    path: str | None = optional("path")

    value: str | None = optional("value")
