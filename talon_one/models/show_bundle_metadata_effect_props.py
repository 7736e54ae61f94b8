# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ShowBundleMetadataEffectProps(Model):
    """Details of `showBundleMetadata`, a deprecated effect that lists the items of a bundle.

    Deprecated by the API.
    """

    description: str = required("description")
    """Description of the bundle."""

    bundle_attributes: list[str] = required("bundleAttributes")
    """Attributes by which the items were put together."""

    items_indices: list[int] = required("itemsIndices")
    """Indices of the lines in the bundle, from 0."""
