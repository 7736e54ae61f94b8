"""An operation of the API, as its description defines it."""

from __future__ import annotations


class Operation:
    """What a call needs to know about its operation; generated classes hold one per method."""

    __slots__ = (
        "accept",
        "busy_409",
        "id",
        "idempotency_key",
        "keys",
        "max_page_size",
        "maybe_empty",
        "method",
        "paging",
        "path",
        "repeatable",
        "returns",
        "takes",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        takes: str = "Any",
        returns: str | None = None,
        keys: tuple[str, ...] = (),
        accept: str = "application/json",
        idempotency_key: bool = False,
        repeatable: bool = False,
        busy_409: bool = False,
        maybe_empty: bool = False,
        paging: str | None = None,
        max_page_size: int = 1000,
    ) -> None:
        self.id = id
        """Operation id in the description: ``updateCustomerSessionV2``."""
        self.method = method
        """HTTP method."""
        self.path = path
        """Path template: ``/v2/customer_sessions/{customerSessionId}``."""
        self.takes = takes
        """Annotation of the JSON request body, if there is one."""
        self.returns = returns
        """Annotation of a success's body, ``None`` if it has none."""
        self.keys = keys
        """Kinds of key that the operation accepts, best first; empty if it needs no key."""
        self.accept = accept
        """Media type of a success."""
        self.idempotency_key = idempotency_key
        """Whether the server processes requests with the same ``Idempotency-Key`` only once."""
        self.repeatable = repeatable
        """Whether the operation sets a state, so that repeating it changes nothing. GETs always are repeatable."""
        self.busy_409 = busy_409
        """Whether 409 means that too many requests run at once, so that a retry helps."""
        self.maybe_empty = maybe_empty
        """Whether a success may have no body."""
        self.paging = paging
        """``"offset"``, ``"cursor"`` or ``None``."""
        self.max_page_size = max_page_size
        """The most rows that a page may have."""

    @property
    def integration(self) -> bool:
        """Whether the operation belongs to the Integration API."""
        return "api_key_v1" in self.keys

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"
