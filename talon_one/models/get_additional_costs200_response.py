# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import AccountAdditionalCost


class GetAdditionalCosts200Response(Model):
    """A page of the additional costs of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of additional costs of the account, on all pages together."""

    data: list[AccountAdditionalCost] = required("data")
    """Additional costs on this page."""
