"""The tree of errors: what each says, and that it can travel."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest

import talon_one
from talon_one import exceptions
from talon_one.core import errors
from talon_one.core.errors import (
    ApiAttributeError,
    ApiConnectionError,
    ApiException,
    ApiKeyError,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    CircuitOpenError,
    ErrorDetail,
    OpenApiException,
    TooManyRequestsException,
    UnexpectedResponse,
    error_class,
)
from talon_one.core.wire.messages import Headers, Response

INVALID: dict[str, Any] = {
    "message": "The submitted data was invalid",
    "errors": [
        {"title": "enum", "details": "no such state", "source": {"pointer": "/state"}},
        {"title": "unknown", "source": {"parameter": "dry", "line": 7}},
    ],
}
CALL: dict[str, Any] = {"operation_id": "putSession", "method": "PUT", "path": "/v2/sessions/{id}"}
SAMPLES = [
    ApiTypeError("a"),
    ApiValueError("a"),
    ApiAttributeError("a"),
    ApiKeyError("a"),
    ApiConnectionError("refused", sent="no", **CALL),
    ApiTimeoutError("too slow", phase="connecting", limit="deadline", seconds=2.5, **CALL),
    CircuitOpenError("dead", sent="no", **CALL),
    error_class(400)(400, "Bad Request", body="{}", data=INVALID, headers=Headers([("A", "b")])),
    error_class(429)(429, headers={"Retry-After": "3"}, **CALL),
    error_class(503)(503, **CALL),
    UnexpectedResponse("not JSON", b"<html>", status=200, **CALL),
]


def test_all_errors_have_one_root() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    raised = [kind for kind in kinds if issubclass(kind, BaseException)]
    assert len(set(raised)) == 20
    assert {kind for kind in raised if not issubclass(kind, OpenApiException)} == {
        errors.InsecureWarning
    }
    assert errors.TalonOneError is OpenApiException


def test_every_public_error_is_offered_by_the_package_and_under_the_vendors_module() -> None:
    kinds = {name for name, value in vars(errors).items() if isinstance(value, type)}
    public = {name for name in kinds if name[:1] != "_" and kinds_module(name) == errors.__name__}
    assert {*public, "ErrorDetail"} == set(errors.__all__) == set(exceptions.__all__)
    assert set(errors.__all__) <= set(talon_one.__all__)


def kinds_module(name: str) -> str:
    module: str = getattr(errors, name).__module__
    return module


def test_mistakes_of_the_caller_are_pythons_own_errors_too() -> None:
    assert issubclass(ApiTypeError, TypeError)
    assert issubclass(ApiValueError, ValueError)
    assert issubclass(ApiAttributeError, AttributeError)
    assert issubclass(ApiKeyError, KeyError)
    assert str(ApiKeyError("no such key")) == "no such key"


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_errors_survive_pickle_and_copy(error: OpenApiException) -> None:
    error.__cause__ = OSError("below")
    twins = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, 6)]
    for twin in (*twins, copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), repr(twin)) == (str(error), repr(error))
        assert twin.args == error.args
        assert {k: str(v) for k, v in vars(twin).items()} == {
            k: str(v) for k, v in vars(error).items()
        }


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestException"),
        (401, "UnauthorizedException"),
        (403, "ForbiddenException"),
        (404, "NotFoundException"),
        (409, "ConflictException"),
        (422, "UnprocessableEntityException"),
        (429, "TooManyRequestsException"),
        (500, "ServiceException"),
        (503, "ServiceException"),
        (599, "ServiceException"),
        (302, "ApiException"),
        (418, "ApiException"),
        (600, "ApiException"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    assert error_class(status) is getattr(errors, name)


def test_the_servers_errors_are_parsed() -> None:
    error = error_class(400)(400, data=INVALID)
    assert error.message == "The submitted data was invalid"
    assert error.errors == (
        ErrorDetail("enum", "no such state", pointer="/state"),
        ErrorDetail("unknown", None, parameter="dry", line="7"),
    )


@pytest.mark.parametrize(
    "data",
    [None, [], "text", 1, {}, {"errors": None}, {"errors": {}}, {"errors": [], "message": None}],
)
def test_a_body_of_another_shape_gives_no_errors(data: Any) -> None:
    error = ApiException(500, data=data)
    assert error.errors == ()
    assert error.message is None
    assert str(error) == "500"


def test_odd_entries_are_taken_as_they_are() -> None:
    data = {"errors": [None, "text", {"title": 7, "source": "x"}], "message": {"a": 1}}
    assert [detail.title for detail in ApiException(data=data).errors] == [None, "text", "7"]


def test_an_error_is_told_in_one_line() -> None:
    error = error_class(400)(400, "Bad Request", data=INVALID, **CALL)
    told = (
        "PUT /v2/sessions/{id}: 400 Bad Request: "
        "The submitted data was invalid; /state: enum: no such state"
    )
    assert str(error) == told
    assert repr(error) == f"BadRequestException({told!r})"


def test_a_parameter_is_named_where_there_is_no_pointer() -> None:
    data = {"errors": [{"title": "unknown", "source": {"parameter": "dry"}}]}
    assert str(ApiException(400, data=data)) == "400: parameter dry: unknown"


def test_an_error_is_never_long_and_never_shows_headers_or_the_body() -> None:
    error = ApiException(
        500,
        body="b0dy" * 1000,
        headers={"Set-Cookie": "s3cret"},
        data={"message": "many\r\n words " * 100},
        **CALL,
    )
    assert len(str(error)) == 300
    assert str(error).endswith("...")
    assert "\n" not in str(error)
    assert "s3cret" not in str(error) + repr(error)
    assert "b0dy" not in str(error) + repr(error)


def test_a_connection_error_tells_whether_the_request_was_sent() -> None:
    assert "was not sent" in str(ApiConnectionError("refused", sent="no"))
    assert "may have been received" in str(ApiTimeoutError("too slow"))
    assert isinstance(ApiTimeoutError(), ApiConnectionError)


def test_the_vendors_constructor_works() -> None:
    error = ApiException(status=404, reason="Not Found", body="{}", data={"message": "gone"})
    assert (error.status, error.reason, error.body) == (404, "Not Found", "{}")
    answer = Response(500, "Oops", Headers([("Content-Type", "text/plain")]), b"caf\xc3\xa9")
    error = ApiException(http_resp=answer)
    assert (error.status, error.reason, error.body) == (500, "Oops", "café")
    assert error.headers["content-type"] == "text/plain"
    assert (ApiException().status, ApiException().reason, str(ApiException())) == (0, None, "")


HOUR_LATER = datetime(2024, 2, 1, 16, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": " 120 "}, 120.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-1"}, None),
        ({"Retry-After": "²"}, None),
        (
            {
                "Retry-After": format_datetime(HOUR_LATER, usegmt=True),
                "Date": format_datetime(HOUR_LATER - timedelta(hours=1), usegmt=True),
            },
            3600.0,
        ),
        ({"Retry-After": format_datetime(HOUR_LATER, usegmt=True)}, 0.0),
        ({"Retry-After": format_datetime(HOUR_LATER, usegmt=True), "Date": "never"}, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(headers: dict[str, str], seconds: float | None) -> None:
    error = TooManyRequestsException(429, headers=Headers(headers.items()))
    assert error.retry_after == seconds
