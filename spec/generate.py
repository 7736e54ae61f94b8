"""Generate ``talon_one/`` from a description of the API.

    python spec/generate.py                                    in place, from spec/talon_one.yaml
    python spec/generate.py --spec FILE --out DIR              an installable tree from another one
    python spec/generate.py --spec integration=A --spec management=B --out DIR

See ``spec/README.md`` for the steps and their reasons.
"""

from __future__ import annotations

import argparse
import functools
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from factory.apis import APIS, assign_apis, known_apis
from factory.build import PACKAGE, ROOT, build
from factory.changes import (
    Change,
    compare,
    count_breaking,
    count_changes,
    must_raise_version,
    write_changes,
)
from factory.description_json import description_json
from factory.document import Document, FactoryError
from factory.install import check_target, install
from factory.load import load
from factory.merge import UNKNOWN, merge
from factory.name_clashes import check_names
from factory.normalize import normalize
from factory.overlay import apply_overlay
from factory.package_source import read_package, version_of
from factory.repair import repair
from factory.report import Report
from factory.to_openapi30 import to_openapi30
from factory.verify import verify

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


def read_facts(specs: Sequence[str], log: Callable[[str], None]) -> Document:
    """Read and merge descriptions as they are published, in one dialect.

    Raises:
        FactoryError: A description cannot be used.
    """
    documents = []
    for spec in specs:
        api, _, rest = spec.partition("=")
        name = rest if api in APIS and rest else spec
        log(f"reading {name}")
        file = Path(ROOT, name) if name == VENDORED else Path(name)
        document = load(file, name, api if name != spec else None)
        normalize(document)
        assign_apis(document, _vendored_apis)
        documents.append(document)
    return merge(documents)


@functools.cache
def _vendored_apis() -> dict[str, str]:
    ours = load(ROOT / VENDORED, VENDORED)
    normalize(ours)
    assign_apis(ours, dict)
    return known_apis(ours)


def generate(
    specs: Sequence[str],
    target: Path,
    log: Callable[[str], None],
    release: str = "",
    report: Report | None = None,
) -> tuple[str, list[Change]]:
    """Generate the package into ``target``.

    Args:
        specs: One or two files, see ``read_descriptions``.
        target: The repository, or a directory for an installable tree.
        log: Called with each step, as a line of text.
        release: Release of the description, if its file does not have one.
        report: Receives what the summary lists.

    Returns:
        The summary, and the differences from the package in the repository. Another tree gets these
        as ``changes.md`` and ``changes.json``, too.

    Raises:
        FactoryError: A step failed; nothing in ``target`` has changed.
    """
    report = report or Report()
    check_target(target)
    document = read_descriptions(specs, report, log)
    if not any(document.operations()):
        raise document.error("/paths", "the description has no operations")
    set_release(document, release)
    found = document.data["info"]["version"]
    local = "" if list(specs) == [VENDORED] else f"api{found}"
    with tempfile.TemporaryDirectory() as work:
        prepared = to_openapi30(document, report)
        built = build(prepared, Path(work), log, local)
        log("verifying")
        verify(document, prepared, built / PACKAGE, report)
        # Bytes, for the same line ends everywhere.
        (built / PACKAGE / "description.json").write_bytes(description_json(document).encode())
        models = sum(1 for _ in (built / PACKAGE / "models").glob("[!_]*.py"))
        present = read_package(ROOT / PACKAGE)
        changes = compare(present, read_package(built / PACKAGE))
        log(f"installing into {target / PACKAGE}")
        files = install(built, target)
    if target != ROOT:
        write_changes(target, changes, present.release, found)
    operations = Counter(str(operation.data["tags"][0]) for operation in document.operations())
    summary = report.summary(dict(operations), models, files)
    return f"{summary}\n{count_changes(changes)}", changes


def set_release(document: Document, release: str) -> None:
    """Set the release of a description that has none, and check that a version can hold it.

    Raises:
        FactoryError: The release is not letters and digits with dots between.
    """
    info = document.data["info"]
    if release or info["version"] == UNKNOWN:
        info["version"] = release or UNKNOWN
    if not re.fullmatch(r"[A-Za-z0-9]+(\.[A-Za-z0-9]+)*", info["version"]):
        reason = f"the release {info['version']!r} needs letters and digits with dots between"
        raise document.error("/info/version", reason + "; pass --release")


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
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="write an installable tree into DIR instead"
    )
    parser.add_argument("--release", default="", help="release of the description, such as 26.17")
    parser.add_argument(
        "--check",
        action="store_true",
        help="exit with 1 if a change breaks callers of the package in the repository and the "
        "version is the same",
    )
    options = parser.parse_args(arguments)
    specs = options.spec or [VENDORED]
    if len(specs) > 2:
        parser.error("--spec can be given at most twice")
    try:
        target = options.out.resolve() if options.out else ROOT
        log = functools.partial(print, file=sys.stderr, flush=True)
        present = version_of(ROOT / PACKAGE)
        summary, changes = generate(specs, target, log, options.release)
        print(summary)
        if options.check and must_raise_version(changes, present, version_of(target / PACKAGE)):
            print(f"{count_breaking(changes)} changes break callers: raise the version, {present}")
            return 1
    except FactoryError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
