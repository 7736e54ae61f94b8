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


def commit_time() -> int:
    """Return the time of all archive members in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return int(shown.stdout)


def copy_sources(target: Path) -> None:
    """Copy the files that git tracks, or would track."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)


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
