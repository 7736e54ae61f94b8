"""Settings: where no public source says how Talon.One behaves, the caller chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args, get_type_hints


@dataclass(frozen=True)
class Settings:
    """How the emulator behaves where the API's behaviour is not publicly documented.

    Attributes:
        update_without_state: An update without ``state`` keeps the stored state, or means ``open`` (the
            schema's default; such an update of a closed session is then rejected).
        close_closed_session: An update that closes a closed session is rejected with 400, or ignored:
            the response has the session as it is.
        attribute_updates: Session and profile attributes are merged into the stored ones key by key
            (a null removes its key), or replace them all.
        dry_run_content: A dry run evaluates only the sent content, or the stored content updated
            by it. A dry run that closes always evaluates only the sent content.
        item_costs: The additional costs of a cart item count once per unit, or once per line.
        show_desired_value: With partial rewards, an effect has its desired value always, or only if
            the value was reduced.
        undeclared_attributes: Attributes without a definition are rejected with 400 as by the API,
            or accepted as long as their entity has no definition at all, or always accepted. The same
            holds for additional costs and types of custom events.
        returned_position_and_sku: If a returned item has both, the position decides, or the two must
            agree.
        default_returned_quantity: A returned item without quantity means all remaining units, or one.
        totals_after_return: A return keeps the session's totals, or reduces them by the returned
            items.
        session_discounts_after_return: A return keeps discounts on the session as a whole, or rolls
            them back in proportion to what the returned items cost.
        effect_code_spelling: Effects that accept or reject a code spell it as it is stored, or as it was
            entered. It matters if codes are not case-sensitive (``Application.case_sensitivity``).
        repeated_return: A further return of a partially returned session is accepted or rejected.
        loyalty_programs_key: The keys of ``loyalty.programs`` in responses: the programs' ids or names.
        null_members: A null where the description allows none is rejected with 400, or ignored as if
            the member had not been sent. In ``couponCodes`` and ``referralCode`` it is always ignored.
        upload_part: The file of an import is the form's part ``upFile``, or it may also be ``file``.
        event_effects: ``effects`` of events in responses are an empty list, which suits every client,
            or objects, as the description says, or lists, as the API sends them.
        reused_idempotency_key: A key that comes again with another body gets the stored response, or
            is rejected with 400.
        operation_not_allowed: A Management key that is not for an operation (``management_keys``) is
            answered 401 or 403.

    Raises:
        ValueError: A setting has another value than these.
    """

    update_without_state: Literal["keep", "open"] = "keep"
    close_closed_session: Literal["reject", "ignore"] = "reject"
    attribute_updates: Literal["merge", "replace"] = "merge"
    dry_run_content: Literal["sent", "stored_and_sent"] = "sent"
    item_costs: Literal["unit", "line"] = "unit"
    show_desired_value: Literal["always", "if_reduced"] = "always"
    undeclared_attributes: Literal["reject", "accept_if_none_declared", "accept"] = "reject"
    returned_position_and_sku: Literal["position_decides", "must_agree"] = "position_decides"
    default_returned_quantity: Literal["all", "one"] = "all"
    totals_after_return: Literal["keep", "reduce"] = "keep"
    session_discounts_after_return: Literal["keep", "reduce"] = "keep"
    effect_code_spelling: Literal["stored", "entered"] = "stored"
    repeated_return: Literal["accept", "reject"] = "accept"
    loyalty_programs_key: Literal["id", "name"] = "id"
    null_members: Literal["reject", "ignore"] = "reject"
    upload_part: Literal["upFile", "upFile_or_file"] = "upFile"
    event_effects: Literal["empty", "objects", "lists"] = "empty"
    reused_idempotency_key: Literal["replay", "reject"] = "replay"
    operation_not_allowed: Literal["unauthorized", "forbidden"] = "unauthorized"

    def __post_init__(self) -> None:
        for name, hint in get_type_hints(Settings).items():
            value, allowed = getattr(self, name), get_args(hint)
            if value not in allowed:
                accepted = " or ".join(map(repr, allowed))
                raise ValueError(f"{name} must be {accepted}, got {value!r}")
