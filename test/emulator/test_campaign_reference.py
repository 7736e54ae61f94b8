"""The page about campaigns: its example works, its reference is that of the code."""

from __future__ import annotations

import dataclasses
import inspect
import os
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from talon_one import emulator
from talon_one.emulator import Settings
from talon_one.emulator.campaigns.parts import Condition, Effect

from ..project import ROOT
from .emulator_client import Shop, item
from .steps import kinds

PAGE = ROOT / "docs/campaigns.md"
BEGIN, END = "<!-- definitions: begin -->\n", "<!-- definitions: end -->"

ROOMS = tuple(f"talon_one.emulator.{room}" for room in ("campaigns", "conditions", "effects"))

SECTIONS: dict[str, Sequence[type]] = {
    "The account": [
        emulator.Setup,
        emulator.Application,
        emulator.EvaluationGroup,
        emulator.LoyaltyProgram,
        emulator.Tier,
        emulator.GiveawayPool,
        emulator.Attribute,
        emulator.Subscription,
        emulator.Webhook,
    ],
    "Campaigns": [
        emulator.Campaign,
        emulator.Rule,
        emulator.Coupon,
        emulator.Referral,
        emulator.Limit,
        emulator.Achievement,
        emulator.Items,
        emulator.Bundle,
    ],
    "Conditions": list(Condition.kinds().values()),
    "Effects": list(Effect.kinds().values()),
}


def reference() -> Iterator[str]:
    """The page's reference, from the classes and their documentation."""
    for title, classes in SECTIONS.items():
        yield f"\n## {title}\n"
        for kind in classes:
            yield from described(kind)


def described(kind: Any) -> Iterator[str]:
    text = inspect.getdoc(kind)
    assert text is not None
    prose, _, listed = text.partition("\n\nAttributes:\n")
    yield f"\n### {kind.__name__}\n\n{prose}\n"
    fields = dataclasses.fields(kind)
    if not fields:
        return
    meanings, hints = dict(meant(listed)), get_type_hints(kind)
    yield "\n| attribute | default | |\n|---|---|---|\n"
    for field in fields:
        meaning = meanings.get(field.name, "")
        choices = values(hints[field.name])
        yield f"| `{field.name}` | {default(field)} | {' '.join(filter(None, (meaning, choices)))} |\n"


def meant(listed: str) -> Iterator[tuple[str, str]]:
    """The attributes and their meanings; several may share one."""
    for names, meaning in re.findall(
        r"^    ([\w, ]+): (.*?)(?=^    \w|\Z)", listed, re.DOTALL | re.MULTILINE
    ):
        for name in names.split(", "):
            yield name, " ".join(meaning.split())


def values(hint: Any) -> str:
    """The values of a `Literal`, or of one that may be left out."""
    parts = [hint, *get_args(hint)]
    allowed = [each for part in parts if get_origin(part) is Literal for each in get_args(part)]
    shown = [f"`{each}`" for each in allowed if each]
    return f"One of {', '.join(shown)}." if shown else ""


def default(field: dataclasses.Field[Any]) -> str:
    if field.default_factory is not dataclasses.MISSING:
        return ""
    value = field.default
    if value is dataclasses.MISSING:
        return "required"
    if value in (None, "", ()) or dataclasses.is_dataclass(value):
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def test_the_reference_is_that_of_the_code() -> None:
    """UPDATE_GOLDEN=1 writes it."""
    page = PAGE.read_text()
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    wanted = before + BEGIN + "".join(reference()) + "\n" + END + after
    if os.environ.get("UPDATE_GOLDEN"):
        PAGE.write_text(wanted)
    assert PAGE.read_text() == wanted


def test_every_attribute_is_explained() -> None:
    unexplained = []
    for classes in SECTIONS.values():
        for kind in classes:
            text = inspect.getdoc(kind) or ""
            prose, _, listed = text.partition("\n\nAttributes:\n")
            known = {name for name, _ in meant(listed)} | set(re.findall(r"`(\w+)`", prose))
            fields: Any = kind
            names = [field.name for field in dataclasses.fields(fields)]
            missing = [name for name in names if name not in known]
            if missing and len(names) > 1:
                unexplained.append((kind.__name__, missing))
    assert unexplained == []


def test_every_public_definition_has_its_section() -> None:
    described = {kind.__name__ for classes in SECTIONS.values() for kind in classes}
    public = {
        name
        for name in dir(emulator)
        if isinstance(getattr(emulator, name), type)
        and dataclasses.is_dataclass(getattr(emulator, name))
        and getattr(emulator, name).__module__.startswith(ROOMS)
    }
    assert public == described


@pytest.fixture
def examples(tmp_path: Path) -> list[Path]:
    """The campaigns files on the page."""
    found = re.findall(r"^```yaml\n(.*?)^```", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    files = [tmp_path / f"{number}.yaml" for number, _ in enumerate(found)]
    for file, text in zip(files, found, strict=True):
        file.write_text(text)
    return files


def test_the_example_of_formulas_works(open_shop: Any, examples: list[Path]) -> None:
    shop: Shop = open_shop(examples[1], settings=Settings(undeclared_attributes="accept"))
    cart: Any = {"cartItems": [item("boot", 60)], "attributes": {"deposit": 10}}
    assert [props["value"] for _, props in shop.put(**cart).effects] == [6]
    assert shop.put(**{**cart, "attributes": {"deposit": 11}}).effects == []


def test_the_example_works(open_shop: Any, examples: list[Path]) -> None:
    shop: Shop = open_shop(examples[0])
    shoes = item("boot", 50, quantity=2, category="shoes")
    reply = shop.put(profileId="anna", couponCodes=["WELCOME10"], cartItems=[shoes], state="closed")
    assert kinds(reply) == [
        "acceptCoupon",
        "setDiscount",
        "setDiscountPerItem",
        "setDiscountPerItem",
        "awardGiveaway",
        "addLoyaltyPoints",
    ]
    assert [props.get("value") for _, props in reply.effects][1:] == [
        Decimal(10),
        10,
        10,
        None,
        100,
    ]
