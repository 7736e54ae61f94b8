# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class Endpoint(Model):
    """An endpoint that a Management key may call."""

    path: str = required("path")
    """The endpoint, as a path of the API."""
