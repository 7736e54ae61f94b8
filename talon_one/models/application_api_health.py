# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ApplicationApiHealth(Model):
    """How the latest Integration API requests of an Application went."""

    summary: Literal["OK", "WARNING", "ERROR", "CRITICAL", "NONE"] | str = required("summary")
    """Known values:
    - `OK`: all requests of the last 5 minutes succeeded
    - `WARNING`: at least one failed of late
    - `ERROR`: more than half failed
    - `CRITICAL`: all failed
    - `NONE`: there was none in the last 5 minutes"""

    last_used: datetime = required("lastUsed")
    """Time of the last request that counts for the summary."""
