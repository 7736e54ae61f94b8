"""Bring another release of the description in.

    python spec/update.py NEW.yaml [MANAGEMENT.yaml] --release 26.17 [--base VENDORS-OLD.yaml]

The facts come from the new file; our words and examples stay. ``spec/talon_one.yaml`` is changed only
if the new package builds. ``build/update/`` gets the package (``tree/``), the report
(``changes.md``, ``changes.json``) and what is left to do (``todo.md``, ``words.md``).
"""

from __future__ import annotations

import argparse
import functools
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from factory.build import ROOT
from factory.document import Document, FactoryError
from factory.keep_words import update_text
from factory.load import read_map
from factory.overlay import apply_overlay
from factory.report import Report
from factory.update_checks import (
    ask_questions,
    changed_words,
    check_hand_written,
    check_overlay,
    effects_without_row,
    stale_words,
    write_words,
)
from generate import OVERLAY, VENDORED, generate, read_facts, set_release


def update(specs: Sequence[str], release: str, base: str | None, folder: Path) -> str:
    """Update the vendored description and return what is left to do.

    Args:
        specs: The new description, in one file or two.
        release: Its release.
        base: The vendor's file of the present release, to find words that the vendor changed.
        folder: Where to build the package and write the reports.

    Raises:
        FactoryError: The description cannot be used; nothing but ``folder`` has changed.
    """
    log = functools.partial(print, file=sys.stderr, flush=True)
    present, published = read_facts([VENDORED], log), read_facts(specs, log)
    set_release(published, release)
    text, words = update_text((ROOT / VENDORED).read_text(encoding="utf-8"), published.data)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    candidate = folder / "talon_one.yaml"
    candidate.write_text(text, encoding="utf-8", newline="\n")
    report = Report()
    summary, _ = generate([str(candidate)], folder / "tree", log, release, report)
    for name in ("changes.md", "changes.json"):
        shutil.move(folder / "tree" / name, folder / name)

    new = read_facts([str(candidate)], log)
    changed = list(changed_words(read_facts([base], log), published)) if base else []
    (folder / "words.md").write_text(write_words(words, changed), encoding="utf-8")
    overlay = Document(OVERLAY, read_map(ROOT / OVERLAY, OVERLAY))
    todo = {
        "Overlay actions to fix": list(check_overlay(overlay, new)),
        "Questions about new operations": list(ask_questions(present, new)),
        "Words that name values which are gone": list(stale_words(present, new)),
    }
    apply_overlay(new, ROOT / OVERLAY, OVERLAY)
    todo["Effects without a class"] = list(effects_without_row(present, new))
    todo["Unions kept raw"] = report.notes.get("unions kept raw", [])
    log("checking core, helpers and emulator against the new models")
    todo["Hand-written code to fix"] = check_hand_written(folder / "tree")
    todo["Words to write (see words.md)"] = [where for where, _ in words.wanted]
    todo["Words to read again (see words.md)"] = [where for where, _, _ in changed]
    (folder / "todo.md").write_text(_todo(todo.items(), None), encoding="utf-8")
    (ROOT / VENDORED).write_text(text, encoding="utf-8", newline="\n")
    parts = f"parts: {len(words.added)} added, {len(words.changed)} changed, {len(words.removed)} removed"
    return "\n".join(
        [summary.splitlines()[0], parts, summary.splitlines()[-1], _todo(todo.items(), 3)]
    )


def _todo(sections: Iterable[tuple[str, list[str]]], most: int | None) -> str:
    """Write what is left to do, at most ``most`` lines of each section."""
    lines = []
    for title, items in sections:
        if items:
            lines.append(f"## {title} ({len(items)})")
            lines += [f"- {item}" for item in items[:most]]
            if most is not None and len(items) > most:
                lines.append(f"- ... and {len(items) - most} more")
    return "\n".join(lines) + "\n" if lines else "Nothing is left to do.\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 1 if the description cannot be used."""
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "spec", nargs="+", metavar="[API=]FILE", help="one file, or one for each API"
    )
    parser.add_argument("--release", required=True, help="release of the new description")
    parser.add_argument("--base", help="the vendor's file of the present release")
    options = parser.parse_args(arguments)
    if len(options.spec) > 2:
        parser.error("at most two files can be given")
    folder = ROOT / "build" / "update"
    try:
        print(update(options.spec, options.release, options.base, folder))
    except FactoryError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{VENDORED} has the new facts. Read {folder / 'changes.md'} and {folder / 'todo.md'}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
