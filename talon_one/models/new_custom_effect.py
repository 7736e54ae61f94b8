# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import TemplateArgDef


class NewCustomEffect(Model):
    """A custom effect to create, which rules can give and your code handles. It arrives as
    `customEffect` and is never rolled back.
    """

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications in which the object can be used, at least one."""

    is_per_item: bool | None = optional("isPerItem")
    """If true, the effect is given for single cart items; otherwise once for the whole session."""

    name: str = required("name")
    """API name of the effect; your code finds it in `props.name` and dispatches on it."""

    title: str = required("title")
    """Name of the effect in the rule editor."""

    payload: str = required("payload")
    """JSON that the effect carries, as a string, with placeholders for the parameters."""

    description: str | None = optional("description")
    """Description of the effect."""

    enabled: bool = required("enabled")
    """If true, rules can use the effect."""

    params: list[TemplateArgDef] | None = optional("params")
    """Parameters that are filled in when the effect is put into a rule."""
