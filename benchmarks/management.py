"""The Management tools at scale: ``python benchmarks/management.py exports`` and ``... jobs``.

``exports``: a million coupons (132 MB) from a server in another process, into a file and row by row, against urllib3
with ``shutil.copyfileobj`` and ``csv.DictReader``: CPU of the least of five, and the memory of the process.

``jobs``: 100 000 calls on a Dask cluster of two processes, of which the server fails 5 %, half of them after it did
what was asked. The run is killed with SIGKILL once a third is done, and started again until nothing is left. It ends
with status 1 if an item was not done exactly once.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import hashlib
import io
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import inf
from pathlib import Path
from typing import Any

import urllib3

import talon_one as t1
from talon_one.management import Journal, export_file, export_rows, for_each

ROOT = Path(__file__).resolve().parent.parent
HEAD = (
    b"accountid,applicationid,attributes,batchid,campaignid,counter,created,deleted,deleted_changelogid,"
    b"discount_counter,discount_limitval,expirydate,id,importid,is_reservation_mandatory,limits,limitval,"
    b"recipientintegrationid,referralid,reservation,reservation_counter,reservation_limitval,startdate,value\n"
)
ROW = (
    b'1,31,"{""a"": 1}",b-1,109,0,2026-01-01T00:00:00Z,f,,0,,2027-01-01T00:00:00Z,%d,,f,[],1,,,f,0,0,'
    b"2026-01-01T00:00:00Z,CODE-ABCDEFGH\n"
)
BLOCK = b"".join(ROW % number for number in range(1000, 2000))
COUPONS = 1_000_000
SIZE = len(HEAD) + COUPONS // len(BLOCK.splitlines()) * len(BLOCK)
FAULTS = 0.05


# --- exports ---------------------------------------------------------------------------------------


class _Export(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/csv")
        self.send_header("Content-Length", str(SIZE))
        self.end_headers()
        self.wfile.write(HEAD)
        for _ in range(COUPONS // 1000):
            self.wfile.write(BLOCK)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def serve_exports() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Export)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


def export(way: str, url: str, path: str) -> None:
    """Read the export in one way and print CPU seconds and the largest size of this process in MB."""
    client = t1.ApiClient(t1.Configuration(url, management_key="key", pace=inf, trust_env=False))
    api = t1.ManagementApi(client)
    begin = time.process_time()
    if way.startswith("urllib3"):
        response: Any = urllib3.PoolManager().request("GET", url, preload_content=False)
        response.auto_close = False
        if way == "urllib3 to a file":
            with open(path, "wb") as file:
                shutil.copyfileobj(response, file)
        else:
            count = sum(1 for _ in csv.DictReader(io.TextIOWrapper(response, newline="")))
            assert count == COUPONS
    elif way == "export_file":
        assert export_file(api.export_coupons, path, 31) == SIZE
    else:
        with export_rows(api.export_coupons, 31) as rows:
            assert sum(1 for _ in rows) == COUPONS
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([time.process_time() - begin, size]))


def measure_exports(times: int) -> int:
    pairs = [("export_file", "urllib3 to a file"), ("export_rows", "urllib3 and csv.DictReader")]
    with _server("serve-exports") as url, tempfile.TemporaryDirectory() as folder:
        for ours, theirs in pairs:
            cpu: dict[str, list[float]] = {ours: [], theirs: []}
            sizes: dict[str, float] = {}
            for _ in range(times):
                for way in (theirs, ours):
                    command = [sys.executable, __file__, "export", way, url, f"{folder}/export.csv"]
                    seconds, sizes[way] = json.loads(subprocess.check_output(command))
                    cpu[way].append(seconds)
            for way in (theirs, ours):
                print(f"{way:28} {min(cpu[way]):6.2f} s CPU, {sizes[way]:5.1f} MB")
            print(f"{'throughput ratio':28} {min(cpu[theirs]) / min(cpu[ours]):6.2f}")
    return 0


# --- jobs ------------------------------------------------------------------------------------------


class _Profiles(asyncio.Protocol):
    """Stores profiles, once per Idempotency-Key, and fails some of the requests."""

    done: Counter[str] = Counter()
    requests = 0
    repeats = 0
    chance = random.Random(1)
    _buffer = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while True:
            head, end, rest = self._buffer.partition(b"\r\n\r\n")
            fields = dict(
                line.lower().split(": ", 1) for line in head.decode("latin-1").split("\r\n")[1:]
            )
            length = int(fields.get("content-length", 0))
            if not end or len(rest) < length:
                return
            self._buffer = rest[length:]
            if head.startswith(b"GET"):
                counts = Counter(_Profiles.done.values())
                seen = _Profiles.requests, _Profiles.repeats, counts
                self._answer(200, json.dumps(seen).encode())
                continue
            self._store(fields["idempotency-key"])

    def _store(self, key: str) -> None:
        _Profiles.requests += 1
        fault = self.chance.random()
        if fault < FAULTS / 2:
            self._answer(503, b"{}")
            return
        if key in _Profiles.done:  # the API keeps keys for 24 hours
            _Profiles.repeats += 1
        else:
            _Profiles.done[key] += 1
        if fault < FAULTS:
            self._transport.abort()
            return
        self._answer(200, b'{"effects": []}')

    def _answer(self, status: int, body: bytes) -> None:
        head = (
            f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
        )
        self._transport.write(f"{head}\r\n\r\n".encode() + body)


async def serve_profiles() -> None:
    server = await asyncio.get_running_loop().create_server(_Profiles, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


@cache
def profiles(url: str) -> t1.IntegrationApi:
    """The API of this worker."""
    return t1.IntegrationApi(t1.ApiClient(t1.Configuration(url, "key", trust_env=False)))


def update(item: tuple[str, int]) -> None:
    """Update a profile, with a key that is made from the item."""
    url, number = item
    key = hashlib.sha256(b"%d" % number).hexdigest()
    request = t1.CustomerProfileIntegrationRequestV2(attributes={"number": number})
    profiles(url).update_customer_profile_v2(f"customer-{number}", request, idempotency_key=key)


def work(url: str, journal: str, count: int) -> None:
    """Run on a cluster; print a line for each item, and the memory after 1, 1000 and all items."""
    import dask.config
    from distributed import Client, LocalCluster

    this_module = sys.modules["management"]
    dask.config.set({"distributed.scheduler.allowed-failures": 0})
    dask.config.set({"temporary-directory": str(Path(journal).parent)})
    items = ((url, number) for number in range(count))
    with (
        LocalCluster(n_workers=2, threads_per_worker=4, dashboard_address=":0") as cluster,
        Client(cluster) as client,
        client.get_executor() as executor,
    ):
        run = for_each(
            executor, this_module.update, items, ahead=256, journal=journal, repeat_doubtful=True
        )
        sizes: list[str] = []
        for number, done in enumerate(run):
            print("ok" if done.error is None else f"error {done.error!r:.200}", flush=True)
            if number in (0, 1000):
                sizes.append(_peak(resource.RUSAGE_SELF))
    sizes.append(_peak(resource.RUSAGE_SELF))
    worker = _peak(resource.RUSAGE_CHILDREN)
    print(f"memory: {' -> '.join(sizes)} MB; the larger worker {worker} MB", flush=True)


def _peak(who: int) -> str:
    return f"{resource.getrusage(who).ru_maxrss / 1024:.0f}"


def run_jobs(count: int) -> int:
    begin = time.perf_counter()
    with _server("serve-profiles") as url, tempfile.TemporaryDirectory() as folder:
        journal = f"{folder}/run.journal"
        command = [sys.executable, "-c", "import management; management.main()", "work", url]
        command += [journal, str(count)]
        environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'benchmarks'}:{ROOT}"}
        for attempt in range(1, 9):
            process = subprocess.Popen(
                command, env=environment, text=True, stdout=subprocess.PIPE, start_new_session=True
            )
            assert process.stdout is not None
            said = Counter[str]()
            for line in process.stdout:
                if line.startswith("memory"):
                    print(line, end="")
                    continue
                said[line.split()[0]] += 1
                if attempt == 1 and said.total() == count // 3:
                    os.killpg(process.pid, signal.SIGKILL)
            process.stdout.close()
            process.wait()
            book = Journal(journal)
            print(f"run {attempt}: {dict(said)}, status {process.returncode},", end=" ")
            print(f"{book.count('done')} done, {len(list(book.in_doubt()))} in doubt", flush=True)
            complete = book.count("done") == count
            book.close()
            if complete:
                break
        seen = json.loads(urllib3.PoolManager().request("GET", url).data)
    requests, repeats, counts = seen
    print(f"{requests} requests, {repeats} of them for an item that was done already")
    print(f"items by how often they were done: {counts}")
    print(f"{time.perf_counter() - begin:.0f} s")
    return 0 if counts == {"1": count} else 1


@contextmanager
def _server(name: str) -> Iterator[str]:
    process = subprocess.Popen([sys.executable, __file__, name], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["exports", "jobs"])
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=5, help="how often each way is measured")
    if sys.argv[1:2] == ["serve-exports"]:
        serve_exports()
    elif sys.argv[1:2] == ["serve-profiles"]:
        asyncio.run(serve_profiles())
    elif sys.argv[1:2] == ["export"]:
        export(*sys.argv[2:])
    elif sys.argv[1:2] == ["work"]:
        work(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        options = parser.parse_args()
        return (
            measure_exports(options.times) if options.what == "exports" else run_jobs(options.calls)
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
