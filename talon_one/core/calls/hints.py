"""What to check after a response that says only that a key, or the rate, is not accepted.

The server rejects a key for several reasons in one and the same way, and it counts the requests of all clients of an
account. The places are those of the Campaign Manager, from docs.talon.one.
"""

from __future__ import annotations

from math import inf

from ..settings.keys import kind_of_header, same_key_twice
from ..settings.limits import MANAGEMENT_RATE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..settings.keys import Keys
    from ..settings.operation import Operation
    from ..settings.pace import Pace
    from ..support.secret import Secret


def key_hint(operation: Operation, sent: Secret | None, keys: Keys) -> str | None:
    """Say what may be wrong with a key that was rejected, without showing it."""
    if sent is None or not operation.keys:
        return None
    kind = kind_of_header(sent)
    needed = "an Integration key" if operation.integration else "a Management key"
    if kind not in operation.keys:
        return f"{operation.id} needs {needed}; check the prefix in the header Authorization"
    if same_key_twice(keys):
        return f"the same key is configured for both APIs; {operation.id} needs {needed}"
    if operation.integration:
        return (
            "has the key expired, is it a Management key, or of another deployment? "
            "See Settings > Developer settings of the Application"
        )
    if kind == "manager_auth":
        return f"has the token expired, or may its user not use {operation.id}?"
    return (
        f"do the key's endpoints include {operation.id}, has it expired, or is it an Integration key? "
        "See Account > Tools > Management API keys"
    )


def pace_hint(operation: Operation, pace: Pace) -> str:
    """Say who may have used up the limit of an operation."""
    limit = f"all clients of the account share the limit of {MANAGEMENT_RATE:g} a second for {operation.id}"
    if pace.per_second == inf:
        return f"{limit}; this one has no limit of its own, set pace={MANAGEMENT_RATE:g}"
    if pace.per_second > MANAGEMENT_RATE:
        return f"{limit}; this one sends up to {pace.per_second:g}, set pace={MANAGEMENT_RATE:g}"
    return f"{limit}; this one sends at most {pace.per_second:g}, so another client or process may use it, too"
