# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate
# The base class returns Any; the annotation of a method says what it returns.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..core.calls.api import Api, comma_separated
from ..core.settings.operation import Operation

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Unpack

    from .. import models as m
    from ..core.settings.options import CallOptions


class IntegrationApi(Api):
    """The integration operations, one method per operation.

    The examples of the methods start with:

    Examples:
        >>> from datetime import datetime, timezone
        >>> import talon_one as t1
        >>> api = t1.IntegrationApi(t1.ApiClient(t1.Configuration.from_env()))
    """

    _get_thing = Operation(
        "getThing",
        "GET",
        "/v1/things/{thingId}",
        returns="Thing",
        keys=("api_key_v1",),
        maybe_empty=True,
    )

    def get_thing(
        self,
        thing_id: str,
        *,
        states: list[Literal["new", "old"] | str] | None = None,
        tags: list[str] | None = None,
        now: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> m.Thing | None:
        """Read a thing.

        `GET /v1/things/{thingId}`

        Answers the thing as it is stored; `replace_thing` with `dry=True` tells how it would be.
        `open` and `old_price` are members of it.

        - first point
        - second point

        Examples:
            >>> api.get_thing("a \\"b\\" \\\\c", states=["new"])

        Args:
            thing_id: Id of the thing.
            states: `states`.
            tags: `tags`.
            now: `now`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            NotFoundException: There is no such thing. It may have been replaced by another one or
                by several.
            ApiException: not for you
        """
        return self._call(
            self._get_thing,
            options,
            path={"thingId": thing_id},
            query={"states": comma_separated(states), "tags": tags, "now": now},
        )

    _replace_thing = Operation(
        "replaceThing",
        "PUT",
        "/v1/things/{thingId}",
        takes="NewThing",
        returns="list[Thing]",
        keys=("api_key_v1",),
        idempotency_key=True,
        repeatable=True,
        busy_409=True,
    )

    def replace_thing(
        self,
        thing_id: int,
        new_thing: m.NewThing,
        *,
        dry: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[m.Thing]:
        """replaceThing.

        `PUT /v1/things/{thingId}`

        Examples:
            >>> api.replace_thing(7, t1.NewThing(
            ...     name="A thing",
            ...     grid={"first": [t1.Part(id="p1")]},
            ...     size=1.5,
            ...     day=date(2026, 4, 2),
            ...     var_return=True,
            ... ))

        Args:
            thing_id: `thingId`.
            new_thing: A thing to be made.
            dry: `dry`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.
        """
        return self._call(
            self._replace_thing,
            options,
            path={"thingId": thing_id},
            query={"dry": dry},
            body=new_thing,
        )
