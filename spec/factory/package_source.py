"""Read the generated classes and methods of a package from its source, without importing it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Member:
    """A field of a generated class."""

    name: str
    wire: str
    type: ast.expr
    required: bool
    default: Any = None
    read_only: bool = False


@dataclass
class Parameter:
    """A parameter of a generated method."""

    type: str
    required: bool
    positional: bool


@dataclass
class Method:
    """A method of a generated API class, by what its ``Operation`` and its body say."""

    name: str
    verb: str
    path: str
    sent: dict[str, set[str]] = field(default_factory=dict)
    """Wire names by ``path``, ``query``, ``files`` and ``form``."""
    has_body: bool = False
    returns: str = ""
    deprecated: bool = False
    parameters: dict[str, Parameter] = field(default_factory=dict)


@dataclass
class Package:
    """The generated classes and methods of a package, read from its source."""

    models: dict[str, dict[str, Member]] = field(default_factory=dict)
    aliases: dict[str, ast.expr] = field(default_factory=dict)
    methods: dict[str, dict[str, Method]] = field(default_factory=dict)
    """By API (``integration``) and operation id."""
    repeated: dict[str, str] = field(default_factory=dict)
    """A name that a class has twice, by class; or the class itself, if two modules have it."""
    release: str = ""
    """The release of the description that the package was generated from."""


def read_package(package: Path) -> Package:
    """Read ``models/`` and ``api/`` of a generated package."""
    found = Package(release=_constant(package, "SPEC_RELEASE"))
    for file in sorted((package / "models").glob("[!_]*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                if node.name in found.models:
                    found.repeated[node.name] = node.name
                found.models[node.name] = _members(node, found)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found.aliases[node.targets[0].id] = node.value
    for file in sorted((package / "api").glob("*_api.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found.methods[file.stem.removesuffix("_api")] = _methods(node)
    return found


def _members(node: ast.ClassDef, package: Package) -> dict[str, Member]:
    members: dict[str, Member] = {}
    names: set[str] = set()
    for item in node.body:
        if not (isinstance(item, ast.AnnAssign) and isinstance(item.value, ast.Call)):
            continue
        assert isinstance(item.target, ast.Name) and isinstance(item.value.func, ast.Name)
        arguments = [ast.literal_eval(argument) for argument in item.value.args]
        keywords = {k.arg: ast.literal_eval(k.value) for k in item.value.keywords}
        member = Member(
            item.target.id,
            arguments[0],
            item.annotation,
            item.value.func.id == "required",
            arguments[1] if len(arguments) > 1 else keywords.get("default"),
            keywords.get("read_only", False),
        )
        if member.name in names:
            package.repeated[node.name] = member.name
        names.add(member.name)
        members[member.wire] = member
    return members


def _methods(node: ast.ClassDef) -> dict[str, Method]:
    methods: dict[str, Method] = {}
    operations: dict[str, list[Any]] = {}
    for item in node.body:
        if isinstance(item, ast.Assign) and isinstance(item.value, ast.Call):
            [target] = item.targets
            assert isinstance(target, ast.Name)
            operations[target.id] = [ast.literal_eval(a) for a in item.value.args]
        elif isinstance(item, ast.FunctionDef) and f"_{item.name}" in operations:
            identifier, verb, path = operations[f"_{item.name}"]
            method = Method(
                item.name, verb, path, returns=ast.unparse(item.returns or ast.Name(""))
            )
            method.deprecated = bool(item.decorator_list)
            method.parameters = _parameters(item.args)
            for keyword in _call_keywords(item):
                if keyword.arg == "body":
                    method.has_body = True
                elif isinstance(keyword.value, ast.Dict):
                    keys = {ast.literal_eval(key) for key in keyword.value.keys if key}
                    method.sent[str(keyword.arg)] = keys
            methods[identifier] = method
    return methods


def _call_keywords(function: ast.FunctionDef) -> Iterator[ast.keyword]:
    last = function.body[-1]
    if isinstance(last, ast.Return) and isinstance(last.value, ast.Call):
        yield from last.value.keywords


def _parameters(arguments: ast.arguments) -> dict[str, Parameter]:
    positional = arguments.args[1:]
    first_default = len(positional) - len(arguments.defaults)
    found = {
        argument.arg: Parameter(_text(argument.annotation), index < first_default, True)
        for index, argument in enumerate(positional)
    }
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        found[argument.arg] = Parameter(_text(argument.annotation), default is None, False)
    return found


def _text(annotation: ast.expr | None) -> str:
    return ast.unparse(annotation) if annotation else ""


def version_of(package: Path) -> str:
    """Return the version of a package."""
    return _constant(package, "__version__")


def _constant(package: Path, name: str) -> str:
    for node in ast.parse((package / "__init__.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return str(ast.literal_eval(node.value))
    return ""
