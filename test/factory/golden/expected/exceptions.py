"""The errors of the SDK, under the names that the vendor's SDK gives them."""

# Generated from spec/.

from talon_one.core.errors import ApiAttributeError as ApiAttributeError
from talon_one.core.errors import ApiConnectionError as ApiConnectionError
from talon_one.core.errors import ApiException as ApiException
from talon_one.core.errors import ApiKeyError as ApiKeyError
from talon_one.core.errors import ApiTimeoutError as ApiTimeoutError
from talon_one.core.errors import ApiTypeError as ApiTypeError
from talon_one.core.errors import ApiValueError as ApiValueError
from talon_one.core.errors import BadRequestException as BadRequestException
from talon_one.core.errors import CircuitOpenError as CircuitOpenError
from talon_one.core.errors import ConflictException as ConflictException
from talon_one.core.errors import ErrorDetail as ErrorDetail
from talon_one.core.errors import ForbiddenException as ForbiddenException
from talon_one.core.errors import InsecureWarning as InsecureWarning
from talon_one.core.errors import NotFoundException as NotFoundException
from talon_one.core.errors import OpenApiException as OpenApiException
from talon_one.core.errors import ServiceException as ServiceException
from talon_one.core.errors import TalonOneError as TalonOneError
from talon_one.core.errors import TooManyRequestsException as TooManyRequestsException
from talon_one.core.errors import UnauthorizedException as UnauthorizedException
from talon_one.core.errors import UnexpectedResponse as UnexpectedResponse
from talon_one.core.errors import UnprocessableEntityException as UnprocessableEntityException

__all__ = [
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
]
