# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        AccountAdditionalCost,
        Achievement,
        ApplicationCIF,
        Attribute,
        Audience,
        Collection,
        FunctionDef,
        GiveawaysPool,
        LoyaltyProgram,
        PriceType,
        SlotDef,
        TemplateDef,
    )


class Environment(Model):
    """All that rules of one Application can refer to. The rule editor works with it."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    slots: list[SlotDef] = required("slots")
    """Places for values that the engine fills in at evaluation."""

    functions: list[FunctionDef] = required("functions")
    """Functions of the rule language Talang that rules can call."""

    templates: list[TemplateDef] = required("templates")
    """Templates of expressions that rules can use."""

    variables: str = required("variables")
    """Variables that rules can use, with their types, as text."""

    giveaways_pools: list[GiveawaysPool] | None = optional("giveawaysPools")
    """Giveaway pools that the Application may hand out from."""

    loyalty_programs: list[LoyaltyProgram] | None = optional("loyaltyPrograms")
    """Loyalty programs that the Application is connected to."""

    achievements: list[Achievement] | None = optional("achievements")
    """Achievements that customers can work for in the Application."""

    attributes: list[Attribute] | None = optional("attributes")
    """Attributes, built-in and custom, that the Application may use."""

    additional_costs: list[AccountAdditionalCost] | None = optional("additionalCosts")
    """Additional costs that sessions and cart items of the Application may have."""

    audiences: list[Audience] | None = optional("audiences")
    """Audiences of the account, which conditions can ask for."""

    collections: list[Collection] | None = optional("collections")
    """Account-level collections that the Application may use."""

    application_cart_item_filters: list[ApplicationCIF] | None = optional(
        "applicationCartItemFilters"
    )
    """Cart item filters that all campaigns of the Application share."""

    price_types: list[PriceType] | None = optional("priceTypes")
    """Price types that the Application may use."""
