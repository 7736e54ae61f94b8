"""Applications, and how they evaluate their campaigns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .campaign import Campaign
from .checks import DefinitionError, check_choices, check_members, check_text, check_unique

__all__ = ["Application", "EvaluationGroup"]


@dataclass(frozen=True)
class EvaluationGroup:
    """A group of campaigns of which some or all apply.

    Attributes:
        name: The name that campaigns and groups refer to.
        mode: Which of the campaigns that trigger apply: all, the first one, or the one with the
            lowest or highest discount.
        scope: Whether ``mode`` decides for the session as a whole or for each unit of a cart item.
        parent: The name of the group that it is in; empty for the base group.
    """

    name: str
    mode: Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] = "stackable"
    scope: Literal["session", "cartItem"] = "session"
    parent: str = ""

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_choices(self)


@dataclass(frozen=True)
class Application:
    """An Application: campaigns and how they are evaluated.

    Attributes:
        name: Its name, unique within the account.
        campaigns: Its campaigns, evaluated in this order.
        api_key: Its Integration API key; if empty, the emulator's, for the first Application.
        test_key: A second key, whose requests are dry runs; empty for none.
        currency, timezone: Shown, not used.
        sandbox: Whether it belongs to the sandbox environment or to the live one. Customers, their
            data, loyalty programs, giveaway pools and audiences exist in each separately.
        case_sensitivity: How coupon and referral codes are compared and stored.
        cascading_discounts: Whether a campaign computes with what earlier ones left of the prices.
        partial_discounts: Whether a budget that is too small cuts a reward instead of failing its
            rule.
        discount_scope: The scope of a ``SetDiscount`` that has none.
        discount_per_item_scope: The scope of a ``SetDiscountPerItem`` that has none.
        evaluation_mode: The mode of the base group, which has all campaigns and groups.
        evaluation_groups: Groups inside the base group, and inside those.
    """

    name: str = "Shop"
    campaigns: Sequence[Campaign] = ()
    api_key: str = ""
    test_key: str = ""
    currency: str = "EUR"
    timezone: str = "UTC"
    sandbox: bool = True
    case_sensitivity: Literal["sensitive", "insensitive-uppercase", "insensitive-lowercase"] = (
        "sensitive"
    )
    cascading_discounts: bool = False
    partial_discounts: bool = False
    discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] = "sessionTotal"
    discount_per_item_scope: Literal["price", "additionalCosts", "itemTotal"] = "price"
    evaluation_mode: Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] = (
        "stackable"
    )
    evaluation_groups: Sequence[EvaluationGroup] = ()

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_text(self, "currency")
        check_choices(self)
        check_members(self, "campaigns", Campaign)
        check_members(self, "evaluation_groups", EvaluationGroup)
        check_unique(self, "evaluation_groups", "name")
        self._check_codes()
        self._check_groups()

    def stored_code(self, code: str) -> str:
        """Return a code as it is stored and compared."""
        if self.case_sensitivity == "insensitive-uppercase":
            return code.upper()
        return code.lower() if self.case_sensitivity == "insensitive-lowercase" else code

    def _check_codes(self) -> None:
        for kind in ("coupons", "referrals"):
            seen: dict[str, str] = {}
            for at, campaign in enumerate(self.campaigns):
                for index, definition in enumerate(getattr(campaign, kind)):
                    path = f"campaigns[{at}].{kind}[{index}]"
                    code = self.stored_code(definition.code)
                    if code in seen:
                        raise DefinitionError(
                            f"{path}.code", f"{definition.code!r} is already {seen[code]}"
                        )
                    seen[code] = path

    def _check_groups(self) -> None:
        parents = {group.name: group.parent for group in self.evaluation_groups}
        for at, group in enumerate(self.evaluation_groups):
            path = f"evaluation_groups[{at}].parent"
            if group.parent and group.parent not in parents:
                raise DefinitionError(path, f"there is no group {group.parent!r}")
            if group.parent and parents[group.parent]:
                raise DefinitionError(path, "groups are at most two levels below the base group")
        for at, campaign in enumerate(self.campaigns):
            if campaign.group and campaign.group not in parents:
                known = ", ".join(parents) or "none"
                raise DefinitionError(
                    f"campaigns[{at}].group", f"no group {campaign.group!r}; there is: {known}"
                )
