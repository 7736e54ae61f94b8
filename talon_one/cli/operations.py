"""A command for each operation, made from its method: parameters, types and help."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click
from dateutil.parser import isoparse

import talon_one as t1

from ..core.calls.methods import operation_of
from ..core.models.reading import parse_json
from ..management import Progress, export_file, import_file, paginate
from ..management.import_columns import IMPORTS
from .output import output_file, print_result, print_rows, progress_bar
from .session import Connection

if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # older releases are not generic

_APIS = (t1.IntegrationApi, t1.ManagementApi)


class Time(ParamType):
    """A time with an offset, as RFC 3339 writes it."""

    name = "time"

    def convert(self, value: Any, param: Any, ctx: Any) -> datetime:
        """Read it."""
        try:
            time = isoparse(value)
        except ValueError:
            self.fail(f"{value!r} is not a time such as 2026-01-31T12:00:00Z", param, ctx)
        if time.tzinfo is None:
            self.fail(f"{value!r} has no offset; write {time.isoformat()}Z for UTC", param, ctx)
        return time


class Body(ParamType):
    """JSON, the name of a file with JSON after ``@``, or ``-`` for standard input."""

    name = "json"

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        """Read it; it stays a dict, whose members are checked when it is sent."""
        place = ""
        try:
            if value == "-" or value.startswith("@"):
                place = "standard input: " if value == "-" else f"{value[1:]}: "
                with click.open_file(value.removeprefix("@"), "rb") as file:
                    value = file.read()
            return _with_nulls(parse_json(value))
        except OSError as problem:
            self.fail(f"{place}{problem.strerror}", param, ctx)
        except ValueError as problem:
            self.fail(f"{place}{problem}", param, ctx)


def _with_nulls(value: Any) -> Any:
    """Return JSON with ``NULL`` for null: ``None`` means that a member is not given."""
    if isinstance(value, dict):
        return {name: _with_nulls(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_with_nulls(entry) for entry in value]
    return t1.NULL if value is None else value


class OperationGroup(click.Group):
    """Commands for the methods whose names begin with ``prefix``."""

    def __init__(
        self, prefix: str, make: Callable[[str, type, str], click.Command], **keywords: Any
    ) -> None:
        super().__init__(**keywords)
        self._prefix = prefix
        self._make = make

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all operations."""
        return sorted(
            name[len(self._prefix) :].replace("_", "-")
            for api in _APIS
            for name in vars(api)
            if name[:1] != "_" and name.startswith(self._prefix)
        )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of an operation, by its method or its operation id."""
        snake = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", cmd_name).lower().replace("-", "_")
        method = self._prefix + snake
        for api in _APIS:
            if method in vars(api) and method[:1] != "_":
                return self._make(cmd_name, api, method)
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Suggest the nearest name for one that is not known."""
        from ..core.support.suggest import did_you_mean

        if args and self.get_command(ctx, args[0]) is None:
            hint = did_you_mean(args[0], self.list_commands(ctx))
            ctx.fail(f"no operation {args[0]!r}{hint}")
        return super().resolve_command(ctx, args)


def call_command(name: str, api: type, method: str) -> click.Command:
    """Return the command that calls an operation."""
    operation = getattr(api, f"_{method}")
    parameters = _parameters(api, method)
    pages = operation.paging is not None
    if pages:
        parameters.append(click.Option(["--all"], is_flag=True, help="All pages, row by row."))
        parameters = [p for p in parameters if p.name not in ("skip", "cursor")]

    def run(connection: Connection, **arguments: Any) -> None:
        bound, positional, keywords = _bind(connection, api, method, arguments)
        if keywords.pop("all", False):
            print_rows(paginate(bound, *positional, **keywords))
        else:
            print_result(bound(*positional, **keywords))

    return _command(name, api, method, parameters, run)


def export_command(name: str, api: type, method: str) -> click.Command:
    """Return the command that writes an export into a file."""
    parameters = _parameters(api, method)
    out = click.Option(
        ["--out"],
        type=click.Path(dir_okay=False, allow_dash=True),
        help="File to write; - for standard output.",
        required=True,
    )

    def run(connection: Connection, out: str, **arguments: Any) -> None:
        bound, positional, keywords = _bind(connection, api, method, arguments)
        rows = 0
        with nullcontext() if out == "-" else progress_bar(name) as bar:

            def show(done: Progress) -> None:
                nonlocal rows
                rows = done.rows
                if bar is not None:
                    bar(done)

            target = output_file() if out == "-" else out
            export_file(bound, target, *positional, progress=show, **keywords)
            if out == "-":
                sys.stdout.flush()  # fails here, if it does, and not when Python ends
        click.echo(f"{rows} rows" if out == "-" else f"{rows} rows in {out}", err=True)

    return _command(name, api, method, [*parameters, out], run)


