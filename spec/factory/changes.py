"""Compare two generated packages, in the terms of those who call them.

A general tool for API differences sees names; here types, required members, values, defaults and
positions count as well. Both packages are read from their source.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factory.package_source import Member, Method, Package

BREAKS, QUIET, NEW, GONE = "Breaks callers", "Changes quietly", "New", "Gone"

_ORDER = (BREAKS, GONE, QUIET, NEW)

#: The sections that count as breaking.
BREAKING = (BREAKS, GONE)

_NUMBERS = re.compile(r"\b(DecimalField|Number|OptionalDecimal)\b")


@dataclass(frozen=True)
class Change:
    """A difference between two packages."""

    section: str
    name: str
    """The Python name: ``Coupon.value``, ``ManagementApi.get_coupon``."""
    text: str


def compare(old: Package, new: Package) -> list[Change]:
    """Return the differences, by section and name."""
    changes = [*_models(old, new), *_aliases(old, new), *_methods(old, new)]
    return sorted(changes, key=lambda change: (_ORDER.index(change.section), change.name))


def _models(old: Package, new: Package) -> Iterator[Change]:
    yield from _names("class", "", old.models, new.models)
    for name in old.models.keys() & new.models.keys():
        before = {member.name: member for member in old.models[name].values()}
        after = {member.name: member for member in new.models[name].values()}
        for member in before.keys() - after.keys():
            yield Change(GONE, f"{name}.{member}", f"was {_type(before[member])}")
        for member in after.keys() - before.keys():
            required = after[member].required
            text = f"{'required ' if required else ''}{_type(after[member])}"
            yield Change(BREAKS if required else NEW, f"{name}.{member}", f"new: {text}")
        for member in before.keys() & after.keys():
            yield from _member(f"{name}.{member}", before[member], after[member])


def _member(name: str, old: Member, new: Member) -> Iterator[Change]:
    if old.wire != new.wire:
        yield Change(QUIET, name, f"JSON name {old.wire!r} is now {new.wire!r}")
    if new.required and not old.required:
        yield Change(BREAKS, name, "is now required")
    yield from _types(name, _type(old), _type(new))
    if old.default != new.default:
        yield Change(QUIET, name, f"default {old.default!r} is now {new.default!r}")
    if old.read_only != new.read_only:
        text = "is now read-only and not sent" if new.read_only else "is no longer read-only"
        yield Change(BREAKS if new.read_only else QUIET, name, text)


def _types(name: str, old: str, new: str) -> Iterator[Change]:
    """Yield the difference of two annotations; open enums may gain and lose values."""
    if old == new:
        return
    old_values, new_values = _values(old), _values(new)
    if old_values and new_values and _without_values(old) == _without_values(new):
        if gone := [value for value in old_values if value not in new_values]:
            yield Change(QUIET, name, f"no longer lists {', '.join(gone)}")
        if added := [value for value in new_values if value not in old_values]:
            yield Change(NEW, name, f"also lists {', '.join(added)}")
    elif old == _without_deprecation(new):
        yield Change(QUIET, name, "is now deprecated")
    else:
        yield Change(BREAKS, name, f"type {old} is now {new}")


def _without_deprecation(annotation: str) -> str:
    annotation = annotation.replace("DeprecatedDecimal", "Decimal | None")
    return re.sub(r"Deprecated\[(.*)\]", r"\1", annotation)


def _values(annotation: str) -> list[str]:
    return re.findall(r"'[^']*'|\b\d+\b", "".join(re.findall(r"Literal\[(.*?)\]", annotation)))


def _without_values(annotation: str) -> str:
    return re.sub(r"Literal\[.*?\]", "Literal", annotation)


def _type(member: Member) -> str:
    text = ast.unparse(member.type)
    return _NUMBERS.sub(lambda m: "Decimal | None" if m[1].startswith("Opt") else "Decimal", text)


def _aliases(old: Package, new: Package) -> Iterator[Change]:
    """Yield the differences of named enums and unions."""
    yield from _names("type", "", old.aliases, new.aliases)
    for name in old.aliases.keys() & new.aliases.keys():
        yield from _types(name, ast.unparse(old.aliases[name]), ast.unparse(new.aliases[name]))


def _methods(old: Package, new: Package) -> Iterator[Change]:
    for api in sorted(old.methods.keys() | new.methods.keys()):
        cls = f"{api.capitalize()}Api"
        before = {method.name: method for method in old.methods.get(api, {}).values()}
        after = {method.name: method for method in new.methods.get(api, {}).values()}
        yield from _names("method", f"{cls}.", before, after)
        for name in before.keys() & after.keys():
            yield from _method(f"{cls}.{name}", before[name], after[name])


def _method(name: str, old: Method, new: Method) -> Iterator[Change]:
    for parameter in old.parameters.keys() - new.parameters.keys():
        yield Change(BREAKS, name, f"the parameter {parameter} is gone")
    for parameter in new.parameters.keys() - old.parameters.keys():
        required = new.parameters[parameter].required
        kind = "required parameter" if required else "parameter"
        text = f"new {kind} {parameter}: {new.parameters[parameter].type}"
        yield Change(BREAKS if required else NEW, name, text)
    for parameter in old.parameters.keys() & new.parameters.keys():
        before, after = old.parameters[parameter], new.parameters[parameter]
        if after.required and not before.required:
            yield Change(BREAKS, name, f"the parameter {parameter} is now required")
        yield from _types(f"{name}({parameter})", before.type, after.type)
    kept = [parameter for parameter in _positions(old) if parameter in new.parameters]
    if _positions(new)[: len(kept)] != kept:
        yield Change(BREAKS, name, f"positions are now ({', '.join(_positions(new))})")
    if old.returns != new.returns:
        yield Change(BREAKS, name, f"returns {new.returns}, not {old.returns}")
    if (old.verb, old.path) != (new.verb, new.path):
        yield Change(QUIET, name, f"is now {new.verb} {new.path}")
    if new.deprecated and not old.deprecated:
        yield Change(QUIET, name, "is now deprecated")


def _positions(method: Method) -> list[str]:
    return [name for name, parameter in method.parameters.items() if parameter.positional]


def _names(kind: str, prefix: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    for name in old.keys() - new.keys():
        yield Change(GONE, prefix + name, kind)
    for name in new.keys() - old.keys():
        yield Change(NEW, prefix + name, kind)


def count_breaking(changes: list[Change]) -> int:
    """Return how many changes break code that uses the old package."""
    return sum(change.section in BREAKING for change in changes)


def must_raise_version(changes: list[Change], old: str, new: str) -> bool:
    """Tell whether changes break callers although the version stays, a local part aside."""
    return count_breaking(changes) > 0 and old.partition("+")[0] == new.partition("+")[0]


def count_changes(changes: list[Change]) -> str:
    """Return one line that counts the changes by section."""
    counts = {section: sum(c.section == section for c in changes) for section in _ORDER}
    return "changes: " + ", ".join(f"{count} {section}" for section, count in counts.items())


def write_changes(folder: Path, changes: list[Change], old: str, new: str) -> None:
    """Write ``changes.md`` and ``changes.json`` into a folder."""
    title = f"Changes from release {old} to {new}"
    (folder / "changes.md").write_text(to_markdown(changes, title), encoding="utf-8")
    data = json.dumps(to_json(changes, old, new), indent=1)
    (folder / "changes.json").write_text(data + "\n", encoding="utf-8")


def to_markdown(changes: list[Change], title: str) -> str:
    """Write the changes as Markdown, ready for the changelog."""
    lines = [f"# {title}", ""]
    for section in _ORDER:
        found = [change for change in changes if change.section == section]
        if found:
            lines += [f"## {section} ({len(found)})", ""]
            lines += [f"- `{change.name}`: {change.text}" for change in found] + [""]
    return "\n".join(lines) if changes else f"# {title}\n\nNothing that callers can see.\n"


def to_json(changes: list[Change], old: str, new: str) -> dict[str, Any]:
    """Return the changes for tools."""
    return {
        "old": old,
        "new": new,
        "breaking": count_breaking(changes),
        "changes": [vars(change) for change in changes],
    }
