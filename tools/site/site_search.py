"""Sphinx extension: Python objects for ``objects.inv``, and what the search shows with each result.

Sphinx's search finds titles, index entries and Python objects, and works from files as well. ``ranking.js``
orders its results and replaces their titles and descriptions by those of ``search_context.js``, which is
written here.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.domains.python import ObjectEntry

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

ENTRIES = "search.json"
"""File in the folder of sources: an entry for each documented name, and the summary of each page."""

_CONTEXT = "search_context.js"


@dataclass(frozen=True)
class Entry:
    """A documented name.

    Attributes:
        name: The public name, such as ``talon_one.helpers.SessionState.close``.
        kind: Its type in Sphinx's Python domain.
        label: The label of its section.
        anchor: The anchor of a member inside the section; empty for the section itself.
        summary: What it is, in a few words.
        alias: Another name, which is an index entry.
    """

    name: str
    kind: str
    label: str
    anchor: str = ""
    summary: str = ""
    alias: str = ""


def write_entries(folder: Path, entries: list[Entry], summaries: dict[str, str]) -> None:
    """Write what this extension reads."""
    data = {"entries": [asdict(entry) for entry in entries], "summaries": summaries}
    (folder / ENTRIES).write_text(json.dumps(data), "utf-8")


def _register(app: Sphinx, env: BuildEnvironment) -> None:
    """Add the entries to the Python domain, and write the context of search results."""
    data = json.loads(Path(app.srcdir, ENTRIES).read_text("utf-8"))
    context: dict[str, tuple[str, str, str]] = {}
    sections: dict[tuple[str, str], str] = {}
    for entry in (Entry(**values) for values in data["entries"]):
        page, anchor = env.domains.standard_domain.anonlabels[entry.label]
        anchor = entry.anchor or anchor
        env.domains.python_domain.objects[entry.name] = ObjectEntry(
            page, anchor, entry.kind, aliased=False
        )
        description = f"{entry.kind}: {entry.summary}" if entry.summary else entry.kind
        context[f"{page}#{anchor}"] = entry.name, description, f"#{anchor}"
        if not entry.anchor:
            for name in (entry.name.rpartition(".")[2], entry.alias):
                sections[page, name] = f"{page}#{anchor}"
    for page, index_entries in env.domains.index_domain.entries.items():
        for _, name, anchor, *_ in index_entries:
            if (page, name) in sections:
                context[f"{page}#{anchor}"] = context[sections[page, name]]
    static = Path(app.outdir, "_static")
    static.mkdir(parents=True, exist_ok=True)
    whole = json.dumps({"entries": context, "summaries": data["summaries"]}, ensure_ascii=False)
    script = f"var SEARCH_CONTEXT = {whole};\n"
    (static / _CONTEXT).write_text(script, "utf-8")


def _load_context(app: Sphinx, page: str, *_: Any) -> None:
    if page == "search":
        app.add_js_file(_CONTEXT)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the extension with Sphinx."""
    app.connect("env-updated", _register)
    app.connect("html-page-context", _load_context)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
