"""What a person has to decide after new facts came into the vendored description."""

from __future__ import annotations

import difflib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath

from factory.build import ROOT
from factory.document import Document, pointer
from factory.keep_words import Words

_HAND_WRITTEN = ("core", "helpers", "management", "emulator", "cli")


def check_overlay(overlay: Document, document: Document) -> Iterator[str]:
    """Yield each overlay action that the new description makes useless, wrong or incomplete.

    Args:
        overlay: The overlay file.
        document: The new description, before the overlay is applied.
    """
    ids = {operation.id for operation in document.operations()}
    for index, action in enumerate(overlay.data["actions"]):
        target = action["target"]
        named = re.findall(r"operationId(?:, | == )'([^']+)'", target)
        missing = [name for names in named for name in names.split("|") if name not in ids]
        place = f"{overlay.file}#{pointer('actions', index)} ({action['description'].strip()})"
        if missing:
            yield f"{place}: no operation {', '.join(missing)}{_nearest(missing[0], ids)}"
        elif not jsonpath.find(target, document.data):
            yield f"{place}: {_why(target, document)}"


def _why(target: str, document: Document) -> str:
    """Explain why a target matches nothing."""
    if added := re.findall(r"!@\.schemas\.(\w+)", target):
        return f"the schema {added[0]} is in the description now; remove the action"
    for name in re.findall(r"schemas\.(\w+)|schemas\['(\w+)'", target):
        schema = name[0] or name[1]
        if schema not in document.components:
            return f"no schema {schema}{_nearest(schema, set(document.components))}"
    return "matches nothing: the vendor has corrected or removed it, or an action before adds it"


def _nearest(name: str, names: set[str]) -> str:
    found = difflib.get_close_matches(name, names, 1, 0.8)
    return f"; the nearest name is {found[0]}" if found else ""


def ask_questions(old: Document, new: Document) -> Iterator[str]:
    """Yield questions about new operations and effects, which only knowledge of the API answers."""
    known = {operation.id for operation in old.operations()}
    for operation in new.operations():
        if operation.id in known:
            continue
        api, parameters = operation.data["tags"][0], operation.data["parameters"]
        pages = sorted({"skip", "pageSize", "cursor"} & {p["name"] for p in parameters})
        asked = [f"is it of the {api} API (its key)?"]
        if operation.method != "get":
            asked.append("is it safe to repeat (x-repeatable)?")
        if pages:
            asked.append(f"does it page by {', '.join(pages)} (x-paging)?")
        yield f"{operation.id}, {operation.method.upper()} {operation.path}: {' '.join(asked)}"


def effects_without_row(old: Document, document: Document) -> Iterator[str]:
    """Yield new classes of effect props that ``x-typed-props`` in the overlay does not list."""
    listed = {
        choice["class"]
        for schema in document.components.values()
        for choice in schema.get("x-typed-props", {}).get("list", ())
    }
    for name in document.components:
        if name.endswith("EffectProps") and name not in {*listed, *old.components}:
            yield f"{name}: which effectType has these props? Add a row to x-typed-props"


def stale_words(old: Document, new: Document) -> Iterator[str]:
    """Yield descriptions of ours that name an enum value which the new facts do not have."""
    before = {where: schema for where, schema in old.schemas() if "enum" in schema}
    for where, schema in new.schemas():
        gone = [v for v in before.get(where, {}).get("enum", ()) if v not in schema.get("enum", ())]
        text = str(schema.get("description", ""))
        named = [value for value in gone if f"`{value}`" in text]
        if named:
            yield f"{where}: the description names {', '.join(named)}, which are gone"


def changed_words(base: Document, new: Document) -> Iterator[tuple[str, str, str]]:
    """Yield pointer, old and new words where the vendor's own words differ in two releases."""
    before = dict(_words("", base.data))
    for where, text in _words("", new.data):
        if where in before and before[where] != text:
            yield where, before[where], text


def _words(where: str, value: Any) -> Iterator[tuple[str, str]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in items:
        if key in ("summary", "description") and isinstance(item, str):
            yield where + pointer(key), item
        elif isinstance(item, (dict, list)):
            yield from _words(where + pointer(key), item)


def check_hand_written(tree: Path) -> list[str]:
    """Return what mypy says of the hand-written code against the models of a built tree."""
    folders = [
        f"talon_one/{name}" for name in _HAND_WRITTEN if (tree / "talon_one" / name).is_dir()
    ]
    command = [sys.executable, "-m", "mypy", f"--config-file={ROOT / 'mypy.ini'}", *folders]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    return [line for line in done.stdout.splitlines() if ": error:" in line]


def write_words(words: Words, changed: list[tuple[str, str, str]]) -> str:
    """Write the vendor's words of new and reworded parts, for the writer of ours."""
    lines = ["# Words to write", "", "The vendor's words are for reading; write your own.", ""]
    lines += [f"- `{where}`: {text}" for where, text in words.wanted]
    if changed:
        lines += ["", "# Words that the vendor changed", ""]
        lines += [f"- `{where}`: {old} -> {new}" for where, old, new in changed]
    return "\n".join(lines) + "\n"
