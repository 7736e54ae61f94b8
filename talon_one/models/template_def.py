# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.models import TemplateArgDef


class TemplateDef(Model):
    """``TemplateDef`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    title: str = required("title")

    description: str | None = optional("description")

    help: str | None = optional("help")

    category: str = required("category")

    expr: list[dict[str, Any]] = required("expr")

    args: list[TemplateArgDef] = required("args")

    expose: bool = optional("expose", False)

    name: str = required("name")
