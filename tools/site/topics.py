"""The reference of operations and models by topic.

Texts, paths, limits and responses come from the repaired description. Python names and types come from the
generated package. Its docstrings would not do: they lack limits, complete bodies, and links.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from inspect import Parameter, Signature, signature
from typing import Any

from sphinx.util.inspect import stringify_signature

import talon_one
from factory.docstring_examples import example_lines
from factory.document import Document, Operation, component
from factory.python_names import member_name, pascal, snake
from factory.to_openapi30 import ERRORS
from markdown import (
    Glossary,
    as_json,
    code,
    heading,
    item,
    label,
    prose,
    python_object,
    toctree,
)
from talon_one import models
from talon_one.core.models.fields import Field

OTHER = "Other models"
"""Topic of the models that no operation uses, such as bodies of webhooks and notifications."""

_MODULE = "```{py:currentmodule} talon_one\n```\n\n"
_MOST_OTHERS_ON_A_PAGE = 100
_RENAMED = {"Return": "ModelReturn", "Import": "ModelImport"}
_APIS = {"integration": "IntegrationApi", "management": "ManagementApi"}


def class_name(schema: str) -> str:
    """Return the name of the class of a schema."""
    return _RENAMED.get(schema, pascal(schema))


@dataclass
class Topic:
    """The operations and models of a topic."""

    title: str
    operations: list[Operation] = field(default_factory=list)
    models: list[str] = field(default_factory=list)

    @property
    def page(self) -> str:
        """The name of its page, without folder and suffix."""
        return re.sub(r"\W+", "-", self.title.lower())


class Topics:
    """The reference pages of operations and models.

    Args:
        document: The repaired description.
        glossary: Adds links to terms.
    """

    def __init__(self, document: Document, glossary: Glossary) -> None:
        self._document = document
        self._glossary = glossary
        self._used_by: dict[str, list[str]] = {}
        self.topics = self._assign_topics()

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the path below the reference and the text of each page."""
        with_operations = [topic for topic in self.topics if topic.operations]
        yield "operations/index.md", self._index(with_operations)
        for topic in with_operations:
            yield f"operations/{topic.page}.md", self._operations(topic)
        with_models = [topic for topic in self.topics if topic.models]
        parts = {topic.page: list(_parts(topic)) for topic in with_models}
        yield "models/index.md", self._index_of_models(with_models, parts)
        for topic in with_models:
            for page, title, names in parts[topic.page]:
                body = "".join(self._model(name) for name in names)
                yield f"models/{page}.md", f"# Models: {title}\n\n{_MODULE}{body}"

    # --- topics ----------------------------------------------------------------------------------

    def _assign_topics(self) -> list[Topic]:
        """Assign each model to the topic from which the fewest references lead to it.

        Models of the Integration API are assigned first.
        """
        topics: dict[str, Topic] = {}
        topic_of: dict[str, str] = {}
        for operation in self._document.operations():
            title = str(operation.data["x-topic"])
            topics.setdefault(title, Topic(title)).operations.append(operation)
            for name in _references(operation.data):
                self._used_by.setdefault(name, []).append(snake(operation.id))
        for api in _APIS:
            reached = [
                (name, topic.title)
                for topic in topics.values()
                for operation in topic.operations
                if operation.data["tags"] == [api]
                for name in _references(operation.data)
            ]
            while reached:
                new = {name: title for name, title in reversed(reached) if name not in topic_of}
                topic_of.update(new)
                reached = [
                    (reference, title)
                    for name, title in new.items()
                    for reference in _references(self._document.components[name])
                ]
        for name in sorted(self._document.components, key=str.lower):
            title = topic_of.get(name, OTHER)
            topics.setdefault(title, Topic(title)).models.append(name)
        return list(topics.values())

    def _index(self, topics: list[Topic]) -> str:
        count = sum(len(topic.operations) for topic in topics)
        lines = [
            f"# Operations\n\nAll {count} operations of the two APIs by topic. Each is a method of ",
            "`IntegrationApi` (for shops, with the key of an Application) or of `ManagementApi` (for tools ",
            "that manage campaigns).\n\n",
        ]
        for topic in topics:
            links = [
                f"[{prose(_summary(operation))}](#{label('op', snake(operation.id))})"
                for operation in topic.operations
            ]
            lines.append(item(f"**[{topic.title}]({topic.page}.md)**", " · ".join(links)))
        return "".join(lines) + toctree([topic.page for topic in topics])

    def _index_of_models(
        self, topics: list[Topic], parts: dict[str, list[tuple[str, str, list[str]]]]
    ) -> str:
        count = len(self._document.components)
        text = (
            f"# Models\n\nAll {count} schemas of the description, by the topic of the operations that use "
            "them. Numbers are read as `Decimal`. Import the classes from `talon_one` or "
            "`talon_one.models`.\n\n"
        )
        pages = [part for topic in topics for part in parts[topic.page]]
        for page, title, names in pages:
            links = " · ".join(f"`{class_name(name)}`" for name in names)
            text += item(f"**[{title}]({page}.md)**", links)
        return text + toctree([f"{title} <{page}>" for page, title, _ in pages])

    # --- operations ------------------------------------------------------------------------------

    def _operations(self, topic: Topic) -> str:
        models = f"Their models: [{topic.title}](../models/{topic.page}.md).\n\n"
        sections = "".join(self._operation(operation) for operation in topic.operations)
        return f"# {topic.title}\n\n{_MODULE}{models if topic.models else ''}{sections}"

    def _operation(self, operation: Operation) -> str:
        data, name = operation.data, snake(operation.id)
        api = _APIS[data["tags"][0]]
        method = _signature(getattr(getattr(talon_one, api), name))
        returned = _python(method.return_annotation)
        call = f"{api}.{name}{stringify_signature(method)}".replace("m.", "")
        parts = [
            heading(2, name, label("op", name), operation.id),
            python_object("method", call, f"**{prose(_summary(operation))}**"),
            f"`{operation.method.upper()} {operation.path}`\n\n",
            "> [!WARNING]\n> Deprecated by the API.\n\n" if data.get("deprecated") else "",
            self._glossary.link_terms(prose(str(data.get("description", "")))) + "\n\n",
            self._parameters(operation, method),
            f"**Returns** {'nothing' if returned == 'None' else f'`{returned}`'}\n\n",
            self._errors(data["responses"]),
            "**Safe to repeat?** " + _repeating(operation) + "\n\n",
        ]
        return "".join(parts) + self._example(operation)

    def _parameters(self, operation: Operation, method: Signature) -> str:
        declared = {
            member_name(parameter["name"]): (parameter, parameter.get("schema", {}))
            for parameter in operation.data["parameters"]
        }
        body = operation.data.get("requestBody") or {}
        form = body.get("content", {}).get("multipart/form-data", {}).get("schema", {})
        for name, member in self._document.members(form).items():
            declared[member_name(name)] = (member, member)
        entries = []
        for parameter in method.parameters.values():
            if parameter.name == "options":
                continue
            data, schema = declared.get(parameter.name, (body, {}))
            required = "required" if parameter.default is Parameter.empty else "optional"
            place = {"path": "in the path", "query": "in the query"}.get(data.get("in", ""), "body")
            term = f"`{parameter.name}` · `{_python(parameter.annotation)}` · {required}, {place}"
            description = data.get("description") or self._description_of_body(data)
            entries.append(item(term, self._explain(description, schema)))
        return "**Parameters**\n\n" + "".join(entries) if entries else ""

    def _description_of_body(self, body: dict[str, Any]) -> str:
        for content in body.get("content", {}).values():
            schema = self._document.resolve(content.get("schema", {}))
            return str(schema.get("description", ""))
        return ""

    def _errors(self, responses: dict[str, Any]) -> str:
        entries = []
        for status, response in sorted(responses.items()):
            if status.startswith("2"):
                continue
            error = ERRORS.get(status, "ApiException")
            entries.append(item(f"{status} · `{error}`", prose(response.get("description", ""))))
        return "**Errors**\n\n" + "".join(entries) if entries else ""

    def _example(self, operation: Operation) -> str:
        """Return the call from the docstring, and the complete bodies, folded."""
        rows = [row[len(">>> ") :] for row in example_lines(self._document, operation)]
        text = "**Example**\n\n" + code("\n".join(rows), "python") if rows else ""
        sent = (operation.data.get("requestBody") or {}).get("content", {})
        text += "".join(_body("Request body", body) for body in _examples(sent))
        for status, response in operation.data["responses"].items():
            for body in _examples(response.get("content", {})):
                text += _body(f"Response {status}", body)
        return text

    # --- models ----------------------------------------------------------------------------------

    def _model(self, schema_name: str) -> str:
        name = class_name(schema_name)
        schema = self._document.components[schema_name]
        cls = getattr(models, name, None)
        summary = self._explain(schema.get("description", ""), schema)
        text = heading(2, name, label("model", name))
        text += python_object("class", name, self._glossary.link_terms(summary))
        if isinstance(cls, type):
            text += "".join(self._properties(cls, self._document.members(schema)))
        else:
            kind = _kind(self._document.resolve(schema))
            text += f"*This schema has no class; it is {kind}.*\n\n"
        users = dict.fromkeys(self._used_by.get(schema_name, ()))
        if users:
            text += "Used by " + ", ".join(f"`{user}`" for user in users) + ".\n\n"
        return text

    def _properties(self, cls: type, members: dict[str, dict[str, Any]]) -> Iterator[str]:
        for attribute in vars(cls).values():
            if not isinstance(attribute, Field):
                continue
            member = members[attribute.key]
            marks = ["required"] if attribute.required else []
            marks += ["set by the server"] if member.get("readOnly") else []
            marks += ["deprecated"] if member.get("deprecated") else []
            marks += [f"in JSON `{attribute.key}`"] if attribute.key != attribute.name else []
            term = " · ".join(
                [f"`{attribute.name}`", f"`{_python(attribute.annotation)}`", ", ".join(marks)]
            )
            yield item(
                term.removesuffix(" · "), self._explain(member.get("description", ""), member)
            )

    def _explain(self, description: str, schema: dict[str, Any]) -> str:
        """Return the words, and the limits of the schema that the words do not mention."""
        mentioned = _numbers(description)
        limits = [
            limit
            for limit in _limits(schema)
            if not (_numbers(limit) and _numbers(limit) <= mentioned)
        ]
        if "Default:" in description:
            limits = [limit for limit in limits if not limit.startswith("Default:")]
        return " ".join(part for part in (prose(description), *limits) if part)


