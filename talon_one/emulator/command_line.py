"""The command ``python -m talon_one.emulator``: serve until Ctrl-C or SIGTERM."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import threading
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from .campaign_file import load
from .campaigns import DefinitionError, Setup
from .demo import DEMO
from .emulator import DEFAULT_API_KEY, DEFAULT_MANAGEMENT_KEY, Emulator
from .http.server import HOST, EmulatorError
from .state_file import StateFileError, load_state, save_state

_EXAMPLE = (
    '{"customerSession": {"profileId": "anna", "cartItems": '
    '[{"sku": "mug", "quantity": 2, "price": 9.99}]%s}}'
)


def main(
    arguments: Sequence[str] | None = None, program: str = "python -m talon_one.emulator"
) -> int:
    """Run the command, which its messages call ``program``, and return its exit status."""
    parser = _make_parser(program)
    options = parser.parse_args(arguments)
    try:
        setup = DEMO if options.campaigns is None else load(options.campaigns)
        emulator = Emulator(
            setup,
            api_key=options.api_key,
            management_key=options.management_key,
            port=options.port,
            allowed_hosts=options.allow_host,
            delivery_hosts=options.delivery_host,
            window=options.open,
        )
        if options.state is not None:
            load_state(emulator, options.state)
        emulator.start()
    except (DefinitionError, EmulatorError, StateFileError) as error:
        print(f"{parser.prog}: error: {error}", file=sys.stderr)
        return 2
    try:
        stopped = _catch_stop_signals()
        print(_format_welcome(emulator, setup, options.campaigns or "the demo shop"), flush=True)
        if options.open:
            print(f"Window:         {emulator.url}/", flush=True)
            webbrowser.open(emulator.url)
        # In short waits: on Windows no signal interrupts a long one.
        while not stopped.wait(0.2):
            pass
    finally:
        emulator.stop()
        if options.state is not None:
            save_state(emulator, options.state)
    return 0


def _make_parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        description=f"A local Talon.One on {HOST}, for demos and tests.",
    )
    parser.add_argument("--port", type=int, default=9000, help="0 takes a free one (default: 9000)")
    parser.add_argument(
        "--api-key",
        default=DEFAULT_API_KEY,
        help="the Integration API key to accept (default: %(default)s)",
    )
    parser.add_argument(
        "--management-key",
        default=DEFAULT_MANAGEMENT_KEY,
        help="the Management API key to accept (default: %(default)s)",
    )
    parser.add_argument(
        "--allow-host",
        metavar="NAME",
        action="append",
        default=[],
        help="accept this name in the headers Host and Origin, besides those of loopback",
    )
    parser.add_argument(
        "--delivery-host",
        action="append",
        default=[],
        metavar="HOST",
        help="a host besides loopback that notifications may be sent to; may be given repeatedly",
    )
    parser.add_argument(
        "--open",
        action="store_true",
        help="serve a page at / that shows requests, sessions and prices, and open it in a browser",
    )
    parser.add_argument(
        "--state",
        metavar="FILE",
        type=Path,
        help="JSON file: the state is read from it, if it exists, and written to it at the end",
    )
    parser.add_argument(
        "--campaigns", metavar="FILE", help="campaigns in YAML (default: a small demo shop)"
    )
    return parser


def _catch_stop_signals() -> threading.Event:
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    return stopped


def _format_welcome(emulator: Emulator, setup: Setup, source: str) -> str:
    first, *_ = applications = setup.all_applications()
    codes = [coupon.code for campaign in first.campaigns for coupon in campaign.coupons]
    entered = f', "couponCodes": ["{codes[0]}"]' if codes else ""
    keys = emulator.api_keys
    campaigns = (
        campaign.name for application in applications for campaign in application.campaigns
    )
    names = ", ".join(campaigns) or "none"
    return "\n".join(
        (
            f"URL:            {emulator.url}",
            *(
                f"{'API key:' if len(keys) == 1 else f'API key of {name}:':<15} {key}"
                for name, key in keys.items()
            ),
            f"Management key: {emulator.management_key}",
            f"Campaigns:      {names} (from {source})",
            "Try:            curl -X PUT -H "
            + shlex.quote(f"Authorization: ApiKey-v1 {emulator.api_key}")
            + " -d "
            + shlex.quote(_EXAMPLE % entered)
            + f" {emulator.url}/v2/customer_sessions/cart-1",
            "Ctrl-C stops it.",
        )
    )
