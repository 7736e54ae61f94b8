# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Any, Literal

    from ..core.models.fields import DecimalField, DeprecatedDecimal, OptionalDecimal
    from . import Colour, Level, Notice, Part, Step


class Thing(Model):
    """A thing as it is stored."""

    name: str = required("name")
    """Name that people read."""

    size: DecimalField = required("size")
    """Size, in one of two units.
    - `m`: metres
    - `ft`: feet, if they must be

    Default: `m`."""

    var_return: bool = required("return")
    """A word that Python keeps for itself."""

    state: Literal["open", "half open"] | str = optional("state", "open")
    """State, one of a few, in a text that is long enough to need a second line in the generated
    file."""

    weight: OptionalDecimal = optional("weight")
    """Weight in grams."""

    count: int = optional("count", 3)

    day: date | None = optional("day")

    created: datetime | None = optional("created", read_only=True)

    old_price: DeprecatedDecimal = optional("oldPrice")
    """What it once was.

    Deprecated by the API.
    """

    labels: list[str] | None = optional("labels")

    prices: dict[str, Decimal] | None = optional("prices")

    grid: dict[str, list[Part]] | None = optional("grid")

    attributes: dict[str, Any] | None = optional("attributes")

    anything: Any = optional("anything")

    things: list[Any] | None = optional("things")

    var_required: bool | None = optional("required")

    var_optional: bool | None = optional("optional")

    choice: Any = optional("choice")

    colour: Colour | None = optional("colour")

    level: Level | None = optional("level")

    step: Step | None = optional("step")

    id: int = required("id")
    """Internal id."""

    part: Part | None = optional("part")
    """Its main part."""

    effects: list[Notice] | None = optional("effects")
