"""`Emulator`: the object that tests and demos use."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

from starlette.types import ASGIApp

from .campaign_file import load
from .campaigns import Campaign, Setup
from .http.app import App
from .http.failures import MALFORMED_BODY, Failure
from .http.recording import Requests
from .http.server import EmulatorError, ServerThread, listen
from .notifications.deliveries import Deliveries, Delivery
from .notifications.notifier import Notifier
from .settings import Settings
from .state.account import Account, Application
from .state.clock import Clock
from .state.snapshot import read_snapshot, write_snapshot
from .support.description import load_description
from .support.exact_json import Json

DEFAULT_API_KEY = "emulator-key"
DEFAULT_MANAGEMENT_KEY = "emulator-management-key"


class Emulator:
    """A local Talon.One over real HTTP, for tests and demos.

        with Emulator("campaigns.yaml") as emulator:
            configuration = Configuration(host=emulator.url, api_key=emulator.api_key)

    It may be started and stopped repeatedly; its state lives as long as the object.

    Attributes:
        management_key: The Management API key that it accepts, also as a bearer token.
        clock: Its time, which tests may move.
    """

    def __init__(
        self,
        campaigns: Setup | Sequence[Campaign] | str | os.PathLike[str] = (),
        *,
        api_key: str = DEFAULT_API_KEY,
        management_key: str = DEFAULT_MANAGEMENT_KEY,
        management_keys: Mapping[str, Collection[str]] | None = None,
        management_rate: int | None = None,
        coupons_per_second: int | None = None,
        port: int = 0,
        allowed_hosts: Iterable[str] = (),
        delivery_hosts: Iterable[str] = (),
        settings: Settings = Settings(),
        clock: Clock | datetime | None = None,
        window: bool = False,
    ) -> None:
        """Prepare an emulator; `start` or ``with`` makes it serve.

        Args:
            campaigns: A setup, a list of campaigns, or the path of a YAML file. Default: none.
            api_key: The Integration API key of an Application that defines none: printable ASCII
                characters without spaces.
            management_key: The Management API key, of the same characters.
            management_keys: Further Management API keys, each with the ids of the only operations
                that it may be used for.
            management_rate: How many requests a second each Management operation accepts, counted by
                ``clock``; the response to more is 429. The real API accepts 3. Default: any number.
            coupons_per_second: How many coupons of a batch ``createCouponsAsynchronously`` makes in a
                second of ``clock``. Default: all at once.
            port: The port on 127.0.0.1; 0 takes a free one.
            allowed_hosts: Names besides those of loopback that requests may have in ``Host`` and
                ``Origin``, e.g. that of a proxy in front of the emulator.
            delivery_hosts: Hosts besides loopback that notifications and webhooks may be sent to.
            settings: Behaviour that is not publicly documented.
            clock: The emulator's time; a datetime makes a clock that stands still. Default: the
                machine's time.
            window: Serve a page at ``/`` that shows what happens, and drives the emulator. Whoever
                may connect to the port can read it.

        Raises:
            DefinitionError: The campaigns are invalid, their file cannot be read, or notifications
                go to a host that is not allowed.
            EmulatorError: A key has other characters, or two Applications have the same key.
            ValueError: ``management_keys`` names an operation that does not exist, or
                ``management_rate`` or ``coupons_per_second`` is less than 1.
        """
        _check_key("api_key", api_key)
        _check_key("management_key", management_key)
        self.management_key = management_key
        self.clock = clock if isinstance(clock, Clock) else Clock(clock)
        self._port = port
        self._account = Account(_load_setup(campaigns), settings, self.clock, api_key)
        _check_keys(self._account.applications)
        if coupons_per_second is not None and coupons_per_second < 1:
            raise ValueError(f"coupons_per_second must be at least 1, got {coupons_per_second}")
        self._account.coupons_per_second = coupons_per_second
        self._account.limited_keys = _check_limited_keys(management_keys or {})
        self._notifier = Notifier(self._account, delivery_hosts)
        self._app = App(self._account, management_key, allowed_hosts, management_rate)
        self._served = _add_window(self, self._account, self._app) if window else self._app
        self._server: ServerThread | None = None

    @property
    def api_key(self) -> str:
        """The Integration API key of its first Application."""
        return self._account.applications[0].api_key

    @property
    def api_keys(self) -> Mapping[str, str]:
        """The Integration API key of each Application, by the Application's name."""
        return {application.name: application.api_key for application in self._account.applications}

    @property
    def url(self) -> str:
        """The base URL, e.g. ``http://127.0.0.1:41234``.

        Raises:
            EmulatorError: The emulator is not running.
        """
        if self._server is None:
            raise EmulatorError("the emulator is not running; use `with Emulator() as emulator:`")
        return self._server.url

    @property
    def requests(self) -> Requests:
        """The requests that it received, with assertions."""
        return self._app.requests

    @property
    def deliveries(self) -> Deliveries:
        """The notifications and webhook requests that it sends."""
        return self._notifier.deliveries

    def start(self) -> Emulator:
        """Start serving; return once it accepts requests.

        Raises:
            EmulatorError: The emulator is running already, or the port is not available.
        """
        if self._server is not None:
            raise EmulatorError("the emulator is running already")
        self._server = ServerThread(self._served, listen(self._port), self._notifier.run)
        return self

    def stop(self) -> None:
        """Stop serving and free the port; do nothing if it is not running."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def reset(self) -> None:
        """Return to the initial state.

        Discards what requests did, the recorded requests, the scripted failures and the deliveries,
        and puts the clock back.
        """
        with self._account.lock:
            self.clock.reset()
            self._account.reset()
            self._notifier.reset()
        self._app.failures.clear()
        self._app.requests.clear()
        self._app.between_pages = None

    def snapshot(self) -> str:
        """Return all state and the clock as JSON text."""
        with self._account.lock:
            return write_snapshot(self._account.applications, self.clock)

    def restore(self, snapshot: str) -> None:
        """Replace all state by that of a `snapshot`, and forget the deliveries.

        Raises:
            ValueError: The text is not a snapshot, or one of other Applications.
        """
        with self._account.lock:
            self._account.replace(read_snapshot(snapshot, self._account.applications, self.clock))
            self._notifier.reset()

    def trigger(self, kind: str, /, **members: Json) -> list[Delivery]:
        """Send a notification without its cause to those that subscribed to it.

            emulator.trigger("TierUpgrade", CustomerProfileID="alice", CurrentTier="Gold")

        Args:
            kind: A ``NotificationType``; for campaigns ``CampaignCreated``,
                ``CampaignStateChanged`` and so on.
            members: Members of its body, or of the only item of its body. The other required ones
                have made-up values.

        Returns:
            The deliveries, one per subscription.

        Raises:
            ValueError: There is no such kind or member, or no subscription for it.
        """
        return self._notifier.trigger(kind, members)

    def fail_next(
        self,
        times: int | None = 1,
        *,
        status: int | None = None,
        body: Json = None,
        headers: Mapping[str, str] | None = None,
        latency: float = 0,
        reset: bool = False,
        byte_delay: float = 0,
        malformed_body: bool | bytes = False,
        truncate: int | None = None,
        after_processing: bool = False,
        operation: str = "",
    ) -> None:
        """Let the next requests fail, or be slow. Failures happen in the order of these calls.

            emulator.fail_next(status=503)
            emulator.fail_next(2, status=429, headers={"Retry-After": "1"})
            emulator.fail_next(reset=True, after_processing=True)  # done, but the response is lost
            emulator.fail_next(None, latency=0.2, operation="updateCustomerSessionV2")

        Args:
            times: How many requests; ``None``: all until `stop_failing`.
            status: Respond with this status, 400 to 599.
            body: The JSON body for ``status``; by default an error of the API's shape.
            headers: Add these headers to the response.
            latency: Seconds to wait before the request is processed. A waiting request occupies
                its session and profile, which accept three requests at a time.
            reset: Reset the connection instead of responding.
            byte_delay: Send the response's body byte by byte, with so many seconds in between.
            malformed_body: Send these bytes as the body; ``True``: a page that a proxy might send.
            truncate: Close the connection after so many bytes of the response's body.
            after_processing: Process the request before it fails, instead of not at all.
            operation: Only requests for the operation with this id.

        Raises:
            ValueError: A value is out of range, no kind of failure is given, or there is no such
                operation.
        """
        if malformed_body is True:
            malformed_body = MALFORMED_BODY
        failure = Failure(
            status=status,
            body=body,
            headers=headers or {},
            latency=latency,
            reset=reset,
            byte_delay=byte_delay,
            malformed_body=malformed_body or b"",
            truncate=truncate,
            after_processing=after_processing,
            operation=operation,
        )
        self._app.failures.add(failure, times)

    def between_pages(self, change: Callable[[], object] | None) -> None:
        """Call a function before each further page of a list is read, to change what it lists.

            emulator.between_pages(lambda: api.create_coupons(1, 1, new_coupons))

        It runs in a thread of its own and may send requests to the emulator. An error in it is the
        emulator's: the response is 500.

        Args:
            change: The function; ``None`` for none any more. `reset` forgets it, too.
        """
        self._app.between_pages = change

    def stop_failing(self) -> None:
        """Forget the failures that are still to come."""
        self._app.failures.clear()

    def __enter__(self) -> Emulator:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


def _check_key(name: str, key: object) -> None:
    if not isinstance(key, str) or not re.fullmatch(r"[!-~]+", key):
        raise EmulatorError(f"{name} must be printable ASCII text without spaces, not empty")


def _check_limited_keys(keys: Mapping[str, Collection[str]]) -> Mapping[str, Collection[str]]:
    for key, operations in keys.items():
        _check_key("management_keys", key)
        for operation in operations:
            load_description().check_operation(operation)
    return {key: frozenset(operations) for key, operations in keys.items()}


def _check_keys(applications: Sequence[Application]) -> None:
    owners: dict[str, str] = {}
    for application in applications:
        for name, key in (
            ("api_key", application.api_key),
            ("test_key", application.definition.test_key),
        ):
            owner = f"{name} of {application.name}"
            if name == "api_key" or key:
                _check_key(owner, key)
                if owners.setdefault(key, owner) != owner:
                    raise EmulatorError(f"{owner} is also the {owners[key]}; use different keys")


def _add_window(emulator: Emulator, account: Account, app: App) -> ASGIApp:
    # It loads the client, which an emulator without window does not need.
    from .window import Window

    return Window(emulator, account, app)


def _load_setup(campaigns: Setup | Sequence[Campaign] | str | os.PathLike[str]) -> Setup:
    if isinstance(campaigns, Setup):
        return campaigns
    if isinstance(campaigns, (str, os.PathLike)):
        return load(Path(campaigns))
    return Setup(campaigns=tuple(campaigns))
