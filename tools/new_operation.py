"""Write the stub of an emulated operation and of its test: ``python3 dev.py new-operation ID``.

The stub stands in the module of its topic and returns a response of the described shape with sample
values; its test passes. Replace both by what the operation does. Only the standard library is used.
"""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DESCRIPTION = Path("talon_one/description.json")
OPERATIONS = Path("talon_one/emulator/operations")
TESTS = Path("test/emulator")

LINE_LENGTH = 100
_METHODS = ("get", "put", "post", "delete", "patch")
_REGISTERED = re.compile(r"^@operation\(([^)]*)\)", re.MULTILINE)

MODULE = '''"""{topic}."""

from __future__ import annotations

from ..state.account import Application
from .registry import Invocation, Result, operation
'''

TEST_MODULE = '''"""{topic}: operations that are served over HTTP."""

from __future__ import annotations

from .emulator_client import Shop
'''


class NewOperationError(Exception):
    """The stub cannot be written."""


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Run the command and return its exit status."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print("usage: python3 dev.py new-operation OPERATION_ID", file=sys.stderr)
        return 2
    try:
        for file, line in write_stub(root, arguments[0]):
            print(f"{file}:{line}")
    except NewOperationError as error:
        print(f"new-operation: error: {error}", file=sys.stderr)
        return 2
    print("Then: UPDATE_GOLDEN=1 python3 dev.py py -- test/emulator/test_docs.py")
    return 0


def write_stub(root: Path, operation_id: str) -> list[tuple[Path, int]]:
    """Append the stub and its test; return their files and lines.

    Raises:
        NewOperationError: There is no such operation, or it is emulated already.
    """
    document = json.loads((root / DESCRIPTION).read_text(encoding="utf-8"))
    described = {
        item["operationId"]: (path, method, item) for path, method, item in _items(document)
    }
    emulated = find_emulated(root)
    if operation_id in emulated:
        file, line = emulated[operation_id]
        raise NewOperationError(f"{operation_id} is emulated already, see {file}:{line}")
    if operation_id not in described:
        close = difflib.get_close_matches(operation_id, described, 3, 0.6)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise NewOperationError(f"the description has no operation {operation_id!r}{hint}")
    path, method, item = described[operation_id]
    topic = item["x-topic"]
    topics = {id: described[id][2]["x-topic"] for id in emulated if id in described}
    module = choose_module(topic, topics, emulated)
    stub = Stub(document, path, method, item)
    file = root / OPERATIONS / f"{module}.py"
    if file.exists() and f"\ndef {stub.name}(" in file.read_text(encoding="utf-8"):
        raise NewOperationError(f"{file} has another function {stub.name}; rename it first")
    return [
        _append(root, OPERATIONS / f"{module}.py", MODULE.format(topic=topic), stub.function()),
        _append(
            root,
            TESTS / f"test_{module}_operations.py",
            TEST_MODULE.format(topic=topic),
            stub.test(),
        ),
    ]


def find_emulated(root: Path) -> dict[str, tuple[Path, int]]:
    """Return where each emulated operation registers: file and line by operation id."""
    found = {}
    for file in sorted((root / OPERATIONS).glob("*.py")):
        text = file.read_text(encoding="utf-8")
        for match in _REGISTERED.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            for id in re.findall(r'"(\w+)"', match.group(1)):
                found[id] = file.relative_to(root), line
    return found


def choose_module(topic: str, topics: dict[str, str], emulated: dict[str, tuple[Path, int]]) -> str:
    """Return the module with the most operations of a topic, or a new one named after it."""
    modules = Counter(emulated[id][0].stem for id in topics if topics[id] == topic)
    if modules:
        return max(sorted(modules), key=lambda module: modules[module])
    return topic.lower().replace(" ", "_")


def _items(document: Any) -> Iterator[tuple[str, str, Any]]:
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield path, method, item[method]


