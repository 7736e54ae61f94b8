"""Notifications that a `Receiver` handles on one core: ``python benchmarks/receiver.py``.

Each figure is the best of several rounds. The handler does nothing, so that the rest is the receiver's:
checking the secret, reading, looking for duplicates.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from itertools import count

from talon_one import AddedDeductedPointsNotification, ExpiringPointsNotification
from talon_one.helpers import MemoryDeduplicator, ReceivedNotification, Receiver, static_header

ROUNDS = 7
SECRET = "a-long-random-secret"
POINTS = {
    "NotificationType": "LoyaltyPointsAdded",
    "Amount": 119.99,
    "EmployeeName": "",
    "LoyaltyProgramID": 1,
    "Operation": "addition",
    "ProfileIntegrationID": "alice",
    "Reason": "a point for a euro",
    "SessionIntegrationID": "order-1001",
    "StartDate": "2026-03-01T12:00:00Z",
    "SubledgerID": "",
    "TransactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f",
    "TypeOfChange": "rule_engine",
    "UserID": 0,
}
BATCH = {
    "NotificationType": "LoyaltyPointsExpiring",
    "TotalResultSize": 1000,
    "Data": [
        {
            "AmountOfExpiringPoints": 12.5,
            "CustomerProfileID": f"customer-{number}",
            "ExpiryDate": "2026-03-31",
            "LoyaltyProgramID": 1,
            "SubledgerID": "",
        }
        for number in range(1000)
    ],
}


def make_receiver() -> Receiver:
    """A receiver whose handlers read what a shop would read."""
    receiver = Receiver(
        static_header("X-Talon-Secret", SECRET), deduplicator=MemoryDeduplicator(1_000_000)
    )

    @receiver.on(AddedDeductedPointsNotification)
    def booked(notification: ReceivedNotification[AddedDeductedPointsNotification]) -> None:
        assert notification.data.profile_integration_id and notification.data.amount

    @receiver.on(ExpiringPointsNotification)
    def expiring(notification: ReceivedNotification[ExpiringPointsNotification]) -> None:
        for customer in notification.data.data:
            assert customer.customer_profile_id and customer.amount_of_expiring_points

    return receiver


def per_second(times: int, receive: Callable[[], int], status: int) -> float:
    """How often a second something is received."""
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        for _ in range(times):
            assert receive() == status
        best = min(best, time.perf_counter() - begun)
    return times / best


def main() -> None:
    """Print a line for each figure."""
    receiver, numbers = make_receiver(), count()
    points, batch = json.dumps(POINTS).encode(), json.dumps(BATCH).encode()

    def receive(body: bytes) -> int:
        headers = {"X-Talon-Secret": SECRET, "X-UUID": str(next(numbers))}
        return receiver.receive(body, headers)

    def receive_again() -> int:
        return receiver.receive(points, {"X-Talon-Secret": SECRET, "X-UUID": "0"})

    new = per_second(5000, lambda: receive(points), 204)
    again = per_second(5000, receive_again, 200)
    batches = per_second(20, lambda: receive(batch), 204)
    refused = per_second(5000, lambda: receiver.receive(points, {}), 401)
    print(f"added points, {len(points)} bytes: {new:,.0f} a second")
    print(f"the same, seen before: {again:,.0f} a second")
    print(f"expiring points, 1,000 items, {len(batch):,} bytes: {batches:,.0f} a second")
    print(f"without the secret: {refused:,.0f} a second")


if __name__ == "__main__":
    main()
