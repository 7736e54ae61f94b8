"""The locks of the development tools: complete, hashed, and of the versions that were chosen."""

from __future__ import annotations

import re
from configparser import ConfigParser
from pathlib import Path

import pytest

from .project import ROOT

FOLDER = ROOT / "requirements"
LOCKS = sorted(FOLDER.glob("*.in"))
PIN = re.compile(r"^([a-z0-9.-]+)==([^\s;]+)", re.MULTILINE)


def pins(path: Path) -> set[tuple[str, str]]:
    """The names and versions in a file."""
    return set(PIN.findall(path.read_text("utf-8").lower().replace("_", "-")))


@pytest.mark.parametrize("names", LOCKS, ids=lambda path: path.stem)
def test_every_requirement_of_a_lock_has_a_version_and_a_hash(names: Path) -> None:
    text = names.with_suffix(".txt").read_text("utf-8")
    entries = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip())
    assert entries
    for entry in entries:
        assert PIN.match(entry) and "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("names", LOCKS, ids=lambda path: path.stem)
def test_a_lock_has_every_name_of_its_list(names: Path) -> None:
    lines = names.read_text("utf-8").lower().replace("_", "-").splitlines()
    listed = {line.partition("==")[0] for line in lines}
    locked = {name for name, _ in pins(names.with_suffix(".txt"))}
    assert {name for name in listed if not name.startswith("-r ")} - locked == set()


def test_locks_have_the_versions_of_the_constraints() -> None:
    chosen = pins(ROOT / "dev-constraints.txt")
    names = {name for name, _ in chosen}
    for path in LOCKS:
        # Tools that need Python 3.11 have an older version for 3.10, where nothing uses them.
        lines = path.with_suffix(".txt").read_text("utf-8").lower().replace("_", "-").splitlines()
        locked = PIN.findall("\n".join(line for line in lines if "< '3.11'" not in line))
        assert {(name, version) for name, version in locked if name in names} <= chosen


def test_licenses_of_what_generation_uses_are_listed() -> None:
    table = (FOLDER / "README.md").read_text("utf-8")
    listed = set(re.findall(r"^\| ([a-z0-9-]+)", table, re.MULTILINE)) - {"distribution"}
    assert listed == {name for name, _ in pins(FOLDER / "generate.txt")}


def test_no_environment_adds_a_name_to_a_lock() -> None:
    # pip refuses names without a hash as soon as one of the others has a hash.
    tox = ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini")
    mixed = {
        name
        for name in tox.sections()
        for lines in [tox[name].get("deps", "").split()]
        if any(line.endswith(".txt") for line in lines)
        and not all(line == "-r" or line.endswith(".txt") for line in lines)
    }
    assert mixed == set()
