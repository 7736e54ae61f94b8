# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class UpdateApplicationAPIKey(Model):
    """Changes an API key that exists."""

    time_offset: int = required("timeOffset")
    """Shift of time in nanoseconds for requests made with this key: rules are evaluated as if it
    were that much later, or earlier if negative. For tests only."""
