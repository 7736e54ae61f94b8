"""The report of what a new build changes for those who call the package."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from factory.changes import (
    BREAKS,
    GONE,
    NEW,
    QUIET,
    Change,
    compare,
    count_breaking,
    must_raise_version,
    to_markdown,
    write_changes,
)
from factory.package_source import read_package

from ..project import ROOT

EXPECTED = ROOT / "test/factory/golden/expected"


def changed(tmp_path: Path, file: str, *pairs: tuple[str, str]) -> list[Change]:
    package = tmp_path / "talon_one"
    shutil.copytree(EXPECTED, package)
    source = (package / file).read_text("utf-8")
    for old, new in pairs:
        assert old in source, old
        source = source.replace(old, new)
    (package / file).write_text(source, "utf-8")
    return compare(read_package(EXPECTED), read_package(package))


def test_the_same_package_has_no_changes() -> None:
    assert compare(read_package(EXPECTED), read_package(EXPECTED)) == []


MEMBERS = [
    (('optional("count", 3)', 'optional("count", 4)'), Change(QUIET, "NewThing.count", "default 3 is now 4")),
    ((' = optional("labels")', ' = required("labels")'), Change(BREAKS, "NewThing.labels", "is now required")),
    (("labels: list[str] | None", "labels: list[int] | None"),
     Change(BREAKS, "NewThing.labels", "type list[str] | None is now list[int] | None")),
    (('"half open"]', '"shut"]'), Change(QUIET, "NewThing.state", "no longer lists 'half open'")),
    (('"half open"]', '"half open", "shut"]'), Change(NEW, "NewThing.state", "also lists 'shut'")),
    ((', read_only=True', ''), Change(QUIET, "NewThing.created", "is no longer read-only")),
    (('optional("labels")', 'optional("Labels")'),
     Change(QUIET, "NewThing.labels", "JSON name 'labels' is now 'Labels'")),
    (("attributes: dict[str, Any] | None", "props: dict[str, Any] | None"),
     Change(GONE, "NewThing.attributes", "was dict[str, Any] | None")),
    (("class NewThing(", "class OldThing("), Change(GONE, "NewThing", "class")),
]  # fmt: skip


@pytest.mark.parametrize(("pair", "change"), MEMBERS)
def test_a_change_of_a_model_is_found(
    tmp_path: Path, pair: tuple[str, str], change: Change
) -> None:
    assert change in changed(tmp_path, "models/new_thing.py", pair)


METHODS = [
    (("dry: bool", "wet: bool"), Change(BREAKS, "IntegrationApi.replace_thing", "the parameter dry is gone")),
    (('"/v1/things/{thingId}"', '"/v2/things/{thingId}"'),
     Change(QUIET, "IntegrationApi.get_thing", "is now GET /v2/things/{thingId}")),
    (("-> list[m.Thing]", "-> list[m.Part]"),
     Change(BREAKS, "IntegrationApi.replace_thing", "returns list[m.Part], not list[m.Thing]")),
    (("thing_id: int", "thing_id: str"),
     Change(BREAKS, "IntegrationApi.replace_thing(thing_id)", "type int is now str")),
    (("def replace_thing(", "def put_thing("), Change(NEW, "IntegrationApi.put_thing", "method")),
]  # fmt: skip


@pytest.mark.parametrize(("pair", "change"), METHODS)
def test_a_change_of_a_method_is_found(
    tmp_path: Path, pair: tuple[str, str], change: Change
) -> None:
    pairs = [pair]
    if pair[0].startswith("def "):
        pairs.append(("_replace_thing", "_put_thing"))
    assert change in changed(tmp_path, "api/integration_api.py", *pairs)


def test_a_new_position_of_a_required_parameter_breaks_callers(tmp_path: Path) -> None:
    found = changed(
        tmp_path,
        "api/integration_api.py",
        ("thing_id: int,\n        new_thing: m.NewThing,", "new_thing: m.NewThing,\n        thing_id: int,"),
    )  # fmt: skip
    assert [(c.section, c.text.partition(" (")[0]) for c in found] == [
        (BREAKS, "positions are now")
    ]


def test_breaking_changes_demand_another_version() -> None:
    breaking, new = [Change(GONE, "A", "class")], [Change(NEW, "B", "class")]
    assert must_raise_version(breaking, "0.1.0", "0.1.0+api26.17")
    assert not must_raise_version(breaking, "0.1.0", "0.2.0")
    assert not must_raise_version(new, "0.1.0", "0.1.0")
    assert (count_breaking(breaking), count_breaking(new)) == (1, 0)


def test_the_report_is_written_for_people_and_for_tools(tmp_path: Path) -> None:
    changes = [Change(BREAKS, "A.b", "is now required"), Change(NEW, "C", "class")]
    write_changes(tmp_path, changes, "26.13", "26.17")
    assert (tmp_path / "changes.md").read_text() == (
        "# Changes from release 26.13 to 26.17\n\n"
        "## Breaks callers (1)\n\n- `A.b`: is now required\n\n"
        "## New (1)\n\n- `C`: class\n"
    )
    data = json.loads((tmp_path / "changes.json").read_text())
    assert (data["old"], data["new"], data["breaking"]) == ("26.13", "26.17", 1)
    assert data["changes"][0] == {"section": BREAKS, "name": "A.b", "text": "is now required"}
    assert "Nothing that callers can see" in to_markdown([], "T")
