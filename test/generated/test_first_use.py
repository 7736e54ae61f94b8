"""Models in a process that has not used them yet: all at once, by many threads, in any order."""

from __future__ import annotations

from ..fresh import run


def test_the_path_is_found_below_a_class_used_for_the_first_time() -> None:
    out = run(
        """
        from talon_one import CartItem, NewCustomerSessionV2
        for lines in ([5], [CartItem(sku=1, quantity=1)], "x"):
            try:
                NewCustomerSessionV2(cart_items=lines).to_json()
            except TypeError as error:
                print(error)
        """
    )
    assert out.splitlines() == [
        "newCustomerSessionV2.cartItems[0]: expected CartItem, got a number",
        "newCustomerSessionV2.cartItems[0].sku: expected a string, got a number",
        "newCustomerSessionV2.cartItems: expected a list, got a string",
    ]


def test_threads_that_race_for_the_first_use_all_get_the_same() -> None:
    out = run(
        """
        import sys
        from concurrent.futures import ThreadPoolExecutor
        from threading import Barrier

        sys.setswitchinterval(1e-6)
        import talon_one

        TEXT = (
            '{"customerSession":{"cartItems":[{"sku":"a","quantity":1,"price":1.50,'
            '"product":{"name":"x"},"additionalCosts":{"wrap":{"price":2}}}],'
            '"created":"2026-01-01T00:00:00+00:00","attributes":{"a":1.10}},'
            '"effects":[{"effectType":"setDiscount","props":{"name":"n","value":1.10}}],'
            '"customerProfile":{"attributes":{}},"loyalty":{"cards":[]}}'
        )
        THREADS = 16
        start = Barrier(THREADS)

        def use(number):
            start.wait()
            state = talon_one.IntegrationStateV2.from_json(TEXT)
            return state.to_json(), repr(state.effects[0].typed_props), type(state)

        with ThreadPoolExecutor(THREADS) as pool:
            results = list(pool.map(use, range(THREADS)))
        print(len(results), len(set(results)), results[0][0] == TEXT, results[0][1])
        """
    )
    assert out == "16 1 True SetDiscountEffectProps(name='n', value=Decimal('1.10'))\n"


def test_threads_may_share_the_names_of_the_front_door() -> None:
    out = run(
        """
        import sys
        from concurrent.futures import ThreadPoolExecutor
        from threading import Barrier

        sys.setswitchinterval(1e-6)
        import talon_one

        names = talon_one.__all__[::9]
        start = Barrier(8)

        def load(turn):
            start.wait()
            return tuple(getattr(talon_one, name) for name in names)

        with ThreadPoolExecutor(8) as pool:
            print(len(set(pool.map(load, range(8)))))
        """
    )
    assert out == "1\n"
