"""Codes made from a pattern: each ``#`` becomes one of the valid characters.

The id of the new code seeds the choice, so that the same requests make the same codes.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Iterator, Sequence

from .errors import ErrorDetail, InvalidDataError, to_pointer

CHARACTERS = tuple(string.ascii_uppercase + string.digits)
DEFAULT_PATTERN = "########"
_ATTEMPTS = 200


def make_codes(
    pattern: str,
    characters: Sequence[str],
    count: int,
    first_id: int,
    is_taken: Callable[[str], bool],
    member: str,
) -> Iterator[str]:
    """Yield ``count`` new codes.

    Args:
        pattern: The pattern.
        characters: What a ``#`` may become; if empty, `CHARACTERS`.
        count: How many codes to make.
        first_id: The id of the first code.
        is_taken: Whether a code exists already.
        member: The member of the request's body that holds the pattern, for errors.

    Raises:
        InvalidDataError: The pattern does not yield that many new codes.
    """
    made: set[str] = set()
    characters = tuple(dict.fromkeys(characters)) or CHARACTERS
    for id in range(first_id, first_id + count):
        code = make_code(pattern, characters, id, lambda code: code in made or is_taken(code))
        if code is None:
            reason = f"{member} {pattern!r} does not yield {count} new codes; use more #"
            raise InvalidDataError(ErrorDetail("Invalid value", reason, to_pointer((member,))))
        made.add(code)
        yield code


def make_code(
    pattern: str, characters: Sequence[str], id: int, is_taken: Callable[[str], bool]
) -> str | None:
    """Return a new code, the same for the same ``id``; ``None`` if no free one was found."""
    chance = random.Random(id)
    for _ in range(_ATTEMPTS):
        parts = (chance.choice(characters) if part == "#" else part for part in pattern)
        code = "".join(parts)
        if not is_taken(code):
            return code
    return None
