"""The API classes. Each is loaded when it is first used."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.support.lazy import lazy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .integration_api import IntegrationApi as IntegrationApi
    from .management_api import ManagementApi as ManagementApi
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "IntegrationApi": "integration_api",
            "ManagementApi": "management_api",
        },
    )

__all__ = [
    "IntegrationApi",
    "ManagementApi",
]
