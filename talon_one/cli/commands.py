"""The commands of ``talon-one``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from pathlib import Path
from time import time
from typing import Any

import click

import talon_one as t1

from ..core.calls.api import raw
from ..core.support.error_details import read_date
from ..helpers import Outcome, SessionState
from ..management import create_coupons
from ..management.files import replaced
from .operations import OperationGroup, call_command, export_command, import_command
from .output import print_result, print_rows, print_text
from .session import FAILED, Commands, Connection

_MAX_CLOCK_DIFFERENCE = 60


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(t1.__version__, message="%(version)s")
@click.option("--host", envvar="TALON_ONE_HOST", help="URL of the deployment [TALON_ONE_HOST].")
@click.option("--deadline", type=float, help="Seconds for a whole call.")
@click.pass_context
def talon_one(ctx: click.Context, host: str | None, deadline: float | None) -> None:
    """Use the Talon.One API from a terminal or a script.

    Keys come from the environment variables TALON_ONE_API_KEY (Integration) and TALON_ONE_MANAGEMENT_KEY
    (Management), and are never printed. On a terminal results are tables; in a pipe they are JSON lines.
    """
    ctx.obj = Connection(host, deadline)
    ctx.call_on_close(ctx.obj.close)


talon_one.add_command(
    OperationGroup("", call_command, name="call", help="Call any operation of the API.")
)
talon_one.add_command(
    OperationGroup("export_", export_command, name="export", help="Write a CSV export into a file.")
)
talon_one.add_command(
    OperationGroup("import_", import_command, name="import", help="Import a CSV file.")
)


@talon_one.group()
def coupons() -> None:
    """Coupons in bulk."""


@coupons.command("create")
@click.argument("application_id", type=int)
@click.argument("campaign_id", type=int)
@click.argument("count", type=int)
@click.option("--usage-limit", type=int, default=1, help="Uses of each code; 0: any number [1].")
@click.option("--pattern", help="Pattern of the codes, such as SPRING-########.")
@click.option("--characters", default="ABCDEFGHJKLMNPQRSTUVWXYZ23456789", help="For each '#'.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="File for the codes.")
@click.pass_obj
def create(
    connection: Connection,
    application_id: int,
    campaign_id: int,
    count: int,
    usage_limit: int,
    pattern: str | None,
    characters: str,
    out: Path | None,
) -> None:
    """Create COUNT coupons, wait until they exist, and print their codes."""
    job = t1.NewCouponCreationJob(number_of_coupons=count, usage_limit=usage_limit, attributes={})
    if pattern is not None:
        job.coupon_settings = t1.CodeGeneratorSettings(
            valid_characters=list(characters), coupon_pattern=pattern
        )
    # A file that cannot be written is no reason to create coupons, so it is opened first.
    with nullcontext() if out is None else replaced(out) as file:
        batch = create_coupons(connection.management, application_id, campaign_id, job)
        click.echo(f"batch {batch.batch_id}", err=True)
        batch.wait(count)
        for code in batch.codes():
            if file is None:
                print_text(code)
            else:
                file.write(f"{code}\n".encode())
    if out is not None:
        click.echo(f"{count} codes in {out}", err=True)


@talon_one.group()
def session() -> None:
    """Look at a customer session, or end it."""


@session.command("show")
@click.argument("session_id")
@click.pass_obj
def show(connection: Connection, session_id: str) -> None:
    """Print a session as it is stored, with its last effects."""
    print_result(connection.integration.get_customer_session(session_id))


def _add_session_command(name: str, act: Callable[[SessionState], Outcome], text: str) -> None:
    @session.command(name, help=text)
    @click.argument("session_id")
    @click.pass_obj
    def run(connection: Connection, session_id: str) -> None:
        state = SessionState.load(connection.integration, session_id)
        outcome = act(state)
        summary = {
            "session": session_id,
            "state": state.state,
            "total": str(outcome.prices.total),
            "accepted": ", ".join(outcome.accepted_coupons),
            "rejected": ", ".join(rejection.code or "" for rejection in outcome.rejected_coupons),
        }
        print_rows([summary])


_add_session_command(
    "preview", lambda s: s.preview(), "Evaluate the rules without storing anything."
)
_add_session_command("close", lambda s: s.close(), "Close the session: redeem codes, book points.")
_add_session_command("cancel", lambda s: s.cancel(), "Cancel the session for good.")


@talon_one.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def emulator(ctx: click.Context, arguments: tuple[str, ...]) -> None:
    """Serve a local Talon.One; see `talon-one emulator --help`."""
    from ..emulator.support.missing_extra import explain_missing_extra

    try:
        from ..emulator.command_line import main
    except ModuleNotFoundError as missing:
        raise click.UsageError(explain_missing_extra(missing)) from None
    sys.exit(main(arguments, ctx.command_path))


@talon_one.command()
@click.pass_obj
@click.pass_context
def check(ctx: click.Context, connection: Connection) -> None:
    """Check the host, the keys and the clock."""
    keys = connection.client.configuration.api_key
    api, management = connection.integration, connection.management
    probes: list[tuple[str, bool, Callable[[], Any]]] = [
        ("api_key_v1", True, lambda: raw(api.get_customer_session, "talon-one-check", retries=0)),
        ("management_key", False, lambda: raw(management.get_applications, page_size=1, retries=0)),
    ]
    results: list[dict[str, str]] = []
    differences: list[float | None] = []
    for kind, missing_is_good, probe in probes:
        name = "Integration key" if kind == "api_key_v1" else "Management key"
        if kind not in keys:
            results.append({"check": name, "result": "not configured"})
            continue
        result = _probe(probe, missing_is_good, differences)
        results.append({"check": name, "result": result})
    difference = next((known for known in differences if known is not None), None)
    if difference is not None:
        verdict = "ok" if abs(difference) <= _MAX_CLOCK_DIFFERENCE else "FAILED"
        results.append({"check": "clock", "result": f"{verdict}: {difference:+.0f} s"})
    reached = "ok" if differences else "FAILED" if keys else "not checked without a key"
    host = {"check": "host", "result": f"{reached}: {connection.client.configuration.host}"}
    print_rows([host, *results])
    good = differences and not any(row["result"].startswith("FAILED") for row in results)
    ctx.exit(0 if good else FAILED)


def _probe(probe: Callable[[], Any], missing_is_good: bool, differences: list[float | None]) -> str:
    try:
        differences.append(_clock_difference(probe().headers))
    except t1.ApiException as error:
        differences.append(_clock_difference(error.headers))
        # The API's errors are JSON; another web server has no such page either.
        if missing_is_good and error.status == 404 and isinstance(error.data, dict):
            return "ok"
        return f"FAILED: {error}"
    except (t1.ApiConnectionError, t1.ApiValueError) as error:
        return f"FAILED: {error}"
    return "ok"


def _clock_difference(headers: Mapping[str, str]) -> float | None:
    """Return the seconds by which this machine is ahead of the server, ``None`` if that has not said its time."""
    try:
        return time() - read_date(headers["Date"])
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return None
