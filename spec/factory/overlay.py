"""Apply an OpenAPI Overlay (1.0.0): our corrections of a description and our marks on it.

Written here on top of an RFC 9535 library, because no package does it: the maintained one on PyPI
(oas-patch) implements an older JSONPath dialect without that standard's filters, does not append to
lists as the standard requires, and does not report an action that matches nothing.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath

from factory.document import Document, FactoryError, pointer
from factory.load import read_map


@dataclass(frozen=True)
class Unmatched:
    """An action whose target matches nothing in the description."""

    file: str
    index: int
    target: str

    def error(self) -> FactoryError:
        reason = f"matches nothing: {self.target}"
        return FactoryError(self.file, pointer("actions", self.index), reason)


def apply_overlay(document: Document, path: Path, name: str) -> list[Unmatched]:
    """Apply the actions of an overlay file in order, and return those that match nothing.

    Raises:
        FactoryError: The file is not an overlay, or an action is invalid.
    """
    overlay = Document(name, read_map(path, name))
    if not str(overlay.data.get("overlay", "")).startswith("1.0"):
        raise overlay.error("/overlay", "expected an OpenAPI Overlay of version 1.0")
    unmatched = []
    for index, action in enumerate(overlay.expect("", overlay.data, "actions", list)):
        where = pointer("actions", index)
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            raise overlay.error(where, "the action has no target")
        try:
            nodes = jsonpath.find(action["target"], document.data)
        except jsonpath.JSONPathError as error:
            reason = f"{action['target']} is not a JSONPath: {error.args[0]}"
            raise overlay.error(where + "/target", reason) from None
        if not nodes:
            unmatched.append(Unmatched(name, index, action["target"]))
        elif action.get("remove") is True:
            # From the end of a list, so that the other indexes stay valid.
            for node in reversed(nodes):
                if not node.location:
                    raise overlay.error(
                        where, "the whole description cannot be removed; narrow the target"
                    )
                _remove(document.data, node.location)
        else:
            for node in nodes:
                if not isinstance(node.value, (dict, list)):
                    reason = f"the target {node.path()} is neither a map nor a list, so it cannot be updated"
                    raise overlay.error(where, reason)
                _update(node.value, copy.deepcopy(action.get("update")))
    return unmatched


def _remove(data: Any, location: tuple[str | int, ...]) -> None:
    for key in location[:-1]:
        data = data[key]
    del data[location[-1]]


def _update(target: Any, value: Any) -> None:
    """Merge maps, append to lists, and replace anything else, as the standard says."""
    if isinstance(target, list):
        target.append(value)
        return
    for key, item in (value or {}).items():
        old = target.get(key)
        if isinstance(old, dict) and isinstance(item, dict):
            _update(old, item)
        elif isinstance(old, list) and isinstance(item, list):
            old.extend(item)
        else:
            target[key] = item
