# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AccountAdditionalCost(Model):
    """An additional cost as it is defined in the account; the amounts are in `AdditionalCost` of
    sessions and items.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")
    """API name, the key in `additionalCosts` of requests; a letter, then letters, digits or `_`.
    It cannot be changed."""

    title: str = required("title")
    """Name of the cost that the Campaign Manager shows; unique, as the API name is."""

    description: str = required("description")
    """What the cost is for, in free text."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications in which the cost is available."""

    type: Literal["session", "item", "both"] | str = optional("type", "session")
    """Where the cost may stand.
    - `session`: in the session, the default
    - `item`: in cart items
    - `both`: in either"""
