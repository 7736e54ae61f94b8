# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from datetime import datetime
from typing import Literal

from typing_extensions import Unpack

from .. import models as m
from ..core.calls.api import AsyncApi
from ..core.settings.options import CallOptions

class AsyncIntegrationApi(AsyncApi):
    async def get_thing(
        self,
        thing_id: str,
        *,
        states: list[Literal["new", "old"] | str] | None = None,
        tags: list[str] | None = None,
        now: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> m.Thing | None: ...
    async def replace_thing(
        self,
        thing_id: int,
        new_thing: m.NewThing,
        *,
        dry: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[m.Thing]: ...
