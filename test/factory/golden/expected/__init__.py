"""Python SDK for the Talon.One API: promotions, coupons, loyalty.

Each name is loaded when it is first used, so that importing the package takes a millisecond. The
project is independent of Talon.One.
"""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from .core.support.lazy import lazy

__version__ = "0.1.0+api1.2"
SPEC_RELEASE = "1.2"
"""The release of the API description that this package was generated from."""

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .api import AsyncIntegrationApi as AsyncIntegrationApi
    from .api import AsyncManagementApi as AsyncManagementApi
    from .api import IntegrationApi as IntegrationApi
    from .api import ManagementApi as ManagementApi
    from .api_client import ApiClient as ApiClient
    from .api_response import ApiResponse as ApiResponse
    from .api_response import raw as raw
    from .async_api_client import AsyncApiClient as AsyncApiClient
    from .configuration import CallOptions as CallOptions
    from .configuration import Configuration as Configuration
    from .core.calls.methods import stream as stream
    from .core.calls.streaming import AsyncStream as AsyncStream
    from .core.calls.streaming import Stream as Stream
    from .core.models.null import NULL as NULL
    from .core.settings.breaker import CircuitBreaker as CircuitBreaker
    from .core.settings.call import Call as Call
    from .core.settings.hooks import Hooks as Hooks
    from .core.settings.pace import Pace as Pace
    from .core.settings.retries import RetryPolicy as RetryPolicy
    from .exceptions import *
    from .models import *
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "NULL": "core.models.null",
            "Call": "core.settings.call",
            "CircuitBreaker": "core.settings.breaker",
            "Hooks": "core.settings.hooks",
            "Pace": "core.settings.pace",
            "RetryPolicy": "core.settings.retries",
            "ApiClient": "api_client",
            "ApiResponse": "api_response",
            "AsyncApiClient": "async_api_client",
            "AsyncStream": "core.calls.streaming",
            "CallOptions": "configuration",
            "Configuration": "configuration",
            "raw": "api_response",
            "Stream": "core.calls.streaming",
            "stream": "core.calls.methods",
            "IntegrationApi": "api",
            "AsyncIntegrationApi": "api",
            "ManagementApi": "api",
            "AsyncManagementApi": "api",
        },
        otherwise=("exceptions", "models"),
        modules=("api", "configuration", "exceptions", "models", "rest"),
    )

__all__ = [
    "NULL",
    "SPEC_RELEASE",
    "ApiClient",
    "ApiResponse",
    "AsyncApiClient",
    "AsyncStream",
    "Call",
    "CallOptions",
    "CircuitBreaker",
    "Configuration",
    "Hooks",
    "Pace",
    "RetryPolicy",
    "Stream",
    "__version__",
    "raw",
    "stream",
    "IntegrationApi",
    "AsyncIntegrationApi",
    "ManagementApi",
    "AsyncManagementApi",
    "ApiAttributeError",
    "ApiConnectionError",
    "ApiException",
    "ApiKeyError",
    "ApiTimeoutError",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "CircuitOpenError",
    "ConflictException",
    "ErrorDetail",
    "ForbiddenException",
    "InsecureWarning",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "TalonOneError",
    "TooManyRequestsException",
    "UnauthorizedException",
    "UnexpectedResponse",
    "UnprocessableEntityException",
    "AddStep",
    "Colour",
    "DropStep",
    "Level",
    "NewThing",
    "Notice",
    "Part",
    "RollbackUseRewardEffectProps",
    "StartAchievementProgressEffectProps",
    "Step",
    "Thing",
    "UnlockRewardEffectProps",
    "UseRewardEffectProps",
]
