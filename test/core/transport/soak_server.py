"""The server of benchmarks/soak.py: it does what it is asked, counts it, and misbehaves now and then.

``python -m test.core.transport.soak_server SHARE SEED`` prints its port, serves until its standard input ends, and then
prints, as JSON, how often each write was done: for each thread of the client a string of hexadecimal
numbers, two digits a write.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections import OrderedDict, defaultdict
from collections.abc import Callable
from threading import Lock
from typing import Any
from zlib import crc32

from .fault_server import Asked, Conversation, FaultServer, chunked, reply

_KEYS_KEPT = 20_000
_CLOSE = "Connection: close"


class Ledger:
    """What was done: how often, and what was answered under an ``Idempotency-Key``."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._done: defaultdict[int, bytearray] = defaultdict(bytearray)
        self._answers: OrderedDict[str, bytes] = OrderedDict()

    def do(self, asked: Asked, answer: bytes) -> bytes:
        """Do what is asked, unless its key says that it was done already, and give the answer."""
        if asked.method == "GET":
            return answer
        key = asked.headers.get("idempotency-key")
        thread, number = _thing(asked)
        with self._lock:
            if key is not None and key in self._answers:
                return self._answers[key]
            done = self._done[thread]
            done.extend(bytes(max(0, number + 1 - len(done))))
            done[number] = min(255, done[number] + 1)
            if key is not None:
                self._answers[key] = answer
                if len(self._answers) > _KEYS_KEPT:
                    self._answers.popitem(last=False)
        return answer

    def report(self) -> dict[str, str]:
        with self._lock:
            return {str(thread): done.hex() for thread, done in self._done.items()}


def _thing(asked: Asked) -> tuple[int, int]:
    """Thread and number of the call, as its path has them."""
    thread, number = asked.target.rpartition("/")[2].split("-")
    return int(thread), int(number)


class Turn:
    """One request, and the ways to treat it. Each says whether the connection may be used again."""

    def __init__(
        self, talk: Conversation, asked: Asked, ledger: Ledger, chance: random.Random
    ) -> None:
        self.talk = talk
        self.asked = asked
        self.ledger = ledger
        self.chance = chance
        payload = "ü" * chance.randrange(2000) + str(chance.random())
        content: dict[str, Any] = {
            "id": asked.target.rpartition("/")[2],
            "payload": payload,
            "crc": crc32(payload.encode()),
        }
        self.content = json.dumps(content).encode()

    def well(self) -> bool:
        self.talk.send(self.ledger.do(self.asked, self._answer()))
        return True

    def _answer(self) -> bytes:
        way = self.chance.randrange(3)
        if way == 0:
            return reply(200, gzip.compress(self.content, 1), "Content-Encoding: gzip")
        if way == 1:
            half = len(self.content) // 2
            parts = chunked(self.content[:half], self.content[half:])
            return reply(200, parts, "Transfer-Encoding: chunked")
        return reply(200, self.content)

    def _done(self) -> bytes:
        return self.ledger.do(self.asked, reply(200, self.content))

    # Faults

    def reset_undone(self) -> bool:
        self.talk.reset()
        return False

    def reset_done(self) -> bool:
        self._done()
        self.talk.reset()
        return False

    def end_done(self) -> bool:
        self._done()
        return False

    def cut_off(self) -> bool:
        answer = self._done()
        self.talk.send(answer[: self.chance.randrange(1, len(answer))])
        return False

    def reset_in_the_answer(self) -> bool:
        answer = self._done()
        self.talk.send(answer[: self.chance.randrange(1, len(answer))])
        self.talk.reset()
        return False

    def silence(self) -> bool:
        if self.chance.random() < 0.5:
            self._done()
        self.talk.wait_for_end()
        return False

    def drip(self) -> bool:
        for byte in self._done():
            self.talk.send(bytes([byte]))
            self.talk.server.closing.wait(0.2)
        return True

    def fail(self) -> bool:
        if self.chance.random() < 0.5:
            self._done()
        self._refuse(self.chance.choice((500, 502, 503, 504, 408)))
        return True

    def fail_in_html(self) -> bool:
        self.talk.send(reply(502, b"<html>Bad Gateway</html>", _CLOSE, content_type="text/html"))
        return False

    def too_busy(self) -> bool:
        refusals: tuple[tuple[int, list[str]], ...] = (
            (429, []),
            (429, ["Retry-After: 0"]),
            (503, ["Retry-After: 0"]),
        )
        status, headers = self.chance.choice(refusals)
        self._refuse(status, *headers)
        return True

    def _refuse(self, status: int, *headers: str) -> None:
        message = {"message": "no", "id": self.asked.target.rpartition("/")[2]}
        self.talk.send(reply(status, message, *headers))

    def garbage(self) -> bool:
        self._done()
        self.talk.send(self.chance.randbytes(200))
        return False

    def page(self) -> bool:
        self.talk.send(reply(200, b"<html>Please log in</html>", content_type="text/html"))
        return True

    def broken_gzip(self) -> bool:
        self._done()
        packed = bytearray(gzip.compress(self.content))
        packed[len(packed) // 2] ^= 1
        self.talk.send(reply(200, bytes(packed), "Content-Encoding: gzip"))
        return True

    def stray(self) -> bool:
        """A second answer after the first: whoever takes it gets what belongs to nobody."""
        self.talk.send(self._done() + reply(200, {"id": "0-0", "payload": "", "crc": 0}))
        return True

    def close_told(self) -> bool:
        self._done()
        self.talk.send(reply(200, self.content, _CLOSE))
        return False

    def close_untold(self) -> bool:
        self.talk.send(self._done())
        self.talk.server.closing.wait(self.chance.random() * 0.02)
        return False


FAULTS: tuple[Callable[[Turn], bool], ...] = (
    Turn.reset_undone,
    Turn.reset_done,
    Turn.end_done,
    Turn.cut_off,
    Turn.reset_in_the_answer,
    Turn.silence,
    Turn.drip,
    Turn.fail,
    Turn.fail_in_html,
    Turn.too_busy,
    Turn.garbage,
    Turn.page,
    Turn.broken_gzip,
    Turn.stray,
    Turn.close_told,
    Turn.close_untold,
)


def misbehaving(share: float, seed: int, ledger: Ledger) -> Callable[[Conversation], None]:
    """A script that treats a share of connections and of requests badly."""

    def play(talk: Conversation) -> None:
        chance = random.Random(f"{seed} {talk.number}")
        if chance.random() < share:
            talk.reset()
            return
        while (asked := talk.read_request()) is not None:
            talk.server.asked.clear()  # or a long run fills the memory
            turn = Turn(talk, asked, ledger, chance)
            treat = chance.choice(FAULTS) if chance.random() < share else Turn.well
            if not treat(turn):
                return

    return play


def main() -> None:
    """Serve until the standard input ends."""
    ledger = Ledger()
    with FaultServer(usual=misbehaving(float(sys.argv[1]), int(sys.argv[2]), ledger)) as server:
        print(server.port, flush=True)
        sys.stdin.read()
    print(json.dumps(ledger.report()))


if __name__ == "__main__":
    main()
