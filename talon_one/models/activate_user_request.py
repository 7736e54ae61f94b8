# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class ActivateUserRequest(Model):
    """Names the disabled user to let in again by e-mail address."""

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""
