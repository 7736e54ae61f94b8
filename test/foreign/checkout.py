"""A long checkout with a vendor's SDK; run by the script of each SDK, in that SDK's environment.

Both SDKs have the same names. What differs is in `Sdk`, which each script fills in.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import talon_one as t1


@dataclass
class Sdk:
    """What differs between the SDKs.

    Attributes:
        integration, management: Their API objects.
        wrap_return: Wraps a return's items in the body that the SDK takes.
        wrap_reservation: The same for the profiles of a reservation.
        export_coupons: Returns the CSV of a campaign's coupons; the SDKs refuse its media type.
        send: Sends a request with a JSON body through the SDK's own client, for operations that the
            SDK has no method for; returns the JSON of the response.
    """

    integration: Any
    management: Any
    wrap_return: Callable[[Any], Any]
    wrap_reservation: Callable[[list[str]], Any]
    export_coupons: Callable[[int, int], str]
    send: Callable[[str, str, Any], Any]


class Checks:
    """Counts what holds and prints what does not."""

    def __init__(self) -> None:
        self.held = 0
        self.failed: list[str] = []

    def __call__(self, what: str, found: object, expected: object = True) -> None:
        if found == expected:
            self.held += 1
        else:
            self.failed.append(f"{what}: {found!r}, not {expected!r}")

    def fails(self, what: str, status: int, call: Callable[[], object]) -> None:
        """Check that a call is answered with an error status."""
        try:
            call()
        except t1.rest.ApiException as error:
            self(what, error.status, status)
        else:
            self(what, "no error", status)


def run(sdk: Sdk) -> int:
    """Run all steps and return the exit status."""
    check = Checks()
    shop = Shop(sdk, check)
    for step in STEPS:
        try:
            step(shop)
        except Exception as error:
            check.failed.append(f"{step.__name__}: {error!r}\n{traceback.format_exc()}")
    for failure in check.failed:
        print("FAILED", failure)
    print(f"{check.held} checks hold, {len(check.failed)} do not")
    return 1 if check.failed else 0


@dataclass
class Shop:
    """What the steps share."""

    sdk: Sdk
    check: Checks
    application: int = 0
    program: int = 0
    cards: int = 0

    def update(self, session: str, *, dry: bool | None = None, **content: Any) -> Any:
        """Update a session and return the response."""
        content = {name: value for name, value in content.items() if value is not None}
        body = t1.IntegrationRequest(
            customer_session=t1.NewCustomerSessionV2(**content),
            response_content=["customerSession", "customerProfile", "loyalty", "coupons"],
        )
        options = {} if dry is None else {"dry": dry}
        return self.sdk.integration.update_customer_session_v2(session, body, **options)

    def campaign(self, name: str) -> int:
        """Return the id of a campaign."""
        found = self.sdk.management.get_campaigns(self.application).data
        return next(campaign.id for campaign in found if campaign.name == name)

    def points(self, profile: str) -> Any:
        """Return the balance of the main ledger."""
        return self.sdk.integration.get_loyalty_balances(self.program, profile).balance


PREVIEW = ["addLoyaltyPoints", "increaseAchievementProgress"]
"""The effects of a cart without codes."""


def kinds(response: Any) -> list[str]:
    """Return the types of the effects."""
    return [effect.effect_type for effect in response.effects]


def props(response: Any, kind: str) -> list[dict[str, Any]]:
    """Return the props of the effects of a type."""
    return [effect.props for effect in response.effects if effect.effect_type == kind]


def shoes(quantity: int = 1) -> list[Any]:
    """Return a cart."""
    return [
        t1.CartItem(sku="SHOE-42", name="Shoes", quantity=quantity, price=100.0),
        t1.CartItem(sku="SOCK-M", name="Socks", quantity=2, price=10.0),
    ]


def set_up(shop: Shop) -> None:
    """Prepare the shop with the Management API."""
    api, check = shop.sdk.management, shop.check
    (application,) = api.get_applications().data
    shop.application = application.id
    check("the Application has a currency", application.currency, "EUR")
    programs = {program.name: program.id for program in api.get_loyalty_programs().data}
    check("there are two programs", sorted(programs), ["cards", "club"])
    shop.program, shop.cards = programs["club"], programs["cards"]
    campaign = shop.campaign("Codes")
    made = api.create_coupons(
        shop.application,
        campaign,
        t1.NewCoupons(usage_limit=1, number_of_coupons=2, unique_prefix="MADE-"),
        silent="no",
    ).data
    check("two coupons are made", [coupon.value[:5] for coupon in made], ["MADE-", "MADE-"])
    exported = shop.sdk.export_coupons(shop.application, campaign)
    check("they are exported", all(coupon.value in exported for coupon in made))
    read = api.get_campaign(shop.application, campaign)
    check("a campaign is read", (read.id, read.state), (campaign, "enabled"))
    change_campaign(shop, campaign)
    make_cost(shop)
    attribute = t1.NewAttribute(
        entity="CustomerProfile",
        name="Shirt",
        title="Shirt size",
        type="string",
        description="Size",
        suggestions=[],
        editable=True,
    )
    check("an attribute is made", api.create_attribute(attribute).name, "Shirt")
    check("attributes are read", [a.name for a in api.get_attributes().data], ["Shirt"])


def change_campaign(shop: Shop, campaign: int) -> None:
    """Stop a campaign and start it again."""
    api, check = shop.sdk.management, shop.check
    for state, expected in (("disabled", "rejectCoupon"), ("enabled", "acceptCoupon")):
        change = t1.UpdateCampaign(
            name="Codes", state=state, tags=["spring"], features=[], limits=[]
        )
        changed = api.update_campaign(shop.application, campaign, change)
        check(f"it is {state}", (changed.state, changed.tags), (state, ["spring"]))
        response = shop.update(
            state, profile_id="gina", cart_items=shoes(), coupon_codes=["CODE10"]
        )
        check(f"codes of a campaign that is {state}", expected in kinds(response))
        shop.update(state, state="cancelled")


def make_cost(shop: Shop) -> None:
    """Define the additional cost of a session."""
    cost = t1.NewAdditionalCost(
        name="shipping", title="Shipping", description="Standard", type="session"
    )
    made = shop.sdk.management.create_additional_cost(cost)
    shop.check("an additional cost is made", (made.name, made.type), ("shipping", "session"))


def profiles(shop: Shop) -> None:
    """Create and change customers."""
    api, check = shop.sdk.integration, shop.check
    body = t1.CustomerProfileIntegrationRequestV2(
        attributes={"Shirt": "M"}, response_content=["customerProfile"]
    )
    response = api.update_customer_profile_v2("anna", body, run_rule_engine=True)
    check("a profile has its attribute", response.customer_profile.attributes, {"Shirt": "M"})
    check("it has no effects", response.effects, [])
    many = t1.MultipleCustomerProfileIntegrationRequest(
        customer_profiles=[
            t1.MultipleCustomerProfileIntegrationRequestItem(
                integration_id=name, attributes={"Shirt": "S"}
            )
            for name in ("ben", "carla")
        ]
    )
    response = api.update_customer_profiles_v2(many, silent="no")
    check("two profiles at once", len(response.integration_states), 2)
    unknown = t1.CustomerProfileIntegrationRequestV2(attributes={"NoSuch": 1})
    check.fails("unknown attribute", 400, lambda: api.update_customer_profile_v2("anna", unknown))


def catalog(shop: Shop) -> None:
    """Fill the catalog and sell from it."""
    for action, payload in (
        ("ADD", {"sku": "TEA", "price": 4.5, "attributes": {}}),
        ("ADD", {"sku": "MUG", "price": 9.0, "attributes": {}}),
        ("PATCH", {"sku": "MUG", "price": 8.0}),
        ("REMOVE", {"sku": "TEA"}),
    ):
        body = {"actions": [{"type": action, "payload": payload}]}
        result = shop.sdk.send("PUT", "/v1/catalogs/1/sync", body)
    shop.check("a catalog is synced", result["version"], 5)
    synced = shop.sdk.integration.sync_catalog(
        1,
        t1.CatalogSyncRequest(
            actions=[{"type": "ADD", "payload": {"sku": "CUP", "price": 3, "attributes": {}}}]
        ),
    )
    shop.check("by the SDK's method, too", synced.version, 6)
    response = shop.update("catalog", cart_items=[t1.CartItem(sku="MUG", quantity=2)])
    shop.check("the catalog's price is used", response.customer_session.total, 16.0)


def audiences(shop: Shop) -> None:
    """Put customers into audiences and remove them."""
    api, check = shop.sdk.integration, shop.check
    audience = api.create_audience_v2(t1.NewAudience(name="Runners", integration_id="runners"))
    check("an audience", audience.name, "Runners")
    change = t1.CustomerProfileAudienceRequest(
        data=[
            t1.CustomerProfileAudienceRequestItem(
                action="add", profile_integration_id="anna", audience_id=audience.id
            )
        ]
    )
    api.update_customer_profile_audiences(change)
    body = t1.CustomerProfileIntegrationRequestV2(response_content=["customerProfile"])
    profile = api.update_customer_profile_v2("anna", body, run_rule_engine=True).customer_profile
    members = [membership.name for membership in profile.audience_memberships]
    check("anna is a member", members, ["Runners"])
    renamed = api.update_audience_v2(audience.id, t1.UpdateAudience(name="Joggers"))
    check("it is renamed", renamed.name, "Joggers")
    api.update_audience_customers_attributes(audience.id, {"Shirt": "XL"})
    profile = api.update_customer_profile_v2("anna", body, run_rule_engine=True).customer_profile
    check("its members' attributes", profile.attributes, {"Shirt": "XL"})
    found = shop.sdk.management.get_audiences().data
    check("it is listed", [known.name for known in found], ["Joggers"])
    api.delete_audience_memberships_v2(audience.id)
    profile = api.update_customer_profile_v2("anna", body, run_rule_engine=True).customer_profile
    check("nobody is a member", profile.audience_memberships or [], [])
    api.delete_audience_v2(audience.id)
    check("it is gone", shop.sdk.management.get_audiences().data, [])


def open_session(shop: Shop) -> None:
    """Open a session, with codes right and wrong."""
    check = shop.check
    response = shop.update("order", profile_id="anna", cart_items=shoes())
    session = response.customer_session
    check("it is open", (session.state, session.first_session), ("open", True))
    check("its total", session.total, 120.0)
    check("its lines", [line.sku for line in session.cart_items], ["SHOE-42", "SOCK-M"])
    check("only points", kinds(response), PREVIEW)
    response = shop.update("order", coupon_codes=["CODE10", "NO-SUCH"])
    check("the right code", [p["value"] for p in props(response, "acceptCoupon")], ["CODE10"])
    (rejected,) = props(response, "rejectCoupon")
    check(
        "the wrong code",
        (rejected["value"], rejected["rejectionReason"]),
        ("NO-SUCH", "CouponNotFound"),
    )
    check("the discount", [p["value"] for p in props(response, "setDiscount")], [12.0])
    check("the coupon is shown", [coupon.value for coupon in response.coupons], ["CODE10"])
    check("and the profile", response.customer_profile.integration_id, "anna")
    response = shop.update("order", coupon_codes=[])
    check("codes are removed", kinds(response), PREVIEW)
    response = shop.update(
        "order",
        coupon_codes=["CODE10"],
        additional_costs={"shipping": t1.AdditionalCost(price=5.0)},
    )
    check("with shipping", response.customer_session.total, 125.0)
    read = shop.sdk.integration.get_customer_session("order")
    check("it is read", (read.customer_session.total, kinds(read)), (125.0, kinds(response)))


def dry_run(shop: Shop) -> None:
    """Ask without changing anything."""
    check = shop.check
    for dry in (True, False):
        response = shop.update(f"dry-{dry}", dry=dry, profile_id="anna", cart_items=shoes())
        check(f"dry={dry} is evaluated", kinds(response), PREVIEW)
    api = shop.sdk.integration
    check.fails("a dry run stores nothing", 404, lambda: api.get_customer_session("dry-True"))
    check("any other does", api.get_customer_session("dry-False").customer_session.state, "open")
    check("cancelling an open one", shop.update("dry-False", state="cancelled").effects, [])


def reservations(shop: Shop) -> None:
    """Reserve a code for a customer."""
    api, check = shop.sdk.integration, shop.check
    api.create_coupon_reservation("RESERVED", shop.sdk.wrap_reservation(["anna"]))
    found = api.get_reserved_customers("RESERVED").data
    check("the reservation", [profile.integration_id for profile in found], ["anna"])
    response = shop.update(
        "reserved", profile_id="ben", cart_items=shoes(), coupon_codes=["RESERVED"]
    )
    check("is for anna only", len(props(response, "rejectCoupon")), 1)
    inventory = api.get_customer_inventory("anna", coupons=True, loyalty=True, profile=True)
    check("her inventory", [coupon.value for coupon in inventory.coupons], ["RESERVED"])
    check("with her profile", inventory.profile.integration_id, "anna")
    api.delete_coupon_reservation("RESERVED", shop.sdk.wrap_reservation(["anna"]))
    check("it is deleted", api.get_reserved_customers("RESERVED").data, [])


def referrals(shop: Shop) -> None:
    """Refer a friend."""
    api, check = shop.sdk.integration, shop.check
    campaign = shop.campaign("Friends")
    referral = api.create_referral(
        t1.NewReferral(campaign_id=campaign, advocate_profile_integration_id="anna", usage_limit=5)
    )
    check("the advocate", referral.advocate_profile_integration_id, "anna")
    many = api.create_referrals_for_multiple_advocates(
        t1.NewReferralsForMultipleAdvocates(
            campaign_id=campaign, advocate_profile_integration_ids=["ben", "carla"], usage_limit=1
        ),
        silent="no",
    )
    check("for two advocates", len(many.data), 2)
    response = shop.update(
        "own", profile_id="anna", cart_items=shoes(), referral_code=referral.code
    )
    (rejected,) = props(response, "rejectReferral")
    check("her own code", rejected["rejectionReason"], "ReferralRecipientIdSameAsAdvocate")
    response = shop.update(
        "friend", profile_id="dora", cart_items=shoes(), referral_code=referral.code
    )
    check(
        "a friend's code", [p["value"] for p in props(response, "acceptReferral")], [referral.code]
    )
    check("its discount", [p["value"] for p in props(response, "setDiscount")], [24.0])
    response = shop.update("friend", state="closed")
    check("it is redeemed", response.customer_session.state, "closed")
    inventory = api.get_customer_inventory("anna", referrals=True)
    check("anna sees it", [r.usage_counter for r in inventory.referrals], [1])


def close(shop: Shop) -> None:
    """Pay: codes are redeemed, points are booked."""
    api, check = shop.sdk.integration, shop.check
    response = shop.update("order", state="closed")
    check("it is closed", response.customer_session.state, "closed")
    check(
        "the points are announced",
        [p["value"] for p in props(response, "addLoyaltyPoints")],
        [125.0],
    )
    check("and booked", shop.points("anna").active_points, 125.0)
    check.fails("it takes no content", 400, lambda: shop.update("order", cart_items=shoes(2)))
    entries = api.get_loyalty_program_profile_transactions(shop.program, "anna").data
    check(
        "there is an entry",
        [(entry.type, entry.amount) for entry in entries],
        [("addition", 125.0)],
    )
    lots = api.get_loyalty_program_profile_points(shop.program, "anna").data
    check("there is a lot", [lot.amount for lot in lots], [125.0])
    management = shop.sdk.management
    management.add_loyalty_points(
        str(shop.program), "anna", t1.AddLoyaltyPoints(points=30.0, name="Gift")
    )
    check("points are given", shop.points("anna").active_points, 155.0)
    management.remove_loyalty_points(str(shop.program), "anna", t1.DeductLoyaltyPoints(points=20.0))
    check("and taken", shop.points("anna").active_points, 135.0)
    too_many = t1.DeductLoyaltyPoints(points=1000.0)
    check.fails(
        "not more than there are",
        400,
        lambda: management.remove_loyalty_points(str(shop.program), "anna", too_many),
    )


def give_back(shop: Shop) -> None:
    """Return items, reopen, close again and cancel."""
    api, check = shop.sdk.integration, shop.check
    shop.update("returned", profile_id="ben", cart_items=shoes(), coupon_codes=["CODE10"])
    shop.update("returned", state="closed")
    items = [t1.ReturnedCartItem(position=1, quantity=1)]
    response = api.return_cart_items("returned", shop.sdk.wrap_return(items))
    check("a part is returned", response.customer_session.state, "partially_returned")
    (line,) = [line for line in response.customer_session.cart_items if line.sku == "SOCK-M"]
    check("one of two", (line.returned_quantity, line.remaining_quantity), (1, 1))
    response = shop.update("returned", state="cancelled")
    check("the rest is cancelled", response.customer_session.state, "cancelled")
    check("the points are back", shop.points("ben").active_points, 0.0)
    check("as effects", "rollbackAddedLoyaltyPoints" in kinds(response))
    shop.update("again", profile_id="ben", cart_items=shoes(), coupon_codes=["CODE10"])
    shop.update("again", state="closed")
    check("the points of the second order", shop.points("ben").active_points, 120.0)
    reopened = api.reopen_customer_session("again")
    check("reopening rolls back", "rollbackCoupon" in kinds(reopened))
    check("and the points", shop.points("ben").active_points, 0.0)
    response = shop.update("again", cart_items=shoes(2))
    check("it takes content again", response.customer_session.total, 220.0)
    response = shop.update("again", state="closed")
    check("and is closed again", shop.points("ben").active_points, 220.0)
    check.fails("an unknown session", 404, lambda: api.reopen_customer_session("no-such"))


def events(shop: Shop) -> None:
    """Track events, of both versions."""
    api, check = shop.sdk.integration, shop.check
    event = t1.IntegrationEventV2Request(profile_id="anna", type="shared", attributes={})
    response = api.track_event_v2(event, silent="no")
    check("an event has effects", kinds(response), ["showNotification"])
    body = {"profileId": "anna", "type": "shared", "integrationId": "event-1", "attributes": {}}
    result = shop.sdk.send("POST", "/v3/events?silent=no", body)
    found = [effect["effectType"] for effect in result["effects"]]
    check("an advanced event has effects", found, ["showNotification"])
    check("and is stored", shop.sdk.send("GET", "/v3/events/event-1", None)["type"], "shared")


def cards(shop: Shop) -> None:
    """Give out loyalty cards."""
    api, management, check = shop.sdk.integration, shop.sdk.management, shop.check
    card = api.generate_loyalty_card(shop.cards, t1.GenerateLoyaltyCard(status="active"))
    number = card.identifier
    check("it is active", card.status, "active")
    linked = api.link_loyalty_card_to_profile(
        shop.cards, number, t1.LoyaltyCardRegistration(integration_id="anna")
    )
    check("it is anna's", [profile.integration_id for profile in linked.profiles], ["anna"])
    management.add_loyalty_card_points(shop.cards, number, t1.AddLoyaltyPoints(points=50.0))
    management.deduct_loyalty_card_points(shop.cards, number, t1.DeductLoyaltyPoints(points=8.0))
    balance = api.get_loyalty_card_balances(shop.cards, number).balance
    check("its points", balance.active_points, 42.0)
    entries = api.get_loyalty_card_transactions(shop.cards, number).data
    check("its entries", sorted(entry.amount for entry in entries), [8.0, 50.0])
    response = shop.update("card", profile_id="anna", cart_items=shoes(), loyalty_cards=[number])
    check("a session with it", response.customer_session.state, "open")
    check("its balance is shown", [c.identifier for c in response.loyalty.cards], [number])
    read = management.get_loyalty_card(shop.cards, number)
    check("it is read", read.identifier, number)


def achievements(shop: Shop) -> None:
    """Make progress."""
    api, check = shop.sdk.integration, shop.check
    found = api.get_customer_achievements("anna").data
    progress = {known.name: known.current_progress for known in found}
    check("one order is counted", progress["orders"].progress, 1.0)
    check("of three", [known.target for known in found], [3.0])
    history = api.get_customer_achievement_history("anna", found[0].id).data
    check("its history", [entry.status for entry in history], ["inprogress"])


def forget(shop: Shop) -> None:
    """Erase a customer."""
    api = shop.sdk.integration
    api.delete_customer_data("anna")
    profile = api.get_customer_inventory("anna", profile=True).profile
    shop.check("her data are gone", (profile.integration_id, profile.attributes), ("anna", {}))
    shop.check.fails("of a stranger", 404, lambda: api.get_customer_inventory("eve", profile=True))


STEPS: Sequence[Callable[[Shop], None]] = (
    set_up,
    profiles,
    catalog,
    audiences,
    open_session,
    dry_run,
    reservations,
    referrals,
    close,
    achievements,
    give_back,
    events,
    cards,
    forget,
)


def address() -> str:
    """Return the emulator's base URL."""
    return os.environ["TALON_ONE_HOST"]


def keys() -> tuple[str, str]:
    """Return the Integration and the Management key."""
    return os.environ["TALON_ONE_API_KEY"], os.environ["TALON_ONE_MANAGEMENT_KEY"]
