"""From a request to an answer: attempts, pauses between them, keys, hooks."""

from __future__ import annotations

from logging import DEBUG

from .answer import error_of
from .attempt import Attempt
from .details import seconds_to_wait
from .errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiValueError,
    CircuitOpenError,
    OpenApiException,
    UnexpectedResponse,
)
from .log import logger
from .secret import Secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, Protocol

    from .attempt import Limits
    from .call import Call
    from .clock import Clock
    from .configuration import Configuration
    from .operation import Operation
    from .response import Request, RequestHeaders, Response
    from .wire.transport import Transport

    class Policy(Protocol):
        def pause(self, call: Call) -> float | None: ...

    Moment = Literal["on_request", "on_retry", "on_response", "on_error"]


class Sender:
    """Sends a request as often as its call may be repeated. Threads may share one."""

    def __init__(self, configuration: Configuration, transport: Transport, clock: Clock) -> None:
        self._configuration = configuration
        self._transport = transport
        self._clock = clock
        self._hooks = configuration.hooks
        self._breaker = configuration.circuit_breaker
        self._log = logger()

    def send(self, call: Call, request: Request, limits: Limits, policy: Policy) -> Response:
        """The answer, whatever its status.

        Raises:
            ApiConnectionError, ApiTimeoutError: no whole answer came.
            ApiValueError: no key for the operation, or a setting of the transport cannot be used.
            UnexpectedResponse: a success whose body cannot be read.
        """
        end = self._clock.monotonic() + limits.deadline
        common = request.headers
        renewed: Secret | None = None
        may_renew = request.authorization is None and bool(call.operation.keys)
        while True:
            call.begins()
            self.tell("on_request", call)
            request.headers = self._headers(call, common)
            key = renewed or request.authorization or self._key(call.operation)
            attempt = Attempt(limits, self._clock, end, key)
            failed: ApiConnectionError | None = None
            try:
                response = self._attempt(call, request, attempt)
            except CircuitOpenError:
                raise
            except ApiConnectionError as error:
                failed = error
            else:
                if response.status < 400:
                    return response
            renewed = None
            if may_renew and call.status == 401:
                may_renew = False
                renewed = self._key(call.operation)
                renewed = None if renewed == key else renewed
            pause = 0.0 if renewed is not None else self._pause(call, policy)
            left = end - self._clock.monotonic()
            over = left <= 0 or (isinstance(failed, ApiTimeoutError) and failed.limit == "deadline")
            asked_too_much = call.retry_after is not None and pause is not None and pause >= left
            if pause is None or over or asked_too_much:
                if failed is not None:
                    raise failed
                return response
            if pause >= left:
                raise _no_time_left(call, limits) from failed or error_of(call, response)
            call.pause = pause
            self.tell("on_retry", call)
            self._log.info("%s; another attempt in %.3f s", str(call), pause)
            if pause:
                self._clock.sleep(pause)

    def tell(self, moment: Moment, call: Call) -> None:
        """Call a method of every hook."""
        for hook in self._hooks:
            try:
                getattr(hook, moment)(call)
            except Exception:
                self._log.warning("%s; a hook failed in %s", str(call), moment, exc_info=True)

    def _attempt(self, call: Call, request: Request, attempt: Attempt) -> Response:
        try:
            if self._breaker is None:
                response = self._transport.send(request, attempt)
            else:
                with self._breaker:
                    response = self._transport.send(request, attempt)
        except ApiConnectionError as error:
            call.failed(error, error.sent, isinstance(error, ApiTimeoutError))
            self._note(call)
            raise
        except UnexpectedResponse as error:
            call.answered(error.status, None)
            self._note(call)
            raise
        call.answered(response.status, seconds_to_wait(response.headers))
        self._note(call)
        return response

    def _note(self, call: Call) -> None:
        if self._log.isEnabledFor(DEBUG):
            # Its text as it is now: a record may be read later, when the call has gone on.
            self._log.debug("%s", str(call))

    def _pause(self, call: Call, policy: Policy) -> float | None:
        if self._breaker is not None and self._breaker.state == "open":
            return None
        return policy.pause(call)

    def _headers(self, call: Call, common: RequestHeaders) -> RequestHeaders:
        if not call.headers:
            return common
        headers = common.copy()
        for name, value in call.headers.items():
            try:
                if str(name).lower() == "authorization":
                    raise ApiValueError("a hook cannot change the key")
                headers.put(name, value)
            except OpenApiException:
                self._log.warning("%s; a hook's header is left out", str(call), exc_info=True)
        return headers

    def _key(self, operation: Operation) -> Secret | None:
        return Secret(self._configuration.authorization(operation)) if operation.keys else None


def _no_time_left(call: Call, limits: Limits) -> ApiTimeoutError:
    return ApiTimeoutError(
        f"no time for another attempt within {limits.deadline:g} s (deadline)",
        sent="no" if call.sent == "no" else "maybe",
        phase="pausing",
        limit="deadline",
        seconds=limits.deadline,
    )


class CallInProgress:
    """Context of a call: whatever ends it, its error says which call it was, and hooks are told."""

    __slots__ = ("_call", "_sender")

    def __init__(self, call: Call, sender: Sender) -> None:
        self._call = call
        self._sender = sender

    def __enter__(self) -> Call:
        return self._call

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        call = self._call
        if error is None:
            self._sender.tell("on_response", call)
            return
        if isinstance(error, (ApiConnectionError, ApiException)):
            error.operation_id, error.method, error.path = call.operation_id, call.method, call.path
            # An open circuit lets none begin.
            error.attempts = call.attempt - isinstance(error, CircuitOpenError)
            error.idempotency_key = call.idempotency_key
        if isinstance(error, ApiConnectionError) and call.unsettled:
            error.sent = "maybe"  # in an attempt before the last
        call.error = error
        self._sender.tell("on_error", call)
