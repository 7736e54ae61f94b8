"""``python -m talon_one.cli``: the command ``talon-one``."""

from . import main

main()
