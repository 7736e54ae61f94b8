"""Send a request as often as its call may be retried: attempts, delays, keys, hooks, logging."""

from __future__ import annotations

from contextvars import ContextVar
from logging import DEBUG, INFO, WARNING
from math import inf

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
from ..support.interrupts import raise_interrupt
from ..support.log import logger
from ..support.secret import Secret
from ..wire.attempt import Attempt
from .decoding import error_from
from .hints import key_hint, pace_hint

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Literal, Protocol, TypeVar

    from ..settings.call import Call
    from ..settings.configuration import Configuration
    from ..settings.hooks import Hooks
    from ..settings.limits import Limits
    from ..settings.operation import Operation
    from ..settings.pace import Pace
    from ..settings.retries import Policy
    from ..support.clock import Clock
    from ..wire.messages import Request, RequestHeaders, Response

    Event = Literal["on_request", "on_retry", "on_response", "on_error"]

    class Face(Protocol):
        """How a client waits: it blocks its thread, or suspends its task."""

        async def send(self, request: Request, attempt: Attempt) -> Response:
            """Send a request once."""

        async def sleep(self, seconds: float) -> None:
            """Wait for a number of seconds."""

        async def settled(self, value: Any) -> Any:
            """Return what a callable key returned; await it if it is awaitable."""

        async def work(self, function: Callable[..., T], *args: Any) -> T:
            """Return the result of a function that takes long."""

    T = TypeVar("T")

_FIXED_HEADERS = ("authorization", "idempotency-key")
"""Headers that are the same in all attempts: a repetition must be the same request."""
_MAX_DELAY = 2**31 // 1000
# A list with the event while hooks run. An interrupt cannot leave it filled, as it could a plain value.
_in_hook: ContextVar[list[Event] | None] = ContextVar("talon_one_in_hook", default=None)


