"""Write ``requirements/*.txt``: exact versions and hashes for every Python that we support.

A list of names (``lint.in``) becomes a lock (``lint.txt``) with all that the names need. Versions of
the tools come from ``dev-constraints.txt``. pip checks the hashes when it installs from a lock.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OPTIONS = (
    *("--universal", "--python-version", "3.10", "--generate-hashes", "--no-annotate"),
    *("--no-emit-index-url", "--no-emit-find-links"),
    *("--custom-compile-command", "python3 dev.py lock"),
)


def lock(names: Path, *options: str) -> None:
    """Write the lock beside a list of names. Existing versions stay unless ``--upgrade`` is given."""
    command = ["uv", "pip", "compile", "--quiet", *OPTIONS, *options]
    command += ["--constraints", "dev-constraints.txt"]
    output = names.with_suffix(".txt")
    subprocess.run(
        [*command, str(names.relative_to(ROOT)), "--output-file", str(output.relative_to(ROOT))],
        cwd=ROOT,
        check=True,
    )


def main(options: list[str]) -> None:
    """Write all locks; ``options`` go to uv."""
    for names in sorted((ROOT / "requirements").glob("*.in")):
        lock(names, *options)


if __name__ == "__main__":
    main(sys.argv[1:])
