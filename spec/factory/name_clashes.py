"""Find wire names whose Python names would collide with each other or with ours.

openapi-generator does not notice when two names become one, or when a property hides a method; the
later one silently wins. The check runs before it, where the place in the description is known.
"""

from __future__ import annotations

from collections.abc import Iterable

from factory.document import Document, pointer
from factory.python_names import member_name, pascal, snake

#: Members of ``talon_one.core.models.model.Model`` that a property must not hide.
MODEL_MEMBERS = frozenset({"extra", "to_dict", "to_json", "from_dict", "from_json"})

#: Public classes of the package and names that generated code uses; a schema must not replace them.
CLASSES = frozenset(
    {
        *("Any", "Decimal", "Deprecated", "DecimalField", "DeprecatedDecimal", "Literal", "Model"),
        *("OptionalDecimal", "Union", "ApiClient", "ApiResponse", "CallOptions", "Configuration"),
        *("ErrorDetail", "IntegrationApi", "ManagementApi", "NULL", "ApiAttributeError"),
        *("ApiConnectionError", "ApiException", "ApiKeyError", "ApiTimeoutError", "ApiTypeError"),
        *("ApiValueError", "BadRequestException", "ConflictException", "ForbiddenException"),
        *("NotFoundException", "OpenApiException", "ServiceException", "TalonOneError"),
        *("TooManyRequestsException", "UnauthorizedException", "UnexpectedResponse"),
        "UnprocessableEntityException",
        *("AsyncApiClient", "AsyncIntegrationApi", "AsyncManagementApi", "AsyncStream"),
        *("Call", "CircuitBreaker", "CircuitOpenError", "Hooks", "InsecureWarning", "RetryPolicy"),
        *("Pace", "Stream"),
    }
)

#: Keyword arguments of every generated method (``talon_one.core.settings.options.CallOptions``),
#: and the names that its body uses.
CALL_OPTIONS = frozenset(
    {"self", "options", "timeout", "deadline", "retries", "headers", "idempotency_key", "comma"}
)

#: Members of ``talon_one.core.calls.api.Api`` that a method or its constant must not hide.
API_MEMBERS = frozenset({"api_client", "call", "unknown_option"})


def check_names(document: Document) -> None:
    """Check classes, members, methods and parameters.

    Raises:
        FactoryError: Two names become one, or a reserved name is taken; with the pointer of the
            second name.
    """
    schemas = pointer("components", "schemas")
    names = [(name, pascal(name)) for name in document.components]
    _check(document, schemas, names, CLASSES)
    _check(document, schemas, [(name, snake(python)) for name, python in names], frozenset())
    for where, schema in document.schemas():
        members = [(name, member_name(name)) for name in document.members(schema)]
        _check(document, where + pointer("properties"), members, MODEL_MEMBERS)
    methods: dict[str, dict[str, str]] = {}
    for operation in document.operations():
        method = snake(operation.id)
        others = methods.setdefault(operation.data["tags"][0], {})
        if method in API_MEMBERS:
            raise document.error(operation.pointer, f"becomes the reserved Python name {method}")
        if method in others:
            reason = f"becomes the method {method}, as {others[method]} does"
            raise document.error(operation.pointer, reason)
        others[method] = operation.id
        parameters = [(p["name"], member_name(p["name"])) for p in operation.data["parameters"]]
        _check(document, operation.pointer + pointer("parameters"), parameters, CALL_OPTIONS)


def _check(
    document: Document, where: str, names: Iterable[tuple[str, str]], reserved: frozenset[str]
) -> None:
    taken: dict[str, str] = {}
    for name, python in names:
        if not python:
            raise document.error(where + pointer(name), "has no letter or digit for a Python name")
        if python in reserved:
            raise document.error(
                where + pointer(name), f"becomes the reserved Python name {python}"
            )
        if python in taken:
            reason = f"becomes the Python name {python}, as {taken[python]} does"
            raise document.error(where + pointer(name), reason)
        taken[python] = name