class Sender:
    """Sends requests, with retries. Threads may share one."""

    def __init__(self, configuration: Configuration, face: Face, clock: Clock) -> None:
        self._configuration = configuration
        self._face = face
        self._clock = clock
        self._hooks = configuration.hooks
        self._breaker = configuration.circuit_breaker
        self._default_paces: dict[str, Pace] = {}
        self._logger = logger()

    async def send(self, call: Call, request: Request, limits: Limits, policy: Policy) -> Response:
        """Return the response, whatever its status.

        Raises:
            ApiConnectionError, ApiTimeoutError: No complete response arrived.
            ApiValueError: No key for the operation is configured, or a setting of the transport is unusable.
            UnexpectedResponse: The body of a success cannot be read.
        """
        end = self._clock.monotonic() + limits.deadline
        common = request.headers
        own_key = request.authorization
        renewed_key: Secret | None = None
        renewed = False
        while True:
            await self._wait_for_turn(call, limits, end)
            call._start_attempt()
            self._run_hooks("on_request", call)
            request.headers = self._headers(call, common)
            key = own_key or renewed_key or await self._key(call.operation)
            outcome = await self._attempt(call, request, Attempt(limits, self._clock, end, key))
            if call.status is not None and call.status < 400:
                break
            renewed_key = None
            if call.status == 401 and own_key is None and not renewed:
                renewed = True
                renewed_key = await self._renewed_key(call.operation, key)
            delay = 0.0 if renewed_key else self._delay(call, policy, limits, end, outcome)
            if delay is None:
                break
            call.delay = delay
            self._run_hooks("on_retry", call)
            self._log(INFO, call, f"; next attempt in {delay:.3f} s")
            if delay:
                await self._face.sleep(delay)
        if isinstance(outcome, ApiConnectionError):
            raise outcome
        return outcome

    async def _wait_for_turn(self, call: Call, limits: Limits, end: float) -> None:
        if call.operation.integration:
            return
        pace = self._pace(call.host)
        delay = pace.take_turn(call.operation_id, self._clock.monotonic(), end)
        if delay is None:
            rate = f"{pace.per_second:g} requests per second (pace)"
            raise _no_time_left(call, limits, f"no turn at {rate}")
        if delay:
            await self._face.sleep(delay)

    def _pace(self, host: str) -> Pace:
        pace = self._configuration.pace or self._default_paces.get(host)
        if pace is None:
            from ..settings.pace import Pace
            from ..wire.tls import is_loopback

            pace = Pace(inf) if is_loopback(host) else Pace()
            pace = self._default_paces.setdefault(host, pace)  # atomic: threads get the same
        return pace

    def _run_hooks(self, event: Event, call: Call) -> None:
        if not self._hooks or _in_hook.get():
            return  # a call that a hook makes has no hooks: it would never end
        running: list[Event] = [event]
        try:
            _in_hook.set(running)
            self._run_all(self._hooks, event, call)
        finally:
            running.clear()

    def _run_all(self, hooks: Sequence[Hooks], event: Event, call: Call) -> None:
        for hook in hooks:
            try:
                getattr(hook, event)(call)
            except Exception as error:
                raise_interrupt()
                self._log(WARNING, call, f"; a hook failed in {event}", error)

    async def _attempt(
        self, call: Call, request: Request, attempt: Attempt
    ) -> Response | ApiConnectionError:
        try:
            if self._breaker is None:
                response = await self._face.send(request, attempt)
            else:
                with self._breaker.attempt():
                    response = await self._face.send(request, attempt)
        except CircuitOpenError:
            raise
        except ApiConnectionError as error:
            call._record_failure(error, error.sent, isinstance(error, ApiTimeoutError))
            return error
        except UnexpectedResponse as error:
            call._record_response(error.status, None)
            raise
        except BaseException:  # an interrupt, or a setting that cannot be used
            call.sent = attempt.sent
            raise
        else:
            call._record_response(response.status, seconds_to_wait(response.headers))
            response.authorization = attempt.authorization
            if response.status == 429 and not call.operation.integration:
                pace = self._pace(call.host)
                pace.slow_down(call.operation_id, self._clock.monotonic())
                call.hint = pace_hint(call.operation, pace)
            elif response.status in (401, 403):
                keys = self._configuration.api_key
                call.hint = key_hint(call.operation, attempt.authorization, keys)
            return response
        finally:
            self._log(DEBUG, call)

    def _log(
        self, level: int, call: Call, message: str = "", error: Exception | None = None
    ) -> None:
        try:
            if self._logger.isEnabledFor(level):
                # Format now: a record may be read later, when the state of the call has changed.
                self._logger.log(level, "%s%s", str(call), message, exc_info=error)
        except Exception:  # of the application's handler or filter: no reason to lose a response
            raise_interrupt()

    def _delay(
        self,
        call: Call,
        policy: Policy,
        limits: Limits,
        end: float,
        outcome: Response | ApiConnectionError,
    ) -> float | None:
        """Return the seconds until the next attempt, ``None`` if the call ends with this outcome."""
        if isinstance(outcome, ApiTimeoutError) and outcome.limit == "deadline":
            return None
        if self._breaker is not None and self._breaker.state == "open":
            return None
        delay = self._ask(policy, call)
        left = end - self._clock.monotonic()
        if delay is None or left <= 0 or (call.retry_after is not None and delay >= left):
            return None
        if delay >= left:
            if isinstance(outcome, ApiConnectionError):
                raise _no_time_left(call, limits) from outcome
            raise _no_time_left(call, limits) from error_from(call, outcome)
        return delay

    def _headers(self, call: Call, common: RequestHeaders) -> RequestHeaders:
        if not call.headers:
            return common
        headers = common.copy()
        try:
            items = list(call.headers.items())
        except Exception as error:
            raise_interrupt()
            self._log(WARNING, call, "; headers of a hook are ignored", error)
            return common
        for name, value in items:
            try:
                if str(name).lower() in _FIXED_HEADERS:
                    raise ApiValueError(f"header {name!r}: a hook cannot change it")
                headers.put(name, value)
            except Exception as error:
                raise_interrupt()
                self._log(WARNING, call, "; a header of a hook is ignored", error)
        return headers

    def _ask(self, policy: Policy, call: Call) -> float | None:
        """Return the policy's delay, ``None`` if it fails or returns nonsense."""
        try:
            delay = policy.delay(call)
            if delay is None or 0 <= delay <= _MAX_DELAY:
                return delay
            raise ApiValueError(f"retries: expected a delay of at most {_MAX_DELAY} s, got {delay}")
        except Exception as error:
            raise_interrupt()
            self._log(WARNING, call, "; the retry policy failed, so there is no retry", error)
            return None

    async def _renewed_key(self, operation: Operation, rejected: Secret | None) -> Secret | None:
        """Return the current key, unless it still is the rejected one."""
        key = await self._key(operation)
        return None if key == rejected else key

    async def _key(self, operation: Operation) -> Secret | None:
        if not operation.keys:
            return None
        return Secret(await self._configuration._authorization(operation, self._face.settled))


def _no_time_left(
    call: Call, limits: Limits, what: str = "no time for another attempt"
) -> ApiTimeoutError:
    return ApiTimeoutError(
        f"{what} within {limits.deadline:g} s (deadline)",
        sent="no" if call.sent == "no" else "maybe",
        phase="pausing",
        limit="deadline",
        seconds=limits.deadline,
    )


class CallScope:
    """Context of a call: completes the error that ends it, and runs the last hooks."""

    __slots__ = ("_call", "_sender")

    def __init__(self, call: Call, sender: Sender) -> None:
        self._call = call
        self._sender = sender

    def __enter__(self) -> Call:
        return self._call

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        call = self._call
        if error is None:
            self._sender._run_hooks("on_response", call)
            return
        if isinstance(error, (ApiConnectionError, ApiException)):
            error.operation_id, error.method = call.operation_id, call.method
            error.host, error.path = call.host, call.path
            # An open circuit rejected the last one before it started.
            error.attempts = call.attempt - isinstance(error, CircuitOpenError)
            error.idempotency_key = call.idempotency_key
        if isinstance(error, ApiConnectionError) and call.earlier_attempt_ambiguous:
            error.sent = "maybe"  # in an attempt before the last
        call.error = error
        self._sender._run_hooks("on_error", call)
        if not isinstance(error, OpenApiException):
            call.error = None  # an interrupt's frames hold this call: end them with the exception
