"""The client of a command, from the environment, and what its errors mean for the exit status.

0  success
1  the API refused the call, a check failed, or a file cannot be written
2  the command, a parameter or the configuration is wrong; nothing was sent
3  no response, or no conclusive one

130, 141 and 143, as of every program: interrupted by Ctrl-C; whoever read the output has gone; ended by SIGTERM.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

import talon_one as t1

from ..helpers import IllegalTransition, OutcomeUnknownError

FAILED, WRONG, NO_RESPONSE, INTERRUPTED, READER_GONE = 1, 2, 3, 130, 141


class Connection:
    """The client, made when a command needs it."""

    def __init__(self, host: str | None, deadline: float | None) -> None:
        self._host = host
        self.deadline = deadline
        self._client: t1.ApiClient | None = None

    @property
    def client(self) -> t1.ApiClient:
        """A client with the keys of the environment."""
        if self._client is None:
            settings: dict[str, Any] = {"deadline": self.deadline}
            if self._host is not None:
                settings["host"] = self._host
            configuration = t1.Configuration.from_env(user_agent="talon-one-cli", **settings)
            self._client = t1.ApiClient(configuration)
        return self._client

    @property
    def integration(self) -> t1.IntegrationApi:
        """Methods of the Integration API."""
        return t1.IntegrationApi(self.client)

    @property
    def management(self) -> t1.ManagementApi:
        """Methods of the Management API."""
        return t1.ManagementApi(self.client)

    def close(self) -> None:
        """Close the client, if there is one."""
        if self._client is not None:
            self._client.close()


class Commands(click.Group):
    """A group whose errors are one line and an exit status, instead of a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except t1.OpenApiException as error:
            click.echo(f"error: {error}", err=True)
            ctx.exit(_status(error))
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            _drop_unwritable_output()
            ctx.exit(READER_GONE)
        except OSError as error:
            _drop_unwritable_output()
            place = f"{error.filename}: " if error.filename else ""
            click.echo(f"error: {place}{error.strerror or error}", err=True)
            ctx.exit(FAILED)


def _drop_unwritable_output() -> None:
    """Keep Python from failing once more when it ends and writes what is still buffered."""
    output = sys.stdout
    if output is None:
        return
    try:
        output.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())


def _status(error: t1.OpenApiException) -> int:
    if isinstance(error, (t1.ApiConnectionError, OutcomeUnknownError)):
        return NO_RESPONSE
    wrong = (t1.ApiTypeError, t1.ApiValueError, IllegalTransition)
    return WRONG if isinstance(error, wrong) else FAILED
