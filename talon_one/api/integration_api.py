# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate
# The base class returns Any; the annotation of a method says what it returns.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..core.calls.api import Api, comma_separated
from ..core.settings.operation import Operation

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .. import models as m
    from ..core.settings.options import CallOptions


class IntegrationApi(Api):
    """The integration operations, one method per operation.

    The examples of the methods start with:

    Examples:
        >>> from datetime import datetime, timezone
        >>> import talon_one as t1
        >>> api = t1.IntegrationApi(t1.ApiClient(t1.Configuration.from_env()))
    """

    _activate_loyalty_points = Operation(
        "activateLoyaltyPoints",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/activate_points",
        takes="ActivateLoyaltyPoints",
        returns="ActivateLoyaltyPointsResponse",
        keys=("api_key_v1",),
    )

    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        activate_loyalty_points: m.ActivateLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> m.ActivateLoyaltyPointsResponse:
        """Activate pending points that await an action.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/activate_points`

        Activates pending points that were given with the start `on_action`, once the customer has
        done what they waited for. Name either one session, for all its points, or up to 50
        transactions, never both. It returns the changed entries of the ledger. It is not retried
        automatically; read the transactions with `awaits_activation=True` if a response was lost.
        400 for a wrong choice of ids, 404 if something that was named is not found.

        Examples:
            >>> api.activate_loyalty_points(61, t1.ActivateLoyaltyPoints(
            ...     transaction_uuids=["7d1c0de0-0000-4000-8000-000000010515"]
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program, of either kind;
                `get_loyalty_programs` lists them.
            activate_loyalty_points: Tells which pending points to activate.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._activate_loyalty_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            body=activate_loyalty_points,
        )

    _best_prior_price = Operation(
        "bestPriorPrice",
        "POST",
        "/v1/best_prior_price",
        takes="BestPriorPriceRequest",
        returns="list[BestPriorPrice]",
        keys=("api_key_v1",),
        repeatable=True,
    )

    def best_prior_price(
        self,
        best_prior_price_request: m.BestPriorPriceRequest,
        **options: Unpack[CallOptions],
    ) -> list[m.BestPriorPrice]:
        """Find the lowest earlier prices of some items.

        `POST /v1/best_prior_price`

        Finds for each of some items the best, which is the lowest, price that was observed within a
        number of days, as some countries require beside a discount. It uses the price history of
        items in catalogs. The response is a JSON array at the top level, not an object. It changes
        nothing and is safe to repeat. The API is experimental and may change.

        Examples:
            >>> api.best_prior_price(t1.BestPriorPriceRequest(
            ...     skus=["JACKET-RAIN-S"],
            ...     timeframe_end_date=datetime(2026, 5, 2, 8, 0, tzinfo=timezone.utc),
            ...     timeframe="30",
            ...     timeframe_end_date_type="sale",
            ...     target=t1.BestPriorTarget(target_type="NONE"),
            ... ))

        Args:
            best_prior_price_request: Which items to look up, and in which span of time.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
        return self._call(
            self._best_prior_price,
            options,
            body=best_prior_price_request,
        )

    _create_audience_v2 = Operation(
        "createAudienceV2",
        "POST",
        "/v2/audiences",
        takes="NewAudience",
        returns="Audience",
        keys=("api_key_v1",),
    )

    def create_audience_v2(
        self,
        new_audience: m.NewAudience,
        **options: Unpack[CallOptions],
    ) -> m.Audience:
        """Create an audience.

        `POST /v2/audiences`

        Creates an audience, a group of customer profiles that rules can ask for. For your own
        audience, send only a name; for one kept by a supported partner platform, also `integration`
        and the partner's id; for one kept on another platform, only that id beside the name.
        Members are added afterwards. The response is the audience with its id. 409 if that platform
        has an audience with this id already, so a repeat after a lost response may be refused;
        without such an id it may create a second audience.

        Examples:
            >>> api.create_audience_v2(t1.NewAudience(
            ...     name="Mountain guides",
            ...     sandbox=False,
            ...     description="Guides with a licence, who try new gear first.",
            ...     subscribed_applications_ids=[31],
            ... ))

        Args:
            new_audience: An audience to create.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            ConflictException: Too many parallel requests, or a duplicate.
        """
        return self._call(
            self._create_audience_v2,
            options,
            body=new_audience,
        )

    _create_coupon_reservation = Operation(
        "createCouponReservation",
        "POST",
        "/v1/coupon_reservations/{couponValue}",
        takes="CouponReservations",
        returns="Coupon",
        keys=("api_key_v1",),
    )

    def create_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: m.CouponReservations,
        **options: Unpack[CallOptions],
    ) -> m.Coupon:
        """Reserve a coupon for some profiles.

        `POST /v1/coupon_reservations/{couponValue}`

        Reserves a coupon for some customers, so that it shows up in their inventory, for example
        when they put a code into their wallet. If the coupon has a mandatory reservation, only
        customers with one may redeem it; otherwise the reservation is informative and anybody may
        redeem the code. The reservation limit of the coupon is ignored here; only the rule effect
        that reserves coupons respects it, and personal coupons cannot be reserved at all. The
        response is the coupon. 404 if the code is unknown; after a lost response look at
        `get_reserved_customers` before sending it again.

        Examples:
            >>> api.create_coupon_reservation(
            ...     "VOUCHER-7H3M", t1.CouponReservations(integration_ids=["bob"])
            ... )

        Args:
            coupon_value: The coupon code itself, not the id of the coupon. Characters such as `%`
                or `$` have to be percent-encoded in the address, which the client does for you.
            coupon_reservations: The customers whose reservation of a coupon is made or taken back.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._create_coupon_reservation,
            options,
            path={"couponValue": coupon_value},
            body=coupon_reservations,
        )

    _create_referral = Operation(
        "createReferral",
        "POST",
        "/v1/referrals",
        takes="NewReferral",
        returns="Referral",
        keys=("api_key_v1",),
    )

    def create_referral(
        self,
        new_referral: m.NewReferral,
        **options: Unpack[CallOptions],
    ) -> m.Referral:
        """Create a referral code for one advocate.

        `POST /v1/referrals`

        Creates a referral code for one customer, the advocate, in a campaign. Use it when a
        customer asks for a code to pass on outside of a session; inside one, a rule can create it.
        Limits on the number of referral codes that the campaign sets are ignored. The response is
        the new referral with its code. Each call creates another code, so do not repeat it blindly
        after a lost response; 400 if the campaign or a value does not fit.

        Examples:
            >>> api.create_referral(t1.NewReferral(
            ...     campaign_id=104,
            ...     advocate_profile_integration_id="alice",
            ...     start_date=datetime(2026, 4, 24, 17, 20, 9, tzinfo=timezone.utc),
            ...     expiry_date=datetime(2026, 6, 20, 21, 59, 59, tzinfo=timezone.utc),
            ...     usage_limit=5,
            ... ))

        Args:
            new_referral: What can be chosen of a referral code.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
        return self._call(
            self._create_referral,
            options,
            body=new_referral,
        )

    _create_referrals_for_multiple_advocates = Operation(
        "createReferralsForMultipleAdvocates",
        "POST",
        "/v1/referrals_for_multiple_advocates",
        takes="NewReferralsForMultipleAdvocates",
        returns="CreateReferralsForMultipleAdvocates201Response",
        keys=("api_key_v1",),
        maybe_empty=True,
    )

    def create_referrals_for_multiple_advocates(
        self,
        new_referrals_for_multiple_advocates: m.NewReferralsForMultipleAdvocates,
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateReferralsForMultipleAdvocates201Response | None:
        """Create referral codes for many advocates at once.

        `POST /v1/referrals_for_multiple_advocates`

        Creates one referral code for each of up to 1000 advocates, all in the same campaign and
        after the same pattern. Limits on the number of referral codes that the campaign sets are
        ignored. By default the response is 204 without a body; send `silent=no` to get the codes
        with 201. A repeat would create a second code for everybody, so look at
        `get_referrals_without_total_count` after a lost response; 400 if a value does not fit.

        Examples:
            >>> api.create_referrals_for_multiple_advocates(t1.NewReferralsForMultipleAdvocates(
            ...     campaign_id=104,
            ...     advocate_profile_integration_ids=["bob", "dora"],
            ...     start_date=datetime(2026, 4, 29, 9, 0, tzinfo=timezone.utc),
            ...     expiry_date=datetime(2026, 6, 20, 21, 59, 59, tzinfo=timezone.utc),
            ...     usage_limit=5,
            ... ))

        Args:
            new_referrals_for_multiple_advocates: Referral codes to create, one for each advocate,
                all with the same limits, dates and attributes.
            silent: Whether to leave the response empty.
                `yes`: 204 without a body, the default;
                `no`: 201 with the new referral codes.
                It is a string, not a boolean.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
        return self._call(
            self._create_referrals_for_multiple_advocates,
            options,
            query={"silent": silent},
            body=new_referrals_for_multiple_advocates,
        )

    _delete_audience_memberships_v2 = Operation(
        "deleteAudienceMembershipsV2",
        "DELETE",
        "/v2/audiences/{audienceId}/memberships",
        keys=("api_key_v1",),
    )

    def delete_audience_memberships_v2(
        self,
        audience_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove every member from an audience.

        `DELETE /v2/audiences/{audienceId}/memberships`

        Removes all members from an audience and keeps the audience itself, for example before
        filling it anew. The response is 204 without a body. A repeat would also remove whoever was
        added in between, so after a lost response check the members first; 404 if the audience is
        unknown.

        Examples:
            >>> api.delete_audience_memberships_v2(72)

        Args:
            audience_id: Internal id of the audience, as given when it was created; `get_audiences`
                lists them.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._delete_audience_memberships_v2,
            options,
            path={"audienceId": audience_id},
        )

    _delete_audience_v2 = Operation(
        "deleteAudienceV2",
        "DELETE",
        "/v2/audiences/{audienceId}",
        keys=("api_key_v1",),
        repeatable=True,
    )

    def delete_audience_v2(
        self,
        audience_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an audience together with its memberships.

        `DELETE /v2/audiences/{audienceId}`

        Deletes an audience permanently, and all memberships with it. Look first whether rules of
        your campaigns still ask for it. The response is 204 without a body. It can be repeated; the
        second time it may be 404.

        Examples:
            >>> api.delete_audience_v2(72)

        Args:
            audience_id: Internal id of the audience, as given when it was created; `get_audiences`
                lists them.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._delete_audience_v2,
            options,
            path={"audienceId": audience_id},
        )

    _delete_coupon_reservation = Operation(
        "deleteCouponReservation",
        "DELETE",
        "/v1/coupon_reservations/{couponValue}",
        takes="CouponReservations",
        keys=("api_key_v1",),
        repeatable=True,
    )

    def delete_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: m.CouponReservations,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel the reservation of a coupon for some profiles.

        `DELETE /v1/coupon_reservations/{couponValue}`

        Takes back the reservation of a coupon for the customers named in the body; the coupon
        itself stays. The response is 204 without a body, and a repeat does no harm. Note that this
        DELETE has a JSON body, which some proxies drop. 404 if the code is unknown.

        Examples:
            >>> api.delete_coupon_reservation(
            ...     "VOUCHER-7H3M", t1.CouponReservations(integration_ids=["bob"])
            ... )

        Args:
            coupon_value: The coupon code itself, not the id of the coupon. Characters such as `%`
                or `$` have to be percent-encoded in the address, which the client does for you.
            coupon_reservations: The customers whose reservation of a coupon is made or taken back.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._delete_coupon_reservation,
            options,
            path={"couponValue": coupon_value},
            body=coupon_reservations,
        )

    _delete_customer_data = Operation(
        "deleteCustomerData",
        "DELETE",
        "/v1/customer_data/{integrationId}",
        keys=("api_key_v1",),
        repeatable=True,
    )

    def delete_customer_data(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Erase the personal data of a customer.

        `DELETE /v1/customer_data/{integrationId}`

        Erases all attributes of a customer profile and of entities that refer to it, for example on
        a legal request. It reaches every Application of the environment to which the key belongs,
        and this cannot be undone. Run it outside busy hours. The response is 204 without a body; a
        repeat does no harm, and an unknown profile gives 404.

        Examples:
            >>> api.delete_customer_data("guest-5e1f")

        Args:
            integration_id: Your own id of the customer profile whose data is to be erased.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._delete_customer_data,
            options,
            path={"integrationId": integration_id},
        )

    _delete_loyalty_transactions_from_ledgers = Operation(
        "deleteLoyaltyTransactionsFromLedgers",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions",
        takes="DeleteLoyaltyTransactionsRequest",
        keys=("api_key_v1",),
    )

    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        delete_loyalty_transactions_request: m.DeleteLoyaltyTransactionsRequest,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the point transactions of a customer.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions`

        Deletes the transactions of a customer from all ledgers of a profile-based program or from
        chosen ones. The balances follow from the transactions, so they change too, and cannot be
        restored, so read them with `get_loyalty_program_profile_transactions` first. The response
        is 204 without a body. Do not repeat it blindly: a second run also takes what was booked
        after the first. 400 if `subledger_ids` is missing for chosen ledgers, 404 if an id in the
        path is unknown.

        Examples:
            >>> api.delete_loyalty_transactions_from_ledgers(
            ...     61, "bob", t1.DeleteLoyaltyTransactionsRequest(
            ...         scope="SelectedSubledgers", subledger_ids=["hikes"]
            ...     )
            ... )

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            integration_id: Your own id of the customer profile.
            delete_loyalty_transactions_request: Tells from which ledgers of a customer the
                transactions are deleted.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._delete_loyalty_transactions_from_ledgers,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            body=delete_loyalty_transactions_request,
        )

    _generate_loyalty_card = Operation(
        "generateLoyaltyCard",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards",
        takes="GenerateLoyaltyCard",
        returns="LoyaltyCard",
        keys=("api_key_v1",),
    )

    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        generate_loyalty_card: m.GenerateLoyaltyCard,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard:
        """Create one loyalty card.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/cards`

        Creates one loyalty card, active unless you say otherwise, and links it to profiles if any
        are named. Use it when a customer signs up. It returns the new card with 200; in a program
        with a card code format, the identifier is generated from it. Each call makes another card,
        so it is not retried automatically. 400 if the request is wrong, such as an identifier of
        another form.

        Examples:
            >>> api.generate_loyalty_card(62, t1.GenerateLoyaltyCard(
            ...     status="active", card_identifier="HH-0001-2208", customer_profile_ids=[]
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            generate_loyalty_card: The loyalty card to create.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._generate_loyalty_card,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            body=generate_loyalty_card,
        )

    _get_customer_achievement_history = Operation(
        "getCustomerAchievementHistory",
        "GET",
        "/v1/customer_profiles/{integrationId}/achievements/{achievementId}",
        returns="GetCustomerAchievementHistory200Response",
        keys=("api_key_v1",),
        paging="offset",
    )

    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: list[Literal["inprogress", "completed", "expired"] | str] | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerAchievementHistory200Response:
        """List past progress of a customer in one achievement.

        `GET /v1/customer_profiles/{integrationId}/achievements/{achievementId}`

        Lists the rounds that a customer has had in one achievement, the current one and earlier
        ones, with progress and dates. Use it for recurring achievements;
        `get_customer_achievements` has the current round only. Read-only and safe to repeat; 404 if
        the profile or the achievement is unknown.

        Examples:
            >>> api.get_customer_achievement_history("dora", 301, progress_status=["completed"])

        Args:
            integration_id: Your own id of the customer whose rounds are listed.
            achievement_id: Internal id of the achievement, as `get_customer_achievements` gives it.
            progress_status: Only rounds with this progress, joined by commas.
                `inprogress`: begun;
                `completed`: target reached;
                `expired`: time ran out before.
            start_date: Only what was created at this time or later.
            end_date: Only what was created at this time or before.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_customer_achievement_history,
            options,
            path={"integrationId": integration_id, "achievementId": achievement_id},
            query={
                "progressStatus": comma_separated(progress_status),
                "startDate": start_date,
                "endDate": end_date,
                "pageSize": page_size,
                "skip": skip,
            },
        )

    _get_customer_achievements = Operation(
        "getCustomerAchievements",
        "GET",
        "/v1/customer_profiles/{integrationId}/achievements",
        returns="GetCustomerAchievements200Response",
        keys=("api_key_v1",),
        paging="offset",
    )

    def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: list[str] | None = None,
        achievement_ids: list[str] | None = None,
        achievement_status: list[Literal["active", "scheduled"] | str] | None = None,
        current_progress_status: list[Literal["inprogress", "completed", "not_started"] | str]
        | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerAchievements200Response:
        """List the achievements of a customer with their progress.

        `GET /v1/customer_profiles/{integrationId}/achievements`

        Lists the achievements that are open to a customer, each with the current progress, for
        example for a page of badges. Without filters, all active achievements of the Application
        are returned. Read-only and safe to repeat; 404 if the profile is unknown.

        Examples:
            >>> api.get_customer_achievements("alice", campaign_ids=["106"])

        Args:
            integration_id: Your own id of the customer whose achievements are listed.
            campaign_ids: Internal ids of campaigns, joined by commas; only their achievements are
                listed. If omitted, those of all campaigns of the Application.
            achievement_ids: Internal ids of achievements, joined by commas; only these are listed.
                If omitted, all of the Application.
            achievement_status: Which achievements to list, joined by commas.
                `active`: under way;
                `scheduled`: not started yet.
                If omitted, the active ones.
            current_progress_status: Only achievements with this progress, joined by commas.
                `inprogress`: begun;
                `completed`: target reached;
                `not_started`: nothing done yet.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_customer_achievements,
            options,
            path={"integrationId": integration_id},
            query={
                "campaignIds": comma_separated(campaign_ids),
                "achievementIds": comma_separated(achievement_ids),
                "achievementStatus": comma_separated(achievement_status),
                "currentProgressStatus": comma_separated(current_progress_status),
                "pageSize": page_size,
                "skip": skip,
            },
        )

    _get_customer_inventory = Operation(
        "getCustomerInventory",
        "GET",
        "/v1/customer_profiles/{integrationId}/inventory",
        returns="CustomerInventory",
        keys=("api_key_v1",),
    )

    def get_customer_inventory(
        self,
        integration_id: str,
        *,
        profile: bool | None = None,
        referrals: bool | None = None,
        coupons: bool | None = None,
        loyalty: bool | None = None,
        giveaways: bool | None = None,
        achievements: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerInventory:
        """Read a customer's codes, points, giveaways and more.

        `GET /v1/customer_profiles/{integrationId}/inventory`

        Reads the data of a customer: the profile, referral codes, coupons, loyalty points and
        cards, giveaways and achievements. Each part is only returned if its switch is set, and
        without any switch the response is empty, so request only the parts that you show. Read-only
        and safe to repeat; an unknown profile gives 404.

        Examples:
            >>> api.get_customer_inventory("alice", profile=True, referrals=True, coupons=True)

        Args:
            integration_id: Your own id of the customer profile whose inventory is read.
            profile: If true, adds the profile itself as `profile`. Default: false.
            referrals: If true, adds the referral codes of this advocate with the friends who used
                them. Default: false.
            coupons: If true, adds the coupons that are reserved for the customer, with those
                already redeemed. Default: false.
            loyalty: If true, adds balances of loyalty programs and cards. Default: false.
            giveaways: If true, adds the giveaway codes that the customer was given. Default: false.
            achievements: If true, adds the achievements with the progress of the customer. Default:
                false.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_customer_inventory,
            options,
            path={"integrationId": integration_id},
            query={
                "profile": profile,
                "referrals": referrals,
                "coupons": coupons,
                "loyalty": loyalty,
                "giveaways": giveaways,
                "achievements": achievements,
            },
        )

    _get_customer_session = Operation(
        "getCustomerSession",
        "GET",
        "/v2/customer_sessions/{customerSessionId}",
        returns="IntegrationCustomerSessionResponse",
        keys=("api_key_v1",),
    )

    def get_customer_session(
        self,
        customer_session_id: str,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationCustomerSessionResponse:
        """Read a customer session and its net effects.

        `GET /v2/customer_sessions/{customerSessionId}`

        Reads a stored session with the effects still in force. An effect and the rollback that
        undid it are both left out. Reading changes nothing and runs no rule.

        Examples:
            >>> api.get_customer_session("order-1042")

        Args:
            customer_session_id: Your own id of the session, unique within the Application.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_customer_session,
            options,
            path={"customerSessionId": customer_session_id},
        )

    _get_event_v3 = Operation(
        "getEventV3",
        "GET",
        "/v3/events/{integrationId}",
        returns="EventV3",
        keys=("api_key_v1",),
    )

    def get_event_v3(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> m.EventV3:
        """Read one advanced event.

        `GET /v3/events/{integrationId}`

        Reads an advanced event with the effects it had, by your own id. Use it to find out whether
        an event whose response was lost was stored. Read-only and safe to repeat; an unknown id
        gives 404.

        Examples:
            >>> api.get_event_v3("hike-bob-0419")

        Args:
            integration_id: Your own id of the advanced event, as sent to `track_event_v3`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_event_v3,
            options,
            path={"integrationId": integration_id},
        )

    _get_loyalty_balances = Operation(
        "getLoyaltyBalances",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances",
        returns="LoyaltyBalancesWithTiers",
        keys=("api_key_v1",),
    )

    def get_loyalty_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: datetime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyBalancesWithTiers:
        """Read the point balances of a customer.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances`

        Reads how many points a customer has in a profile-based program: active, pending, spent,
        expired and negative ones, for the main ledger and each subledger. Use it to show a balance
        outside of a session; inside one, `responseContent: loyalty` gives the balances as well.
        They are calculated at the time of the request, so name a subledger if there are many.
        Read-only and safe to repeat; 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_balances(61, "bob", include_tiers=True)

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            integration_id: Your own id of the customer profile.
            end_date: Time at which the balances are taken, in the past, the present or the future;
                if omitted, the time of the request.
            subledger_id: Id of the one ledger to read, the empty string being the main ledger; if
                omitted, all of them are read.
            include_tiers: If true, each balance carries the current tier, the name of the next one
                and the points missing for it. Default: false.
            include_projected_tier: If true, each balance carries the tier to expect once the
                current one expires. Default: false. It takes time, so name a subledger too.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_loyalty_balances,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            query={
                "endDate": end_date,
                "subledgerId": subledger_id,
                "includeTiers": include_tiers,
                "includeProjectedTier": include_projected_tier,
            },
        )

    _get_loyalty_card_balances = Operation(
        "getLoyaltyCardBalances",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances",
        returns="LoyaltyCardBalances",
        keys=("api_key_v1",),
    )

    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: datetime | None = None,
        subledger_id: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCardBalances:
        """Read the point balances of a loyalty card.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances`

        Reads how many points are on a loyalty card, for the main ledger and each subledger,
        together with the profiles linked to the card. Use it to show the balance outside of a
        session. The sums are calculated at the time of the request. Read-only and safe to repeat;
        404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_card_balances(62, "HH-0001-2207")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            end_date: Time at which the balances are taken, in the past, the present or the future;
                if omitted, the time of the request.
            subledger_id: Ids of subledgers; repeat the parameter for several. An id has to match
                exactly; if omitted, all ledgers are covered.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_loyalty_card_balances,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            query={"endDate": end_date, "subledgerId": subledger_id},
        )

    _get_loyalty_card_points = Operation(
        "getLoyaltyCardPoints",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points",
        returns="GetLoyaltyCardPoints200Response",
        keys=("api_key_v1",),
        paging="offset",
    )

    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Literal["active", "pending", "expired"] | str | None = None,
        subledger_id: list[str] | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: Literal["startDate", "expiryDate", "-startDate", "-expiryDate"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyCardPoints200Response:
        """List the unused points of a loyalty card.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points`

        Lists the points on a loyalty card that are not spent, each lot with the time at which it
        starts and expires. Use it to see which points expire next; `get_loyalty_card_balances`
        gives the sums. Active points are listed unless `status` says otherwise, 50 on a page.
        Read-only and safe to repeat; 400 for a bad filter, 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_card_points(62, "HH-0001-2207", status="active", sort="expiryDate")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            status: Which unused points to list.
                `active`: can be spent now;
                `pending`: not valid yet;
                `expired`: ran out before they were spent.
                If omitted, the active ones.
            subledger_id: Ids of subledgers; repeat the parameter for several. An id has to match
                exactly; if omitted, all ledgers are covered.
            customer_session_ids: Your own ids of customer sessions; only transactions of these
                sessions is returned. If omitted, sessions do not filter.
            transaction_uuids: UUIDs of transactions to look for; if omitted, transactions of any
                UUID are returned.
            page_size: Number of entries on one page, 1 to 1000; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: One field to sort by: `startDate` or `expiryDate` upwards, `-startDate` or
                `-expiryDate` downwards.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_loyalty_card_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            query={
                "status": status,
                "subledgerId": subledger_id,
                "customerSessionIDs": customer_session_ids,
                "transactionUUIDs": transaction_uuids,
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
            },
        )

    _get_loyalty_card_transactions = Operation(
        "getLoyaltyCardTransactions",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions",
        returns="GetLoyaltyCardTransactions200Response",
        keys=("api_key_v1",),
        paging="offset",
    )

    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: list[str] | None = None,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyCardTransactions200Response:
        """List the point transactions of a loyalty card.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions`

        Lists the additions and deductions booked on a loyalty card, page by page, for example for a
        statement of account. Without filters, the last 50 are returned. Read-only and safe to
        repeat; 400 for a bad filter, 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_card_transactions(62, "HH-0001-2207", page_size=50)

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            subledger_id: Ids of subledgers; repeat the parameter for several. An id has to match
                exactly; if omitted, all ledgers are covered.
            loyalty_transaction_type: Where the booking came from.
                `manual`: made by a user or through the Management API;
                `session`: given by the rules for a customer session;
                `import`: read from a CSV file.
                If omitted, all are returned.
            start_date: Only transactions booked from this time on; if omitted, there is no lower
                end.
            end_date: Only transactions booked up to this time; if omitted, there is no upper end.
            customer_session_ids: Your own ids of customer sessions; only transactions of these
                sessions is returned. If omitted, sessions do not filter.
            transaction_uuids: UUIDs of transactions to look for; if omitted, transactions of any
                UUID are returned.
            page_size: Number of entries on one page, 1 to 1000; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            awaits_activation: Send `true` to get only points that wait for an action to activate
                them and have not expired. Leave it out otherwise: `false` is refused with 400.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_loyalty_card_transactions,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            query={
                "subledgerId": subledger_id,
                "loyaltyTransactionType": loyalty_transaction_type,
                "startDate": start_date,
                "endDate": end_date,
                "customerSessionIDs": customer_session_ids,
                "transactionUUIDs": transaction_uuids,
                "pageSize": page_size,
                "skip": skip,
                "awaitsActivation": awaits_activation,
            },
        )

    _get_loyalty_program_profile_points = Operation(
        "getLoyaltyProgramProfilePoints",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points",
        returns="GetLoyaltyProgramProfilePoints200Response",
        keys=("api_key_v1",),
        paging="offset",
    )

    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Literal["active", "pending", "expired"] | str | None = None,
        subledger_id: list[str] | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: Literal["startDate", "expiryDate", "-startDate", "-expiryDate"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyProgramProfilePoints200Response:
        """List the unused points of a customer.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points`

        Lists the points of a customer that are not spent, each lot with the time at which it starts
        and expires. Use it to see which points expire next; `get_loyalty_balances` gives the sums.
        Active points are listed unless `status` says otherwise, 50 on a page. Read-only and safe to
        repeat; 400 for a bad filter, 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_program_profile_points(61, "bob", status="pending")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            integration_id: Your own id of the customer profile.
            status: Which unused points to list.
                `active`: can be spent now;
                `pending`: not valid yet;
                `expired`: ran out before they were spent.
                If omitted, the active ones.
            subledger_id: Ids of subledgers; repeat the parameter for several. An id has to match
                exactly; if omitted, all ledgers are covered.
            customer_session_ids: Your own ids of customer sessions; only transactions of these
                sessions is returned. If omitted, sessions do not filter.
            transaction_uuids: UUIDs of transactions to look for; if omitted, transactions of any
                UUID are returned.
            page_size: Number of entries on one page, 1 to 1000; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: One field to sort by: `startDate` or `expiryDate` upwards, `-startDate` or
                `-expiryDate` downwards.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_loyalty_program_profile_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            query={
                "status": status,
                "subledgerId": subledger_id,
                "customerSessionIDs": customer_session_ids,
                "transactionUUIDs": transaction_uuids,
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
            },
        )

    _get_loyalty_program_profile_transactions = Operation(
        "getLoyaltyProgramProfileTransactions",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions",
        returns="GetLoyaltyProgramProfileTransactions200Response",
        keys=("api_key_v1",),
        paging="offset",
    )

    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        subledger_id: str | None = None,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyProgramProfileTransactions200Response:
        """List the point transactions of a customer.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions`

        Lists the additions and deductions booked for a customer in a profile-based program, page by
        page, for example for a statement of account. Without filters, the last 50 are returned.
        Points of open sessions are not included, because nothing is booked before a session closes.
        Read-only and safe to repeat; 400 for a bad filter, 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_program_profile_transactions(61, "bob")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            integration_id: Your own id of the customer profile.
            customer_session_ids: Your own ids of customer sessions; only transactions of these
                sessions is returned. If omitted, sessions do not filter.
            transaction_uuids: UUIDs of transactions to look for; if omitted, transactions of any
                UUID are returned.
            subledger_id: Id of the subledger whose transactions are listed; if omitted, those of
                all ledgers.
            loyalty_transaction_type: Where the booking came from.
                `manual`: made by a user or through the Management API;
                `session`: given by the rules for a customer session;
                `import`: read from a CSV file.
                If omitted, all are returned.
            start_date: Only transactions booked from this time on; if omitted, there is no lower
                end.
            end_date: Only transactions booked up to this time; if omitted, there is no upper end.
            page_size: Number of entries on one page, 1 to 1000; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            awaits_activation: Send `true` to get only points that wait for an action to activate
                them and have not expired. Leave it out otherwise: `false` is refused with 400.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_loyalty_program_profile_transactions,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            query={
                "customerSessionIDs": customer_session_ids,
                "transactionUUIDs": transaction_uuids,
                "subledgerId": subledger_id,
                "loyaltyTransactionType": loyalty_transaction_type,
                "startDate": start_date,
                "endDate": end_date,
                "pageSize": page_size,
                "skip": skip,
                "awaitsActivation": awaits_activation,
            },
        )

    _get_reserved_customers = Operation(
        "getReservedCustomers",
        "GET",
        "/v1/coupon_reservations/customerprofiles/{couponValue}",
        returns="GetReservedCustomers200Response",
        keys=("api_key_v1",),
    )

    def get_reserved_customers(
        self,
        coupon_value: str,
        **options: Unpack[CallOptions],
    ) -> m.GetReservedCustomers200Response:
        """List the profiles that have a coupon reserved.

        `GET /v1/coupon_reservations/customerprofiles/{couponValue}`

        Lists the profiles that have a coupon reserved, whether the reservation is mandatory for
        redeeming it or not. All of them come in one response, without pages. Read-only and safe to
        repeat; 404 if the code is unknown.

        Examples:
            >>> api.get_reserved_customers("VOUCHER-7H3M")

        Args:
            coupon_value: The coupon code itself, not the id of the coupon. Characters such as `%`
                or `$` have to be percent-encoded in the address, which the client does for you.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._get_reserved_customers,
            options,
            path={"couponValue": coupon_value},
        )

    _integration_get_all_campaigns = Operation(
        "integrationGetAllCampaigns",
        "GET",
        "/v1/integration/campaigns",
        returns="IntegrationGetAllCampaigns200Response",
        keys=("api_key_v1",),
        paging="offset",
    )

    def integration_get_all_campaigns(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        campaign_ids: list[str] | None = None,
        start_after: datetime | None = None,
        start_before: datetime | None = None,
        end_after: datetime | None = None,
        end_before: datetime | None = None,
        store_id: int | None = None,
        audience_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationGetAllCampaigns200Response:
        """List the running campaigns of the Application.

        `GET /v1/integration/campaigns`

        Lists the campaigns that are running in the Application of the key, with the texts of their
        rules for customers. Use it to show offers in a shop; no rule is run, so it does not show
        whether a customer will get a reward. The response says whether there is a further page.
        Read-only and safe to repeat; 400 for a bad filter.

        Examples:
            >>> api.integration_get_all_campaigns(page_size=50, campaign_ids=["101", "107"])

        Args:
            page_size: Number of entries on one page, 1 to 1000; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            campaign_ids: Internal ids of campaigns, sent as one list with commas; if omitted, all
                running campaigns are listed.
            start_after: Only campaigns that start at this time or later.
            start_before: Only campaigns that start at this time or earlier.
            end_after: Only campaigns that end at this time or later.
            end_before: Only campaigns that end at this time or earlier.
            store_id: Internal id of a store; only campaigns linked to it are listed.
            audience_id: Internal id of an audience; only campaigns linked to it are listed.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._integration_get_all_campaigns,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "campaignIds": comma_separated(campaign_ids),
                "startAfter": start_after,
                "startBefore": start_before,
                "endAfter": end_after,
                "endBefore": end_before,
                "storeId": store_id,
                "audienceId": audience_id,
            },
        )

    _join_loyalty_program = Operation(
        "joinLoyaltyProgram",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join",
        keys=("api_key_v1",),
    )

    def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Enrol a customer in a loyalty program.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join`

        Makes a customer a member of a profile-based program, where joining is explicit and does not
        follow from earning points. An unknown profile is created. It takes no body and returns 200
        without one. Do not repeat it: for a customer who is a member already it fails, as for an
        unknown program.

        Examples:
            >>> api.join_loyalty_program(61, "emil")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            integration_id: Your own id of the customer profile to enrol; an unknown one creates the
                profile.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._join_loyalty_program,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
        )

    _link_loyalty_card_to_profile = Operation(
        "linkLoyaltyCardToProfile",
        "POST",
        "/v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile",
        takes="LoyaltyCardRegistration",
        returns="LoyaltyCard",
        keys=("api_key_v1",),
    )

    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        loyalty_card_registration: m.LoyaltyCardRegistration,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard:
        """Link a loyalty card to a customer profile.

        `POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile`

        Links a customer profile to a loyalty card, so that the customer collects and spends with
        it. A card with at least one profile counts as registered, which rules can ask for; it takes
        as many as the `users_per_card_limit` of its program allows. It returns the card with its
        profiles. It is not retried automatically. 400 if the request cannot be carried out, 404 if
        an id in the path is unknown.

        Examples:
            >>> api.link_loyalty_card_to_profile(
            ...     62, "HH-0001-2207", t1.LoyaltyCardRegistration(integration_id="emil")
            ... )

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            loyalty_card_registration: Names the customer profile that is linked to a card or taken
                off it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._link_loyalty_card_to_profile,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            body=loyalty_card_registration,
        )

    _reopen_customer_session = Operation(
        "reopenCustomerSession",
        "PUT",
        "/v2/customer_sessions/{customerSessionId}/reopen",
        returns="ReopenSessionResponse",
        keys=("api_key_v1",),
        idempotency_key=True,
    )

    def reopen_customer_session(
        self,
        customer_session_id: str,
        **options: Unpack[CallOptions],
    ) -> m.ReopenSessionResponse:
        """Open a closed customer session again.

        `PUT /v2/customer_sessions/{customerSessionId}/reopen`

        Opens a closed session again, the only way to do so. The results of closing are rolled back:
        redeemed codes are free again, booked points are taken back as far as the loyalty program
        allows, budgets and counters go down. Free items, awarded giveaways, created codes, coupon
        reservations, custom effects and changed attributes stay. The session itself is not part of
        the response.

        Examples:
            >>> api.reopen_customer_session("order-1043")

        Args:
            customer_session_id: Your own id of the session to open again.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._reopen_customer_session,
            options,
            path={"customerSessionId": customer_session_id},
        )

    _return_cart_items = Operation(
        "returnCartItems",
        "POST",
        "/v2/customer_sessions/{customerSessionId}/returns",
        takes="ReturnIntegrationRequest",
        returns="IntegrationStateV2",
        keys=("api_key_v1",),
        idempotency_key=True,
    )

    def return_cart_items(
        self,
        customer_session_id: str,
        return_integration_request: m.ReturnIntegrationRequest,
        *,
        dry: bool | None = None,
        run_rule_engine: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationStateV2:
        """Take back items of a closed customer session.

        `POST /v2/customer_sessions/{customerSessionId}/returns`

        Books the return of some units of a closed session, which then becomes partially returned.
        Discounts and points of the returned units are rolled back, and the effects list it. Points
        are taken back as far as the return policy of the loyalty program allows. To undo the whole
        order, cancel the session instead.

        Examples:
            >>> api.return_cart_items("order-1042", t1.ReturnIntegrationRequest(
            ...     var_return=t1.NewReturn(
            ...         returned_cart_items=[t1.ReturnedCartItem(position=0, quantity=1)]
            ...     ),
            ...     response_content=["customerSession", "loyalty"],
            ... ))

        Args:
            customer_session_id: Your own id of the closed session.
            return_integration_request: The returned items and the parts to return.
            dry: If true, evaluate the return but store nothing.
            run_rule_engine: If true, run the rules again for campaigns that ask for it on returns
                and that had given an effect at closing.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._return_cart_items,
            options,
            path={"customerSessionId": customer_session_id},
            query={"dry": dry, "runRuleEngine": run_rule_engine},
            body=return_integration_request,
        )

    _sync_catalog = Operation(
        "syncCatalog",
        "PUT",
        "/v1/catalogs/{catalogId}/sync",
        takes="CatalogSyncRequest",
        returns="Catalog",
        keys=("api_key_v1",),
    )

    def sync_catalog(
        self,
        catalog_id: int,
        catalog_sync_request: m.CatalogSyncRequest,
        **options: Unpack[CallOptions],
    ) -> m.Catalog:
        """Add, change and remove items of a cart item catalog.

        `PUT /v1/catalogs/{catalogId}/sync`

        Adds, changes or removes items of a cart item catalog, 1 to 1000 actions in one request; use
        it to keep prices and attributes of your shop up to date. All actions of one request have to
        be of one type, and a stock keeping unit may come up once only: anything else is refused
        with 400. Note that `PATCH_MANY` and `REMOVE_MANY` without filters concern every item. The
        response is the catalog with its new version. Each call raises the version, so after a lost
        response compare it before sending the same again; 404 if the catalog is unknown.

        Examples:
            >>> api.sync_catalog(41, t1.CatalogSyncRequest(actions=[t1.CatalogAction(
            ...     type="PATCH",
            ...     payload={
            ...         "sku": "BOOT-43",
            ...         "price": 169,
            ...         "product": {"name": "Leather boots"},
            ...         "attributes": {"colour": "chestnut"},
            ...     },
            ... )]))

        Args:
            catalog_id: Internal id of the catalog to change; the Campaign Manager shows it among
                the cart item catalogs of the account.
            catalog_sync_request: Body of a catalog sync.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._sync_catalog,
            options,
            path={"catalogId": catalog_id},
            body=catalog_sync_request,
        )

    _track_event_v2 = Operation(
        "trackEventV2",
        "POST",
        "/v2/events",
        takes="IntegrationEventV2Request",
        returns="IntegrationEventV2Response",
        keys=("api_key_v1",),
        idempotency_key=True,
        busy_409=True,
        maybe_empty=True,
    )

    def track_event_v2(
        self,
        integration_event_v2_request: m.IntegrationEventV2Request,
        *,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationEventV2Response | None:
        """Send a custom event and evaluate it.

        `POST /v2/events`

        Sends a custom event for something that is neither a session nor a profile update, such as a
        newsletter signup, and runs the rules that listen to it. The event type has to be defined in
        the account, and `profile_id` has to be sent although the schema does not ask for it; an
        unknown one creates the profile. By default the response is 204 without a body: send
        `silent=no` to get the effects. Such an event cannot be cancelled or rolled back later. It
        may be repeated with the same `Idempotency-Key` header within 24 hours; expect 400 for an
        unknown type or attribute and 409 for too many requests at once for this profile.

        Examples:
            >>> api.track_event_v2(t1.IntegrationEventV2Request(
            ...     profile_id="alice",
            ...     type="newsletter_subscribed",
            ...     attributes={"source": "footer"},
            ...     response_content=["customerProfile"],
            ... ))

        Args:
            integration_event_v2_request: Body of `track_event_v2`: the event and the parts to
                return.
            silent: Whether to leave the response to the event empty.
                `yes`: 204 without effects, which is the default;
                `no`: 200 with effects and whatever `response_content` requests.
                It is a string, not a boolean.
            dry: If true, the event is evaluated but not stored.
            force_complete_evaluation: If true, all matching campaigns are evaluated, whatever the
                evaluation mode of their group would pick. Needs `dry=True`. Default: false.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            ConflictException: Too many parallel requests, or a duplicate.
        """
        return self._call(
            self._track_event_v2,
            options,
            query={
                "silent": silent,
                "dry": dry,
                "forceCompleteEvaluation": force_complete_evaluation,
            },
            body=integration_event_v2_request,
        )

    _track_event_v3 = Operation(
        "trackEventV3",
        "POST",
        "/v3/events",
        takes="IntegrationEventV3Request",
        returns="IntegrationEventV3Response",
        keys=("api_key_v1",),
        maybe_empty=True,
    )

    def track_event_v3(
        self,
        integration_event_v3_request: m.IntegrationEventV3Request,
        *,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationEventV3Response | None:
        """Send an advanced event and evaluate it.

        `POST /v3/events`

        Sends a custom event like `track_event_v2`, but with your own id for the event and,
        optionally, a link to a closed session that the rules may examine. Choose it where an event
        must count once only: a second event with the same `integration_id` is refused with 409, so
        a repeat after a lost response does no harm, and `get_event_v3` shows whether the first one
        arrived. By default the response is 204 without a body; send `silent=no` to get the effects.
        The call fails if the session is not closed, and an unknown type or attribute is refused
        with 400; 409 is also given for too many requests at once for this profile.

        Examples:
            >>> api.track_event_v3(t1.IntegrationEventV3Request(
            ...     profile_id="bob",
            ...     type="hike_logged",
            ...     integration_id="hike-bob-0419",
            ...     attributes={"distance_km": 24},
            ...     response_content=["advancedEvent"],
            ... ))

        Args:
            integration_event_v3_request: Body of `track_event_v3`: the advanced event and the parts
                to return.
            silent: Whether to leave the response to the advanced event empty.
                `yes`: 204 without effects, which is the default;
                `no`: 200 with effects and whatever `response_content` requests.
                It is a string, not a boolean.
            dry: If true, the advanced event is evaluated but not stored; it cannot be read
                afterwards.
            force_complete_evaluation: If true, all matching campaigns are evaluated for the
                advanced event, whatever the evaluation mode of their group would pick. Needs
                `dry=True`. Default: false.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            ConflictException: Too many parallel requests, or a duplicate.
        """
        return self._call(
            self._track_event_v3,
            options,
            query={
                "silent": silent,
                "dry": dry,
                "forceCompleteEvaluation": force_complete_evaluation,
            },
            body=integration_event_v3_request,
        )

    _unlink_loyalty_card_from_profile = Operation(
        "unlinkLoyaltyCardFromProfile",
        "POST",
        "/v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile",
        takes="LoyaltyCardRegistration",
        returns="LoyaltyCard",
        keys=("api_key_v1",),
    )

    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        loyalty_card_registration: m.LoyaltyCardRegistration,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard:
        """Unlink a loyalty card from a customer profile.

        `POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile`

        Takes a customer profile off a loyalty card, for example when somebody leaves a shared card.
        The points stay on the card, since they are the card's. It returns the card with the
        profiles that are left. It is not retried automatically. 400 if the request is wrong, 404 if
        an id in the path is unknown.

        Examples:
            >>> api.unlink_loyalty_card_from_profile(
            ...     62, "HH-0001-2207", t1.LoyaltyCardRegistration(integration_id="emil")
            ... )

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            loyalty_card_registration: Names the customer profile that is linked to a card or taken
                off it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._unlink_loyalty_card_from_profile,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            body=loyalty_card_registration,
        )

    _update_audience_customers_attributes = Operation(
        "updateAudienceCustomersAttributes",
        "PUT",
        "/v2/audience_customers/{audienceId}/attributes",
        takes="dict[str, Any]",
        keys=("api_key_v1",),
        repeatable=True,
    )

    def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Set attributes on every member of an audience.

        `PUT /v2/audience_customers/{audienceId}/attributes`

        Sets the same attribute values on the profile of every member of an audience; attributes
        that are not named stay. Attributes have to be defined in the account. The response is 204
        without a body, and a repeat does no harm. 404 if the audience is unknown.

        Examples:
            >>> api.update_audience_customers_attributes(71, {"newsletter": True})

        Args:
            audience_id: Internal id of the audience, as given when it was created; `get_audiences`
                lists them.
            body: Attribute values to look for or to set, by the API names of the attributes.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._update_audience_customers_attributes,
            options,
            path={"audienceId": audience_id},
            body=body,
        )

    _update_audience_v2 = Operation(
        "updateAudienceV2",
        "PUT",
        "/v2/audiences/{audienceId}",
        takes="UpdateAudience",
        returns="Audience",
        keys=("api_key_v1",),
        repeatable=True,
    )

    def update_audience_v2(
        self,
        audience_id: int,
        update_audience: m.UpdateAudience,
        **options: Unpack[CallOptions],
    ) -> m.Audience:
        """Rename an audience.

        `PUT /v2/audiences/{audienceId}`

        Renames an audience, and can set the Applications that see it. Members stay as they are and
        no rules run; use `update_customer_profile_audiences` or `update_customer_profile_v2` to
        move customers. The response is the audience after the change. It can be repeated; 404 if
        the audience is unknown.

        Examples:
            >>> api.update_audience_v2(71, t1.UpdateAudience(
            ...     name="Newsletter readers", subscribed_applications_ids=[31]
            ... ))

        Args:
            audience_id: Internal id of the audience, as given when it was created; `get_audiences`
                lists them.
            update_audience: The changes to make to an audience.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._update_audience_v2,
            options,
            path={"audienceId": audience_id},
            body=update_audience,
        )

    _update_customer_profile_audiences = Operation(
        "updateCustomerProfileAudiences",
        "POST",
        "/v2/customer_audiences",
        takes="CustomerProfileAudienceRequest",
        keys=("api_key_v1",),
    )

    def update_customer_profile_audiences(
        self,
        customer_profile_audience_request: m.CustomerProfileAudienceRequest,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add profiles to audiences and remove them from audiences.

        `POST /v2/customer_audiences`

        Adds customers to audiences or removes them from audiences, up to 1000 changes in one
        request; use it for bulk work. An unknown profile is created, but no Application shows it
        before a session or profile update arrives. Rules on joining or leaving an audience do not
        run here; they do with `update_customer_profile_v2`. The response is 204 without a body.
        Every change states where a customer ends up, but the client does not repeat it on its own;
        404 if an audience is unknown.

        Examples:
            >>> api.update_customer_profile_audiences(t1.CustomerProfileAudienceRequest(data=[
            ...     t1.CustomerProfileAudienceRequestItem(
            ...         action="add", profile_integration_id="bob", audience_id=72
            ...     )
            ... ]))

        Args:
            customer_profile_audience_request: Body of a bulk change of memberships.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._update_customer_profile_audiences,
            options,
            body=customer_profile_audience_request,
        )

    _update_customer_profile_v2 = Operation(
        "updateCustomerProfileV2",
        "PUT",
        "/v2/customer_profiles/{integrationId}",
        takes="CustomerProfileIntegrationRequestV2",
        returns="CustomerProfileIntegrationResponseV2",
        keys=("api_key_v1",),
        idempotency_key=True,
        busy_409=True,
    )

    def update_customer_profile_v2(
        self,
        integration_id: str,
        customer_profile_integration_request_v2: m.CustomerProfileIntegrationRequestV2,
        *,
        run_rule_engine: bool | None = None,
        dry: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerProfileIntegrationResponseV2:
        """Create or update one customer profile.

        `PUT /v2/customer_profiles/{integrationId}`

        Creates a customer profile or updates the stored one; use it to set attributes or to change
        which audiences the customer is in. Rules run only with `run_rule_engine=True`; the response
        then has effects, created coupons and created referrals, and whatever `response_content`
        requests. Attributes have to be defined in the account first, else the request is refused
        with 400. It may be repeated with the same `Idempotency-Key` header within 24 hours. For one
        profile, one request is handled at a time and two more may wait; a further one is refused
        with 409 and can be sent again.

        Examples:
            >>> api.update_customer_profile_v2("alice", t1.CustomerProfileIntegrationRequestV2(
            ...     attributes={"newsletter": True},
            ...     audiences_changes=t1.ProfileAudiencesChanges(adds=[71], deletes=[]),
            ...     response_content=["customerProfile"],
            ... ))

        Args:
            integration_id: Your own id of the customer profile. Take one that never changes, such
                as a database key: it cannot be altered later, and profiles are shared by all
                Applications of the environment. An unknown one creates the profile.
            customer_profile_integration_request_v2: Body of a profile update: attributes, audiences
                and the parts to return.
            run_rule_engine: If true, rules run and their effects are returned. If false, which is
                the default, the profile is only stored, which is faster: `effects` stays empty and
                `response_content` must not be used.
            dry: If true, the rules run but nothing is stored. Only has an effect with
                `run_rule_engine=True`; `evaluable_campaign_ids` then narrows the evaluation.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
            ConflictException: Too many parallel requests, or a duplicate.
        """
        return self._call(
            self._update_customer_profile_v2,
            options,
            path={"integrationId": integration_id},
            query={"runRuleEngine": run_rule_engine, "dry": dry},
            body=customer_profile_integration_request_v2,
        )

    _update_customer_profiles_v2 = Operation(
        "updateCustomerProfilesV2",
        "PUT",
        "/v2/customer_profiles",
        takes="MultipleCustomerProfileIntegrationRequest",
        returns="MultipleCustomerProfileIntegrationResponseV2",
        keys=("api_key_v1",),
        idempotency_key=True,
        maybe_empty=True,
    )

    def update_customer_profiles_v2(
        self,
        multiple_customer_profile_integration_request: m.MultipleCustomerProfileIntegrationRequest,
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.MultipleCustomerProfileIntegrationResponseV2 | None:
        """Create or update many customer profiles at once.

        `PUT /v2/customer_profiles`

        Creates or updates up to 1000 customer profiles in one request, for example for a first load
        or a nightly sync. Rules never run; use `update_customer_profile_v2` where they have to. By
        default the response is 204 without a body; send `silent=no` to get the stored profiles with
        200. It may be repeated with the same `Idempotency-Key` header within 24 hours. A profile
        that cannot be accepted, such as one with an unknown attribute, leads to 400.

        Examples:
            >>> api.update_customer_profiles_v2(t1.MultipleCustomerProfileIntegrationRequest(
            ...     customer_profiles=[t1.MultipleCustomerProfileIntegrationRequestItem(
            ...         integration_id="dora", attributes={"first_name": "Dora", "newsletter": True}
            ...     )]
            ... ))

        Args:
            multiple_customer_profile_integration_request: Body of a bulk update of customer
                profiles.
            silent: Whether to leave the response empty.
                `yes`: 204 without a body, the faster way and the default;
                `no`: 200 with the stored profiles.
                It is a string, not a boolean.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
        return self._call(
            self._update_customer_profiles_v2,
            options,
            query={"silent": silent},
            body=multiple_customer_profile_integration_request,
        )

    _update_customer_session_v2 = Operation(
        "updateCustomerSessionV2",
        "PUT",
        "/v2/customer_sessions/{customerSessionId}",
        takes="IntegrationRequest",
        returns="IntegrationStateV2",
        keys=("api_key_v1",),
        idempotency_key=True,
        repeatable=True,
        busy_409=True,
    )

    def update_customer_session_v2(
        self,
        customer_session_id: str,
        integration_request: m.IntegrationRequest,
        *,
        dry: bool | None = None,
        now: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationStateV2:
        """Create or update a customer session and evaluate it.

        `PUT /v2/customer_sessions/{customerSessionId}`

        Creates the session or builds on the stored one, runs the rules of all running campaigns and
        returns the complete list of effects. Call it whenever the cart changes. An omitted member
        keeps its stored value, while an empty list of coupon codes removes them all. As long as the
        session is open, effects are a preview: nothing is redeemed or booked. Closing it redeems
        the codes, books the points and uses up the budgets. A closed session can only be cancelled
        here; items come back through `return_cart_items`, and `reopen_customer_session` opens it
        again. For one session or one profile, one request is handled at a time and two more may
        wait; a further one is refused with 409.

        Examples:
            >>> api.update_customer_session_v2("order-1042", t1.IntegrationRequest(
            ...     customer_session=t1.NewCustomerSessionV2(
            ...         profile_id="alice",
            ...         cart_items=[t1.CartItem(sku="JACKET-RAIN-S", quantity=1, price=160)],
            ...         coupon_codes=["WELCOME10"],
            ...     )
            ... ))

        Args:
            customer_session_id: Your own id of the session, unique within the Application; an
                unknown one creates the session.
            integration_request: The session and the parts to return.
            dry: If true, evaluate the rules but store nothing. A dry closing looks at this request
                alone and ignores the stored session, so send it complete.
            now: Simulated time of the evaluation. It must be in the future and needs `dry=True`;
                otherwise the request is refused with 400.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
            ConflictException: Too many parallel requests, or a duplicate.
        """
        return self._call(
            self._update_customer_session_v2,
            options,
            path={"customerSessionId": customer_session_id},
            query={"dry": dry, "now": now},
            body=integration_request,
        )
