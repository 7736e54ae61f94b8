"""Check the sdist and the wheel of a folder, and run a checkout in an empty environment.

    python test/wheel_smoke.py DIST

Not a test module: tox runs it in the environment that builds both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Of these, the emulator has 290,000 and the words under fields 160,000; the vendor's wheels have 1,300,000
# and more without either. The budget was 1,050,000 before the asyncio client, lists, files and jobs, the
# command line, the emulator's window, notifications and Management reads.
LARGEST = 1_275_000
CLIENT = """
import sys, talon_one
assert talon_one.__file__.startswith(sys.prefix), talon_one.__file__
configuration = talon_one.Configuration("http://127.0.0.1:9", api_key="k")
talon_one.IntegrationApi(talon_one.ApiClient(configuration))
assert all(getattr(talon_one, name) is not None for name in talon_one.__all__)
"""


def check_is_whole(sdist: Path) -> None:
    """Check that the sdist has every file of the repository, so that all tasks work from it."""
    if not (ROOT / ".git").exists():
        return  # this is an unpacked sdist
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    missing = set(listed.stdout.splitlines()) - packed - {".gitignore"}
    assert not missing, f"{sdist.name} lacks {sorted(missing)}"


def main(dist: str) -> None:
    """Check the sdist and the wheel in ``dist``; raise on the first problem."""
    (sdist,) = Path(dist).glob("*.tar.gz")
    check_is_whole(sdist)
    (wheel,) = Path(dist).glob("*.whl")
    size = wheel.stat().st_size
    assert wheel.name.endswith("-py3-none-any.whl"), f"{wheel.name} is not pure Python"
    assert size <= LARGEST, f"{wheel.name} has {size:,} bytes, {LARGEST:,} is the budget"
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
    assert "](docs/" not in archive.read(metadata).decode(), "a link that only the repository has"
    assert "talon_one/py.typed" in names
    assert "talon_one/description.json" in names
    strays = [name for name in names if not name.startswith(("talon_one/", "talon_one-"))]
    assert not strays, strays
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "Scripts/python.exe" if os.name == "nt" else "bin/python")
        environment = {
            k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")
        }

        def run(*arguments: object) -> None:
            words = [str(python), *map(str, arguments)]
            subprocess.run(words, check=True, cwd=folder, env=environment)

        pip = "-m", "pip", "install", "--quiet", "--disable-pip-version-check"
        run(*pip, wheel)
        run("-W", "error", "-c", CLIENT)
        run(*pip, f"{wheel}[emulator]")
        run("-W", "error", ROOT / "examples/checkout.py")
        run(*pip, "pytest")
        for name in ("test_checkout_example.py", "test_cart_service.py", "test_import_profiles.py"):
            example = ROOT / "examples" / name
            run("-m", "pytest", "-q", "-c", os.devnull, "-p", "no:cacheprovider", example)
    print(f"{wheel.name}: {size:,} bytes, installs and runs")


if __name__ == "__main__":
    main(sys.argv[1])
