# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import CustomerProfileUpdateV2Response


class MultipleCustomerProfileIntegrationResponseV2(Model):
    """Response to a bulk update of profiles, given with `silent=no` only."""

    integration_states: list[CustomerProfileUpdateV2Response] | None = optional("integrationStates")
    """One entry for each profile that was created or updated."""
