# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import (
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
    """``Environment`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    slots: list[SlotDef] = required("slots")

    functions: list[FunctionDef] = required("functions")

    templates: list[TemplateDef] = required("templates")

    variables: str = required("variables")

    giveaways_pools: list[GiveawaysPool] | None = optional("giveawaysPools")

    loyalty_programs: list[LoyaltyProgram] | None = optional("loyaltyPrograms")

    achievements: list[Achievement] | None = optional("achievements")

    attributes: list[Attribute] | None = optional("attributes")

    additional_costs: list[AccountAdditionalCost] | None = optional("additionalCosts")

    audiences: list[Audience] | None = optional("audiences")

    collections: list[Collection] | None = optional("collections")

    application_cart_item_filters: list[ApplicationCIF] | None = optional(
        "applicationCartItemFilters"
    )

    price_types: list[PriceType] | None = optional("priceTypes")
