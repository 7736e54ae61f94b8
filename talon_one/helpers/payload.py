"""What a request contains: the members that differ from what the server is known to have.

Members are compared by their JSON text, taken before anything is sent. So a change is found wherever it
was made: deep in a cart item, or by another thread while a call was in progress. A member that is absent
here and one that is empty mean the same. So nothing that was removed is ever left out by accident: what
the server is not known to have is sent, empty members included.
"""

from __future__ import annotations

from copy import copy
from decimal import Context, Decimal
from json import loads
from json.encoder import encode_basestring_ascii as quoted
from typing import TYPE_CHECKING, Any, cast

from talon_one.core.models.writing import WrittenRequest, write_members, write_request
from talon_one.models import NewCustomerSessionV2

if TYPE_CHECKING:
    from talon_one.models import CustomerSessionV2, IntegrationRequest

Members = dict[str, str]
"""JSON texts of a session's members, by their names on the wire."""

EMPTY: Members = {
    "profileId": '""',
    "couponCodes": "[]",
    "referralCode": '""',
    "loyaltyCards": "[]",
    "cartItems": "[]",
    "additionalCosts": "{}",
    "identifiers": "[]",
}
"""Members that an empty value clears on the server. Attributes are merged by name and cannot be cleared
like this, and the API rejects an empty ``storeIntegrationId``."""

_NOT_CONTENT = frozenset({"state", "evaluableCampaignIds"})
"""Members that belong to a transition or a dry run, not to the cart."""


def member_texts(content: NewCustomerSessionV2) -> Members:
    """Return the JSON text of each member, with the empty value of those that were not given.

    Raises:
        ApiTypeError, ApiValueError: A value cannot be sent; the message gives its JSON path.
    """
    return {**EMPTY, **given_members(content)}


def given_members(content: NewCustomerSessionV2) -> Members:
    """Return the JSON text of each member that was given. Raises like :func:`member_texts`."""
    members = write_members(copy(content), "customerSession")  # other threads may change it
    return {key: text for key, text in members.items() if key not in _NOT_CONTENT}


def session_json(members: Members) -> str:
    """Return the JSON text of a session with these members."""
    return "{" + ",".join([f"{quoted(key)}:{text}" for key, text in members.items()]) + "}"


def session_request(
    members: Members, extra: NewCustomerSessionV2 | None, response_content: list[str]
) -> IntegrationRequest:
    """Return the body of an update, of texts that are written already: a cart is written once.

    Args:
        members: The members to send.
        extra: Members that are not content: the state, or the campaigns of a dry run.
        response_content: What the response contains besides effects.
    """
    if extra is not None:
        members = {**members, **write_members(extra, "customerSession")}
    content = write_request(response_content, "responseContent", "list[str]")
    text = f'{{"customerSession":{session_json(members)},"responseContent":{content}}}'
    return cast("IntegrationRequest", WrittenRequest(text))


def content_from(stored: CustomerSessionV2) -> NewCustomerSessionV2:
    """Return the content of a stored session, without empty and read-only members."""
    fields = NewCustomerSessionV2._fields.values()
    given = {field.name: getattr(stored, field.name, None) for field in fields}
    content = NewCustomerSessionV2(**{name: value for name, value in given.items() if value})
    return NewCustomerSessionV2.from_json(session_json(given_members(content)))


def canonical(members: Members) -> Any:
    """Return the members in a form that is the same for the same numbers, however they are written."""
    return loads(session_json(members), parse_float=_number, parse_int=_number)


def _number(text: str) -> str:
    return str(Decimal(text).normalize(Context(prec=5000)))
