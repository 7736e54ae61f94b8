"""The members of ``CustomerSessionV2``, the model that this project began with."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from talon_one import AdditionalCost, CartItem, CustomerSessionV2, ExperimentVariantAllocation

pytestmark = pytest.mark.smoke

STATES = 'Literal["open", "closed", "partially_returned", "cancelled"] | str'

# key on the wire, name in Python, type, required, default
SEED: list[tuple[str, str, str, bool, Any]] = [
    ("integrationId", "integration_id", "str", True, None),
    ("created", "created", "datetime", True, None),
    ("applicationId", "application_id", "int", True, None),
    ("profileId", "profile_id", "str | None", False, None),
    ("couponCodes", "coupon_codes", "list[str] | None", False, None),
    ("referralCode", "referral_code", "str | None", False, None),
    ("state", "state", STATES, False, "open"),
    ("cartItems", "cart_items", "list[CartItem] | None", False, None),
    ("additionalCosts", "additional_costs", "dict[str, AdditionalCost] | None", False, None),
    ("identifiers", "identifiers", "list[str] | None", False, None),
    ("attributes", "attributes", "dict[str, Any] | None", False, None),
    ("firstSession", "first_session", "bool", True, None),
    ("total", "total", "DecimalField", True, None),
    ("cartItemTotal", "cart_item_total", "DecimalField", True, None),
    ("additionalCostTotal", "additional_cost_total", "DecimalField", True, None),
]
LATER_RELEASES: list[tuple[str, str, str, bool, Any]] = [
    ("id", "id", "int", True, None),
    ("storeIntegrationId", "store_integration_id", "str | None", False, None),
    ("evaluableCampaignIds", "evaluable_campaign_ids", "list[int] | None", False, None),
    ("loyaltyCards", "loyalty_cards", "list[str] | None", False, None),
    (
        "experimentVariantAllocations",
        "experiment_variant_allocations",
        "list[ExperimentVariantAllocation] | None",
        False,
        None,
    ),
    ("updateCount", "update_count", "int | None", False, None),
    (
        "cartItemAdditionalCostTotal",
        "cart_item_additional_cost_total",
        "OptionalDecimal",
        False,
        None,
    ),
    ("updated", "updated", "datetime | None", False, None),
]


def test_these_are_its_members_and_no_others() -> None:
    found = [
        (f.key, f.name, f.annotation.replace("'", '"'), f.required, f.default)
        for f in CustomerSessionV2._fields.values()
    ]
    assert sorted(found, key=str) == sorted(SEED + LATER_RELEASES, key=str)


def test_a_session_of_the_server_is_read_member_by_member() -> None:
    session = CustomerSessionV2.from_json(
        """{"integrationId": "URNGV8294NV", "created": "2020-02-07T08:15:22Z", "applicationId": 6,
            "profileId": "URNGV8294NV", "couponCodes": ["XMAS-20-2021"], "referralCode": "NT2K54D9",
            "state": "closed", "cartItems": [{"sku": "SKU1241028", "quantity": 1}],
            "additionalCosts": {"shipping": {"price": 9.00}}, "identifiers": ["91.11.156.141"],
            "attributes": {"ShippingCity": "Berlin"}, "firstSession": true, "total": 119.99,
            "cartItemTotal": 99.99, "additionalCostTotal": 20.0, "id": 1, "updateCount": 3,
            "storeIntegrationId": "STORE-001", "evaluableCampaignIds": [10, 12],
            "loyaltyCards": ["loyalty-card-1"], "cartItemAdditionalCostTotal": 0,
            "experimentVariantAllocations": [{"experimentID": 1, "variantID": 2}],
            "updated": "2020-02-08T14:15:22+01:00"}"""
    )
    assert session.integration_id == "URNGV8294NV"
    assert session.created == datetime(2020, 2, 7, 8, 15, 22, tzinfo=timezone.utc)
    assert session.application_id == 6
    assert session.profile_id == "URNGV8294NV"
    assert session.coupon_codes == ["XMAS-20-2021"]
    assert session.referral_code == "NT2K54D9"
    assert session.state == "closed"
    assert session.cart_items is not None and type(session.cart_items[0]) is CartItem
    assert session.additional_costs is not None
    assert type(session.additional_costs["shipping"]) is AdditionalCost
    assert session.identifiers == ["91.11.156.141"]
    assert session.attributes == {"ShippingCity": "Berlin"}
    assert session.first_session is True
    assert session.total == Decimal("119.99") and type(session.total) is Decimal
    assert session.cart_item_total == Decimal("99.99") and type(session.cart_item_total) is Decimal
    assert session.additional_cost_total == 20 and type(session.additional_cost_total) is Decimal
    assert session.evaluable_campaign_ids == [10, 12]
    assert session.experiment_variant_allocations is not None
    assert type(session.experiment_variant_allocations[0]) is ExperimentVariantAllocation
    assert session.updated is not None and session.updated.hour == 14
    assert session.updated.utcoffset() == timedelta(hours=1)
    assert session.extra == {}
    assert CustomerSessionV2.from_json(session.to_json()) == session
