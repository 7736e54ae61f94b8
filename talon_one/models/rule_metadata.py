# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class RuleMetadata(Model):
    """Names and texts of a rule."""

    title: str = required("title")
    """Title of the rule as its author wrote it."""

    display_name: str | None = optional("displayName")
    """Name of the rule meant for customers."""

    display_description: str | None = optional("displayDescription")
    """Explanation of the rule meant for customers."""

    related_data: str | None = optional("relatedData")
    """Additional data that was attached to the rule."""
