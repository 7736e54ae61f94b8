"""Where the project's files are, and the names of its models."""

from __future__ import annotations

import importlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "talon_one"
HAND_WRITTEN = ("core", "helpers", "management", "emulator", "cli")
"""The folders of the package that are not generated."""

# Type checkers see the models as imports and not as the list that is there at run time.
MODEL_NAMES: list[str] = importlib.import_module("talon_one.models").__all__
"""The public names of ``talon_one.models``."""
