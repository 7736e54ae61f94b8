"""A customer session on the client side, and the calls that change its state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from talon_one import models as m
from talon_one.core.calls.api import Api, AsyncApi
from talon_one.core.errors import ApiTypeError
from talon_one.core.models.reading import parse_plain
from talon_one.core.support.coroutines import completed

from . import stored
from .content import as_list, check_text, instead_of
from .locks import SessionLocks
from .money import json_value, to_exact
from .pricing import DEFAULT_RULES, PriceRules
from .remote import RemoteState
from .session_calls import SessionCalls

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Self, Unpack

    from talon_one.api import IntegrationApi
    from talon_one.core.settings.options import CallOptions

    from .money import Amount
    from .options import ResponseContent, SessionOptions
    from .outcome import Outcome
    from .prices import Prices

_locks = SessionLocks()


class SessionState(SessionCalls):
    """A customer session: a cart that becomes an order.

    Changes are made locally and sent by :meth:`update`. A session is never closed implicitly, because
    closing redeems coupons and books points: there is no ``with`` and no finalizer. Within a process,
    calls for the same session wait for each other. Every call may raise:

    - ``ApiTypeError``, ``ApiValueError``: a value cannot be sent. Nothing was sent.
    - ``IllegalTransition``: the session's state does not permit the call. Nothing was sent, or nothing
      but what the server rejected.
    - ``OutcomeUnknownError``: the request may or may not have been executed. Call again to find out.
    - ``ApiConnectionError``, ``ApiException``: the call failed and had no effect. An :meth:`update` may
      have been applied; the next :meth:`update` corrects that.

    A new object says what the whole cart is: what it does not contain is removed from a session that
    exists already. Use :meth:`get_or_create` to go on with the stored cart.
    """

    __slots__ = ()
    _api_class: ClassVar[str] = "IntegrationApi"

    def __init__(
        self,
        api: IntegrationApi,
        session_id: str,
        *,
        profile_id: str | None = None,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
    ) -> None:
        """Name a session. Nothing is sent before the first call.

        Args:
            api: The generated methods.
            session_id: Integration id of the session, unique within the Application.
            profile_id: Integration id of the customer; ``None`` for an anonymous session.
            response_content: What responses contain besides effects (see
                ``IntegrationRequest.response_content``). Without ``customerSession`` the state is
                inferred from the transition, other writers go unnoticed, and prices are not checked
                against the server's totals.
            price_rules: Settings of the Application that affect prices.
        """
        super().__init__()
        is_async = self._api_class[:5] == "Async"
        if (
            isinstance(api, type)
            or not hasattr(api, "update_customer_session_v2")
            or (isinstance(api, Api) and isinstance(api, AsyncApi) is not is_async)
        ):
            name, given = type(self).__name__, type(api).__name__
            raise ApiTypeError(f"{name}: expected an {self._api_class}, got {given}")
        self.api = api
        self.response_content = as_list(response_content)
        self.price_rules = price_rules
        self._session_id = check_text("session_id", session_id)
        self._remote = RemoteState()
        self._lock = _locks.get((api.api_client.configuration.host, session_id))
        if profile_id is not None:
            self.profile_id = profile_id

    @classmethod
    def load(
        cls,
        api: IntegrationApi,
        session_id: str,
        *,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
        **options: Unpack[CallOptions],
    ) -> Self:
        """Read an existing session.

        Args:
            api: See the class.
            session_id: See the class.
            response_content: See the class.
            price_rules: See the class.
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            NotFoundException: The session does not exist.
        """
        session = cls(api, session_id, response_content=response_content, price_rules=price_rules)
        completed(session._reload(options))
        return session

    @classmethod
    def get_or_create(
        cls,
        api: IntegrationApi,
        session_id: str,
        *,
        profile_id: str | None = None,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
        **options: Unpack[CallOptions],
    ) -> Self:
        """Read a session, or start a new one if it does not exist. Nothing is written yet.

        Args:
            api: See the class.
            session_id: See the class.
            profile_id: The customer of a new session; that of an existing one stays.
            response_content: See the class.
            price_rules: See the class.
            **options: See :class:`talon_one.CallOptions`.
        """
        session = cls(api, session_id, response_content=response_content, price_rules=price_rules)
        completed(session._reload_or_start(profile_id, options))
        return session

    @property
    def session_id(self) -> str:
        """Integration id of the session."""
        return self._session_id

    @property
    def state(self) -> str | None:
        """``open``, ``closed``, ``partially_returned``, ``cancelled`` or a newer state of the server;
        ``None`` while it is unknown. Only calls change it."""
        return self._remote.state

    @property
    def outcome(self) -> Outcome | None:
        """Outcome of the last call that was not a dry run."""
        return self._remote.outcome

    @property
    def prices(self) -> Prices:
        """Prices of the cart as it is now: those of the last outcome if it was made of this cart, else
        prices without discounts."""
        outcome = self._remote.outcome
        if outcome is None or self._remote.priced != self._members():
            outcome = self._without_effects()
        return outcome.prices

    # --- transitions -----------------------------------------------------------------------------

    def update(
        self, *, whole: bool = False, fallback: bool = False, **options: Unpack[SessionOptions]
    ) -> Outcome:
        """Send the changes and evaluate the rules. Creates the session if necessary.

        Args:
            whole: Send the whole cart, empty members included, whatever the server has. Use it if the
                cart comes from your own database, and with a test key, whose requests store nothing.
            fallback: If the service is not available, return an outcome without effects
                (``degraded``, with its ``cause``) instead of raising. So it is without a response,
                with an unreadable one, with a 5xx, 408, 429 and a busy 409. Other rejections (4xx)
                are still raised, and so is ``OutcomeUnknownError`` if the outcome of an earlier
                transition is still unknown.
            **options: See :class:`SessionOptions`.
        """
        return completed(self._update(whole, fallback, options))

    def preview(
        self,
        *,
        closing: bool = False,
        now: datetime | None = None,
        evaluable_campaign_ids: list[int] | None = None,
        coupon_codes: Sequence[str] | None = None,
        referral_code: str | None = None,
        cart_items: Sequence[m.CartItem] | None = None,
        fallback: bool = False,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Evaluate the rules on the whole content without storing anything (a dry run).

        Args:
            closing: Evaluate as if the session were closed.
            now: Simulated time of the evaluation, in the future.
            evaluable_campaign_ids: Evaluate only these campaigns, including disabled ones.
            coupon_codes: Evaluate these codes instead of the session's.
            referral_code: Evaluate this code instead of the session's; ``""`` for none.
            cart_items: Evaluate these lines instead of the session's.
            fallback: As in :meth:`update`.
            **options: See :class:`SessionOptions`.
        """
        instead = instead_of(coupon_codes, referral_code, cart_items)
        return completed(
            self._preview(closing, instead, fallback, options, now, evaluable_campaign_ids)
        )

    def close(
        self,
        *,
        expect: Amount | None = None,
        currency: str | int | None = None,
        confirm: bool = False,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Close the session: redeem coupons, book points and consume budgets.

        The whole cart is sent, so that what is closed is what is here. For a session that is already
        closed, return its last outcome without a request.

        Args:
            expect: The total that the customer agreed to. It is compared before closing, in a dry run,
                and after it. If another customer has taken the budget in between, the session is
                reopened. Giveaways and coupons that closing created stay.
            currency: ISO 4217 code, or the number of decimal digits, if ``expect`` is rounded by order
                and half up; ``None`` compares unrounded totals.
            confirm: If the outcome is unknown, read the session and close it again if necessary,
                with a new deadline.
            **options: See :class:`SessionOptions`.

        Raises:
            TotalChangedError: The total is not ``expect``; says whether the session is closed.
        """
        total = None if expect is None else to_exact(expect)
        return completed(self._close(total, currency, confirm, options))

    def cancel(self, **options: Unpack[SessionOptions]) -> Outcome:
        """Cancel the session permanently and roll back what closing it booked.

        Args:
            **options: See :class:`SessionOptions`.
        """
        return completed(self._cancel(options))

    def reopen(self, **options: Unpack[CallOptions]) -> Outcome:
        """Open a closed session again and roll back what closing it booked.

        Prices have no discounts until the next :meth:`update`.

        Args:
            **options: See :class:`talon_one.CallOptions`.
        """
        return completed(self._reopen(options))

    def return_items(
        self,
        items: Mapping[str | int, int],
        *,
        dry: bool = False,
        run_rule_engine: bool | None = None,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Return units of a closed session; ``outcome.refund(currency)`` says what to pay back.

        The response always contains the session. Its net effects are read afterwards.

        Args:
            items: Units by SKU or by position of the line. If several lines have the SKU, the first
                ones with units left are returned.
            dry: Only evaluate the return, without storing anything.
            run_rule_engine: Evaluate the rules again on the remaining units, for campaigns that
                re-evaluate on return.
            **options: See :class:`SessionOptions`.

        Raises:
            ApiValueError: No such item, or not enough units left.
        """
        return completed(self._return_items(items, dry, run_rule_engine, options))

    def reload(self, **options: Unpack[CallOptions]) -> Outcome:
        """Read the session from the server. Changes that were not sent are lost.

        Args:
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            NotFoundException: The session does not exist.
        """
        return completed(self._reload(options))

    # --- serialization ---------------------------------------------------------------------------

    def to_json(self) -> str:
        """Return everything but the client as JSON text that keeps every digit.

        It includes the last outcome and may contain personal data. It has a format version: later
        releases read it, and so do earlier ones of the same major version.
        """
        return stored.write(stored.save(self))

    def to_dict(self) -> dict[str, Any]:
        """Return the same as a dict for ``json.dumps``; a number that a ``float`` would change is text.

        So such a number in an attribute is text afterwards. :meth:`to_json` keeps it.
        """
        saved: dict[str, Any] = json_value(parse_plain(self.to_json()))
        return saved

    @classmethod
    def from_json(cls, api: IntegrationApi, text: str | bytes) -> Self:
        """Restore a session from :meth:`to_json`; nothing is sent.

        Raises:
            ApiValueError: The text does not come from :meth:`to_json`, or from a newer major version.
        """
        return stored.restore(cls, api, text)

    @classmethod
    def from_dict(cls, api: IntegrationApi, data: dict[str, Any]) -> Self:
        """Restore a session from :meth:`to_dict`; nothing is sent. Raises like :meth:`from_json`."""
        return cls.from_json(api, stored.write(data))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_json, (self.api, self.to_json())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._session_id!r}: {self.state or 'state unknown'}>"
