"""The ManagementApi for asyncio; ``management_api_async.pyi`` has its methods."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate
from __future__ import annotations

from ..core.calls.api import AsyncApi
from ..core.support.coroutines import coroutines
from .management_api import ManagementApi


@coroutines
class AsyncManagementApi(AsyncApi, ManagementApi):
    """The operations of ManagementApi, awaited: ``await api.method(...)``.

    Examples:
        >>> import talon_one as t1
        >>> async with t1.AsyncApiClient(t1.Configuration.from_env()) as client:
        ...     api = t1.AsyncManagementApi(client)
    """
