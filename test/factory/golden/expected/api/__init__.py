"""The API classes: one for each API, loaded when first used."""

# Generated from spec/.

from __future__ import annotations

from talon_one.core.support.lazy import lazy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from talon_one.api.integration_api import IntegrationApi as IntegrationApi
    from talon_one.api.management_api import ManagementApi as ManagementApi
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
