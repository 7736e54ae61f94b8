"""One operation of the API, as the description has it."""

from __future__ import annotations


class Operation:
    """What a call needs to know besides its arguments; generated classes hold one a method."""

    __slots__ = (
        "accept",
        "busy_409",
        "id",
        "idempotency_key",
        "keys",
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
    ) -> None:
        self.id = id
        """Name in the description: ``updateCustomerSessionV2``."""
        self.method = method
        self.path = path
        """Path template: ``/v2/customer_sessions/{customerSessionId}``."""
        self.takes = takes
        """Annotation of the JSON body, if it takes one."""
        self.returns = returns
        """Annotation of a success's body, ``None`` if it has none."""
        self.keys = keys
        """Kinds of key that the operation takes, the best first; none at all if it needs no key."""
        self.accept = accept
        """Media type of a success."""
        self.idempotency_key = idempotency_key
        """The server answers a second request with the same ``Idempotency-Key`` like the first."""
        self.repeatable = repeatable
        """Sets a state, so that doing it twice is doing it once. A GET is repeatable anyway."""
        self.busy_409 = busy_409
        """409 means: too many requests at once, try again."""
        self.maybe_empty = maybe_empty
        """A success may come without a body."""
        self.paging = paging
        """``"offset"``, ``"cursor"`` or ``None``."""

    @property
    def integration(self) -> bool:
        """Whether it belongs to the Integration API, which a customer waits for."""
        return "api_key_v1" in self.keys

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"
