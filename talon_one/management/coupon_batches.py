"""Create coupons in bulk, from one code to millions.

Up to 20 000 coupons are created by one request that returns them. More are created in the background, and the API
has no operation that says how far it is: the only way is to count the coupons of the batch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from ..core.calls.methods import client_of
from ..core.errors import ApiTypeError, ApiValueError, OpenApiException
from ..helpers.errors import OutcomeUnknownError, outcome_is_unknown
from ..models import NewCoupons
from .paging import paginate

if TYPE_CHECKING:
    from ..api.management_api import ManagementApi
    from ..models import NewCouponCreationJob

MAX_AT_ONCE = 20_000
MAX_IN_BACKGROUND = 5_000_000


class BatchUnknownError(OutcomeUnknownError):
    """Coupons may or may not have been created: there was no conclusive response.

    Creating them again may create them twice. List the coupons of the campaign with ``created_after=error.since``
    first; for a job in the background, wait for its e-mail. The error of the failed call is the ``__cause__``.
    """

    #: Time of this machine before the call.
    since: datetime

    def __init__(self, since: datetime, cause: Exception) -> None:
        super().__init__("create_coupons", None, cause)
        self.args = (
            "coupons may have been created; list those of the campaign with "
            f"created_after={since.isoformat(timespec='seconds')} before you create them again: {cause}",
        )
        self.since = since


class BatchTimeoutError(OpenApiException, TimeoutError):
    """The coupons of a batch were not all there in time. They may still come: ``wait()`` again."""

    #: Number of coupons so far.
    count: int
    #: Number of coupons that were waited for.
    expected: int

    def __init__(self, batch_id: str, count: int, expected: int, timeout: float) -> None:
        super().__init__(
            f"batch {batch_id} has {count} of {expected} coupons after {timeout:g} s; wait() again"
        )
        self.count = count
        self.expected = expected


@dataclass(frozen=True)
class CouponBatch:
    """Coupons that were created together. Make one from a stored id to go on after a crash."""

    api: ManagementApi
    application_id: int
    campaign_id: int
    batch_id: str
    """Id of the batch."""

    def codes(self) -> Iterator[str]:
        """Iterate over the codes, page by page."""
        for coupon in self._coupons():
            yield coupon.value or ""

    def count(self, at_most: int = MAX_IN_BACKGROUND, at_least: int = 0) -> int:
        """Return the number of coupons that exist, by about 20 requests for one coupon each.

        Args:
            at_most: Number that it cannot exceed. If it is right, one request suffices.
            at_least: Number that is known to exist.
        """
        low, high = at_least, at_most
        probe = high
        while low < high:
            if next(self._coupons(start=probe - 1, limit=1), None) is None:
                high = probe - 1
            else:
                low = probe
            probe = (low + high + 1) // 2
        return low

    def wait(
        self,
        expected: int,
        *,
        every: float = 5.0,
        timeout: float = 1800.0,
        on_progress: Callable[[int], None] | None = None,
    ) -> int:
        """Wait until the batch has a number of coupons, and return it.

        Args:
            expected: Number of coupons of the job.
            every: Seconds between two looks.
            timeout: Seconds to wait.
            on_progress: Called with the number of coupons after each look; without it, a look is one request.

        Raises:
            BatchTimeoutError: They were not all there in time.
            OpenApiException: A request failed.
        """
        clock = self.api.api_client._clock
        end = clock.monotonic() + timeout
        count = 0
        while True:
            known = count
            if on_progress is not None:
                count = self.count(expected, known)
                on_progress(count)
            elif next(self._coupons(start=expected - 1, limit=1), None) is not None:
                count = expected
            if count >= expected:
                return count
            left = end - clock.monotonic()
            if left <= 0:
                raise BatchTimeoutError(
                    self.batch_id, self.count(expected, count), expected, timeout
                )
            clock.sleep(min(every, left))

    def _coupons(self, **paging: Any) -> Iterator[Any]:
        _check_api(self.api, "CouponBatch")
        return paginate(
            self.api.get_coupons_without_total_count,
            self.application_id,
            self.campaign_id,
            batch_id=self.batch_id,
            values_only=True,
            sort="id",
            **paging,
        )


def create_coupons(
    api: ManagementApi, application_id: int, campaign_id: int, job: NewCouponCreationJob
) -> CouponBatch:
    """Create coupons and return their batch; ``batch.wait(number)`` waits until they exist.

    Up to 20 000 coupons exist when it returns. More are created in the background, which may take minutes.

    Raises:
        ApiValueError: The number is not 1 to 5 000 000.
        BatchUnknownError: Nobody can say whether they are created.
        OpenApiException: They are not created.
    """
    _check_api(api, "create_coupons()")
    number = job.number_of_coupons
    if not 1 <= number <= MAX_IN_BACKGROUND:
        raise ApiValueError(f"number_of_coupons: expected 1 to {MAX_IN_BACKGROUND}, got {number}")
    since = datetime.now(timezone.utc)
    try:
        if number > MAX_AT_ONCE:
            started = api.create_coupons_asynchronously(application_id, campaign_id, job)
            return CouponBatch(api, application_id, campaign_id, started.batch_id)
        coupons = _new_coupons(job)
        created = api.create_coupons(application_id, campaign_id, coupons, silent="no")
    except OpenApiException as error:
        if outcome_is_unknown(error):
            raise BatchUnknownError(since, error) from error
        raise
    first = created.data[0].batch_id if created is not None and created.data else None
    if first is None:
        raise BatchUnknownError(since, ApiValueError("the response names no batch"))
    return CouponBatch(api, application_id, campaign_id, first)


def _new_coupons(job: NewCouponCreationJob) -> NewCoupons:
    members = job.to_dict()
    settings = members.pop("couponSettings", None) or {}
    return NewCoupons.from_dict({**members, **settings})


def _check_api(api: Any, caller: str) -> None:
    if isinstance(api, type) or not hasattr(api, "create_coupons"):
        raise ApiTypeError(f"{caller} expects a ManagementApi, got {type(api).__name__}")
    client_of(api.create_coupons, caller)
