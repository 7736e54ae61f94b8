"""The reference of the handwritten part: client, retries, errors, sessions, emulator.

griffe parses the source without importing it. A name is public if the ``__init__`` file of its package
imports it; a page has the order of that file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

import griffe

from markdown import code, heading, item, label, prose, toctree
from site_search import Entry

_SPECIAL = ("__enter__", "__exit__", "__call__", "__iter__", "__getitem__", "__len__", "__bool__")
_FIRST = ("Configuration", "ApiClient", "SessionState", "Outcome", "Prices", "Emulator", "Settings")
"""Names at the top of their page; the others follow in the order of the package."""

_KINDS = {
    griffe.Kind.CLASS: "class",
    griffe.Kind.FUNCTION: "function",
    griffe.Kind.ATTRIBUTE: "data",
    griffe.Kind.TYPE_ALIAS: "data",
}


@dataclass(frozen=True)
class Page:
    """A page and the names that it documents."""

    name: str
    title: str
    module: str
    text: str
    objects: tuple[griffe.Object, ...]


class Library:
    """The reference pages of the public names.

    Args:
        package: ``talon_one``, parsed by griffe.
    """

    def __init__(self, package: griffe.Module) -> None:
        self._package = package
        self.pages_of = (
            self._page(
                "client",
                "Client",
                "talon_one",
                "Configure a client and make calls: `talon_one`.",
                self._of_core(),
            ),
            self._page(
                "errors",
                "Errors",
                "talon_one",
                "Import them from `talon_one`; those of `SessionState` from `talon_one.helpers`.\n\n"
                "![The tree of errors](../../pictures/errors.svg)",
                self._of_errors(),
            ),
            self._page(
                "sessions",
                "Sessions, outcomes, prices",
                "talon_one.helpers",
                "Helpers that take a cart to an order: `talon_one.helpers`.",
                self._of_helpers(),
            ),
            self._page(
                "management",
                "Management at scale",
                "talon_one.management",
                "Lists, files, jobs and bulk work: `talon_one.management`.",
                self._public_names(self._package["management"]),
            ),
            self._page(
                "emulator",
                "Emulator",
                "talon_one.emulator",
                "A local Talon.One for demos and tests: `talon_one.emulator`.",
                self._of_emulator(),
            ),
        )

    def labels(self) -> dict[str, str]:
        """Return the label of each public name; some names of the emulator are names of models, too."""
        return {target.name: _label(target) for page in self.pages_of for target in page.objects}

    def entries(self) -> Iterator[Entry]:
        """Yield an entry for each public name and each of its members."""
        for page in self.pages_of:
            for target in page.objects:
                name = f"{page.module}.{target.name}"
                kind = "exception" if _is_error(target) else _KINDS[target.kind]
                yield Entry(name, kind, _label(target), summary=_first_sentence(target))
                if isinstance(target, griffe.Class):
                    for member in _members(target):
                        if member.name in _SPECIAL:
                            continue
                        yield Entry(
                            f"{name}.{member.name}",
                            "method" if member.is_function else "attribute",
                            _label(target),
                            _anchor(target, member),
                            _first_sentence(member),
                        )

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the path below the reference and the text of each page."""
        for page in self.pages_of:
            body = "".join(self._document(target) for target in page.objects)
            yield f"library/{page.name}.md", f"# {page.title}\n\n{page.text}\n\n{body}"
        entries = "".join(
            item(
                f"**[{page.title}]({page.name}.md)**",
                " · ".join(f"[{target.name}](#{_label(target)})" for target in page.objects),
            )
            for page in self.pages_of
        )
        names = [page.name for page in self.pages_of]
        yield "library/index.md", f"# The library\n\n{entries}{toctree(names)}"

    def _document(self, target: griffe.Object) -> str:
        text = heading(2, target.name, _label(target), target.name)
        if isinstance(target, griffe.Class):
            text += self._class(target)
        elif isinstance(target, griffe.Function):
            text += code(_signature(target, target.name), "python") + _sections(target)
        elif isinstance(target, griffe.Attribute):
            text += _sections(target)
        return text

    def _class(self, cls: griffe.Class) -> str:
        init = cls.members.get("__init__")
        text = ""
        if isinstance(init, griffe.Function):
            text += code(_signature(init, cls.name), "python")
        bases = [base.name for base in cls.mro() if base.name in self.labels()]
        if bases:
            text += f"Subclass of `{bases[0]}`.\n\n"
        text += _sections(cls)
        if isinstance(init, griffe.Function):
            text += _sections(init)
        return text + "".join(_member(cls, member) for member in _members(cls))

    def _page(
        self, name: str, title: str, module: str, text: str, objects: Iterable[griffe.Object]
    ) -> Page:
        return Page(name, title, module, text, tuple(sorted(objects, key=_rank)))

    def _of_core(self) -> Iterator[griffe.Object]:
        for target in self._public_names(self._package):
            if not target.path.startswith(("talon_one.models.", "talon_one.api.")) and not (
                _is_error(target)
            ):
                yield target

    def _of_errors(self) -> Iterator[griffe.Object]:
        """Yield the errors in the order of the tree, without those of sessions."""
        found = [target for target in self._public_names(self._package) if _is_error(target)]
        return iter(sorted(found, key=lambda error: error.lineno or 0))

    def _of_helpers(self) -> Iterator[griffe.Object]:
        return self._public_names(self._package["helpers"])

    def _of_emulator(self) -> Iterator[griffe.Object]:
        offered = self._public_names(self._package["emulator.public"])
        return iter(sorted(offered, key=lambda target: target.name))

    def _public_names(self, module: griffe.Object) -> Iterator[griffe.Object]:
        """Yield what a package imports from its own modules, without repetitions."""
        seen = set[str]()
        for name, member in module.members.items():
            if name.startswith("_") or not isinstance(member, griffe.Alias):
                continue
            if not member.target_path.startswith("talon_one.") or name == "lazy":
                continue
            target = member.final_target
            if not target.is_module and target.path not in seen:
                seen.add(target.path)
                yield target


