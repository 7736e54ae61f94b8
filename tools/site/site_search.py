"""Sphinx extension: a summary of each page and Python object, which the search shows with its results.

Sphinx's own summaries are fetched from the pages, which browsers forbid for pages opened from files.
``ranking.js`` orders the results and shows these summaries.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes
from sphinx.environment.collectors import EnvironmentCollector

if TYPE_CHECKING:
    from collections.abc import Set

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


class Summaries(EnvironmentCollector):
    """Collects first sentences into ``env.summaries``, by ``page`` and ``page#anchor``."""

    def clear_doc(self, app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        for place in [place for place in _of(env) if place.partition("#")[0] == docname]:
            del _of(env)[place]

    def merge_other(
        self, app: Sphinx, env: BuildEnvironment, docnames: Set[str], other: BuildEnvironment
    ) -> None:
        _of(env).update(
            (place, summary)
            for place, summary in _of(other).items()
            if place.partition("#")[0] in docnames
        )

    def process_doc(self, app: Sphinx, doctree: nodes.document) -> None:
        page = app.env.docname
        _of(app.env)[page] = _first_sentence(doctree)
        for described in doctree.findall(addnodes.desc):
            for signature in described.findall(addnodes.desc_signature):
                for anchor in signature["ids"]:
                    _of(app.env)[f"{page}#{anchor}"] = _first_sentence(described)


def _of(env: BuildEnvironment) -> dict[str, str]:
    summaries: dict[str, str] = env.__dict__.setdefault("summaries", {})
    return summaries


def _first_sentence(node: nodes.Element) -> str:
    paragraph = next(node.findall(nodes.paragraph), None)
    return " ".join(paragraph.astext().split()).partition(". ")[0].rstrip(".:") if paragraph else ""


def _add_summaries(app: Sphinx, page: str, *_: Any) -> None:
    if page == "search":
        summaries = json.dumps(_of(app.env), ensure_ascii=False).replace("</", "<\\/")
        app.add_js_file(None, body=f"const SUMMARIES = {summaries};")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the extension with Sphinx."""
    app.add_env_collector(Summaries)
    app.connect("html-page-context", _add_summaries)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 1}
