"""What a request says: the members that the server does not know as they are now, and no others.

Members are compared by their JSON text, taken before anything is sent: so a change is found wherever it
was made, deep in a cart item or by another thread while the call was on its way.
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

_NO_CONTENT = frozenset({"state", "evaluableCampaignIds"})
"""What moves and dry runs say, and content never does."""


def texts(content: NewCustomerSessionV2) -> dict[str, str]:
    """The JSON text of each member that was given, by its name on the wire.

    Raises:
        ApiTypeError, ApiValueError: a value cannot be sent; the message gives its JSON path.
    """
    members = write_members(copy(content), "customerSession")  # other threads may be at it
    return {key: text for key, text in members.items() if key not in _NO_CONTENT}


def joined(members: dict[str, str]) -> str:
    """The JSON text of a session with these members."""
    return "{" + ",".join(f"{dumps(key)}:{text}" for key, text in members.items()) + "}"


def only(content: NewCustomerSessionV2, keys: Container[str]) -> NewCustomerSessionV2:
    """A session with some members of the content."""
    chosen = copy(content)
    for key in [key for key in chosen._data if key not in keys]:
        del chosen._data[key]
    return chosen


def content_of(stored: CustomerSessionV2) -> NewCustomerSessionV2:
    """The content of a stored session, without members that are empty or that only the server sets."""
    fields = NewCustomerSessionV2._fields.values()
    given = {field.name: getattr(stored, field.name, None) for field in fields}
    content = NewCustomerSessionV2(**{name: value for name, value in given.items() if value})
    return NewCustomerSessionV2.from_json(joined(texts(content)))
