"""From a request to an answer: attempts, pauses between them, keys, hooks."""

from __future__ import annotations

from logging import DEBUG

from ..errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiValueError,
    CircuitOpenError,
    OpenApiException,
    UnexpectedResponse,
)
from ..support.error_details import seconds_to_wait
from ..support.log import logger
from ..support.secret import Secret
from .attempt import Attempt
from .decoding import error_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal, Protocol

    from ..settings.configuration import Configuration
    from ..support.clock import Clock
    from ..wire.transport import Transport
    from .attempt import Limits
    from .call import Call
    from .operation import Operation
    from .response import Request, RequestHeaders, Response

    class Policy(Protocol):
        def delay(self, call: Call) -> float | None: ...

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
        given = request.authorization
        other_key: Secret | None = None
        asked_again = False
        while True:
            call._start_attempt()
            self.tell("on_request", call)
            request.headers = self._headers(call, common)
            key = given or other_key or self._key(call.operation)
            outcome = self._attempt(call, request, Attempt(limits, self._clock, end, key))
            if call.status is not None and call.status < 400:
                break
            other_key = None
            if call.status == 401 and given is None and not asked_again:
                asked_again = True
                other_key = self._other_key(call.operation, key)
            pause = (
                0.0 if other_key is not None else self._pause(call, policy, limits, end, outcome)
            )
            if pause is None:
                break
            call.delay = pause
            self.tell("on_retry", call)
            self._log.info("%s; another attempt in %.3f s", str(call), pause)
            if pause:
                self._clock.sleep(pause)
        if isinstance(outcome, ApiConnectionError):
            raise outcome
        return outcome

    def tell(self, moment: Moment, call: Call) -> None:
        """Call a method of every hook."""
        for hook in self._hooks:
            try:
                getattr(hook, moment)(call)
            except Exception:
                self._log.warning("%s; a hook failed in %s", str(call), moment, exc_info=True)

    def _attempt(
        self, call: Call, request: Request, attempt: Attempt
    ) -> Response | ApiConnectionError:
        try:
            if self._breaker is None:
                response = self._transport.send(request, attempt)
            else:
                with self._breaker:
                    response = self._transport.send(request, attempt)
        except CircuitOpenError:
            raise
        except ApiConnectionError as error:
            call._record_failure(error, error.sent, isinstance(error, ApiTimeoutError))
            return error
        except UnexpectedResponse as error:
            call._record_response(error.status, None)
            raise
        else:
            call._record_response(response.status, seconds_to_wait(response.headers))
            return response
        finally:
            self._note(call)

    def _note(self, call: Call) -> None:
        if self._log.isEnabledFor(DEBUG):
            # Its text as it is now: a record may be read later, when the call has gone on.
            self._log.debug("%s", str(call))

    def _pause(
        self,
        call: Call,
        policy: Policy,
        limits: Limits,
        end: float,
        outcome: Response | ApiConnectionError,
    ) -> float | None:
        """Seconds until the next attempt, ``None`` if the outcome is that of the call."""
        if isinstance(outcome, ApiTimeoutError) and outcome.limit == "deadline":
            return None
        if self._breaker is not None and self._breaker.state == "open":
            return None
        pause = policy.delay(call)
        left = end - self._clock.monotonic()
        if pause is None or left <= 0 or (call.retry_after is not None and pause >= left):
            return None
        if pause >= left:
            if isinstance(outcome, ApiConnectionError):
                raise _no_time_left(call, limits) from outcome
            raise _no_time_left(call, limits) from error_of(call, outcome)
        return pause

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

    def _other_key(self, operation: Operation, refused: Secret | None) -> Secret | None:
        """The key by now, if it is not the refused one any more."""
        key = self._key(operation)
        return None if key == refused else key

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
        if isinstance(error, ApiConnectionError) and call.earlier_attempt_ambiguous:
            error.sent = "maybe"  # in an attempt before the last
        call.error = error
        self._sender.tell("on_error", call)
