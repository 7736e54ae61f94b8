"""schemathesis against the emulator: whatever is sent, answers are those that the description has.

Requests that fit the description and requests that do not, for every emulated operation; ids are
drawn towards those that exist, or nothing but 404 would be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from typing import Any
from zlib import crc32

import pytest

schemathesis = pytest.importorskip("schemathesis")

from hypothesis import HealthCheck, settings  # noqa: E402
from schemathesis.checks import not_a_server_error  # noqa: E402
from schemathesis.specs.openapi.checks import (  # noqa: E402
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from talon_one.emulator import (  # noqa: E402
    Achievement,
    AddLoyaltyPoints,
    Attribute,
    AwardGiveaway,
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    GiveawayPool,
    IncreaseAchievementProgress,
    LoyaltyProgram,
    Referral,
    ReferralValid,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
    Tier,
)
from talon_one.emulator.operations import EMULATED  # noqa: E402
from talon_one.emulator.support.description import load_description  # noqa: E402

from .emulator_client import KEY, MANAGEMENT_KEY, authorization  # noqa: E402

pytestmark = pytest.mark.conformance

SETUP = Setup(
    campaigns=[
        Campaign(
            "Codes",
            [SetDiscount(10), SetDiscountPerItem(5)],
            [CouponValid()],
            [Coupon("SUMMER"), Coupon("ANNA", recipient="anna")],
        ),
        Campaign(
            "Friends", [SetDiscount(5)], [ReferralValid()], referrals=[Referral("FRIEND", "ben")]
        ),
        Campaign(
            "Always",
            [
                AddLoyaltyPoints("club"),
                AwardGiveaway("gifts"),
                IncreaseAchievementProgress("orders", 1),
            ],
            achievements=[Achievement("orders", 3)],
        ),
    ],
    loyalty_programs=[
        LoyaltyProgram("club", tiers=[Tier("Gold", 10)]),
        LoyaltyProgram("cards", card_based=True),
        LoyaltyProgram("waiting", pending="on_action"),
    ],
    giveaway_pools=[GiveawayPool("gifts", [f"G{number}" for number in range(50)])],
    attributes=[Attribute("Event", "page", event_type="visit")],
    audiences=["Everybody"],
)

KNOWN: dict[str, list[Any]] = {
    "applicationId": [1],
    "campaignId": [1, 2, 3],
    "couponId": ["1", "2"],
    "couponValue": ["SUMMER", "ANNA"],
    "couponCodes": [["SUMMER"], ["ANNA", "NOPE"]],
    "referralCode": ["FRIEND", ""],
    "customerSessionId": ["cart", "order"],
    "connectedSessionId": ["order"],
    "state": ["open", "closed"],
    "integrationId": ["anna", "ben"],
    "profileId": ["anna", "ben"],
    "profileIntegrationId": ["anna", "ben"],
    "advocateProfileIntegrationId": ["anna"],
    "loyaltyProgramId": [1, 2, 3],
    "loyaltyCardId": ["CARD-1", "CARD-2"],
    "loyaltyCards": [["CARD-1"], []],
    "achievementId": [1],
    "audienceId": [1, 2],
    "attributeId": [1, 2],
    "accountId": [1],
    "additionalCostId": [1],
    "catalogId": [1],
    "collectionId": [1, 2],
    "customerId": [1, 2],
    "rulesetId": [1, 2],
    "sessionId": [1, 2],
    "storeId": ["1", 1],
    "userId": [1],
    "poolId": [1],
    "type": ["visit"],
    "eventType": ["visit"],
    "attributes": [{}, {"page": "home"}],
}
"""Values that mean something here, by the names of what has them."""


def nudged(name: str, value: Any, most: int = 8) -> Any:
    """A value, or more often one that means something here, always the same for the same value."""
    chance = crc32(repr((name, value)).encode())
    known = KNOWN.get(name)
    if known and chance % 10 < most:
        return known[chance // 10 % len(known)]
    if isinstance(value, dict):
        return {key: nudged(key, each, most) for key, each in value.items()}
    if isinstance(value, list):
        return [nudged("", each, most) for each in value]
    return value


def emulated_document() -> dict[str, Any]:
    """The description with the emulated operations alone."""
    document = load_description().document
    paths = {
        path: {
            method: operation
            for method, operation in item.items()
            if operation["operationId"] in EMULATED
        }
        for path, item in document["paths"].items()
    }
    return {**document, "paths": {path: item for path, item in paths.items() if item}}


schema = schemathesis.openapi.from_dict(emulated_document())
every_operation: Callable[[Callable[..., None]], Callable[..., None]] = schema.parametrize()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    clock = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
    with Emulator(SETUP, api_key=KEY, management_key=MANAGEMENT_KEY, clock=clock) as emulator:
        prepare(emulator.url)
        yield emulator.url


def prepare(url: str) -> None:
    """Makes cards and sessions that requests can hit upon."""
    from .emulator_client import Client

    client = Client(url)
    for card in KNOWN["loyaltyCardId"]:
        client.ask("POST", "/v1/loyalty_programs/2/cards", {"cardIdentifier": card})
    client.ask("POST", "/v1/collections", {"name": "SKUs"})
    client.ask("POST", "/v1/applications/1/campaigns/1/collections", {"name": "SKUs"})
    cost = {"name": "fee", "title": "Fee", "description": ""}
    client.ask("POST", "/v1/additional_costs", cost)
    branch = {"name": "Berlin", "description": "", "integrationId": "berlin"}
    client.ask("POST", "/v1/applications/1/stores", branch)
    client.put("order", profileId="anna", state="closed")
    client.put("cart", profileId="ben", couponCodes=["SUMMER"])
    client.close()


@every_operation
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
        HealthCheck.large_base_example,
        HealthCheck.too_slow,
    ],
)
def test_no_answer_is_outside_the_description(case: Any, url: str) -> None:
    case.path_parameters = nudged("", dict(case.path_parameters or {}))
    if isinstance(case.body, dict):
        case.body = nudged("", case.body, most=5)
    key = authorization(case.method, case.operation.path.replace("{", "").replace("}", ""))
    response = case.call(base_url=url, headers={"Authorization": key})
    if response.status_code == 501:
        assert "is not emulated" in response.json()["message"]
        return
    case.validate_response(
        response,
        checks=[
            not_a_server_error,
            status_code_conformance,
            content_type_conformance,
            response_schema_conformance,
        ],
    )
