"""Tiny API descriptions for the tests of the factory, and short ways to send them through it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import generate
from factory.document import Document, FactoryError
from factory.report import Report
from factory.to_openapi30 import to_openapi30

Json = dict[str, Any]

REF = {"$ref": "#/components/schemas/Other"}
OTHER = {"Other": {"type": "object", "properties": {"a": {"type": "string"}}}}


def operation(name: str = "getThing", **more: Any) -> Json:
    """A description's entry for one operation of the Integration API."""
    answer = {"200": {"description": "Done."}}
    return {"operationId": name, "tags": ["integration"], "responses": answer, **more}


def describe(
    schemas: Json | None = None, paths: Json | None = None, version: str = "3.1.0", **more: Any
) -> Json:
    """A whole description with the given schemas and paths."""
    return {
        "openapi": version,
        "info": {"title": "A test", "version": "1"},
        "paths": paths if paths is not None else {"/v1/things": {"get": operation()}},
        "components": {"schemas": schemas or {}},
        **more,
    }


@dataclass
class Result:
    """What became of a description: for the generator, for the emulator, and the notes about it."""

    document: Document
    prepared: Json
    report: Report

    def schema(self, name: str = "Thing") -> Json:
        found: Json = self.prepared["components"]["schemas"][name]
        return found

    def member(self, name: str = "x") -> Json:
        found: Json = self.schema()["properties"][name]
        return found

    def operation(self, path: str = "/v1/things", method: str = "get") -> Json:
        found: Json = self.prepared["paths"][path][method]
        return found


def read(directory: Path, *contents: Json | str, apis: tuple[str, ...] = ()) -> Result:
    """Writes descriptions to files and sends them through all steps before the generator."""
    report = Report()
    specs = []
    for index, content in enumerate(contents):
        text = content if isinstance(content, str) else json.dumps(content)
        file = directory / f"{index}.yaml"
        file.write_text(text, encoding="utf-8")
        specs.append(f"{apis[index]}={file}" if apis else str(file))
    document = generate.read_descriptions(specs, report, lambda _: None)
    return Result(document, to_openapi30(document, report), report)


def thing(member: Json, **more: Any) -> Json:
    """A description whose one schema, Thing, has the one member x."""
    return describe({"Thing": {"type": "object", "properties": {"x": member}, **more}})


def failure(directory: Path, *contents: Json | str, apis: tuple[str, ...] = ()) -> str:
    """What the factory says about descriptions that it cannot use, with file names alone."""
    with pytest.raises(FactoryError) as caught:
        read(directory, *contents, apis=apis)
    return str(caught.value).replace(str(directory) + os.sep, "")


@cache
def vendored() -> Result:
    """Our own description after all steps before the generator; not to be changed."""
    report = Report()
    document = generate.read_descriptions([generate.VENDORED], report, lambda _: None)
    return Result(document, to_openapi30(document, report), report)