def _parts(topic: Topic) -> Iterator[tuple[str, str, list[str]]]:
    """Yield page, title and names of a topic's models, on several pages if there are very many."""
    models = topic.models
    count = -(-len(models) // _MOST_OTHERS_ON_A_PAGE)
    if count == 1:
        yield topic.page, topic.title, models
        return
    size = -(-len(models) // count)
    for start in range(0, len(models), size):
        part = models[start : start + size]
        title = f"{topic.title}: {class_name(part[0])} to {class_name(part[-1])}"
        yield f"{topic.page}-{start // size + 1}", title, part


def _examples(content: dict[str, Any]) -> Iterator[Any]:
    for body in content.values():
        for example in body.get("examples", {}).values():
            yield example["value"]


def _body(title: str, value: Any) -> str:
    if isinstance(value, str):
        return code(value.rstrip(), "text", folded=title)
    return code(as_json(value), "json", folded=title)


def _summary(operation: Operation) -> str:
    return str(operation.data.get("summary") or operation.id).rstrip(".")


def _references(part: dict[str, Any]) -> list[str]:
    """Return the schemas that an operation or a schema refers to, typed props included."""
    refs = re.findall(r'"\$ref": "([^"]+)"', json.dumps(part))
    typed = [choice["class"] for choice in part.get("x-typed-props", {}).get("list", ())]
    return list(dict.fromkeys([*(component(ref) for ref in refs), *typed]))


def _python(annotation: Any) -> str:
    """Shorten an annotation for readers; the values of a ``Literal`` are listed in the text."""
    text = re.sub(r"\bm\.", "", str(annotation))
    text = re.sub(r"Literal\[\s*['\"][^\]]*\](\s*\|\s*str\b)?", "str", text)
    text = re.sub(r"Literal\[[-\d, ]+\](\s*\|\s*int\b)?", "int", text)
    text = re.sub(r"\b(?:OptionalDecimal|DeprecatedDecimal|DecimalField|Number)\b", "Decimal", text)
    text = re.sub(r"^Deprecated\[(.*)\]$", r"\1", text, flags=re.DOTALL)
    return re.sub(r"\s+", " ", text.removesuffix(" | None").strip("()"))


def _signature(method: Any) -> Signature:
    """Return the signature of a method as it is called, without ``self``."""
    found = signature(method)
    return found.replace(parameters=list(found.parameters.values())[1:])


def _repeating(operation: Operation) -> str:
    """Say whether the SDK repeats a call that may have been received."""
    data = operation.data
    if operation.method == "get":
        text = "Yes, it only reads."
    elif data.get("x-idempotency-key"):
        text = "Yes. All attempts have the same `Idempotency-Key`, so the server processes it once."
    elif data.get("x-repeatable"):
        text = "Yes. It sets a state, so doing it twice has the same result."
    else:
        text = "No. The SDK retries it only if the server cannot have processed it."
    if data.get("x-busy-409"):
        text += " A 409 that means *busy* is retried, too."
    return text


def _numbers(text: str) -> set[str]:
    """Return the numbers in a text, without separators of thousands; 0 limits nothing."""
    return set(re.findall(r"\d+", re.sub(r"(?<=\d)[, ](?=\d{3})", "", text))) - {"0"}


def _limits(schema: dict[str, Any]) -> list[str]:
    """Return the constraints of a schema as sentences."""
    parts = []
    values = schema.get("enum") or (schema.get("items") or {}).get("enum")
    if values:
        listed = ", ".join(f"`{json.dumps(value).strip(chr(34))}`" for value in values)
        parts.append(f"One of {listed}.")
    for key, words in (
        ("minimum", "At least"),
        ("exclusiveMinimum", "More than"),
        ("maximum", "At most"),
        ("exclusiveMaximum", "Less than"),
    ):
        if key in schema:
            parts.append(f"{words} {schema[key]}.")
    for kind, words in (("Length", "characters"), ("Items", "items")):
        least, most = schema.get(f"min{kind}"), schema.get(f"max{kind}")
        if most is not None:
            parts.append(f"{least or 0} to {most} {words}.")
        elif least:
            parts.append(f"At least {least} {words if least > 1 else words.rstrip('s')}.")
    if "pattern" in schema:
        parts.append(f"Matches `{schema['pattern']}`.")
    if "default" in schema and schema["default"] not in (None, [], {}):
        parts.append(f"Default: `{json.dumps(schema['default']).strip(chr(34))}`.")
    return parts


def _kind(schema: dict[str, Any]) -> str:
    if "items" in schema:
        target = schema["items"].get("$ref")
        inner = f"`{class_name(component(target))}`" if target else "values"
        return f"a list of {inner}"
    if isinstance(schema.get("additionalProperties"), dict):
        return "a `dict` by name"
    return (
        "any JSON"
        if not schema.get("type") or schema["type"] == "object"
        else f"`{schema['type']}`"
    )
