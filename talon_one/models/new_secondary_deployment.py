# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NewSecondaryDeployment(Model):
    """A second deployment to set up beside the main one, with its own address."""

    name: str = required("name")
    """Name of the deployment, in lower-case letters and digits; it becomes part of its host
    name."""
