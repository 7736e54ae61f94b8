"""Generates ``talon_one/`` from a description of the API.

    python spec/generate.py                                    in place, from spec/talon_one.yaml
    python spec/generate.py --spec FILE --out DIR              a whole package from another one
    python spec/generate.py --spec integration=A --spec management=B --out DIR

What is done and why is told by ``spec/README.md`` and by the modules in ``spec/factory``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from factory.apis import APIS, known_apis, tell_apis
from factory.build import PACKAGE, ROOT, build
from factory.description import description
from factory.document import Document, FactoryError
from factory.install import check_target, install
from factory.load import load
from factory.merge import merge
from factory.names import check_names
from factory.normal import normalise
from factory.overlay import apply_overlay
from factory.prepare import prepare
from factory.repair import repair
from factory.report import Report

OURS = "spec/talon_one.yaml"
OVERLAY = "spec/overlay.yaml"


def read_descriptions(specs: Sequence[str], report: Report, say: Callable[[str], None]) -> Document:
    """The description to generate from: read, merged, corrected.

    Args:
        specs: One file or two, each maybe with ``integration=`` or ``management=`` before it.
        report: Gets what the corrections changed and which overlay actions found nothing.
        say: Told what is being done.

    Raises:
        FactoryError: A description or the overlay cannot be used.
    """
    documents = []
    for spec in specs:
        api, _, rest = spec.partition("=")
        name = rest if api in APIS and rest else spec
        say(f"reading {name}")
        document = load(
            Path(ROOT, name) if name == OURS else Path(name), name, api if name != spec else None
        )
        normalise(document)
        tell_apis(document, _known)
        documents.append(document)
    merged = merge(documents)
    say(f"applying {OVERLAY}")
    for unmatched in apply_overlay(merged, ROOT / OVERLAY, OVERLAY):
        if list(specs) == [OURS]:
            raise unmatched.error()
        report.note("overlay actions that match nothing", f"{unmatched.index}: {unmatched.target}")
    say("repairing")
    repair(merged, report)
    check_names(merged)
    return merged


@cache
def _known() -> dict[str, str]:
    ours = load(ROOT / OURS, OURS)
    normalise(ours)
    tell_apis(ours, dict)
    return known_apis(ours)


def generate(specs: Sequence[str], target: Path, say: Callable[[str], None]) -> str:
    """Generates the package into ``target`` and returns the summary.

    Raises:
        FactoryError: Something is wrong; then nothing in ``target`` has changed.
    """
    report = Report()
    check_target(target)
    document = read_descriptions(specs, report, say)
    if not any(document.operations()):
        raise document.error("/paths", "there are no operations")
    with tempfile.TemporaryDirectory() as work:
        built = build(prepare(document, report), Path(work), say)
        # Bytes, for the same line ends everywhere.
        (built / PACKAGE / "description.json").write_bytes(description(document).encode())
        models = sum(1 for _ in (built / PACKAGE / "models").glob("[!_]*.py"))
        say(f"installing into {target / PACKAGE}")
        changes = install(built, target)
    operations = Counter(str(operation.data["tags"][0]) for operation in document.operations())
    return report.summary(dict(operations), models, changes)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; its exit status is 1 if nothing was generated."""
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--spec",
        action="append",
        metavar="[API=]FILE",
        help=f"a description to generate from, instead of {OURS}; twice for one file per API, "
        "integration=FILE or management=FILE if the file itself does not tell",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="build the package in DIR instead")
    options = parser.parse_args(arguments)
    specs = options.spec or [OURS]
    if len(specs) > 2:
        parser.error("--spec may be given twice at most")
    try:
        target = options.out.resolve() if options.out else ROOT
        print(generate(specs, target, lambda text: print(text, file=sys.stderr, flush=True)))
    except FactoryError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
