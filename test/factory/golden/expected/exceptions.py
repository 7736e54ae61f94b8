"""The errors of the SDK, under the names of the vendor's SDK."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from .core.errors import *

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