def error_tree(package: griffe.Module) -> list[tuple[str, str]]:
    """Return the name of each error and of its base class, which is empty for the root."""
    pairs = []
    for module in (package["core.errors"], package["helpers.errors"]):
        for cls in module.members.values():
            if isinstance(cls, griffe.Class) and _is_error(cls) and not cls.name.startswith("_"):
                bases = [base.name for base in cls.mro() if not base.name.startswith("_")]
                pairs.append((cls.name, bases[0] if bases else ""))
    return pairs


def _is_error(target: griffe.Object | griffe.Alias) -> bool:
    return isinstance(target, griffe.Class) and (
        target.name == "OpenApiException"
        or any(base.name == "OpenApiException" for base in target.mro())
    )


def _rank(target: griffe.Object) -> int:
    return _FIRST.index(target.name) if target.name in _FIRST else len(_FIRST)


def _label(target: griffe.Object) -> str:
    kind = "emulator" if target.path.startswith("talon_one.emulator.") else "api"
    return label(kind, target.name)


def _members(cls: griffe.Class) -> Iterator[griffe.Object]:
    """Yield the public members with a docstring, inherited ones last."""
    for name, member in cls.all_members.items():
        target = member.final_target if isinstance(member, griffe.Alias) else member
        public = not name.startswith("_") or name in _SPECIAL
        if public and target.path.startswith("talon_one.") and _docstring(target):
            yield target


def _anchor(cls: griffe.Object, member: griffe.Object) -> str:
    return f"{_label(cls)}-{member.name}".lower().replace("_", "-").strip("-")


def _first_sentence(target: griffe.Object) -> str:
    words = " ".join(_docstring(target).partition("\n\n")[0].split()).replace("`", "")
    return words.partition(". ")[0].rstrip(".:")


def _member(cls: griffe.Object, member: griffe.Object) -> str:
    anchor = f"{{#{_anchor(cls, member)}}}"
    if isinstance(member, griffe.Function):
        signature = re.sub(r"\s+", " ", _signature(member, member.name).replace("\n", " "))
        signature = signature.replace("( ", "(").replace(", )", ")")
        return item(f"[`{signature}`]{anchor}", _sections(member))
    annotation = getattr(member, "annotation", None)
    kind = f" · `{annotation}`" if annotation is not None else ""
    return item(f"[`{member.name}`]{anchor}{kind}", _sections(member))


def _signature(function: griffe.Function, name: str) -> str:
    parts, keyword_only = list[str](), False
    for parameter in function.parameters:
        if parameter.name in ("self", "cls"):
            continue
        if parameter.kind is griffe.ParameterKind.keyword_only and not keyword_only:
            keyword_only = True
            if not any(part.startswith("*") for part in parts):
                parts.append("*")
        stars = {
            griffe.ParameterKind.var_positional: "*",
            griffe.ParameterKind.var_keyword: "**",
        }.get(parameter.kind, "")
        part = stars + parameter.name
        if parameter.annotation is not None:
            part += f": {parameter.annotation}"
        if parameter.default is not None and not stars:
            part += f" = {parameter.default}" if parameter.annotation else f"={parameter.default}"
        parts.append(part)
    returns = ""
    if function.returns is not None and function.name != "__init__":
        returns = f" -> {function.returns}"
    line = f"{name}({', '.join(parts)}){returns}"
    if len(line) <= 84:
        return line
    return f"{name}(\n" + "".join(f"    {part},\n" for part in parts) + f"){returns}"


def _docstring(target: griffe.Object) -> str:
    """Return the docstring, or the ``#:`` comment above an attribute."""
    if target.docstring is not None:
        return target.docstring.value
    if not target.is_attribute or target.lineno is None:
        return ""
    lines = target.module.source.splitlines()[: target.lineno - 1]
    above = takewhile(lambda line: line.strip().startswith("#:"), reversed(lines))
    return " ".join(line.strip()[2:].strip() for line in reversed(list(above)))


def _sections(target: griffe.Object) -> str:
    """Convert a docstring to Markdown: text, then arguments, results and errors as lists."""
    if target.docstring is None:
        return prose(_docstring(target)) + "\n\n"
    text = ""
    for section in target.docstring.parse("google"):
        if section.kind is griffe.DocstringSectionKind.text:
            text += prose(section.value) + "\n\n"
        elif section.kind is griffe.DocstringSectionKind.examples:
            text += "".join(_example(kind, value) for kind, value in section.value)
        else:
            entries = "".join(
                item(_term(entry, section.kind), prose(entry.description))
                for entry in section.value
            )
            text += f"**{section.kind.value.title()}**\n\n{entries}"
    return text


def _term(entry: griffe.DocstringNamedElement, kind: griffe.DocstringSectionKind) -> str:
    name = getattr(entry, "name", "")
    annotation = getattr(entry, "annotation", None)
    if not name:
        return f"`{str(annotation).strip('()')}`"
    if annotation is None or kind is not griffe.DocstringSectionKind.parameters:
        return f"`{name}`"
    return f"`{name}` · `{annotation}`"


def _example(kind: griffe.DocstringSectionKind, value: str) -> str:
    is_code = kind is griffe.DocstringSectionKind.examples
    return code(value, "pycon") if is_code else prose(value) + "\n\n"