def import_command(name: str, api: type, method: str) -> click.Command:
    """Return the command that imports a file."""
    columns = IMPORTS[getattr(api, f"_{method}").id]
    parameters = [p for p in _parameters(api, method) if p.name != "up_file"]
    kind = click.Path(exists=True, dir_okay=False, allow_dash=True)
    parameters.append(click.Argument(["file"], type=kind))
    if columns.replaces:
        text = f"Required: the import replaces {columns.replaces}."
        parameters.append(click.Option(["--replaces"], is_flag=True, help=text))

    def run(connection: Connection, file: str, replaces: bool = False, **arguments: Any) -> None:
        if columns.replaces and not replaces:
            raise click.UsageError(f"It replaces {columns.replaces}; say --replaces to do that.")
        bound, positional, keywords = _bind(connection, api, method, arguments)
        source = sys.stdin.buffer if file == "-" else file
        with progress_bar(name) as bar:
            done = import_file(
                bound, *positional, file=source, replaces=replaces, progress=bar, **keywords
            )
        print_result(done)

    return _command(name, api, method, parameters, run)


def _command(
    name: str, api: type, method: str, parameters: list[click.Parameter], run: Callable[..., None]
) -> click.Command:
    text = (inspect.getdoc(getattr(api, method)) or "").partition("\nExamples:")[0]
    return click.Command(
        name,
        params=parameters,
        callback=click.pass_obj(run),
        help=text.partition("\nArgs:")[0],
        short_help=text.partition("\n")[0],
    )


def _parameters(api: type, method: str) -> list[click.Parameter]:
    texts = _parameter_texts(inspect.getdoc(getattr(api, method)) or "")
    found: list[click.Parameter] = []
    for parameter in inspect.signature(getattr(api, method)).parameters.values():
        if parameter.name == "self" or parameter.kind is parameter.VAR_KEYWORD:
            continue
        kind = _kind(parameter.annotation)
        required = parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        text = texts.get(parameter.name, "")
        if isinstance(kind, Body):
            names = ["--json", parameter.name]
            found.append(click.Option(names, type=kind, required=required, help=text))
        elif required:
            found.append(click.Argument([parameter.name], type=kind))
        else:
            many = parameter.annotation.startswith("list[")
            found.append(
                click.Option(
                    [f"--{parameter.name.replace('_', '-')}", parameter.name],
                    type=kind,
                    multiple=many,
                    help=text,
                )
            )
    return found


def _kind(annotation: str) -> ParamType | type:
    if annotation.startswith(("m.", "dict[", "list[m.")):
        return Body()
    if annotation.startswith("datetime"):
        return Time()
    if annotation.startswith("File"):
        return click.Path(exists=True, dir_okay=False)
    return int if annotation.startswith("int") else bool if annotation.startswith("bool") else str


def _parameter_texts(doc: str) -> dict[str, str]:
    _, _, arguments = doc.partition("\nArgs:\n")
    arguments = arguments.partition("\nRaises:")[0]
    parts = re.split(r"^    ([*\w]+): ", arguments, flags=re.MULTILINE)
    return {
        name: " ".join(text.split()) for name, text in zip(parts[1::2], parts[2::2], strict=True)
    }


def _bind(
    connection: Connection, api: type, method: str, arguments: dict[str, Any]
) -> tuple[Callable[..., Any], Sequence[Any], dict[str, Any]]:
    """Return the method of an API of this connection with its positional and keyword arguments."""
    bound = getattr(api(connection.client), method)
    # As an option of the call: the deadline of a configuration does not bound exports and imports.
    arguments["deadline"] = connection.deadline
    operation_of(bound, "talon-one()")
    signature = inspect.signature(bound)
    positional = [
        arguments.pop(name)
        for name, parameter in signature.parameters.items()
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]
    keywords = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in arguments.items()
        if value is not None and value != ()
    }
    return bound, positional, keywords
