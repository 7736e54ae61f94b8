"""Codes made from a pattern: every `#` becomes one of the valid characters.

Which ones is decided by the number that the code will have, so that the same requests make the same
codes.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Iterator, Sequence

from .errors import Fault, invalid, pointer

CHARACTERS = tuple(string.ascii_uppercase + string.digits)
DEFAULT_PATTERN = "########"


def new_codes(
    pattern: str,
    characters: Sequence[str],
    count: int,
    first_id: int,
    taken: Callable[[str], bool],
    member: str,
) -> Iterator[str]:
    """Makes codes that are new.

    Args:
        first_id: the number of the first code.
        taken: tells whether a code exists already.
        member: the member of the request's body that has the pattern, for errors.

    Raises:
        ApiError: 400, the pattern does not make so many.
    """
    made: set[str] = set()
    characters = tuple(dict.fromkeys(characters)) or CHARACTERS
    for number in range(first_id, first_id + count):
        code = new_code(pattern, characters, number, lambda code: code in made or taken(code))
        if code is None:
            reason = f"{pattern!r} does not make {count} codes that are new"
            raise invalid(Fault("Invalid value", f"{member} {reason}", pointer((member,))))
        made.add(code)
        yield code


def new_code(
    pattern: str, characters: Sequence[str], number: int, taken: Callable[[str], bool]
) -> str | None:
    """A code that is new, the same for the same number; `None` if there is none."""
    chance = random.Random(number)
    for _ in range(200):
        parts = (chance.choice(characters) if each == "#" else each for each in pattern)
        code = "".join(parts)
        if not taken(code):
            return code
    return None
