# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from datetime import datetime
from typing import Any, Literal

from typing_extensions import Unpack, deprecated

from .. import models as m
from ..core.calls.api import AsyncApi
from ..core.calls.multipart import File
from ..core.settings.options import CallOptions

class AsyncManagementApi(AsyncApi):
    async def activate_user_by_email(
        self,
        activate_user_request: m.ActivateUserRequest,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        add_loyalty_points: m.AddLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        add_loyalty_points: m.AddLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        campaign_copy: m.CampaignCopy,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaigns200Response: ...
    async def create_account_collection(
        self,
        new_collection: m.NewCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection: ...
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        create_achievement: m.CreateAchievement,
        **options: Unpack[CallOptions],
    ) -> m.Achievement: ...
    async def create_additional_cost(
        self,
        new_additional_cost: m.NewAdditionalCost,
        **options: Unpack[CallOptions],
    ) -> m.AccountAdditionalCost: ...
    async def create_attribute(
        self,
        new_attribute: m.NewAttribute,
        **options: Unpack[CallOptions],
    ) -> m.Attribute: ...
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        loyalty_card_batch: m.LoyaltyCardBatch,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCardBatchResponse: ...
    async def create_campaign_from_template(
        self,
        application_id: int,
        create_template_campaign: m.CreateTemplateCampaign,
        **options: Unpack[CallOptions],
    ) -> m.CreateTemplateCampaignResponse: ...
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        new_campaign_store_budget: m.NewCampaignStoreBudget,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        new_campaign_collection: m.NewCampaignCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection: ...
    async def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        new_coupons: m.NewCoupons,
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateCoupons200Response | None: ...
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        new_coupon_creation_job: m.NewCouponCreationJob,
        **options: Unpack[CallOptions],
    ) -> m.AsyncCouponCreationResponse: ...
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        new_coupon_deletion_job: m.NewCouponDeletionJob,
        **options: Unpack[CallOptions],
    ) -> m.AsyncCouponDeletionJobResponse: ...
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        new_coupons_for_multiple_recipients: m.NewCouponsForMultipleRecipients,
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateCoupons200Response | None: ...
    async def create_invite_email(
        self,
        new_invite_email: m.NewInviteEmail,
        **options: Unpack[CallOptions],
    ) -> m.NewInviteEmail: ...
    async def create_invite_v2(
        self,
        new_invitation: m.NewInvitation,
        **options: Unpack[CallOptions],
    ) -> m.User: ...
    async def create_password_recovery_email(
        self,
        new_password_email: m.NewPasswordEmail,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def create_session(
        self,
        login_params: m.LoginParams,
        **options: Unpack[CallOptions],
    ) -> m.Session: ...
    async def create_store(
        self,
        application_id: int,
        new_store: m.NewStore,
        **options: Unpack[CallOptions],
    ) -> m.Store: ...
    async def deactivate_user_by_email(
        self,
        deactivate_user_request: m.DeactivateUserRequest,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        deduct_loyalty_points: m.DeductLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_account_collection(
        self,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        starts_after: datetime | None = None,
        starts_before: datetime | None = None,
        expires_after: datetime | None = None,
        expires_before: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        batch_id: str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        exact_match: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_store(
        self,
        application_id: int,
        store_id: str,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def delete_user_by_email(
        self,
        delete_user_request: m.DeleteUserRequest,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def destroy_session(
        self,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def export_account_collection_items(
        self,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_audiences_memberships(
        self,
        audience_id: int,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_collection_items(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: int | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        batch_id: str | None = None,
        exact_match: bool | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        values_only: bool | None = None,
        deleted_before: datetime | None = None,
        deleted_after: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_customer_sessions(
        self,
        application_id: int,
        *,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        updated_before: datetime | None = None,
        updated_after: datetime | None = None,
        profile_integration_id: str | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        customer_session_state: Literal["open", "closed", "partially_returned", "cancelled"]
        | str
        | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: list[str] | None = None,
        tier_names: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_effects(
        self,
        application_id: int,
        *,
        campaign_id: int | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @deprecated("exportLoyaltyBalance is deprecated by the API.")
    async def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        *,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        batch_id: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def export_referrals(
        self,
        application_id: int,
        *,
        campaign_id: int | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        batch_id: str | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str: ...
    async def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: int | None = None,
        language: str | None = None,
        coupon_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GenerateCouponRejections200Response: ...
    async def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: str | None = None,
        method: Literal["get", "put", "post", "delete", "patch"] | str | None = None,
        status: Literal["success", "error"] | str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAccessLogsWithoutTotalCount200Response: ...
    async def get_account(
        self,
        account_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Account: ...
    async def get_account_analytics(
        self,
        account_id: int,
        **options: Unpack[CallOptions],
    ) -> m.AccountAnalytics: ...
    async def get_account_collection(
        self,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Collection: ...
    async def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Achievement: ...
    async def get_additional_cost(
        self,
        additional_cost_id: int,
        **options: Unpack[CallOptions],
    ) -> m.AccountAdditionalCost: ...
    async def get_additional_costs(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAdditionalCosts200Response: ...
    async def get_application(
        self,
        application_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Application: ...
    async def get_application_api_health(
        self,
        application_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationApiHealth: ...
    async def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationCIFExpression: ...
    async def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationCustomer: ...
    async def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomerFriends200Response: ...
    async def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomers200Response: ...
    async def get_application_customers_by_attributes(
        self,
        application_id: int,
        customer_profile_search_query: m.CustomerProfileSearchQuery,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomersByAttributes200Response: ...
    async def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationEventTypes200Response: ...
    async def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        type: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        session: str | None = None,
        profile: str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        coupon_code: str | None = None,
        referral_code: str | None = None,
        rule_query: str | None = None,
        campaign_query: str | None = None,
        effect_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationEventsWithoutTotalCount200Response: ...
    async def get_application_session(
        self,
        application_id: int,
        session_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationSession: ...
    async def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        partial_match: bool | None = None,
        profile: str | None = None,
        state: Literal["open", "closed", "partially_returned", "cancelled"] | str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        coupon: str | None = None,
        referral: str | None = None,
        integration_id: str | None = None,
        store_integration_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationSessions200Response: ...
    async def get_applications(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplications200Response: ...
    async def get_attribute(
        self,
        attribute_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Attribute: ...
    async def get_attributes(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        entity: str | None = None,
        application_ids: str | None = None,
        loyalty_program_ids: str | None = None,
        type: str | None = None,
        kind: Literal["builtin", "custom"] | str | None = None,
        search: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAttributes200Response: ...
    async def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        profile_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudienceMemberships200Response: ...
    async def get_audiences(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudiences200Response: ...
    async def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudiencesAnalytics200Response: ...
    async def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Campaign: ...
    async def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Literal["1 hour", "1 day", "1 week", "1 month", "1 year"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignAnalytics200Response: ...
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        campaign_search: m.CampaignSearch,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaigns200Response: ...
    async def get_campaign_group(
        self,
        campaign_group_id: int,
        **options: Unpack[CallOptions],
    ) -> m.CampaignGroup: ...
    async def get_campaign_groups(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignGroups200Response: ...
    async def get_campaign_templates(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        state: Literal["draft", "enabled", "disabled"] | str | None = None,
        name: str | None = None,
        tags: str | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignTemplates200Response: ...
    async def get_campaigns(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        name: str | None = None,
        tags: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        start_before: datetime | None = None,
        start_after: datetime | None = None,
        end_before: datetime | None = None,
        end_after: datetime | None = None,
        campaign_group_id: int | None = None,
        template_id: int | None = None,
        store_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaigns200Response: ...
    async def get_changes(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        application_id: int | None = None,
        entity_path: str | None = None,
        user_id: int | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        with_total_result_size: bool | None = None,
        management_key_id: int | None = None,
        include_old: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetChanges200Response: ...
    async def get_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Collection: ...
    async def get_collection_items(
        self,
        collection_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCollectionItems200Response: ...
    async def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        redeemed: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        batch_id: str | None = None,
        exact_match: bool | None = None,
        expires_before: datetime | None = None,
        expires_after: datetime | None = None,
        starts_before: datetime | None = None,
        starts_after: datetime | None = None,
        values_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCouponsWithoutTotalCount200Response: ...
    async def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerActivityReport: ...
    async def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        name: str | None = None,
        integration_id: str | None = None,
        campaign_name: str | None = None,
        advocate_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerActivityReportsWithoutTotalCount200Response: ...
    async def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerAnalytics: ...
    async def get_customer_profile(
        self,
        customer_id: int,
        **options: Unpack[CallOptions],
    ) -> m.CustomerProfile: ...
    async def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        achievement_id: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerProfileAchievementProgress200Response: ...
    async def get_customer_profiles(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerProfiles200Response: ...
    async def get_customers_by_attributes(
        self,
        customer_profile_search_query: m.CustomerProfileSearchQuery,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomersByAttributes200Response: ...
    async def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetDashboardStatistics200Response: ...
    async def get_event_types(
        self,
        *,
        name: str | None = None,
        include_old_versions: bool | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetEventTypes200Response: ...
    async def get_experiment(
        self,
        application_id: int,
        experiment_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Experiment: ...
    async def get_exports(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        application_id: int | None = None,
        campaign_id: int | None = None,
        entity: Literal[
            "Coupon",
            "Referral",
            "Effect",
            "CustomerSession",
            "LoyaltyLedger",
            "LoyaltyLedgerLog",
            "Collection",
            "AudienceMembership",
        ]
        | str
        | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetExports200Response: ...
    async def get_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard: ...
    async def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        subledger_id: str | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyCardTransactionLogs200Response: ...
    async def get_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        identifier: str | None = None,
        profile_id: int | None = None,
        batch_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyCards200Response: ...
    async def get_loyalty_ledger_balances(
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
    @deprecated("getLoyaltyPoints is deprecated by the API.")
    async def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyLedger: ...
    async def get_loyalty_program(
        self,
        loyalty_program_id: int,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyProgram: ...
    async def get_loyalty_program_profile_ledger_transactions(
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
    async def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        subledger_id: str | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyProgramTransactions200Response: ...
    async def get_loyalty_programs(
        self,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyPrograms200Response: ...
    @deprecated("getLoyaltyStatistics is deprecated by the API.")
    async def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyDashboardData: ...
    async def get_message_logs(
        self,
        entity_type: Literal["application", "loyalty_program", "webhook"] | str,
        *,
        message_id: str | None = None,
        change_type: Literal[
            "CampaignEvaluationTreeChanged",
            "CampaignNotification",
            "CouponCreated",
            "CouponUpdated",
            "CouponDeleted",
            "AsyncCouponsCreated",
            "CouponsDeleted",
            "CouponsUpdated",
            "CouponCodeExpiring",
            "StrikethroughPrice",
            "LoyaltyPointsAdded",
            "LoyaltyPointsDeducted",
            "LoyaltyPointsExpiring",
            "LoyaltyPointsPendingToActive",
            "LoyaltyAddedDeductedPointsBalances",
            "LoyaltyCardAddedDeductedPointsBalances",
            "TierWillDowngrade",
            "TierUpgrade",
            "TierDowngrade",
            "LoyaltyCardPointsAdded",
            "LoyaltyCardPointsDeducted",
            "LoyaltyCardPointsExpiring",
        ]
        | str
        | None = None,
        notification_ids: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        cursor: str | None = None,
        period: Literal["15m", "30m", "1h", "4h", "1d", "2d"] | str | None = None,
        is_successful: bool | None = None,
        application_id: int | None = None,
        campaign_id: int | None = None,
        loyalty_program_id: int | None = None,
        response_code: int | None = None,
        webhook_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.MessageLogEntries: ...
    async def get_referrals_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        code: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        advocate: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetReferralsWithoutTotalCount200Response: ...
    async def get_role_v2(
        self,
        role_id: int,
        **options: Unpack[CallOptions],
    ) -> m.RoleV2: ...
    async def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Ruleset: ...
    async def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        **options: Unpack[CallOptions],
    ) -> m.RulesetV2: ...
    async def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetRulesets200Response: ...
    async def get_store(
        self,
        application_id: int,
        store_id: str,
        **options: Unpack[CallOptions],
    ) -> m.Store: ...
    async def get_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> m.User: ...
    async def get_users(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetUsers200Response: ...
    async def get_webhook(
        self,
        webhook_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Webhook: ...
    async def get_webhooks(
        self,
        *,
        application_ids: str | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        creation_type: Literal["templateWebhooks", "webhooks"] | str | None = None,
        visibility: Literal["visible", "hidden"] | str | None = None,
        outgoing_integrations_type_id: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetWebhooks200Response: ...
    async def import_account_collection(
        self,
        collection_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_allowed_list(
        self,
        attribute_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_audiences_memberships(
        self,
        audience_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        skip_duplicates: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_loyalty_points(
        self,
        loyalty_program_id: int,
        *,
        notifications_enabled: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_pool_giveaways(
        self,
        pool_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport: ...
    async def invite_user_external(
        self,
        new_external_invitation: m.NewExternalInvitation,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def list_account_collections(
        self,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response: ...
    async def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAchievements200Response: ...
    async def list_all_roles_v2(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ListAllRolesV2200Response: ...
    async def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListApplicationCartItemFilters200Response: ...
    async def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListCampaignStoreBudgetLimits200Response: ...
    async def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        sku: list[str] | None = None,
        product_names: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListCatalogItems200Response: ...
    async def list_collections(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response: ...
    async def list_collections_in_application(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response: ...
    async def list_experiments(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListExperiments200Response: ...
    async def list_stores(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        campaign_id: int | None = None,
        name: str | None = None,
        integration_id: str | None = None,
        query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListStores200Response: ...
    async def okta_event_handler_challenge(
        self,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def price_history(
        self,
        application_id: int,
        price_history_request: m.PriceHistoryRequest,
        **options: Unpack[CallOptions],
    ) -> m.PriceHistoryResponse: ...
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        deduct_loyalty_points: m.DeductLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def reset_password(
        self,
        new_password: m.NewPassword,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def scim_create_group(
        self,
        scim_base_group: m.ScimBaseGroup,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup: ...
    async def scim_create_user(
        self,
        scim_new_user: m.ScimNewUser,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser: ...
    async def scim_delete_group(
        self,
        group_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def scim_delete_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def scim_get_group(
        self,
        group_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup: ...
    async def scim_get_groups(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroupsListResponse: ...
    async def scim_get_resource_types(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimResourceTypesListResponse: ...
    async def scim_get_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimSchemasListResponse: ...
    async def scim_get_service_provider_config(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimServiceProviderConfigResponse: ...
    async def scim_get_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser: ...
    async def scim_get_users(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimUsersListResponse: ...
    async def scim_patch_group(
        self,
        group_id: int,
        scim_patch_request: m.ScimPatchRequest,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup: ...
    async def scim_patch_user(
        self,
        user_id: int,
        scim_patch_request: m.ScimPatchRequest,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser: ...
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        scim_base_group: m.ScimBaseGroup,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup: ...
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        scim_new_user: m.ScimNewUser,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser: ...
    async def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        batch_id: str | None = None,
        exact_match: bool | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCouponsWithoutTotalCount200Response: ...
    async def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        exact_match: bool | None = None,
        batch_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCouponsWithoutTotalCount200Response: ...
    async def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> m.SummarizeCampaignStoreBudget200Response: ...
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        transfer_loyalty_card: m.TransferLoyaltyCard,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def update_account_collection(
        self,
        collection_id: int,
        update_collection: m.UpdateCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection: ...
    async def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        update_achievement: m.UpdateAchievement,
        **options: Unpack[CallOptions],
    ) -> m.Achievement: ...
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        new_additional_cost: m.NewAdditionalCost,
        **options: Unpack[CallOptions],
    ) -> m.AccountAdditionalCost: ...
    async def update_attribute(
        self,
        attribute_id: int,
        new_attribute: m.NewAttribute,
        **options: Unpack[CallOptions],
    ) -> m.Attribute: ...
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        update_campaign: m.UpdateCampaign,
        **options: Unpack[CallOptions],
    ) -> m.Campaign: ...
    async def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        update_campaign_collection: m.UpdateCampaignCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection: ...
    async def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        update_coupon: m.UpdateCoupon,
        **options: Unpack[CallOptions],
    ) -> m.Coupon: ...
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        update_coupon_batch: m.UpdateCouponBatch,
        **options: Unpack[CallOptions],
    ) -> None: ...
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        update_loyalty_card_request: m.UpdateLoyaltyCardRequest,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard: ...
    async def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        update_referral: m.UpdateReferral,
        **options: Unpack[CallOptions],
    ) -> m.Referral: ...
    async def update_role_v2(
        self,
        role_id: int,
        role_v2_base: m.RoleV2Base,
        **options: Unpack[CallOptions],
    ) -> m.RoleV2: ...
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        new_store: m.NewStore,
        **options: Unpack[CallOptions],
    ) -> m.Store: ...
    async def update_user(
        self,
        user_id: int,
        update_user: m.UpdateUser,
        **options: Unpack[CallOptions],
    ) -> m.User: ...
