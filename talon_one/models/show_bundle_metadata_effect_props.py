# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


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
