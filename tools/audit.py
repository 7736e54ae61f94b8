"""Look the runtime dependencies up in the database of known vulnerabilities.

The database is on the network. Where it cannot be reached, say so and succeed: a machine without
network can check nothing, and must not turn red for it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def runtime_dependencies(name: str = "talon-one") -> dict[str, str]:
    """Return the installed version of each distribution that ours needs, extras included."""
    found: dict[str, str] = {}
    waiting = [name]
    while waiting:
        distribution = metadata.distribution(waiting.pop())
        for text in distribution.requires or ():
            requirement = Requirement(text)
            needed = canonicalize_name(requirement.name)
            extra = {"extra": "emulator"}
            if needed not in found and (
                requirement.marker is None or requirement.marker.evaluate(extra)
            ):
                found[needed] = metadata.version(needed)
                waiting.append(needed)
    return found


def audit(versions: dict[str, str]) -> list[dict[str, object]] | None:
    """Return pip-audit's report for pinned distributions, or ``None`` if it could not ask."""
    with tempfile.TemporaryDirectory() as directory:
        pinned = Path(directory, "pinned.txt")
        pinned.write_text("".join(f"{name}=={versions[name]}\n" for name in sorted(versions)))
        command = [sys.executable, "-m", "pip_audit", "--no-deps", "--disable-pip"]
        done = subprocess.run(
            [*command, "--progress-spinner=off", "--format=json", "--requirement", str(pinned)],
            capture_output=True,
            text=True,
            check=False,
        )
    try:
        report: list[dict[str, object]] = json.loads(done.stdout)["dependencies"]
    except ValueError:
        print(done.stderr)
        return None
    return None if any("skip_reason" in dependency for dependency in report) else report


def main() -> int:
    """Print the verdict and return the exit status."""
    versions = runtime_dependencies()
    report = audit(versions)
    if report is None:
        print("audit: skipped, the database of vulnerabilities cannot be reached from here")
        return 0
    vulnerable = [dependency for dependency in report if dependency["vulns"]]
    for dependency in vulnerable:
        print(f"audit: {dependency['name']} {dependency['version']}: {dependency['vulns']}")
    print(
        f"audit: {len(report)} runtime dependencies, {len(vulnerable)} with known vulnerabilities"
    )
    return 1 if vulnerable else 0


if __name__ == "__main__":
    sys.exit(main())
