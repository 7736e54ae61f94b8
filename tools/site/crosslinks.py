"""Sphinx extension: names in code lead to the reference, pictures take the page's colours.

`` `list[CartItem]` `` anywhere on the site links ``CartItem``, so that pages need no links that would
be dead outside of the site.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.nodes import make_refnode

if TYPE_CHECKING:
    from sphinx.application import Sphinx

LABELS = "labels.json"
"""In the folder of sources: name to label, and the names that are links only where the API's models are meant."""

_NAME = re.compile(r"\b[A-Za-z_]\w+\b")


class LinkedNames(SphinxPostTransform):
    """Links the names of operations, models and public classes in inline code."""

    default_priority = 400

    def run(self, **_: Any) -> None:
        in_reference = self.env.docname.startswith(("reference/models", "reference/operations"))
        names: dict[str, str] = self.config.reference_labels
        if not in_reference:
            names = {k: v for k, v in names.items() if k not in self.config.ambiguous_names}
        for literal in list(self.document.findall(nodes.literal)):
            if not _inside(literal, (nodes.title, nodes.reference)):
                self._link(literal, names)

    def _link(self, literal: nodes.literal, names: dict[str, str]) -> None:
        text, done, parts = literal.astext(), 0, list[nodes.Node]()
        for found in _NAME.finditer(text):
            place = self._place(names.get(found[0]))
            if place is None:
                continue
            parts.append(nodes.Text(text[done : found.start()]))
            page, anchor = place
            builder, here = self.app.builder, self.env.docname
            parts.append(make_refnode(builder, here, page, anchor, nodes.Text(found[0])))
            done = found.end()
        if parts:
            literal.children.clear()
            literal.extend([*parts, nodes.Text(text[done:])])

    def _place(self, label: str | None) -> tuple[str, str] | None:
        if label is None:
            return None
        return self.env.domains.standard_domain.anonlabels[label]


class InlinePictures(SphinxPostTransform):
    """Puts the pictures into the page, where they know whether it is light or dark."""

    default_priority = 400
    pattern: ClassVar = re.compile(r"<svg [^>]*class=\"picture\"")

    def run(self, **_: Any) -> None:
        for image in list(self.document.findall(nodes.image)):
            path = Path(self.env.srcdir, image["uri"])
            if path.suffix != ".svg" or not path.exists():
                continue
            svg = path.read_text("utf-8")
            if self.pattern.match(svg):
                image.replace_self(nodes.raw("", svg, format="html", classes=["no-search"]))


def _inside(node: nodes.Node, kinds: tuple[type[nodes.Node], ...]) -> bool:
    parent = node.parent
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parent
    return False


def _read_labels(app: Sphinx) -> None:
    known = json.loads(Path(app.srcdir, LABELS).read_text("utf-8"))
    app.config.reference_labels = known["labels"]
    app.config.ambiguous_names = known["ambiguous"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.add_config_value("reference_labels", {}, "", dict)
    app.add_config_value("ambiguous_names", [], "", list)
    app.add_post_transform(LinkedNames)
    app.add_post_transform(InlinePictures)
    app.connect("builder-inited", _read_labels)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
