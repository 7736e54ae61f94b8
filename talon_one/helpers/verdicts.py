"""What the rules say about a code, however the customer typed it.

Whether case counts is a setting of the Application, and the server may spell a code otherwise than it was
typed. So a code is looked up as it was typed first, and then without regard to case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .rejections import Rejection

if TYPE_CHECKING:
    from talon_one.models import RuleFailureReason


@dataclass(frozen=True)
class Verdict:
    """Whether a code is valid."""

    code: str
    """The code as the server spells it."""
    rejection: Rejection | None
    """Why it is invalid; ``None`` if it is valid."""

    @property
    def accepted(self) -> bool:
        """Whether the code is valid."""
        return self.rejection is None


class Verdicts(Mapping[str, Verdict]):
    """Verdicts by code. A code without a verdict was not evaluated."""

    def __init__(self, accepted: Iterable[str], rejected: Iterable[Rejection]) -> None:
        self._verdicts = {
            rejection.code: Verdict(rejection.code, rejection) for rejection in rejected
        }
        self._verdicts |= {code: Verdict(code, None) for code in accepted}
        self._folded = {code.casefold(): self._verdicts[code] for code in reversed(self._verdicts)}

    def __getitem__(self, code: str) -> Verdict:
        return self._verdicts.get(code) or self._folded[code.casefold()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._verdicts)

    def __len__(self) -> int:
        return len(self._verdicts)

    def __repr__(self) -> str:
        return f"Verdicts({list(self._verdicts.values())!r})"


def match_code(code: str, codes: Sequence[str]) -> str | None:
    """Return the code among ``codes`` that is spelled the same, else the one that differs in case."""
    if code in codes:
        return code
    folded = code.casefold()
    return next((known for known in codes if known.casefold() == folded), None)


def explain(code: str, verdicts: Verdicts, reasons: Iterable[RuleFailureReason | None]) -> str:
    """Return why a code was rejected, one fact per line."""
    verdict = verdicts.get(code)
    if verdict is None:
        return f"{code}: the rules say nothing about it"
    if verdict.rejection is None:
        return f"{verdict.code}: accepted"
    rejection = verdict.rejection
    facts = [f"{verdict.code}: {rejection.reason} (campaign {rejection.campaign_id})"]
    facts += [fact for fact in (rejection.details, rejection.exclusion_reason) if fact]
    for reason in reasons:
        if reason is None:
            continue
        codes = [reason.coupon_value, reason.referral_value]
        if match_code(code, [str(known) for known in codes if known]) is not None:
            facts.append(_failure(reason))
    return "\n  ".join(facts)


def _failure(reason: RuleFailureReason) -> str:
    places = (("condition", reason.condition_index), ("effect", reason.effect_index))
    where = "".join(f", {name} {index}" for name, index in places if index is not None)
    details = f": {reason.details}" if reason.details else ""
    return f'{reason.campaign_name}, rule "{reason.rule_name}"{where}{details}'
