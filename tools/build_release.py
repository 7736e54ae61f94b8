"""Build the sdist and the wheel, byte for byte the same whenever and wherever it is done.

Times in both archives are ``SOURCE_DATE_EPOCH``, by default the time of the last commit. setuptools
follows it in wheels only, so the sdist is packed again: members in order, no owner, plain modes.
Everything is built twice, from copies with other paths and times, and compared.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("talon_one", "setup.py", "README.md", "CHANGELOG.md", "LICENSE", "MANIFEST.in")
EARLIEST = 315532800  # 1980-01-01: zip files know no time before it


def commit_time() -> int:
    """Return the time of all archive members in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(shown.stdout) if shown.returncode == 0 else EARLIEST


def copy_sources(target: Path) -> None:
    """Copy what the sdist is made of, without caches."""
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, target / name, ignore=ignored, copy_function=shutil.copyfile)
        else:
            shutil.copyfile(source, target / name)


def pack_again(sdist: Path, epoch: int) -> None:
    """Replace an sdist by one that depends on nothing but the content of its files."""
    packed = io.BytesIO()
    with (
        tarfile.open(sdist) as old,
        gzip.GzipFile(fileobj=packed, mode="wb", filename="", mtime=epoch) as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda member: member.name):
            plain = tarfile.TarInfo(member.name)
            plain.type, plain.size, plain.mtime = member.type, member.size, epoch
            plain.mode = 0o755 if member.isdir() else 0o644
            new.addfile(plain, old.extractfile(member) if member.isfile() else None)
    sdist.write_bytes(packed.getvalue())


def build(target: Path, epoch: int) -> dict[str, str]:
    """Build into ``target`` and return the SHA-256 of each file."""
    with tempfile.TemporaryDirectory() as directory:
        sources = Path(directory, "sources")
        sources.mkdir()
        copy_sources(sources)
        subprocess.run(
            [sys.executable, "-m", "build", "--quiet", "--no-isolation", "--outdir", target],
            cwd=sources,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
            check=True,
        )
    for sdist in target.glob("*.tar.gz"):
        pack_again(sdist, epoch)
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(target.iterdir())
    }


def main(words: list[str]) -> int:
    """Build into the directory named on the command line; return the exit status."""
    (target,) = map(Path, words)
    shutil.rmtree(target, ignore_errors=True)
    epoch = commit_time()
    os.umask(0o022)  # wheels have the modes of files
    built = build(target, epoch)
    with tempfile.TemporaryDirectory() as directory:
        again = build(Path(directory), epoch)
    for name, digest in built.items():
        print(f"{digest}  {name}")
    if built != again or len(built) != 2:
        print(f"the builds differ: {built} and {again}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
