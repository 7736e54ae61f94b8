"""A local Talon.One: its APIs on loopback, for demos and for your own tests.

    from talon_one.emulator import Campaign, Coupon, CouponValid, Emulator, SetDiscount

    campaign = Campaign(
        "Welcome",
        coupons=[Coupon("WELCOME10")],
        conditions=[CouponValid()],
        effects=[SetDiscount(percent=10)],
    )
    with Emulator([campaign]) as emulator:
        ...  # call emulator.url with emulator.api_key

or ``python -m talon_one.emulator``, or the pytest fixtures ``talon_one_emulator`` and
``integration_api``. It needs the extra: ``pip install talon-one[emulator]``.

It keeps state, checks requests against the API's description and responds in its shapes. An operation
that it does not emulate responds with 501. Behaviour that is not
publicly documented is a setting (``Settings``), or the module concerned says what was decided.

Layers, each of which imports only those before it: ``support``, ``settings``, ``campaigns``
(definitions), ``state``, ``loyalty``, ``rules`` (evaluation), ``conditions``, ``effects``, ``views``,
``notifications``, ``operations``, ``http``, and the modules of this package. The emulator shares no code with the client,
so that it is an independent check of it.

Public names come from ``public``, loaded when the first of them is asked for: the pytest plugin is in
this package and is imported by every run of pytest.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

from .support.missing_extra import explain_missing_extra

if TYPE_CHECKING:
    from .public import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        # Python asks here for modules of this package, too, before it imports them.
        is_public = not name.startswith("_") and find_spec(f"{__name__}.{name}") is None
        if (is_public or name == "__all__") and name in ("__all__", *_load()):
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_load()})


def _load() -> list[str]:
    """Take over the names of ``public``, and return them."""
    try:
        public = import_module(".public", __name__)
    except ModuleNotFoundError as error:
        raise ImportError(explain_missing_extra(error)) from error
    offered = {
        name: value
        for name, value in vars(public).items()
        if not name.startswith("_") and not isinstance(value, ModuleType)
    }
    names = sorted(offered)
    globals().update(offered, __all__=names)
    return names
