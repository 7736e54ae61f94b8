"""What no public source settles about Talon.One, one setting each, with our default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args, get_type_hints


@dataclass(frozen=True)
class Settings:
    """How the emulator behaves where the API's behaviour is not publicly documented.

    Attributes:
        omitted_state: an update without `state` keeps the stored state, or means `open` (the
            schema's default; then such an update of a closed session is refused).
        close_again: an update that closes a closed session is refused with 400, or answered with
            the session as it is.
        attributes: session attributes that were sent are merged into the stored ones key by key
            (a null removes its key), or replace them all.
        dry_run_on: a dry run evaluates the sent content alone, or the stored content updated by it.
            A dry run that closes always evaluates the sent content alone.
        loyalty_programs_key: the keys of `loyalty.programs`: the programs' ids or names.
        reused_idempotency_key: a key that comes again with another body gets the stored answer, or
            is refused with 400.

    Raises:
        ValueError: a setting has another value than these.
    """

    omitted_state: Literal["keep", "open"] = "keep"
    close_again: Literal["refuse", "ignore"] = "refuse"
    attributes: Literal["merge", "replace"] = "merge"
    dry_run_on: Literal["payload", "session"] = "payload"
    loyalty_programs_key: Literal["id", "name"] = "id"
    reused_idempotency_key: Literal["replay", "refuse"] = "replay"

    def __post_init__(self) -> None:
        for name, hint in get_type_hints(Settings).items():
            value, allowed = getattr(self, name), get_args(hint)
            if value not in allowed:
                wanted = " or ".join(map(repr, allowed))
                raise ValueError(f"{name} must be {wanted}, got {value!r}")
