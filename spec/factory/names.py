"""The Python names that a description leads to, and the places where two of them would be one.

openapi-generator makes snake_case of everything and does not notice when two names become the same
or when a property hides a method; the later one silently wins. So it is looked for here, where the
place in the description is still known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from keyword import iskeyword
from typing import Any

from factory.document import Document, component, pointer

#: Members of ``talon_one.core.models.model.Model`` that a property must not hide.
MODEL_MEMBERS = frozenset({"extra", "to_dict", "to_json", "from_dict", "from_json"})

#: Classes that the package has or its generated code names: a schema would take their place.
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
        *("Call", "CircuitBreaker", "CircuitOpenError", "Hooks", "InsecureWarning", "RetryPolicy"),
    }
)

#: Keywords of every generated method (``talon_one.core.settings.options.CallOptions``), its ``self``, and the
#: one function that its code names.
CALL_OPTIONS = frozenset(
    {"self", "options", "timeout", "deadline", "retries", "headers", "idempotency_key", "comma"}
)

#: Operations whose constant or method would hide a member of ``talon_one.core.calls.api.Api``.
API_MEMBERS = frozenset({"api_client", "call", "unknown_option"})


#: Members that would hide what generated classes are written with; the generator or its
#: configuration gives them another name.
_HIDING = frozenset({"date", "optional", "required"})


def snake(name: str) -> str:
    """The generator's snake_case: ``transactionUUIDs`` is ``transaction_uuids``."""
    name = re.sub(r"\W+", "_", name)
    if re.fullmatch(r"[A-Z0-9_]*", name):
        return name.lower().strip("_")
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


def member_name(name: str) -> str:
    """A property or parameter in Python: ``cartItems`` is ``cart_items``, ``return`` ``var_return``."""
    python = snake(name)
    return f"var_{python}" if iskeyword(python) or python in _HIDING else python


def pascal(name: str) -> str:
    """The generator's PascalCase: ``getCampaigns_200_response`` is ``GetCampaigns200Response``."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[\W_]+", name))


def body_name(document: Document, schema: dict[str, Any]) -> str:
    """The parameter that takes a body: named after its class, or ``body``."""
    if "$ref" in schema and document.members(schema):
        return snake(component(schema["$ref"]))
    return "body"


def check_names(document: Document) -> None:
    """Stops at two things with one Python name, or at a property that hides a method.

    Raises:
        FactoryError: With the pointer of the second of the two.
    """
    schemas = pointer("components", "schemas")
    names = [(name, pascal(name)) for name in document.components]
    _check(document, schemas, names, CLASSES)
    _check(document, schemas, [(name, snake(python)) for name, python in names], frozenset())
    for where, schema in document.schemas():
        members = [(name, snake(name)) for name in document.members(schema)]
        _check(document, where + pointer("properties"), members, MODEL_MEMBERS)
    methods: dict[str, dict[str, str]] = {}
    for operation in document.operations():
        method = snake(operation.id)
        others = methods.setdefault(operation.data["tags"][0], {})
        if method in API_MEMBERS:
            raise document.error(operation.pointer, f"gives the reserved Python name {method}")
        if method in others:
            reason = f"gives the method {method}, as {others[method]} does"
            raise document.error(operation.pointer, reason)
        others[method] = operation.id
        parameters = [(p["name"], snake(p["name"])) for p in operation.data["parameters"]]
        _check(document, operation.pointer + pointer("parameters"), parameters, CALL_OPTIONS)


def _check(
    document: Document, where: str, names: Iterable[tuple[str, str]], reserved: frozenset[str]
) -> None:
    taken: dict[str, str] = {}
    for name, python in names:
        if python in reserved:
            raise document.error(where + pointer(name), f"gives the reserved Python name {python}")
        if python in taken:
            reason = f"gives the Python name {python}, as {taken[python]} does"
            raise document.error(where + pointer(name), reason)
        taken[python] = name
