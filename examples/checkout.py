"""A shop's checkout, against the local emulator; with TALON_ONE_HOST and TALON_ONE_API_KEY set, for real."""

import os
import sys
import threading
import uuid
import webbrowser
from contextlib import suppress

import talon_one as t1
from talon_one.helpers import IllegalTransition, Outcome, SessionState


def checkout(configuration: t1.Configuration) -> None:
    with t1.ApiClient(configuration) as client:
        api = t1.IntegrationApi(client)
        session = SessionState(api, f"cart-{uuid.uuid4()}", profile_id="alice")
        session.add_item("SHOE-42", price="99.99", name="Trail running shoes")
        session.add_item("SOCK-M", 2, price="10.00", name="Merino socks")
        show("Two items", session.update())
        session.add_coupon("SUMMER-99")
        show("A wrong coupon code", session.update())
        session.coupon_codes = ["WELCOME10"]
        show("The right one", session.update())
        show("Paid: close the session", session.close(confirm=True))
        returned = session.return_items({"SOCK-M": 1})
        show("A pair of socks comes back", returned)
        # Not the difference of the totals: a discount of the whole session may stay as it was.
        print(f"  {returned.refund('EUR').amount} to pay back")
        session.add_item("SHOE-42", price="99.99")
        try:
            show("One more item after paying?", session.update())
        except IllegalTransition as error:
            print(f"\nOne more item after paying?\n  refused: {error}")


def show(step: str, outcome: Outcome) -> None:
    print(f"\n{step}: the session is {outcome.state}")
    print(outcome.prices.rounded("EUR").as_table())
    for rejection in outcome.rejected_coupons:
        print(f"  {rejection.code}: {rejection.message}")
    for change in outcome.loyalty:
        print(f"  {change.added} points earned")


if __name__ == "__main__" and os.environ.get("TALON_ONE_HOST"):
    checkout(t1.Configuration.from_env())
elif __name__ == "__main__":
    from talon_one.emulator import DEMO, Emulator

    opened = "--open" in sys.argv
    with Emulator(DEMO, window=opened) as emulator:
        checkout(t1.Configuration(emulator.url, api_key=emulator.api_key, trust_env=False))
        if opened:
            print(f"\nThe emulator's window: {emulator.url} (Ctrl-C stops it)", flush=True)
            webbrowser.open(emulator.url)
            with suppress(KeyboardInterrupt):
                threading.Event().wait()
