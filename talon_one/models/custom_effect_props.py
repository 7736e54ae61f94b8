# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class CustomEffectProps(Model):
    """Details of `customEffect`: a custom effect, which your own code handles. It is never
    rolled back.
    """

    effect_id: int = required("effectId")
    """Internal id of the definition of the custom effect."""

    name: str = required("name")
    """Name of the custom effect; dispatch on it."""

    cart_item_position: int | None = optional("cartItemPosition")
    """Line that the effect is about, from 0, if it is about one."""

    cart_item_sub_position: int | None = optional("cartItemSubPosition")
    """Unit of that line that the effect is about, from 0."""

    bundle_index: int | None = optional("bundleIndex")
    """Instance of the bundle that the effect is about."""

    bundle_name: str | None = optional("bundleName")
    """Definition of the bundle that the effect is about."""

    payload: dict[str, Any] = required("payload")
    """Values of the parameters of the custom effect, by name."""
