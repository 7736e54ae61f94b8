"""Sphinx extension: link names in inline code to the reference, and inline the pictures.

`` `list[CartItem]` `` links ``CartItem`` on every page. So pages need no explicit links, which would be
broken outside the site.
"""

from __future__ import annotations

import builtins
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.nodes import make_refnode

from factory.python_names import snake

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.domains.python import ObjectEntry
    from sphinx.environment import BuildEnvironment

_WORD = re.compile(r"\b[A-Za-z_]\w+\b")
_LINKED = re.compile(r"talon_one\.(?:(?:helpers|management|emulator)\.|\w+Api\.)?(?P<name>\w+)")


class LinkedNames(SphinxPostTransform):
    """Link the names of operations, models and public classes in inline code."""

    default_priority = 400

    def run(self, **_: Any) -> None:
        names = _linked_names(self.env)
        for literal in list(self.document.findall(nodes.literal)):
            if not _is_inside(literal, (nodes.title, nodes.reference)):
                self._link(literal, names)

    def _link(self, literal: nodes.literal, names: dict[str, ObjectEntry]) -> None:
        text, end, parts = literal.astext(), 0, list[nodes.Node]()
        for word in _WORD.finditer(text):
            entry = names.get(word[0]) or names.get(snake(word[0]))
            if entry is None:
                continue
            parts.append(nodes.Text(text[end : word.start()]))
            here, name = self.env.docname, nodes.Text(word[0])
            parts.append(make_refnode(self.app.builder, here, entry.docname, entry.node_id, name))
            end = word.end()
        if parts:
            literal.children.clear()
            literal.extend([*parts, nodes.Text(text[end:])])


def _linked_names(env: BuildEnvironment) -> dict[str, ObjectEntry]:
    """Return the places of operations and public names.

    A name of the emulator that is also that of a model is linked only in the reference of the API.
    """
    in_api = env.docname.startswith(("reference/models", "reference/operations"))
    names: dict[str, ObjectEntry] = {}
    twice = set[str]()
    for full_name, entry in env.domains.python_domain.objects.items():
        if linked := _LINKED.fullmatch(full_name):
            name = linked["name"]
            if name in names:
                twice.add(name)
            if name not in names or not entry.docname.startswith("reference/library"):
                names[name] = entry
    return names if in_api else {name: names[name] for name in names if name not in twice}


class BuiltinsWithoutLinks(SphinxPostTransform):
    """Keep ``type[T]`` in an annotation from being linked to an attribute ``type`` of some class."""

    default_priority = 5  # before Sphinx resolves references

    def run(self, **_: Any) -> None:
        for reference in list(self.document.findall(addnodes.pending_xref)):
            if reference["refdomain"] == "py" and reference["reftarget"] in vars(builtins):
                reference.replace_self(reference.children)


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


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the extension with Sphinx."""
    app.add_post_transform(LinkedNames)
    app.add_post_transform(BuiltinsWithoutLinks)
    app.add_post_transform(InlinePictures)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
