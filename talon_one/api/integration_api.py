# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.
# The base class gives Any; what a method returns is said by its annotation.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from talon_one.core.api import Api, comma
from talon_one.core.operation import Operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from talon_one import models as m
    from talon_one.core.options import CallOptions


class IntegrationApi(Api):
    """The integration operations, one method each."""

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

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/activate_points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            activate_loyalty_points: ``ActivateLoyaltyPoints`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v1/best_prior_price``

        Args:
            best_prior_price_request: ``BestPriorPriceRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v2/audiences``

        Args:
            new_audience: ``NewAudience`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v1/coupon_reservations/{couponValue}``

        Args:
            coupon_value: ``couponValue`` (path).
            coupon_reservations: ``CouponReservations`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v1/referrals``

        Args:
            new_referral: ``NewReferral`` (body).
            **options: See :class:`talon_one.CallOptions`.
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
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateReferralsForMultipleAdvocates201Response | None:
        """Create referral codes for many advocates at once.

        ``POST /v1/referrals_for_multiple_advocates``

        Args:
            new_referrals_for_multiple_advocates: ``NewReferralsForMultipleAdvocates`` (body).
            silent: ``silent`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``DELETE /v2/audiences/{audienceId}/memberships``

        Args:
            audience_id: ``audienceId`` (path).
            **options: See :class:`talon_one.CallOptions`.
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

        ``DELETE /v2/audiences/{audienceId}``

        Args:
            audience_id: ``audienceId`` (path).
            **options: See :class:`talon_one.CallOptions`.
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

        ``DELETE /v1/coupon_reservations/{couponValue}``

        Args:
            coupon_value: ``couponValue`` (path).
            coupon_reservations: ``CouponReservations`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``DELETE /v1/customer_data/{integrationId}``

        Args:
            integration_id: ``integrationId`` (path).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            delete_loyalty_transactions_request: ``DeleteLoyaltyTransactionsRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/cards``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            generate_loyalty_card: ``GenerateLoyaltyCard`` (body).
            **options: See :class:`talon_one.CallOptions`.
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
        progress_status: list[Literal["inprogress", "completed", "expired"] | str] | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerAchievementHistory200Response:
        """List past progress of a customer in one achievement.

        ``GET /v1/customer_profiles/{integrationId}/achievements/{achievementId}``

        Args:
            integration_id: ``integrationId`` (path).
            achievement_id: ``achievementId`` (path).
            progress_status: ``progressStatus`` (query).
            start_date: ``startDate`` (query).
            end_date: ``endDate`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_achievement_history,
            options,
            path={"integrationId": integration_id, "achievementId": achievement_id},
            query={
                "progressStatus": comma(progress_status),
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

        ``GET /v1/customer_profiles/{integrationId}/achievements``

        Args:
            integration_id: ``integrationId`` (path).
            campaign_ids: ``campaignIds`` (query).
            achievement_ids: ``achievementIds`` (query).
            achievement_status: ``achievementStatus`` (query).
            current_progress_status: ``currentProgressStatus`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_achievements,
            options,
            path={"integrationId": integration_id},
            query={
                "campaignIds": comma(campaign_ids),
                "achievementIds": comma(achievement_ids),
                "achievementStatus": comma(achievement_status),
                "currentProgressStatus": comma(current_progress_status),
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
        profile: bool | None = None,
        referrals: bool | None = None,
        coupons: bool | None = None,
        loyalty: bool | None = None,
        giveaways: bool | None = None,
        achievements: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerInventory:
        """Read what a customer holds - codes, points, giveaways and more.

        ``GET /v1/customer_profiles/{integrationId}/inventory``

        Args:
            integration_id: ``integrationId`` (path).
            profile: ``profile`` (query).
            referrals: ``referrals`` (query).
            coupons: ``coupons`` (query).
            loyalty: ``loyalty`` (query).
            giveaways: ``giveaways`` (query).
            achievements: ``achievements`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v2/customer_sessions/{customerSessionId}``

        Reads a stored session with the effects still in force. An effect and the rollback that
        undid it are both left out. Reading changes nothing and runs no rule.

        Args:
            customer_session_id: Your own id of the session, unique within the Application.
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v3/events/{integrationId}``

        Args:
            integration_id: ``integrationId`` (path).
            **options: See :class:`talon_one.CallOptions`.
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
        end_date: datetime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyBalancesWithTiers:
        """Read the point balances of a customer.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            end_date: ``endDate`` (query).
            subledger_id: ``subledgerId`` (query).
            include_tiers: ``includeTiers`` (query).
            include_projected_tier: ``includeProjectedTier`` (query).
            **options: See :class:`talon_one.CallOptions`.
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
        end_date: datetime | None = None,
        subledger_id: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCardBalances:
        """Read the point balances of a loyalty card.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            end_date: ``endDate`` (query).
            subledger_id: ``subledgerId`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            status: ``status`` (query).
            subledger_id: ``subledgerId`` (query).
            customer_session_ids: ``customerSessionIDs`` (query).
            transaction_uuids: ``transactionUUIDs`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            subledger_id: ``subledgerId`` (query).
            loyalty_transaction_type: ``loyaltyTransactionType`` (query).
            start_date: ``startDate`` (query).
            end_date: ``endDate`` (query).
            customer_session_ids: ``customerSessionIDs`` (query).
            transaction_uuids: ``transactionUUIDs`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            awaits_activation: ``awaitsActivation`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            status: ``status`` (query).
            subledger_id: ``subledgerId`` (query).
            customer_session_ids: ``customerSessionIDs`` (query).
            transaction_uuids: ``transactionUUIDs`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            customer_session_ids: ``customerSessionIDs`` (query).
            transaction_uuids: ``transactionUUIDs`` (query).
            subledger_id: ``subledgerId`` (query).
            loyalty_transaction_type: ``loyaltyTransactionType`` (query).
            start_date: ``startDate`` (query).
            end_date: ``endDate`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            awaits_activation: ``awaitsActivation`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v1/coupon_reservations/customerprofiles/{couponValue}``

        Args:
            coupon_value: ``couponValue`` (path).
            **options: See :class:`talon_one.CallOptions`.
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

        ``GET /v1/integration/campaigns``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            campaign_ids: ``campaignIds`` (query).
            start_after: ``startAfter`` (query).
            start_before: ``startBefore`` (query).
            end_after: ``endAfter`` (query).
            end_before: ``endBefore`` (query).
            store_id: ``storeId`` (query).
            audience_id: ``audienceId`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._integration_get_all_campaigns,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "campaignIds": comma(campaign_ids),
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

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            loyalty_card_registration: ``LoyaltyCardRegistration`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``PUT /v2/customer_sessions/{customerSessionId}/reopen``

        Opens a closed session again, the only way to do so. What closing had done is rolled back:
        redeemed codes are free again, booked points are taken back as far as the loyalty program
        allows, budgets and counters go down. Free items, awarded giveaways, created codes, coupon
        reservations, custom effects and changed attributes stay. The session itself is not part of
        the answer.

        Args:
            customer_session_id: Your own id of the session to open again.
            **options: See :class:`talon_one.CallOptions`.
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
        dry: bool | None = None,
        run_rule_engine: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationStateV2:
        """Take back items of a closed customer session.

        ``POST /v2/customer_sessions/{customerSessionId}/returns``

        Books the return of some units of a closed session, which then becomes partially returned.
        What the returned units had brought in discounts and points is rolled back, and the effects
        tell what. Points are taken back as far as the return policy of the loyalty program allows.
        To undo the whole order, cancel the session instead.

        Args:
            customer_session_id: Your own id of the closed session.
            return_integration_request: The returned items and what the answer should hold.
            dry: If true, answer what the return would do but store nothing.
            run_rule_engine: If true, run the rules again for campaigns that ask for it on returns
                and that had given an effect at closing.
            **options: See :class:`talon_one.CallOptions`.
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

        ``PUT /v1/catalogs/{catalogId}/sync``

        Args:
            catalog_id: ``catalogId`` (path).
            catalog_sync_request: ``CatalogSyncRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
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
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationEventV2Response | None:
        """Send a custom event and evaluate it.

        ``POST /v2/events``

        Args:
            integration_event_v2_request: ``IntegrationEventV2Request`` (body).
            silent: ``silent`` (query).
            dry: ``dry`` (query).
            force_complete_evaluation: ``forceCompleteEvaluation`` (query).
            **options: See :class:`talon_one.CallOptions`.
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
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationEventV3Response | None:
        """Send an advanced event and evaluate it.

        ``POST /v3/events``

        Args:
            integration_event_v3_request: ``IntegrationEventV3Request`` (body).
            silent: ``silent`` (query).
            dry: ``dry`` (query).
            force_complete_evaluation: ``forceCompleteEvaluation`` (query).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            loyalty_card_registration: ``LoyaltyCardRegistration`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``PUT /v2/audience_customers/{audienceId}/attributes``

        Args:
            audience_id: ``audienceId`` (path).
            body: ``body`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``PUT /v2/audiences/{audienceId}``

        Args:
            audience_id: ``audienceId`` (path).
            update_audience: ``UpdateAudience`` (body).
            **options: See :class:`talon_one.CallOptions`.
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

        ``POST /v2/customer_audiences``

        Args:
            customer_profile_audience_request: ``CustomerProfileAudienceRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
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
        run_rule_engine: bool | None = None,
        dry: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerProfileIntegrationResponseV2:
        """Create or update one customer profile.

        ``PUT /v2/customer_profiles/{integrationId}``

        Args:
            integration_id: ``integrationId`` (path).
            customer_profile_integration_request_v2: ``CustomerProfileIntegrationRequestV2`` (body).
            run_rule_engine: ``runRuleEngine`` (query).
            dry: ``dry`` (query).
            **options: See :class:`talon_one.CallOptions`.
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
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.MultipleCustomerProfileIntegrationResponseV2 | None:
        """Create or update many customer profiles at once.

        ``PUT /v2/customer_profiles``

        Args:
            multiple_customer_profile_integration_request: ``MultipleCustomerProfileIntegrationRequest`` (body).
            silent: ``silent`` (query).
            **options: See :class:`talon_one.CallOptions`.
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
        dry: bool | None = None,
        now: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationStateV2:
        """Create or update a customer session and evaluate it.

        ``PUT /v2/customer_sessions/{customerSessionId}``

        Creates the session or builds on the stored one, runs the rules of all running campaigns and
        answers the complete list of effects. Call it whenever the cart changes. What is left out
        keeps its stored value, while an empty list of coupon codes removes them all. As long as the
        session is open, effects are a preview: nothing is redeemed or booked. Closing it redeems
        the codes, books the points and uses up the budgets. A closed session can only be cancelled
        here; items come back through `returnCartItems`, and `reopenCustomerSession` opens it again.
        For one session or one profile, one request is handled at a time and two more may wait; a
        further one is refused with 409.

        Args:
            customer_session_id: Your own id of the session, unique within the Application; an
                unknown one creates the session.
            integration_request: The session and what the answer should hold.
            dry: If true, evaluate and answer but store nothing. A dry closing looks at this request
                alone and ignores the stored session, so send it complete.
            now: Time to pretend for the evaluation. It has to lie in the future and needs
                `dry=true`; otherwise the request is refused with 400.
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_customer_session_v2,
            options,
            path={"customerSessionId": customer_session_id},
            query={"dry": dry, "now": now},
            body=integration_request,
        )
