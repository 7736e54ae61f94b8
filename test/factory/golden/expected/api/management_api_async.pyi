# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from typing_extensions import Unpack, deprecated

from ..core.calls.api import AsyncApi
from ..core.calls.multipart import File
from ..core.settings.options import CallOptions

class AsyncManagementApi(AsyncApi):
    @deprecated("exportThings is deprecated by the API.")
    async def export_things(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def import_things(
        self,
        *,
        up_file: File | None = None,
        note: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None: ...
