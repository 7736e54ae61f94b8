"""A recorded request as a command for curl, and as Python. Keys are read from the environment."""

from __future__ import annotations

import inspect
import pprint
import re
import shlex
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import talon_one as t1

from ..http.auth import INTEGRATION
from ..http.recording import RecordedRequest
from ..support.description import Parameter, Route, load_description
from ..support.exact_json import Json, write_json
from .secrets import read_body

_PREFIXES = {"TALON_ONE_API_KEY": "ApiKey-v1", "TALON_ONE_MANAGEMENT_KEY": "ManagementKey-v1"}


def to_curl(request: RecordedRequest, url: str) -> str:
    """Return a command for a shell that sends the request again."""
    lines = [f"curl -X {request.method} {shlex.quote(url + _target(request))}"]
    variable = _key_variable(request)
    if variable:
        lines.append(f'-H "Authorization: {_PREFIXES[variable]} ${variable}"')
    content = _text_of(request)
    if content:
        lines.append(f"-H {shlex.quote('Content-Type: ' + _media_type(request))}")
        lines.append(f"--data-binary {shlex.quote(content)}")
    return " \\\n  ".join(lines)


def to_python(request: RecordedRequest, url: str) -> str:
    """Return a script that sends the request again, with this package where it has the call."""
    try:
        return _with_client(request, url)
    except (LookupError, ValueError, TypeError, AttributeError, t1.TalonOneError):
        return _with_urllib(request, url)


def _with_client(request: RecordedRequest, url: str) -> str:
    """Return a call of the client.

    Raises:
        LookupError, ValueError, TypeError, AttributeError: The client would not send this request.
    """
    route, values = _find_route(request)
    api, method, operation = _find_method(route)
    parameters = inspect.signature(method).parameters
    arguments = [
        repr(_typed(parameter, value))
        for parameter, value in zip(route.path_parameters, values, strict=True)
    ]
    if request.content:
        model = getattr(t1, operation.takes)
        body = read_body(request.content)
        model.from_dict(body).to_json()
        literal = _literal(body)
        if "\n" in literal:
            literal = "\n    " + literal.replace("\n", "\n    ") + "\n"
        arguments.append(f"t1.{operation.takes}.from_dict({literal})")
    known = {parameter.name: parameter for parameter in route.query_parameters}
    names = {_plain(name): name for name in parameters}
    for name, value in request.query.items():
        typed = _typed(known[name], value)
        arguments.append(f"{names[_plain(name)]}={typed!r}")
    uses_decimal = any("Decimal(" in argument for argument in arguments)
    listed = "".join(f"        {_indent(argument)},\n" for argument in arguments)
    return (
        ("from decimal import Decimal\n\n" if uses_decimal else "") + f"import talon_one as t1\n\n"
        f"configuration = t1.Configuration.from_env(host={url!r}, trust_env=False)\n"
        f"with t1.ApiClient(configuration) as client:\n"
        f"    response = t1.{api}(client).{method.__name__}("
        + (f"\n{listed}    )\n" if listed else ")\n")
        + "print(response)\n"
    )


def _find_route(request: RecordedRequest) -> tuple[Route, tuple[str, ...]]:
    found = load_description().match(request.path)
    if found is None:
        raise LookupError(request.path)
    return found[0][request.method], found[1]


def _find_method(route: Route) -> tuple[str, Callable[..., Any], Any]:
    """Return the API class, its method and its operation, for a route."""
    for api in ("IntegrationApi", "ManagementApi"):
        for name, operation in vars(getattr(t1, api)).items():
            if getattr(operation, "id", None) == route.id:
                return api, getattr(getattr(t1, api), name.lstrip("_")), operation
    raise LookupError(route.id)


def _typed(parameter: Parameter, text: str) -> str | int | bool:
    """Return a parameter as the client takes it.

    Raises:
        ValueError: It has no such form.
    """
    kind = parameter.schema.get("type")
    if kind == "integer":
        return int(text)
    if kind == "boolean" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if kind == "string" and "format" not in parameter.schema:
        return text
    raise ValueError(f"{parameter.name}={text}")


def _plain(name: str) -> str:
    return re.sub(r"^var_|[^a-z0-9]", "", name.lower())


def _literal(body: Json) -> str:
    return pprint.pformat(_shorten(body), sort_dicts=False, width=88)


def _shorten(value: Json) -> Json:
    """Return JSON with floats where they have all the digits."""
    if isinstance(value, dict):
        return {name: _shorten(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_shorten(member) for member in value]
    if isinstance(value, Decimal) and Decimal(repr(float(value))) == value:
        return float(value)
    return value


def _indent(text: str) -> str:
    return text.replace("\n", "\n        ")


def _with_urllib(request: RecordedRequest, url: str) -> str:
    variable, content = _key_variable(request), _text_of(request)
    headers = {}
    if variable:
        headers["Authorization"] = f'f"{_PREFIXES[variable]} {{os.environ[{variable!r}]}}"'
    if content:
        headers["Content-Type"] = repr(_media_type(request))
    lines = [
        *(["import os"] if variable else []),
        "import urllib.request",
        "",
        "request = urllib.request.Request(",
        f"    {url + _target(request)!r},",
        f"    method={request.method!r},",
        "    headers={",
        *(f'        "{name}": {value},' for name, value in headers.items()),
        "    },",
        *([f"    data={content!r}.encode(),"] if content else []),
        ")",
        "with urllib.request.urlopen(request) as response:",
        "    print(response.status, response.read().decode())",
    ]
    return "\n".join(lines) + "\n"


def _key_variable(request: RecordedRequest) -> str:
    """Return the environment variable with the kind of key that the request needs; ``""``: none."""
    try:
        kinds = _find_route(request)[0].key_kinds
    except (LookupError, UnicodeDecodeError):
        return ""
    if not kinds:
        return ""
    return "TALON_ONE_API_KEY" if INTEGRATION in kinds else "TALON_ONE_MANAGEMENT_KEY"


def _target(request: RecordedRequest) -> str:
    query = urlencode(dict(request.query))
    return request.path + ("?" + query if query else "")


def _media_type(request: RecordedRequest) -> str:
    return request.headers.get("content-type", "application/json")


def _text_of(request: RecordedRequest) -> str:
    """Return the body without secrets; empty if it is not text."""
    try:
        return write_json(read_body(request.content)).decode()
    except ValueError:
        try:
            return request.content.decode()
        except UnicodeDecodeError:
            return ""
