"""Sphinx extension: link names in inline code to the reference, and inline the pictures.

`` `list[CartItem]` `` links ``CartItem`` on every page. So pages need no explicit links, which would be
broken outside the site.
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
"""File in the folder of sources: the label of each name, and the names that are also names of models.

Those are linked only in the reference of operations and models.
"""

_NAME = re.compile(r"\b[A-Za-z_]\w+\b")


class LinkedNames(SphinxPostTransform):
    """Link the names of operations, models and public classes in inline code."""

    default_priority = 400

    def run(self, **_: Any) -> None:
        in_reference = self.env.docname.startswith(("reference/models", "reference/operations"))
        names: dict[str, str] = self.config.reference_labels
        if not in_reference:
            names = {k: v for k, v in names.items() if k not in self.config.ambiguous_names}
        for literal in list(self.document.findall(nodes.literal)):
            if not _is_inside(literal, (nodes.title, nodes.reference)):
                self._link(literal, names)

    def _link(self, literal: nodes.literal, names: dict[str, str]) -> None:
        text, end, parts = literal.astext(), 0, list[nodes.Node]()
        for name in _NAME.finditer(text):
            label = names.get(name[0])
            if label is None:
                continue
            parts.append(nodes.Text(text[end : name.start()]))
            page, anchor = self.env.domains.standard_domain.anonlabels[label]
            builder, current = self.app.builder, self.env.docname
            parts.append(make_refnode(builder, current, page, anchor, nodes.Text(name[0])))
            end = name.end()
        if parts:
            literal.children.clear()
            literal.extend([*parts, nodes.Text(text[end:])])


class InlinePictures(SphinxPostTransform):
    """Inline the pictures, so that they use the colours of the page, light or dark."""

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


def _is_inside(node: nodes.Node, kinds: tuple[type[nodes.Node], ...]) -> bool:
    parent = node.parent
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parent
    return False


def _read_labels(app: Sphinx) -> None:
    names = json.loads(Path(app.srcdir, LABELS).read_text("utf-8"))
    app.config.reference_labels = names["labels"]
    app.config.ambiguous_names = names["ambiguous"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the extension with Sphinx."""
    app.add_config_value("reference_labels", {}, "", dict)
    app.add_config_value("ambiguous_names", [], "", list)
    app.add_post_transform(LinkedNames)
    app.add_post_transform(InlinePictures)
    app.connect("builder-inited", _read_labels)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
