# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import PriceTypeReferenceDetail


class PriceTypeReferences(Model):
    """All places that use a price type; see what would be affected before you change or delete
    it.
    """

    price_type_id: int = required("priceTypeId")
    """Internal id of the price type that is used."""

    references: list[PriceTypeReferenceDetail] | None = optional("references")
    """Places that use the price type."""
