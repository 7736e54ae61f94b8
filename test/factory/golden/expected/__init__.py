"""Python SDK for the Talon.One API: promotions, coupons, loyalty.

Every name below is loaded when it is first used, so that importing the package costs next to nothing.
Independent of Talon.One; see README.md.
"""

# Generated from spec/.

from __future__ import annotations

from talon_one.core.support.lazy import lazy

__version__ = "0.1.0"
SPEC_RELEASE = "1.2"
"""The release of the API description that this package was generated from."""

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from talon_one.api import IntegrationApi as IntegrationApi
    from talon_one.api import ManagementApi as ManagementApi
    from talon_one.api_client import ApiClient as ApiClient
    from talon_one.api_response import ApiResponse as ApiResponse
    from talon_one.api_response import raw as raw
    from talon_one.configuration import CallOptions as CallOptions
    from talon_one.configuration import Configuration as Configuration
    from talon_one.core.models.null import NULL as NULL
    from talon_one.core.settings.breaker import CircuitBreaker as CircuitBreaker
    from talon_one.core.settings.call import Call as Call
    from talon_one.core.settings.hooks import Hooks as Hooks
    from talon_one.core.settings.retries import RetryPolicy as RetryPolicy
    from talon_one.exceptions import *
    from talon_one.models import *
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "NULL": "core.models.null",
            "Call": "core.settings.call",
            "CircuitBreaker": "core.settings.breaker",
            "Hooks": "core.settings.hooks",
            "RetryPolicy": "core.settings.retries",
            "ApiClient": "api_client",
            "ApiResponse": "api_response",
            "CallOptions": "configuration",
            "Configuration": "configuration",
            "raw": "api_response",
            "IntegrationApi": "api",
            "ManagementApi": "api",
        },
        otherwise=("exceptions", "models"),
        modules=("api", "configuration", "exceptions", "models", "rest"),
    )

__all__ = [
    "NULL",
    "SPEC_RELEASE",
    "ApiClient",
    "ApiResponse",
    "Call",
    "CallOptions",
    "CircuitBreaker",
    "Configuration",
    "Hooks",
    "RetryPolicy",
    "__version__",
    "raw",
    "IntegrationApi",
    "ManagementApi",
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
    "Colour",
    "Level",
    "NewThing",
    "Notice",
    "Part",
    "StartAchievementProgressEffectProps",
    "Thing",
]
