"""What a request contains: the members that differ from what the server was sent last.

Members are compared by their JSON text, taken before anything is sent. So a change is found wherever it
was made: deep in a cart item, or by another thread while a call was in progress.
"""

from __future__ import annotations

from collections.abc import Container
from copy import copy
from json import dumps
from typing import TYPE_CHECKING

from talon_one.core.models.writing import write_members
from talon_one.models import NewCustomerSessionV2

if TYPE_CHECKING:
    from talon_one.models import CustomerSessionV2

_NOT_CONTENT = frozenset({"state", "evaluableCampaignIds"})
"""Members that belong to a transition or a dry run, not to the cart."""


def member_texts(content: NewCustomerSessionV2) -> dict[str, str]:
    """Return the JSON text of each member that was given, by its name on the wire.

    Raises:
        ApiTypeError, ApiValueError: A value cannot be sent; the message gives its JSON path.
    """
    members = write_members(copy(content), "customerSession")  # other threads may change it
    return {key: text for key, text in members.items() if key not in _NOT_CONTENT}


def session_json(members: dict[str, str]) -> str:
    """Return the JSON text of a session with these members."""
    return "{" + ",".join(f"{dumps(key)}:{text}" for key, text in members.items()) + "}"


def subset(content: NewCustomerSessionV2, keys: Container[str]) -> NewCustomerSessionV2:
    """Return a session with only these members of the content."""
    chosen = copy(content)
    for key in [key for key in chosen._data if key not in keys]:
        del chosen._data[key]
    return chosen


def content_from(stored: CustomerSessionV2) -> NewCustomerSessionV2:
    """Return the content of a stored session, without empty and read-only members."""
    fields = NewCustomerSessionV2._fields.values()
    given = {field.name: getattr(stored, field.name, None) for field in fields}
    content = NewCustomerSessionV2(**{name: value for name, value in given.items() if value})
    return NewCustomerSessionV2.from_json(session_json(member_texts(content)))
