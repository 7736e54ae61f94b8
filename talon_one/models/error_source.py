# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ErrorSource(Model):
    """Where a fault lies. One of pointer, parameter and line is given."""

    pointer: str | None = optional("pointer")
    """JSON pointer into the request, such as `/attributes/size`."""

    parameter: str | None = optional("parameter")
    """Name of the query parameter at fault."""

    line: str | None = optional("line")
    """Line of the uploaded file, or `N/A` where it is not known."""

    resource: str | None = optional("resource")
    """Resource that the fault is about."""
