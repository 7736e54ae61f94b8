"""Bring new facts into the vendored description and keep its words, examples and layout.

The file is edited as text: a part whose facts have not changed keeps its lines byte by byte. A part
that is new gets ``TODO`` for its words, and the vendor's words are returned for the writer; they are
never vendored.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from factory.document import DATA, NAME_MAPS, PROSE, pointer
from factory.load import compose, construct
from factory.repair import FORMATS

TODO = "TODO"

#: Keys besides prose and marks that the vendored file decides itself.
_OURS = {"tags", "security", "servers", "xml"}

_STYLES = {"query": ("form", True), "path": ("simple", False), "header": ("simple", False)}


def facts(value: Any, names: bool = False) -> Any:
    """Return the facts of a part of a description in one form, to compare two spellings of them.

    Args:
        value: A part of a description.
        names: Whether its keys are chosen names and not keywords.
    """
    if isinstance(value, list):
        return [facts(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {
        key: item if key in DATA and not names else facts(item, not names and key in NAME_MAPS)
        for key, item in value.items()
        if names or is_fact(key)
    }
    return found if names else _one_spelling(found)


def is_fact(key: str) -> bool:
    """Tell whether a keyword holds a fact, not words or marks of the vendored file."""
    return key not in PROSE and key not in _OURS and not key.startswith("x-")


def _one_spelling(found: dict[str, Any]) -> dict[str, Any]:
    if found.get("required") is False:
        del found["required"]
    if found.get("in") in _STYLES:
        found["required"] = found["in"] == "path" or found.get("required", False)
        style, explode = _STYLES[found["in"]]
        if found.get("style") == style:
            del found["style"]
        if found.get("explode") is explode:
            del found["explode"]
    kinds = found.get("type") if isinstance(found.get("type"), list) else [found.get("type")]
    if "format" in found and not any(
        found["format"] in FORMATS.get(str(k), ()) for k in kinds or ()
    ):
        del found["format"]
    if "allOf" in found:
        found["allOf"] = [part for part in found["allOf"] if part]
        if found.get("type") == "object":
            del found["type"]
        if set(found) == {"allOf"} and len(found["allOf"]) == 1:
            [found] = found["allOf"]
    if "type" not in found and "items" in found:
        found["type"] = "array"
    for key in ("required", "enum", "type"):
        if isinstance(found.get(key), list):
            found[key] = sorted(found[key], key=repr)
    if isinstance(found.get("parameters"), list):
        found["parameters"] = sorted(found["parameters"], key=lambda p: (p["in"], p["name"]))
        if not found["parameters"]:
            del found["parameters"]
    return found


@dataclass
class Words:
    """What a writer has to look at after an update."""

    wanted: list[tuple[str, str]] = field(default_factory=list)
    """Pointers of new parts, each with the vendor's words."""
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)


def update_text(text: str, new: dict[str, Any]) -> tuple[str, Words]:
    """Return the text of the vendored description with the facts of ``new``.

    Args:
        text: The present file.
        new: The merged and normalized description of the other release.
    """
    return _Editor(text).run(new)


