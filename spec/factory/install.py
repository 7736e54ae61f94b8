"""Copy a finished build into a tree: the only step that writes outside the temporary directory.

A tree lists the files that the last build wrote in ``.openapi-generator/FILES``. Those that the new
build no longer has are stale and are removed; no other file is ever removed or overwritten.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from factory.build import PACKAGE, ROOT
from factory.document import FactoryError
from factory.report import Changes

_MANIFEST = ".openapi-generator"

#: What another tree needs besides the package to be installed with pip.
_BUILD_FILES = ("setup.py", "MANIFEST.in", "README.md", "CHANGELOG.md", "LICENSE")


def written_files(target: Path) -> list[str]:
    """Return the files that the last build wrote into a tree, as sorted relative paths."""
    try:
        listed = (target / _MANIFEST / "FILES").read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    # A line that leads elsewhere is not the factory's.
    return sorted(path for path in listed if path and ".." not in Path(path).parts)


def check_target(target: Path) -> None:
    """Refuse a ``target`` that holds a package which the factory did not write."""
    if (target / PACKAGE).exists() and not (target / _MANIFEST / "FILES").is_file():
        reason = "exists and was not written by the factory; remove it, or choose another --out"
        raise FactoryError(str(target / PACKAGE), "", reason)


def install(built: Path, target: Path) -> Changes:
    """Make ``target`` equal to the build, and list its files.

    Args:
        built: The directory with ``talon_one/`` and ``.openapi-generator/`` from the build.
        target: The repository, or another directory, which also gets the hand-written code and the
            files that pip needs to install it.

    Raises:
        FactoryError: A file would be overwritten that the factory did not write.
    """
    check_target(target)
    new = {path: built / path for path in _paths(built, PACKAGE)}
    if target != ROOT:
        new |= {path: ROOT / path for path in _hand_written() if path not in new}
    old = set(written_files(target))
    for path in new:
        if path not in old and (target / path).exists():
            reason = "exists and was not written by the factory; rename it"
            raise FactoryError(str(target / path), "", reason)
    added, changed = [], []
    for path, source in sorted(new.items()):
        content = source.read_bytes()
        if not (target / path).is_file():
            added.append(path)
        elif (target / path).read_bytes() != content:
            changed.append(path)
        else:
            continue
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)
    removed = sorted(path for path in old - set(new) if (target / path).is_file())
    for path in removed:
        (target / path).unlink()
        _prune((target / path).parent, target)
    _write_manifest(built, target, sorted(new))
    return Changes(added, removed, changed, len(new) - len(added) - len(changed))


def _paths(tree: Path, folder: str) -> Iterable[str]:
    for path in sorted((tree / folder).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(tree).as_posix()


def _hand_written() -> Iterable[str]:
    """Yield the files of the repository that another tree needs and no build writes."""
    yield from (file for file in _BUILD_FILES if (ROOT / file).is_file())
    generated = set(written_files(ROOT))
    yield from (path for path in _paths(ROOT, PACKAGE) if path not in generated)


def _prune(folder: Path, tree: Path) -> None:
    """Remove empty folders, which could still be imported."""
    while folder != tree and not [p for p in folder.iterdir() if p.name != "__pycache__"]:
        shutil.rmtree(folder)
        folder = folder.parent


def _write_manifest(built: Path, target: Path, files: list[str]) -> None:
    manifest = target / _MANIFEST
    manifest.mkdir(exist_ok=True)
    listed = "".join(f"{path}\n" for path in files)
    (manifest / "FILES").write_text(listed, encoding="utf-8", newline="\n")
    version = (built / _MANIFEST / "VERSION").read_text(encoding="utf-8").strip()
    (manifest / "VERSION").write_text(version + "\n", encoding="utf-8", newline="\n")
