# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class MultiApplicationEntity(Model):
    """An object that can be used in several Applications."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications in which the object can be used, at least one."""
