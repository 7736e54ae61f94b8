"""The client that the API classes share."""

# Generated from spec/.

from talon_one.core.calls.client import ApiClient as CoreClient


class ApiClient(CoreClient):
    __doc__ = CoreClient.__doc__
    sdk_version = "0.1.0+api1.2"
    spec_release = "1.2"
    models_package = "talon_one.models"
