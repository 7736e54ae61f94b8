# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from datetime import datetime
from typing import Any, Literal

from typing_extensions import Unpack

from .. import models as m
from ..core.calls.api import AsyncApi
from ..core.settings.options import CallOptions

class AsyncIntegrationApi(AsyncApi):
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        activate_loyalty_points: m.ActivateLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> m.ActivateLoyaltyPointsResponse: ...
    async def best_prior_price(
        self,
        best_prior_price_request: m.BestPriorPriceRequest,
        **options: Unpack[CallOptions],
    ) -> list[m.BestPriorPrice]: ...
    async def create_audience_v2(
        self,
        new_audience: m.NewAudience,
        **options: Unpack[CallOptions],
    ) -> m.Audience: ...
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: m.CouponReservations,
        **options: Unpack[CallOptions],
    ) -> m.Coupon: ...
    async def create_referral(
        self,
        new_referral: m.NewReferral,
        **options: Unpack[CallOptions],
    ) -> m.Referral: ...
    async def create_referrals_for_multiple_advocates(
        self,
        new_referrals_for_multiple_advocates: m.NewReferralsForMultipleAdvocates,
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateReferralsForMultipleAdvocates201Response | None: ...
    async def delete_audience_memberships_v2(
        self,
        audience_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_audience_v2(
        self,
        audience_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: m.CouponReservations,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_customer_data(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        delete_loyalty_transactions_request: m.DeleteLoyaltyTransactionsRequest,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        generate_loyalty_card: m.GenerateLoyaltyCard,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard: ...
    async def get_customer_achievement_history(
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
    ) -> m.GetCustomerAchievementHistory200Response: ...
    async def get_customer_achievements(
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
    ) -> m.GetCustomerAchievements200Response: ...
    async def get_customer_inventory(
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
    ) -> m.CustomerInventory: ...
    async def get_customer_session(
        self,
        customer_session_id: str,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationCustomerSessionResponse: ...
    async def get_event_v3(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> m.EventV3: ...
    async def get_loyalty_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: datetime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyBalancesWithTiers: ...
    async def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: datetime | None = None,
        subledger_id: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCardBalances: ...
    async def get_loyalty_card_points(
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
    ) -> m.GetLoyaltyCardPoints200Response: ...
    async def get_loyalty_card_transactions(
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
    ) -> m.GetLoyaltyCardTransactions200Response: ...
    async def get_loyalty_program_profile_points(
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
    ) -> m.GetLoyaltyProgramProfilePoints200Response: ...
    async def get_loyalty_program_profile_transactions(
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
    ) -> m.GetLoyaltyProgramProfileTransactions200Response: ...
    async def get_reserved_customers(
        self,
        coupon_value: str,
        **options: Unpack[CallOptions],
    ) -> m.GetReservedCustomers200Response: ...
    async def integration_get_all_campaigns(
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
    ) -> m.IntegrationGetAllCampaigns200Response: ...
    async def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        loyalty_card_registration: m.LoyaltyCardRegistration,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard: ...
    async def reopen_customer_session(
        self,
        customer_session_id: str,
        **options: Unpack[CallOptions],
    ) -> m.ReopenSessionResponse: ...
    async def return_cart_items(
        self,
        customer_session_id: str,
        return_integration_request: m.ReturnIntegrationRequest,
        *,
        dry: bool | None = None,
        run_rule_engine: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationStateV2: ...
    async def sync_catalog(
        self,
        catalog_id: int,
        catalog_sync_request: m.CatalogSyncRequest,
        **options: Unpack[CallOptions],
    ) -> m.Catalog: ...
    async def track_event_v2(
        self,
        integration_event_v2_request: m.IntegrationEventV2Request,
        *,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationEventV2Response | None: ...
    async def track_event_v3(
        self,
        integration_event_v3_request: m.IntegrationEventV3Request,
        *,
        silent: str | None = None,
        dry: bool | None = None,
        force_complete_evaluation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationEventV3Response | None: ...
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        loyalty_card_registration: m.LoyaltyCardRegistration,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard: ...
    async def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def update_audience_v2(
        self,
        audience_id: int,
        update_audience: m.UpdateAudience,
        **options: Unpack[CallOptions],
    ) -> m.Audience: ...
    async def update_customer_profile_audiences(
        self,
        customer_profile_audience_request: m.CustomerProfileAudienceRequest,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def update_customer_profile_v2(
        self,
        integration_id: str,
        customer_profile_integration_request_v2: m.CustomerProfileIntegrationRequestV2,
        *,
        run_rule_engine: bool | None = None,
        dry: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerProfileIntegrationResponseV2: ...
    async def update_customer_profiles_v2(
        self,
        multiple_customer_profile_integration_request: m.MultipleCustomerProfileIntegrationRequest,
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.MultipleCustomerProfileIntegrationResponseV2 | None: ...
    async def update_customer_session_v2(
        self,
        customer_session_id: str,
        integration_request: m.IntegrationRequest,
        *,
        dry: bool | None = None,
        now: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> m.IntegrationStateV2: ...
