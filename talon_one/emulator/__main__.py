"""``python -m talon_one.emulator``: serve until Ctrl-C or SIGTERM."""

import sys

from .support.missing_extra import explain_missing_extra

try:
    from .command_line import main
except ModuleNotFoundError as missing:
    sys.exit(f"python -m talon_one.emulator: error: {explain_missing_extra(missing)}")

if __name__ == "__main__":
    sys.exit(main())
