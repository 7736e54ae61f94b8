"""Campaigns from YAML files.

The file has the shape of the definitions: their attributes are its keys. A condition or an effect
names its class by the key ``type`` (``setDiscount``: ``SetDiscount``). The file is read from YAML's
own nodes, so that every error names file, line and place.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
import types
from collections import abc
from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import yaml

from .campaigns import DefinitionError, Setup
from .campaigns.checks import Number
from .campaigns.parts import Part, is_part
from .support.exact_json import Json
from .support.times import read_time

__all__ = ["load"]

_MAX_NODES = 1_000_000
"""How many values a file may have once its aliases are expanded."""


def load(path: str | PathLike[str]) -> Setup:
    """Read a campaigns file.

    Raises:
        DefinitionError: The file cannot be read, is not YAML, or has an invalid definition; the
            message names file, line and place.
    """
    try:
        file = _File(Path(path))
    except TypeError:
        raise DefinitionError("", f"expected the path of a campaigns file, got {path!r}") from None
    return file.setup()


class _File:
    def __init__(self, path: Path) -> None:
        self._path = path

    def setup(self) -> Setup:
        root = self._compose()
        if root is None:
            raise DefinitionError("", "the file is empty", str(self._path))
        try:
            built = self._build(root, Setup, "")
        except RecursionError:  # an alias of a parent
            raise DefinitionError("", "nests too deep", str(self._path)) from None
        assert isinstance(built, Setup)
        return built

    def _compose(self) -> yaml.Node | None:
        try:
            text = self._path.read_text(encoding="utf-8")
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}"
            raise DefinitionError("", reason, str(self._path)) from None
        except UnicodeDecodeError:
            raise DefinitionError("", "is not UTF-8 text", str(self._path)) from None
        try:
            node: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
            if node is not None and _count_nodes(node, {}) > _MAX_NODES:
                reason = f"its aliases expand to more than {_MAX_NODES} values"
                raise DefinitionError("", reason, str(self._path))
            return node
        except RecursionError:
            raise DefinitionError("", "nests too deep", str(self._path)) from None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            source = f"{self._path}:{line}"
            raise DefinitionError("", f"not YAML: {error.problem}", source) from None
        except yaml.YAMLError as error:
            raise DefinitionError("", f"not YAML: {error}", str(self._path)) from None

    def _error(self, node: yaml.Node, path: str, reason: str) -> DefinitionError:
        return DefinitionError(path, reason, f"{self._path}:{node.start_mark.line + 1}")

    def _build(self, node: yaml.Node, hint: Any, path: str) -> Any:
        """Build from a node what a type hint asks for."""
        choices = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else ()
        kinds = tuple(choice for choice in choices if choice is not type(None))
        if is_part(hint):
            return self._record(node, self._class_named(node, hint, path), path)
        if set(kinds) == set(get_args(Number)):
            return self._scalar(node, path, _number, "a number")
        if kinds:
            (hint,) = kinds
        if dataclasses.is_dataclass(hint):
            return self._record(node, hint, path)
        if hint is Any:
            return self._json(node, path)
        if get_origin(hint) is abc.Mapping:
            entries = self._entries(node, path).items()
            return {key: self._json(value, _join(path, key)) for key, (_, value) in entries}
        if get_origin(hint) is abc.Sequence:
            return self._sequence(node, get_args(hint)[0], path)
        if hint is datetime:
            return self._scalar(node, path, _time, "a time with offset, e.g. 2026-01-31T08:00:00Z")
        if hint is bool:
            return self._scalar(node, path, _truth, "true or false")
        if hint is int:
            return self._scalar(node, path, _whole, "a whole number")
        return self._scalar(node, path, _text, "text; quote it if it looks like something else")

    def _json(self, node: yaml.Node, path: str) -> Json:
        """Read plain JSON, for values of any shape."""
        if isinstance(node, yaml.MappingNode):
            entries = self._entries(node, path).items()
            return {key: self._json(value, _join(path, key)) for key, (_, value) in entries}
        if isinstance(node, yaml.SequenceNode):
            return [self._json(item, f"{path}[{index}]") for index, item in enumerate(node.value)]
        readers: dict[str, Callable[[yaml.ScalarNode], Json]] = {
            "tag:yaml.org,2002:int": _whole_number,
            "tag:yaml.org,2002:float": _number,
            "tag:yaml.org,2002:bool": _truth,
            "tag:yaml.org,2002:null": lambda node: None,
        }
        read = readers.get(node.tag, lambda node: str(node.value))
        return self._scalar(node, path, read, "text, a decimal number, true, false or null")

    def _scalar(
        self, node: yaml.Node, path: str, read: Callable[[yaml.ScalarNode], Any], wanted: str
    ) -> Any:
        if not isinstance(node, yaml.ScalarNode):
            raise self._error(node, path, f"must be {wanted}")
        try:
            return read(node)
        except (ValueError, ArithmeticError):
            raise self._error(node, path, f"must be {wanted}, got {node.value!r}") from None

    def _sequence(self, node: yaml.Node, hint: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(node, yaml.SequenceNode):
            raise self._error(node, path, "must be a list")
        return tuple(
            self._build(item, hint, f"{path}[{index}]") for index, item in enumerate(node.value)
        )

    def _record(self, node: yaml.Node, kind: Any, path: str) -> Any:
        hints = get_type_hints(kind)
        fields = {field.name: field for field in dataclasses.fields(kind)}
        values = {}
        for key, (key_node, value_node) in self._entries(node, path).items():
            if key == "type" and issubclass(kind, Part):
                continue
            if key not in fields:
                raise self._error(key_node, _join(path, key), f"is unknown{_nearest(key, fields)}")
            values[key] = self._build(value_node, hints[key], _join(path, key))
        for name, field in fields.items():
            optional = (field.default, field.default_factory) != (dataclasses.MISSING,) * 2
            if name not in values and not optional:
                raise self._error(node, _join(path, name), "is missing")
        try:
            return kind(**values)
        except DefinitionError as error:
            place = _node_at(node, error.path)
            raise self._error(place, _join(path, error.path), error.reason) from None

    def _class_named(self, node: yaml.Node, base: type[Part], path: str) -> type[Part]:
        """Return the class of condition or effect that the key ``type`` names."""
        by_name = {name[0].lower() + name[1:]: part for name, part in base.kinds().items()}
        entries = self._entries(node, path)
        if "type" not in entries:
            raise self._error(node, _join(path, "type"), f"is missing; one of {', '.join(by_name)}")
        tag = entries["type"][1]
        name = self._scalar(tag, _join(path, "type"), _text, "text")
        if name not in by_name:
            reason = f"{name!r} is unknown{_nearest(name, by_name)}"
            raise self._error(tag, _join(path, "type"), reason)
        return by_name[name]

    def _entries(self, node: yaml.Node, path: str) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            raise self._error(node, path, "must be a mapping (key: value)")
        entries: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self._error(key, path, "must have plain text as keys")
            if key.value in entries:
                raise self._error(key, _join(path, key.value), "is given twice")
            entries[key.value] = key, value
        return entries


def _number(node: yaml.ScalarNode) -> Decimal:
    if "_" in node.value:
        raise ValueError
    return Decimal(node.value)


def _whole(node: yaml.ScalarNode) -> int:
    if not re.fullmatch(r"[0-9]+", node.value):
        raise ValueError
    return int(node.value)


def _whole_number(node: yaml.ScalarNode) -> int:
    if not re.fullmatch(r"-?[0-9]+", node.value):
        raise ValueError
    return int(node.value)


def _truth(node: yaml.ScalarNode) -> bool:
    values = {"true": True, "false": False}
    if node.value not in values:
        raise ValueError
    return values[node.value]


def _text(node: yaml.ScalarNode) -> str:
    if node.tag != "tag:yaml.org,2002:str":
        raise ValueError
    return str(node.value)


def _time(node: yaml.ScalarNode) -> datetime:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", node.value):
        return datetime.fromisoformat(node.value).replace(tzinfo=timezone.utc)
    return read_time(node.value)


def _count_nodes(node: yaml.Node, counts: dict[int, int]) -> int:
    """Count the nodes below one with its aliases expanded, except aliases of parents."""
    count = counts.get(id(node))
    if count is None:
        counts[id(node)] = 0
        count = 1
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                count += _count_nodes(key, counts) + _count_nodes(value, counts)
        elif isinstance(node, yaml.SequenceNode):
            count += sum(_count_nodes(entry, counts) for entry in node.value)
        counts[id(node)] = count
    return count


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path and name else path or name


def _nearest(name: str, known: abc.Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]}?" if near else f"; there is {', '.join(known)}"


def _node_at(node: yaml.Node, path: str) -> yaml.Node:
    """Return the node at a path below a node, or the nearest one above it."""
    for part in re.findall(r"[^.\[\]]+", path):
        if isinstance(node, yaml.SequenceNode) and part.isdigit():
            node = node.value[int(part)]
        elif isinstance(node, yaml.MappingNode):
            below = [value for key, value in node.value if key.value == part]
            node = below[0] if below else node
    return node