class _Editor:
    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.root = compose(text)
        self.words = Words()

    def run(self, new: dict[str, Any]) -> tuple[str, Words]:
        old = construct(self.root)
        wanted = {
            "info": {**old["info"], "version": new["info"]["version"]},
            "paths": new["paths"],
            "components": {**old["components"], "schemas": new["components"]["schemas"]},
        }
        lines: list[str] = []
        for key, node, start, end in self._entries(self.root, len(self.lines)):
            if key in wanted:
                lines += self._entry(pointer(key), key, node, start, end, old[key], wanted[key])
            else:
                lines += self.lines[start:end]
        return "\n".join(lines), self.words

    def _entries(
        self, node: yaml.MappingNode, end: int
    ) -> Iterator[tuple[str, yaml.Node, int, int]]:
        """Yield key, node, first line and line after the last of each entry of a block map."""
        starts = [key.start_mark.line for key, _ in node.value] + [end]
        for index, (key, value) in enumerate(node.value):
            yield key.value, value, starts[index], starts[index + 1]

    def _entry(
        self, where: str, key: str, node: yaml.Node, start: int, end: int, old: Any, new: Any
    ) -> list[str]:
        """Return the lines of an entry whose value becomes ``new``."""
        names = key in NAME_MAPS
        if facts(old, names) == facts(new, names) and key not in ("info",):
            return self.lines[start:end]
        head = self.lines[start]
        indent = len(head) - len(head.lstrip(" -"))
        if isinstance(node, yaml.MappingNode) and isinstance(new, dict) and not node.flow_style:
            inner = self._map(where, node, start + 1, end, old, new, names)
            if inner is not None:
                return [self.lines[start], *inner]
        if (
            key == "parameters"
            and isinstance(node, yaml.SequenceNode)
            and isinstance(old, list)
            and isinstance(new, list)
            and not node.flow_style
        ):
            return [self.lines[start], *self._parameters(where, node, end, old, new)]
        value = self._carry(where, new, old, names)
        rendered = _render({key: value}, indent)
        return [head[:indent] + rendered[0].lstrip(" "), *rendered[1:]]

    def _map(
        self,
        where: str,
        node: yaml.MappingNode,
        start: int,
        end: int,
        old: dict[str, Any],
        new: dict[str, Any],
        names: bool,
    ) -> list[str] | None:
        """Return the lines of a block map, or None if the two are spelt too differently."""
        old_facts, new_facts = facts(old, names), facts(new, names)
        if not names and ({k for k in old if is_fact(k)} ^ set(old_facts)) - _IGNORED:
            return None
        blocks: dict[str, list[str]] = {}
        for key, inner, first, last in self._entries(node, end):
            here = where + pointer(key)
            if not names and (not is_fact(key) or key not in old_facts):
                blocks[key] = self.lines[first:last]
            elif key in new_facts and key in new:
                blocks[key] = self._entry(here, key, inner, first, last, old[key], new[key])
                if blocks[key] != self.lines[first:last]:
                    self._note_change(here)
            else:
                self._note_removal(here)
        indent = node.value[0][0].start_mark.column
        order = [key for key in new if key not in blocks and key in new_facts]
        for key in order:
            here = where + pointer(key)
            self._note_addition(here)
            value = self._carry(here, new[key], None, not names and key in NAME_MAPS)
            blocks[key] = _render({key: value}, indent)
        ordered = _merge_order(list(blocks), [key for key in new if key in blocks], set(order))
        return [line for key in ordered for line in blocks[key]]

    def _parameters(
        self, where: str, node: yaml.SequenceNode, end: int, old: list[Any], new: list[Any]
    ) -> list[str]:
        starts = [item.start_mark.line for item in node.value] + [end]
        indent = node.value[0].start_mark.column
        known = {(p["in"], p["name"]): i for i, p in enumerate(old)}
        lines: list[str] = []
        for parameter in new:
            index = known.get((parameter["in"], parameter["name"]))
            here = where + pointer(parameter["name"])
            if index is None:
                self._note_addition(here)
                rendered = _render(self._carry(here, parameter, None, False), indent)
            elif facts(old[index]) == facts(parameter):
                lines += self.lines[starts[index] : starts[index + 1]]
                continue
            else:
                self._note_change(here)
                rendered = _render(self._carry(here, parameter, old[index], False), indent)
            rendered[0] = " " * (indent - 2) + "- " + rendered[0].lstrip(" ")
            lines += rendered
        for key in known.keys() - {(p["in"], p["name"]) for p in new}:
            self._note_removal(where + pointer(key[1]))
        return lines

    def _carry(self, where: str, new: Any, old: Any, names: bool) -> Any:
        """Return new facts with the words of the old part, or ``TODO``."""
        if isinstance(new, list):
            olds = old if isinstance(old, list) else []
            return [
                self._carry(where + pointer(i), item, _counterpart(item, i, olds), False)
                for i, item in enumerate(new)
            ]
        if not isinstance(new, dict):
            return new
        old = old if isinstance(old, dict) else {}
        carried: dict[str, Any] = {}
        spelt_out = set() if names else (set(new) & _DEFAULTS) - set(facts(new)) - set(old)
        for key in [*(k for k in old if k in new), *(k for k in new if k not in old)]:
            if key in spelt_out:
                continue
            item = new[key]
            here = where + pointer(key)
            if names:
                carried[key] = self._carry(here, item, old.get(key), False)
            elif key in DATA:
                carried[key] = copy.deepcopy(item)
            elif is_fact(key):
                carried[key] = self._carry(here, item, old.get(key), key in NAME_MAPS)
            elif key in ("description", "summary") and key not in old:
                self.words.wanted.append((here, str(item)))
                carried[key] = TODO
            elif key in _OURS or key == "x-topic":
                carried[key] = copy.deepcopy(old.get(key, item))
        if not names:
            carried.update({k: v for k, v in old.items() if not is_fact(k) and k not in carried})
            carried = {key: carried[key] for key in (*old, *carried) if key in carried}
        return carried

    def _note_addition(self, where: str) -> None:
        self.words.added.append(where)

    def _note_change(self, where: str) -> None:
        if not any(other.startswith(where) for other in self.words.changed):
            self.words.changed.append(where)

    def _note_removal(self, where: str) -> None:
        self.words.removed.append(where)


#: Keys that ``facts`` adds or drops without a change of meaning.
_IGNORED = {"required", "style", "explode", "format", "type"}


#: Keys that need not be written where they say the default.
_DEFAULTS = {"required", "style", "explode", "format"}


def _counterpart(item: Any, index: int, olds: list[Any]) -> Any:
    same = [old for old in olds if facts(old) == facts(item)]
    return same[0] if same else olds[index] if index < len(olds) else None


def _merge_order(present: list[str], wanted: list[str], added: set[str]) -> list[str]:
    """Keep the present order, and put each added key after its neighbour in the wanted order."""
    order = [key for key in present if key not in added]
    for index, key in enumerate(wanted):
        if key in added:
            before = next((k for k in reversed(wanted[:index]) if k in order), None)
            order.insert(order.index(before) + 1 if before is not None else 0, key)
    return order


class _Dumper(yaml.SafeDumper):
    """Writes YAML as the vendored file is written: lists indented, long text folded."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = ">" if len(text) > 70 and " " in text and "\n" not in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
_Dumper.ignore_aliases = lambda *_: True  # type: ignore[method-assign]


def _render(value: Any, indent: int) -> list[str]:
    text = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=98 - indent)
    return [" " * indent + line if line else line for line in text.rstrip("\n").split("\n")]
