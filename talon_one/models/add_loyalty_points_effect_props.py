# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField, OptionalDecimal


class AddLoyaltyPointsEffectProps(Model):
    """Details of `add_loyalty_points`: points for the customer or a card. They are booked when
    the session closes; before that, this is a preview.
    """

    name: str = required("name")
    """Reason of the points, as named in the rule."""

    program_id: int = required("programId")
    """Internal id of the loyalty program that gives the points."""

    sub_ledger_id: str = required("subLedgerId")
    """Subledger that receives the points; empty for the main ledger."""

    value: DecimalField = required("value")
    """Points to add."""

    desired_value: OptionalDecimal = optional("desiredValue")
    """Points that the rule asked for, where partial rewards allow less."""

    recipient_integration_id: str = required("recipientIntegrationId")
    """Your own id of the customer who receives the points."""

    start_date: datetime | None = optional("startDate")
    """Time from which the points can be spent; absent if at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time at which these points expire; absent if they do not."""

    transaction_uuid: str = required("transactionUUID")
    """Id of the booking, by which it can be found in the ledger later on."""

    cart_item_position: int | None = optional("cartItemPosition")
    """Line for which the points are given, from 0, if for one."""

    cart_item_sub_position: int | None = optional("cartItemSubPosition")
    """Unit of that line for which the points are given, from 0."""

    card_identifier: str | None = optional("cardIdentifier")
    """Card that receives the points; only in card-based programs."""

    bundle_index: int | None = optional("bundleIndex")
    """Instance of the bundle for which the points are given."""

    bundle_name: str | None = optional("bundleName")
    """Definition of the bundle for which the points are given."""

    awaits_activation: bool | None = optional("awaitsActivation")
    """If true, the points stay pending until an action activates them."""

    validity_duration: str | None = optional("validityDuration")
    """How long the points are good for, such as `30D` (days) or `2W_U` (weeks, rounded up)."""
