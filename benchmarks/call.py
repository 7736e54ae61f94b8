"""What does a whole call cost, and how many can a process make?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

from row import Budget, Figures, Row, figure, ratio
from server import session_id
from table import Lines, amount
from work import Timed, Work, cpu, used

ROWS = (
    Row("whole call", "call", loops=20),
    Row("calls a second, 1 thread", "threads", 1, 160),
    Row("calls a second, 8 threads", "threads", 8, 160),
    Row("calls a second, 32 threads", "threads", 32, 160),
)
COUNTED = (Row("instructions of a call", "call", loops=20),)


def call(usage: str, size: int, url: str) -> Timed:
    """A cart of ``size`` items is built, sent, and the answer decoded."""
    user = used(usage)
    client, name = user.client(url), session_id(size)
    return cpu(lambda: user.call(client, name, user.request(size)))


def threads(usage: str, size: int, url: str) -> Timed:
    """Seconds on the clock for a call when ``size`` threads share a client."""
    user = used(usage)
    client, request, name = user.client(url), user.request(10), session_id(10)
    user.call(client, name, request)  # msgspec crashes when threads race to make a type

    def some(count: int) -> None:
        for _ in range(count):
            user.call(client, name, request)

    def timed(loops: int) -> float:
        each = max(1, loops // size)
        with ThreadPoolExecutor(size) as pool:
            start = perf_counter()
            for done in [pool.submit(some, each) for _ in range(size)]:
                done.result()
            return (perf_counter() - start) / (each * size) * loops

    return timed


WORKS: dict[str, Work] = {"call": call, "threads": threads}


def budgets(figures: Figures) -> list[Budget]:
    """A call costs about what a shop's own code would."""
    over = ratio(figure(figures, "call"), figure(figures, "call", "plain"))
    return [Budget("whole call / urllib3 + json", over, 1.15, 1.0)]


def table(figures: Figures, labels: dict[str, str]) -> Lines:
    """A line for each subject: what a whole call takes, and how that compares with urllib3 and json."""
    works = ("call", "median of call", "instructions call")
    lines: Lines = [["", "CPU, least", "", "CPU, median", "", "instructions", ""]]
    for name, label in labels.items():
        line = [label]
        for work in works:
            value, base = figure(figures, work, name), figure(figures, work, "plain")
            line += [amount(work, value), f"{value / base:.2f}"] if value and base else ["-", ""]
        lines.append(line)
    return lines
