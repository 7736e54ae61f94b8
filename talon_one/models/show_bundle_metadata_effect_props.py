# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class ShowBundleMetadataEffectProps(Model):
    """Details of `showBundleMetadata`, a deprecated effect that told which items form a bundle.

    Deprecated by the API.
    """

    description: str = required("description")
    """What the bundle is, in words."""

    bundle_attributes: list[str] = required("bundleAttributes")
    """Attributes by which the items were put together."""

    items_indices: list[int] = required("itemsIndices")
    """Indices of the lines in the bundle, from 0."""
