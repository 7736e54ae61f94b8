"""`Emulator`: what tests and demos hold in their hands."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

from .campaign_file import load
from .campaigns import Campaign, Setup
from .http.app import App
from .http.faults import GARBAGE, Failure
from .http.recording import Requests
from .http.server import EmulatorError, Serving, listen
from .settings import Settings
from .state.account import Account, Application
from .state.clock import Clock
from .state.snapshot import read_snapshot, write_snapshot
from .support.exact_json import Json

DEFAULT_API_KEY = "emulator-key"
DEFAULT_MANAGEMENT_KEY = "emulator-management-key"


class Emulator:
    """A local Talon.One on real HTTP, for tests and demos.

        with Emulator("campaigns.yaml") as emulator:
            configuration = Configuration(host=emulator.url, api_key=emulator.api_key)

    It can be started and stopped again; its state lasts as long as the object.

    Attributes:
        api_key: the Integration API key of its Application, or of the first of them.
        management_key: the Management API key that it accepts; as a bearer token too.
        clock: its time, which tests may move.
    """

    def __init__(
        self,
        campaigns: Setup | Sequence[Campaign] | str | os.PathLike[str] = (),
        *,
        api_key: str = DEFAULT_API_KEY,
        management_key: str = DEFAULT_MANAGEMENT_KEY,
        port: int = 0,
        settings: Settings = Settings(),
        clock: Clock | datetime | None = None,
    ) -> None:
        """Prepares an emulator; `start` or `with` makes it serve.

        Args:
            campaigns: a setup, its campaigns alone, or the path of a YAML file. Default: none.
            api_key: the key of an Application that has none of its own: printable ASCII characters
                without spaces.
            management_key: the key of the Management API, of the same characters.
            port: the port on 127.0.0.1; 0 takes a free one.
            settings: behaviour that no public source settles.
            clock: tells the time; a datetime is a clock that stands still. Default: the machine's.

        Raises:
            DefinitionError: the campaigns make no sense, or their file can not be read.
            EmulatorError: a key is not such a key, or two Applications have the same.
        """
        _check_key("api_key", api_key)
        _check_key("management_key", management_key)
        self.management_key = management_key
        self.clock = clock if isinstance(clock, Clock) else Clock(clock)
        self._port = port
        self._account = Account(_setup(campaigns), settings, self.clock, api_key)
        _check_keys(self._account.applications)
        self._app = App(self._account, management_key)
        self._serving: Serving | None = None

    @property
    def api_key(self) -> str:
        return self._account.applications[0].api_key

    @property
    def api_keys(self) -> Mapping[str, str]:
        """The Integration API key of each Application, by its name."""
        return {each.name: each.api_key for each in self._account.applications}

    @property
    def url(self) -> str:
        """Where it serves, e.g. `http://127.0.0.1:41234`.

        Raises:
            EmulatorError: it is not running.
        """
        if self._serving is None:
            raise EmulatorError("the emulator is not running: use `with Emulator() as emulator:`")
        return self._serving.url

    @property
    def requests(self) -> Requests:
        """The requests it got, with assertions."""
        return self._app.requests

    def start(self) -> Emulator:
        """Starts serving; returns when it answers.

        Raises:
            EmulatorError: it runs already, or the port can not be had.
        """
        if self._serving is not None:
            raise EmulatorError("the emulator is running already")
        self._serving = Serving(self._app, listen(self._port))
        return self

    def stop(self) -> None:
        """Stops serving and frees the port; does nothing if it is not running."""
        if self._serving is not None:
            self._serving.stop()
            self._serving = None

    def reset(self) -> None:
        """Makes it as new: forgets what requests have done, recorded requests and scripted
        failures, and puts the clock back."""
        self.clock.reset()
        self._account.reset()
        self._app.failures.clear()
        self._app.requests.clear()

    def snapshot(self) -> str:
        """All state as JSON text: what the requests so far have left, and the clock."""
        with self._account.lock:
            return write_snapshot(self._account.names, self._account.stores, self.clock)

    def restore(self, snapshot: str) -> None:
        """Puts what `snapshot` gave in the place of all state.

        Raises:
            ValueError: the text is no snapshot, or one of other Applications.
        """
        self._account.replace(read_snapshot(snapshot, self._account.names, self.clock))

    def fail_next(
        self,
        times: int | None = 1,
        *,
        status: int | None = None,
        body: Json = None,
        headers: Mapping[str, str] | None = None,
        latency: float = 0,
        reset: bool = False,
        drip: float = 0,
        garbage: bool | bytes = False,
        handled: bool = False,
        operation: str = "",
    ) -> None:
        """Lets the next request fail, or be slow. What was asked for first happens first.

            emulator.fail_next(status=503)
            emulator.fail_next(2, status=429, headers={"Retry-After": "1"})
            emulator.fail_next(reset=True, handled=True)  # done, but nobody will know
            emulator.fail_next(None, latency=0.2, operation="updateCustomerSessionV2")

        Args:
            times: how many requests; `None`: all, until `stop_failing`.
            status: answer this, from 400 to 599, with the API's error body or the JSON `body`.
            headers: add these to the answer.
            latency: seconds to wait before the request is handled; a request that waits occupies
                its session and profile, of which three requests at a time are accepted.
            reset: reset the connection instead of answering.
            drip: send the answer's body byte by byte, with so many seconds in between.
            garbage: answer with these bytes as body; `True`: with a page that a proxy might send.
            handled: handle the request before it fails, instead of not at all.
            operation: only requests for the operation with this id.

        Raises:
            ValueError: a value is out of range, or none says how to fail.
        """
        failure = Failure(
            status=status,
            body=body,
            headers=headers or {},
            latency=latency,
            reset=reset,
            drip=drip,
            garbage=garbage if isinstance(garbage, bytes) else GARBAGE if garbage else b"",
            handled=handled,
            operation=operation,
        )
        self._app.failures.add(failure, times)

    def stop_failing(self) -> None:
        """Forgets the failures that are still to come."""
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
                    raise EmulatorError(f"{owner} is {owners[key]} already")


def _setup(campaigns: Setup | Sequence[Campaign] | str | os.PathLike[str]) -> Setup:
    if isinstance(campaigns, Setup):
        return campaigns
    if isinstance(campaigns, (str, os.PathLike)):
        return load(Path(campaigns))
    return Setup(campaigns=tuple(campaigns))
