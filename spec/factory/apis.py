"""Assign each operation to the Integration API or the Management API.

The vendor's merged description tags each operation with its API. The two separate descriptions use
topics as tags; then the command line, the title or our vendored description decides. Afterwards an
operation has one tag, its API, and its topic in ``x-topic``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from factory.document import Document

APIS = ("integration", "management")

#: By operation id and by "METHOD path": the API of every operation of a description.
Known = Mapping[str, str]


def assign_apis(document: Document, known: Callable[[], Known]) -> None:
    """Tag every operation with its API.

    Args:
        document: One description as its file has it, before it is merged with another.
        known: Returns the APIs of the vendored description's operations; called only if needed.

    Raises:
        FactoryError: The API of an operation is unknown.
    """
    title = str(document.data.get("info", {}).get("title", ""))
    titled = [api for api in APIS if re.search(rf"\b{api}\b", title, re.IGNORECASE)]
    whole = document.api or (titled[0] if len(titled) == 1 else None)
    for operation in document.operations():
        tags = [str(tag) for tag in operation.data.get("tags") or ()]
        tagged = [api for api in APIS if api in (tag.lower() for tag in tags)]
        api = tagged[0] if len(tagged) == 1 else whole
        if api is None:
            names = (operation.id, f"{operation.method.upper()} {operation.path}")
            api = next((known()[name] for name in names if name in known()), None)
        if api is None:
            reason = (
                f"{operation.id} belongs to no known API; tag it integration or management, "
                "or pass --spec integration=FILE or --spec management=FILE"
            )
            raise document.error(operation.pointer, reason)
        topics = [tag for tag in tags if tag.lower() not in APIS]
        if topics and "x-topic" not in operation.data:
            operation.data["x-topic"] = topics[0]
        operation.data["tags"] = [api]


def known_apis(document: Document) -> dict[str, str]:
    """Return the API of every operation of a tagged description, by id and by "METHOD path"."""
    found: dict[str, str] = {}
    for operation in document.operations():
        api = operation.data["tags"][0]
        found[operation.id] = found[f"{operation.method.upper()} {operation.path}"] = api
    return found
