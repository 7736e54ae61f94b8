"""The client that the API classes for asyncio share."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from .core.calls.async_client import AsyncApiClient as CoreClient


class AsyncApiClient(CoreClient):
    __doc__ = CoreClient.__doc__
    sdk_version = "0.1.0+api1.2"
    spec_release = "1.2"
    models_package = "talon_one.models"
