"""The API classes. Each is loaded when it is first used."""

# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.support.lazy import lazy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .integration_api import IntegrationApi as IntegrationApi
    from .integration_api_async import AsyncIntegrationApi as AsyncIntegrationApi
    from .management_api import ManagementApi as ManagementApi
    from .management_api_async import AsyncManagementApi as AsyncManagementApi
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "IntegrationApi": "integration_api",
            "AsyncIntegrationApi": "integration_api_async",
            "ManagementApi": "management_api",
            "AsyncManagementApi": "management_api_async",
        },
    )

__all__ = [
    "IntegrationApi",
    "AsyncIntegrationApi",
    "ManagementApi",
    "AsyncManagementApi",
]
