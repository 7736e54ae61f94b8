"""What msgspec or orjson would give in the place of the standard library's parser.

    python benchmarks/accelerators.py            (needs the package, msgspec and orjson)

The parser is replaced in this process alone. Least of many, in CPU time.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from time import process_time
from typing import Any

import msgspec
import orjson  # type: ignore[import-not-found]

import bodies
import server
from talon_one.core.models import reading
from usage import ours, plain

ROUNDS, TIMES = 30, 40


class Parser:
    """Looks like ``json.JSONDecoder``."""

    def __init__(self, decode: Callable[[str], Any]) -> None:
        self.decode = decode


PARSERS: dict[str, Any] = {
    "json": reading._DECODER,
    "msgspec": Parser(msgspec.json.Decoder(float_hook=Decimal).decode),
    "orjson": Parser(orjson.loads),
}


def least(work: Callable[[], object]) -> float:
    """CPU seconds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = process_time()
        for _ in range(TIMES):
            work()
        best = min(best, (process_time() - began) / TIMES)
    return best


def digits_kept(decode: Callable[[str], Any]) -> bool:
    """Whether prices keep all their digits."""
    exact = [Decimal("0.1000000000000000055511151231257827")]
    return bool(decode("[0.1000000000000000055511151231257827]") == exact)


def main() -> None:
    """Print a line for each parser."""
    text, from_go = bodies.state(10), bodies.state_as_go_writes_it(10)
    with server.running() as url:
        theirs, client = plain.client(url), ours.client(url)
        base = least(lambda: plain.call(theirs, "cart-10", plain.request(10)))
        loads = least(lambda: plain.decode(text))
        loads_go = least(lambda: plain.decode(from_go))
        print(f"urllib3 + json: a call {base * 1e6:.0f} µs, json.loads {loads * 1e6:.0f} µs")
        for name, parser in PARSERS.items():
            reading._DECODER = parser
            decode = least(lambda: ours.decode(text))
            decode_go = least(lambda: ours.decode(from_go))
            call = least(lambda: ours.call(client, "cart-10", ours.request(10)))
            kept = "all digits" if digits_kept(parser.decode) else "digits are lost"
            print(
                f"{name:8} decode {decode * 1e6:4.0f} µs ({decode / loads:.2f} of json.loads, "
                f"as Go writes it {decode_go / loads_go:.2f}), "
                f"a call {call * 1e6:4.0f} µs ({call / base:.2f}), {kept}"
            )


if __name__ == "__main__":
    main()
