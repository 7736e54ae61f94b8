"""Copy a finished build into a tree: the only step that writes outside the temporary directory.

In ``talon_one/`` everything is generated except the hand-written folders, so a file beside those
that is not in the new build is stale and is removed. Unchanged files are not touched.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from factory.build import PACKAGE, ROOT
from factory.document import FactoryError
from factory.report import Changes

HAND_WRITTEN = ("core", "helpers", "emulator")
_MANIFEST = ".openapi-generator"


def generated_files(package: Path) -> list[str]:
    """Return the files of a package that are not hand-written, as sorted relative paths."""
    return sorted(
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_file()
        and path.relative_to(package).parts[0] not in HAND_WRITTEN
        and "__pycache__" not in path.parts
    )


def check_target(target: Path) -> None:
    """Refuse a ``target`` that holds a package which the factory did not write."""
    ours = target == ROOT or (target / _MANIFEST / "FILES").is_file()
    if (target / PACKAGE).exists() and not ours:
        reason = "exists and was not written by the factory; remove it, or choose another --out"
        raise FactoryError(str(target / PACKAGE), "", reason)


def install(built: Path, target: Path) -> Changes:
    """Make ``target/talon_one`` equal to the build, and write the list of generated files.

    Args:
        built: The directory with ``talon_one/`` and ``.openapi-generator/`` from the build.
        target: The repository, or another directory, which also gets the hand-written folders.
    """
    check_target(target)
    package = target / PACKAGE
    new = generated_files(built / PACKAGE)
    old = generated_files(package) if package.is_dir() else []
    added, changed = [], []
    for path in new:
        content = (built / PACKAGE / path).read_bytes()
        if path not in old:
            added.append(path)
        elif (package / path).read_bytes() != content:
            changed.append(path)
        else:
            continue
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_bytes(content)
    removed = [path for path in old if path not in set(new)]
    for path in removed:
        (package / path).unlink()
        _prune((package / path).parent, package)
    if target != ROOT:
        _copy_hand_written(package)
    _write_manifest(built, target, new)
    return Changes(added, removed, changed, len(new) - len(added) - len(changed))


def _prune(folder: Path, package: Path) -> None:
    """Remove empty folders, which could still be imported."""
    while folder != package and not [p for p in folder.iterdir() if p.name != "__pycache__"]:
        shutil.rmtree(folder)
        folder = folder.parent


def _copy_hand_written(package: Path) -> None:
    for folder in HAND_WRITTEN:
        if (ROOT / PACKAGE / folder).is_dir():
            shutil.rmtree(package / folder, ignore_errors=True)
            unwanted = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / PACKAGE / folder, package / folder, ignore=unwanted)


def _write_manifest(built: Path, target: Path, files: list[str]) -> None:
    manifest = target / _MANIFEST
    manifest.mkdir(exist_ok=True)
    listed = "".join(f"{PACKAGE}/{path}\n" for path in files)
    (manifest / "FILES").write_text(listed, encoding="utf-8", newline="\n")
    version = (built / _MANIFEST / "VERSION").read_text(encoding="utf-8").strip()
    (manifest / "VERSION").write_text(version + "\n", encoding="utf-8", newline="\n")
