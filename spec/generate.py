"""Generate ``talon_one/`` from a description of the API.

    python spec/generate.py                                    in place, from spec/talon_one.yaml
    python spec/generate.py --spec FILE --out DIR              a whole package from another one
    python spec/generate.py --spec integration=A --spec management=B --out DIR

See ``spec/README.md`` for the steps and their reasons.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from factory.apis import APIS, assign_apis, known_apis
from factory.build import PACKAGE, ROOT, build
from factory.description_json import description_json
from factory.document import Document, FactoryError
from factory.install import check_target, install
from factory.load import load
from factory.merge import merge
from factory.name_clashes import check_names
from factory.normalize import normalize
from factory.overlay import apply_overlay
from factory.repair import repair
from factory.report import Report
from factory.to_openapi30 import to_openapi30

VENDORED = "spec/talon_one.yaml"
OVERLAY = "spec/overlay.yaml"


def read_descriptions(specs: Sequence[str], report: Report, log: Callable[[str], None]) -> Document:
    """Read, merge and correct the description to generate from.

    Args:
        specs: One or two files, optionally with ``integration=`` or ``management=`` in front.
        report: Receives corrections and overlay actions that match nothing.
        log: Called with each step, as a line of text.

    Raises:
        FactoryError: A description or the overlay cannot be used.
    """
    documents = []
    for spec in specs:
        api, _, rest = spec.partition("=")
        name = rest if api in APIS and rest else spec
        log(f"reading {name}")
        document = load(
            Path(ROOT, name) if name == VENDORED else Path(name),
            name,
            api if name != spec else None,
        )
        normalize(document)
        assign_apis(document, _vendored_apis)
        documents.append(document)
    merged = merge(documents)
    log(f"applying {OVERLAY}")
    for unmatched in apply_overlay(merged, ROOT / OVERLAY, OVERLAY):
        if list(specs) == [VENDORED]:
            raise unmatched.error()
        report.note("overlay actions that match nothing", f"{unmatched.index}: {unmatched.target}")
    log("repairing")
    repair(merged, report)
    check_names(merged)
    return merged


@cache
def _vendored_apis() -> dict[str, str]:
    ours = load(ROOT / VENDORED, VENDORED)
    normalize(ours)
    assign_apis(ours, dict)
    return known_apis(ours)


def generate(specs: Sequence[str], target: Path, log: Callable[[str], None]) -> str:
    """Generate the package into ``target`` and return the summary.

    Raises:
        FactoryError: A step failed; nothing in ``target`` has changed.
    """
    report = Report()
    check_target(target)
    document = read_descriptions(specs, report, log)
    if not any(document.operations()):
        raise document.error("/paths", "the description has no operations")
    with tempfile.TemporaryDirectory() as work:
        built = build(to_openapi30(document, report), Path(work), log)
        # Bytes, for the same line ends everywhere.
        (built / PACKAGE / "description.json").write_bytes(description_json(document).encode())
        models = sum(1 for _ in (built / PACKAGE / "models").glob("[!_]*.py"))
        log(f"installing into {target / PACKAGE}")
        changes = install(built, target)
    operations = Counter(str(operation.data["tags"][0]) for operation in document.operations())
    return report.summary(dict(operations), models, changes)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 1 if nothing was generated."""
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--spec",
        action="append",
        metavar="[API=]FILE",
        help=f"a description to generate from, instead of {VENDORED}; twice for one file per API, "
        "integration=FILE or management=FILE if the file does not say which",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="build the package in DIR instead")
    options = parser.parse_args(arguments)
    specs = options.spec or [VENDORED]
    if len(specs) > 2:
        parser.error("--spec can be given at most twice")
    try:
        target = options.out.resolve() if options.out else ROOT
        print(generate(specs, target, lambda text: print(text, file=sys.stderr, flush=True)))
    except FactoryError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
