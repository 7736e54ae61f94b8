"""Python SDK for the Talon.One API: promotions, coupons, loyalty.

Every name below is loaded when it is first used, so that importing the package costs next to nothing.
Independent of Talon.One; see README.md.
"""

# Generated from spec/.

from __future__ import annotations

from talon_one.core.support.lazy import lazy

__version__ = "0.1.0+api1.2"
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
    from talon_one.core.calls.breaker import CircuitBreaker as CircuitBreaker
    from talon_one.core.calls.call import Call as Call
    from talon_one.core.calls.hooks import Hooks as Hooks
    from talon_one.core.calls.retries import RetryPolicy as RetryPolicy
    from talon_one.core.models.null import NULL as NULL
    from talon_one.exceptions import ApiAttributeError as ApiAttributeError
    from talon_one.exceptions import ApiConnectionError as ApiConnectionError
    from talon_one.exceptions import ApiException as ApiException
    from talon_one.exceptions import ApiKeyError as ApiKeyError
    from talon_one.exceptions import ApiTimeoutError as ApiTimeoutError
    from talon_one.exceptions import ApiTypeError as ApiTypeError
    from talon_one.exceptions import ApiValueError as ApiValueError
    from talon_one.exceptions import BadRequestException as BadRequestException
    from talon_one.exceptions import CircuitOpenError as CircuitOpenError
    from talon_one.exceptions import ConflictException as ConflictException
    from talon_one.exceptions import ErrorDetail as ErrorDetail
    from talon_one.exceptions import ForbiddenException as ForbiddenException
    from talon_one.exceptions import InsecureWarning as InsecureWarning
    from talon_one.exceptions import NotFoundException as NotFoundException
    from talon_one.exceptions import OpenApiException as OpenApiException
    from talon_one.exceptions import ServiceException as ServiceException
    from talon_one.exceptions import TalonOneError as TalonOneError
    from talon_one.exceptions import TooManyRequestsException as TooManyRequestsException
    from talon_one.exceptions import UnauthorizedException as UnauthorizedException
    from talon_one.exceptions import UnexpectedResponse as UnexpectedResponse
    from talon_one.exceptions import UnprocessableEntityException as UnprocessableEntityException
    from talon_one.models import *
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "NULL": "core.models.null",
            "Call": "core.calls.call",
            "CircuitBreaker": "core.calls.breaker",
            "Hooks": "core.calls.hooks",
            "RetryPolicy": "core.calls.retries",
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
    "RollbackUseRewardEffectProps",
    "StartAchievementProgressEffectProps",
    "Thing",
    "UnlockRewardEffectProps",
    "UseRewardEffectProps",
]
