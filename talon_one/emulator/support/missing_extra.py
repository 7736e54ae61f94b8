"""What to do when a package that the emulator needs is not installed."""

from __future__ import annotations


def explain_missing_extra(error: ModuleNotFoundError) -> str:
    """Return a message that says what to install.

    Raises:
        ModuleNotFoundError: ``error`` itself, if a module of the SDK is missing.
    """
    if error.name is None or error.name.partition(".")[0] == "talon_one":
        raise error
    return (
        f"the emulator needs the package {error.name!r}, which is not installed; "
        'run: pip install "talon-one[emulator]"'
    )
