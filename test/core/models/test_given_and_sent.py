"""Not given, null and a value are three things."""

from __future__ import annotations

from typing import Any

import pytest

from talon_one import NULL, CartItem, CustomerSessionV2, IntegrationRequest, NewCustomerSessionV2
from talon_one.core.models.writing import write_request
from talon_one.exceptions import ApiAttributeError, ApiTypeError

pytestmark = pytest.mark.smoke


def test_what_was_not_given_is_not_sent() -> None:
    assert NewCustomerSessionV2().to_json() == "{}"
    assert NewCustomerSessionV2(profile_id="p").to_json() == '{"profileId":"p"}'


def test_none_means_not_given() -> None:
    given: dict[str, Any] = {"profile_id": None, "referral_code": "r", "state": None}
    session = NewCustomerSessionV2(**given)
    assert session == NewCustomerSessionV2(referral_code="r")
    session.referral_code = None
    assert session.to_json() == "{}"


def test_deleting_a_member_is_assigning_none() -> None:
    session = NewCustomerSessionV2(profile_id="p")
    del session.profile_id
    assert session.profile_id is None
    assert session.to_json() == "{}"


def test_null_is_sent_as_null_and_reads_none() -> None:
    session = NewCustomerSessionV2(profile_id=NULL)
    session.state = NULL
    assert session.to_json() == '{"profileId":null,"state":null}'
    assert session.profile_id is None
    assert session.state is None
    assert session != NewCustomerSessionV2()


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"coupon_codes": []}, '{"couponCodes":[]}'),
        ({"referral_code": ""}, '{"referralCode":""}'),
        ({"attributes": {}}, '{"attributes":{}}'),
        ({"cart_items": []}, '{"cartItems":[]}'),
        ({"additional_costs": {}}, '{"additionalCosts":{}}'),
        ({"evaluable_campaign_ids": [0]}, '{"evaluableCampaignIds":[0]}'),
    ],
)
def test_what_is_empty_is_a_value_and_sent(given: dict[str, Any], sent: str) -> None:
    session = NewCustomerSessionV2(**given)
    assert session.to_json() == sent
    assert session != NewCustomerSessionV2()


def test_the_default_reads_but_is_not_sent() -> None:
    session = NewCustomerSessionV2()
    assert session.state == "open"
    assert session.to_json() == "{}"
    assert NewCustomerSessionV2(state="open").to_json() == '{"state":"open"}'
    assert NewCustomerSessionV2(state="open") != session


def test_the_default_is_the_caller_s_side_only() -> None:
    assert CustomerSessionV2.from_json("{}").state is None
    assert CustomerSessionV2.from_dict({"state": None}).state is None
    assert CustomerSessionV2.from_json('{"state":"closed"}').state == "closed"


def test_a_list_the_server_owes_reads_empty_and_one_it_may_leave_out_none() -> None:
    from talon_one import CustomerProfileIntegrationResponseV2, IntegrationStateV2

    state = IntegrationStateV2.from_json('{"createdCoupons": null}')
    assert state.effects == [] and state.created_coupons == []
    assert CustomerSessionV2.from_json("{}").cart_items is None
    assert CustomerProfileIntegrationResponseV2.from_json("{}").effects == []
    assert state.to_json() == '{"createdCoupons":null}'


def test_a_null_that_was_read_is_written_back() -> None:
    text = '{"couponCodes":null,"total":null,"cartItems":null}'
    session = CustomerSessionV2.from_json(text)
    assert session.to_json() == text
    session.coupon_codes = None
    assert session.to_json() == '{"total":null,"cartItems":null}'


def test_members_are_sent_in_the_order_in_which_they_were_given() -> None:
    session = NewCustomerSessionV2(state="open", profile_id="p")
    session.coupon_codes = ["A"]
    assert session.to_json() == '{"state":"open","profileId":"p","couponCodes":["A"]}'


@pytest.mark.parametrize(
    ("given", "missing"),
    [({}, "sku"), ({"sku": "a"}, "quantity"), ({"sku": None, "quantity": 1}, "sku")],
)
def test_required_members_are_required_keywords(given: dict[str, Any], missing: str) -> None:
    with pytest.raises(
        ApiTypeError, match=f"^CartItem\\(\\) is missing the required keyword '{missing}'$"
    ):
        CartItem(**given)


def test_a_required_member_may_be_null_when_said_so() -> None:
    assert CartItem(sku=NULL, quantity=0).to_json() == '{"sku":null,"quantity":0}'


def test_keywords_only() -> None:
    with pytest.raises(TypeError):
        CartItem("a", 1)  # type: ignore


def test_read_only_members_are_accepted_and_kept_but_not_sent() -> None:
    item = CartItem(sku="a", quantity=2, returned_quantity=1, position=0)
    assert item.to_json() == '{"sku":"a","quantity":2,"returnedQuantity":1,"position":0}'
    assert write_request(item, "cartItem") == '{"sku":"a","quantity":2}'


def test_read_only_members_are_left_out_wherever_they_are() -> None:
    session = CustomerSessionV2.from_json(
        '{"cartItems":[{"sku":"a","quantity":1,"position":3,"new":[1]}],"couponCodes":["A"]}'
    )
    request = IntegrationRequest(
        customer_session=NewCustomerSessionV2(
            cart_items=session.cart_items, coupon_codes=session.coupon_codes
        )
    )
    assert write_request(request, "integrationRequest") == (
        '{"customerSession":{"cartItems":[{"sku":"a","quantity":1,"new":[1]}],"couponCodes":["A"]}}'
    )


def test_read_only_members_are_left_out_beside_a_value_kept_as_it_came() -> None:
    item = CartItem.from_json('{"sku":5,"quantity":1,"position":3}')
    assert item.to_json() == '{"sku":5,"quantity":1,"position":3}'
    assert write_request(item, "cartItem") == '{"sku":5,"quantity":1}'


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [("coupon_code", "coupon_codes"), ("couponCodes", "coupon_codes"), ("profileid", "profile_id")],
)
def test_a_misspelt_name_raises_and_names_the_nearest(misspelt: str, meant: str) -> None:
    hint = f"NewCustomerSessionV2.*{misspelt!r}; did you mean {meant!r}\\?$"
    session = NewCustomerSessionV2()
    with pytest.raises(ApiTypeError, match=hint):
        NewCustomerSessionV2(**{misspelt: NULL})
    with pytest.raises(ApiAttributeError, match=hint):
        getattr(session, misspelt)
    with pytest.raises(ApiAttributeError, match=hint):
        setattr(session, misspelt, "x")
    assert session.to_json() == "{}"


def test_a_name_that_is_near_to_none_gets_no_suggestion() -> None:
    with pytest.raises(ApiAttributeError, match=r"^NewCustomerSessionV2 has no field 'xyz'$"):
        NewCustomerSessionV2().xyz  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(NewCustomerSessionV2(), "xyz")


def test_enums_are_open() -> None:
    session = NewCustomerSessionV2(state="paused")
    assert session.to_json() == '{"state":"paused"}'
    assert CustomerSessionV2.from_json('{"state":"paused"}').state == "paused"
