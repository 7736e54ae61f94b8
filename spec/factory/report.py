"""Collect the findings of a run for the summary at its end."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Changes:
    """Files of a run that were added, removed or changed, as paths in the tree."""

    added: list[str]
    removed: list[str]
    changed: list[str]
    unchanged: int


@dataclass
class Report:
    """Notes by heading; each names its place."""

    notes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def note(self, heading: str, line: str) -> None:
        """Add a line to the summary."""
        self.notes[heading].append(line)

    def summary(self, operations: dict[str, int], models: int, changes: Changes) -> str:
        """Return the summary as text."""
        by_api = ", ".join(f"{count} {api}" for api, count in operations.items())
        lines = [f"{sum(operations.values())} operations ({by_api}), {models} models"]
        for heading, notes in self.notes.items():
            lines += [f"{heading}:", *(f"  {note}" for note in notes)]
        kinds = {"added": changes.added, "removed": changes.removed, "changed": changes.changed}
        counts = ", ".join(f"{len(files)} {kind}" for kind, files in kinds.items())
        lines.append(f"files: {counts}, {changes.unchanged} unchanged")
        for kind, files in kinds.items():
            shown = files if len(files) <= 20 else [*files[:20], f"... and {len(files) - 20} more"]
            lines += [f"  {kind} {file}" for file in shown]
        return "\n".join(lines)
