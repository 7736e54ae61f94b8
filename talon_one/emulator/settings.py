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
        item_costs: the additional costs of a cart item are those of the line, or of each of its
            units.
        desired_value: with partial rewards, an effect says what was asked for always, or only when
            it was cut.
        undeclared_attributes: attributes that no definition declares are accepted as long as their
            entity has no definition at all, or always accepted, or always refused; additional
            costs and types of custom events likewise.
        position_and_sku: of a returned item the position counts if both are given, or the two must
            agree.
        returned_quantity: a returned item without quantity means all that is left of it, or one.
        totals_after_return: a session's totals stay, or leave out what was returned.
        return_again: more may be returned of a partly returned session, or not.
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
    item_costs: Literal["line", "unit"] = "line"
    desired_value: Literal["always", "when_cut"] = "always"
    undeclared_attributes: Literal["accept_if_none", "accept", "refuse"] = "accept_if_none"
    position_and_sku: Literal["position", "agree"] = "position"
    returned_quantity: Literal["all", "one"] = "all"
    totals_after_return: Literal["stay", "shrink"] = "stay"
    return_again: Literal["allow", "refuse"] = "allow"
    loyalty_programs_key: Literal["id", "name"] = "id"
    reused_idempotency_key: Literal["replay", "refuse"] = "replay"

    def __post_init__(self) -> None:
        for name, hint in get_type_hints(Settings).items():
            value, allowed = getattr(self, name), get_args(hint)
            if value not in allowed:
                wanted = " or ".join(map(repr, allowed))
                raise ValueError(f"{name} must be {wanted}, got {value!r}")