def _append(root: Path, file: Path, header: str, code: str) -> tuple[Path, int]:
    before = (root / file).read_text(encoding="utf-8") if (root / file).exists() else header
    text = f"{before.rstrip()}\n\n\n"
    (root / file).write_text(text + code, encoding="utf-8")
    return file, text.count("\n") + 1


class Stub:
    """The code for one operation."""

    def __init__(self, document: Any, path: str, method: str, item: Any) -> None:
        self.id: str = item["operationId"]
        self.name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", self.id).lower()
        self._document = document
        self._path = path
        self._method = method.upper()
        self._parameters = [self._resolve(parameter) for parameter in item.get("parameters", ())]
        self._content = self._resolve(item.get("requestBody", {})).get("content", {})
        self._status, response = next(
            (int(status), self._resolve(response))
            for status, response in sorted(item["responses"].items())
            if status.startswith("2")
        )
        content: dict[str, Any] = response.get("content", {})
        self._media_type = next(iter(content), "")
        schema = content.get(self._media_type, {}).get("schema")
        self._response = None if schema is None else self._sample(schema)

    def function(self) -> str:
        """Return the handler."""
        assignment, arguments = "", []
        if self._media_type == "application/json":
            assignment = _assign("body", self._response)
            arguments.append("body")
        elif self._media_type:
            arguments.append('"sample"')
        if self._status != 200:
            arguments.append(str(self._status) if arguments else f"status={self._status}")
        if self._media_type not in ("", "application/json"):
            arguments.append(f'media_type="{self._media_type}"')
        docstring = '    """Return sample values.'
        described = "".join(self._describe_request())
        if described:
            docstring += f"\n\n{described}    "
        parameters = "application: Application, invocation: Invocation"
        return (
            f'@operation("{self.id}")\n'
            f"{_define(self.name, parameters, 'Result')}"
            f'{docstring}"""\n'
            f"{assignment}"
            f"    return Result({', '.join(arguments)})\n"
        )

    def test(self) -> str:
        """Return the test."""
        assignments = _assign("path", self._target())
        if "multipart/form-data" in self._content:
            call = 'shop.upload(path, "sample\\n")'
        elif "application/json" in self._content:
            sample = self._sample(self._content["application/json"]["schema"])
            assignments += _assign("body", sample)
            call = f'shop.ask("{self._method}", path, body)'
        else:
            call = f'shop.ask("{self._method}", path)'
        return (
            f"{_define(f'test_{self.name}_fits_its_description', 'shop: Shop', 'None')}"
            f"{assignments}    reply = {call}\n"
            f"    assert reply.status == {self._status}\n"
        )

    def _describe_request(self) -> Iterator[str]:
        for place, attribute in (("path", "path"), ("query", "query")):
            names = [
                f"``{parameter['name']}`` ({self._describe(parameter['schema'])})"
                for parameter in self._parameters
                if parameter["in"] == place
            ]
            if names:
                yield _wrap(f"``invocation.{attribute}``: {', '.join(names)}.")
        for media_type, media in self._content.items():
            schema = media.get("schema", {})
            kind = schema.get("$ref", "").rpartition("/")[2]
            what = "the text of the uploaded file" if "multipart" in media_type else f"``{kind}``"
            yield _wrap(f"``invocation.body``: {what if kind else self._describe(schema)}.")

    def _describe(self, schema: Any) -> str:
        schema = self._resolve(schema)
        kind = str(schema.get("type", "any"))
        return f"{kind}, default {schema['default']!r}" if "default" in schema else kind

    def _target(self) -> str:
        path, query = self._path, []
        for parameter in self._parameters:
            value = self._sample(parameter["schema"])
            text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
            if parameter["in"] == "path":
                path = path.replace(f"{{{parameter['name']}}}", text)
            elif parameter["in"] == "query" and parameter.get("required"):
                query.append(f"{parameter['name']}={text}")
        return path + ("?" + "&".join(query) if query else "")

    def _resolve(self, item: Any) -> Any:
        while "$ref" in item:
            found = self._document
            for part in item["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            item = found
        return item

    def _sample(self, schema: Any, depth: int = 0) -> Any:
        """Return a value that fits a schema: the required members, or the first if none is."""
        schema = self._resolve(schema)
        if "allOf" in schema:
            schema = self._merge(schema)
        for several in ("oneOf", "anyOf"):
            if several in schema:
                return self._sample(schema[several][0], depth)
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            properties = schema.get("properties", {})
            names = dict.fromkeys(schema.get("required") or list(properties)[: not depth])
            return {name: self._sample(properties.get(name, {}), depth + 1) for name in names}
        if kind == "array":
            count = schema.get("minItems", 1 if depth < 2 else 0)
            return [self._sample(schema["items"], depth + 1) for _ in range(count)]
        if kind in ("integer", "number"):
            return schema.get("minimum", 1)
        if kind == "boolean":
            return True
        return self._sample_text(schema)

    def _merge(self, schema: Any) -> Any:
        """Return an object's schema with the members of its ``allOf``."""
        schema = self._resolve(schema)
        merged: dict[str, Any] = {"properties": {}, "required": []}
        for part in (*map(self._merge, schema.get("allOf", ())), schema):
            merged["properties"].update(part.get("properties", {}))
            merged["required"] += part.get("required", ())
        return merged

    def _sample_text(self, schema: Any) -> str:
        samples = {
            "date-time": "2026-01-01T00:00:00Z",
            "date": "2026-01-01",
            "email": "anna@example.com",
            "uri": "https://example.com",
            "uuid": "00000000-0000-4000-8000-000000000000",
        }
        text = samples.get(schema.get("format", ""), "sample")
        if "pattern" in schema:
            candidates = (text, "1D", "name:value", "A")
            text = next((text for text in candidates if re.search(schema["pattern"], text)), text)
        return text.ljust(schema.get("minLength", 0), "x")


def _wrap(text: str) -> str:
    lines, line = [], "   "
    for word in text.split(" "):
        if len(line) + 1 + len(word) > LINE_LENGTH:
            lines.append(line)
            line = "       "
        line += " " + word
    return "".join(f"{line}\n" for line in (*lines, line))


def _define(name: str, parameters: str, result: str) -> str:
    """Format the first line of a function as ``ruff format`` does."""
    line = f"def {name}({parameters}) -> {result}:"
    if len(line) <= LINE_LENGTH:
        return f"{line}\n"
    comma = "" if "," in parameters else ","
    return f"def {name}(\n    {parameters}{comma}\n) -> {result}:\n"


def _assign(name: str, value: Any) -> str:
    """Format an assignment in a function as ``ruff format`` does."""
    return f"    {name} = {_format(value, 4 + len(name) + 3)}\n"


def _format(value: Any, column: int, indent: int = 4) -> str:
    """Format a literal as ``ruff format`` does; ``column`` is where it begins."""
    flat = _format_flat(value)
    if column + len(flat) <= LINE_LENGTH or not isinstance(value, (dict, list)) or not value:
        return flat
    pad = " " * (indent + 4)
    if isinstance(value, dict):
        entries = [
            f"{_format_flat(key)}: "
            + _format(entry, indent + 4 + len(_format_flat(key)) + 3, indent + 4)
            for key, entry in value.items()
        ]
        opening, closing = "{", "}"
    else:
        entries = [_format(entry, indent + 5, indent + 4) for entry in value]
        opening, closing = "[", "]"
    inner = "".join(f"{pad}{entry},\n" for entry in entries)
    return f"{opening}\n{inner}{' ' * indent}{closing}"


def _format_flat(value: Any) -> str:
    if isinstance(value, dict):
        members = ", ".join(
            f"{_format_flat(key)}: {_format_flat(entry)}" for key, entry in value.items()
        )
        return "{" + members + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_format_flat, value)) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
