# Generated from release 1.2 of the API by `tox -e generate`: change spec/, not this file.
# The base class gives Any; what a method returns is said by its annotation.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from talon_one.core.api import Api, comma
from talon_one.core.operation import Operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from typing_extensions import Unpack

    from talon_one import models as m
    from talon_one.core.options import CallOptions


class IntegrationApi(Api):
    """The integration operations, one method each."""

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
        states: list[Literal["new", "old"] | str] | None = None,
        tags: list[str] | None = None,
        now: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> m.Thing | None:
        """Read a thing.

        ``GET /v1/things/{thingId}``

        Answers the thing as it is stored.

        - first point
        - second point

        Args:
            thing_id: Id of the thing.
            states: ``states`` (query).
            tags: ``tags`` (query).
            now: ``now`` (query).
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            NotFoundException: There is no such thing. It may have been replaced by another one or
                by several.
            ApiException: not for you
        """
        return self._call(
            self._get_thing,
            options,
            path={"thingId": thing_id},
            query={"states": comma(states), "tags": tags, "now": now},
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
        dry: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[m.Thing]:
        """replaceThing.

        ``PUT /v1/things/{thingId}``

        Args:
            thing_id: ``thingId`` (path).
            new_thing: ``NewThing`` (body).
            dry: ``dry`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._replace_thing,
            options,
            path={"thingId": thing_id},
            query={"dry": dry},
            body=new_thing,
        )
