"""The models: one module each, loaded when first used."""

# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models.accept_coupon_effect_props import (
        AcceptCouponEffectProps as AcceptCouponEffectProps,
    )
    from talon_one.models.accept_referral_effect_props import (
        AcceptReferralEffectProps as AcceptReferralEffectProps,
    )
    from talon_one.models.access_log_entry import AccessLogEntry as AccessLogEntry
    from talon_one.models.account import Account as Account
    from talon_one.models.account_additional_cost import (
        AccountAdditionalCost as AccountAdditionalCost,
    )
    from talon_one.models.account_analytics import AccountAnalytics as AccountAnalytics
    from talon_one.models.account_dashboard_statistic import (
        AccountDashboardStatistic as AccountDashboardStatistic,
    )
    from talon_one.models.account_dashboard_statistic_campaigns import (
        AccountDashboardStatisticCampaigns as AccountDashboardStatisticCampaigns,
    )
    from talon_one.models.account_dashboard_statistic_discount import (
        AccountDashboardStatisticDiscount as AccountDashboardStatisticDiscount,
    )
    from talon_one.models.account_dashboard_statistic_loyalty_points import (
        AccountDashboardStatisticLoyaltyPoints as AccountDashboardStatisticLoyaltyPoints,
    )
    from talon_one.models.account_dashboard_statistic_referrals import (
        AccountDashboardStatisticReferrals as AccountDashboardStatisticReferrals,
    )
    from talon_one.models.account_dashboard_statistic_revenue import (
        AccountDashboardStatisticRevenue as AccountDashboardStatisticRevenue,
    )
    from talon_one.models.account_entity import AccountEntity as AccountEntity
    from talon_one.models.account_limits import AccountLimits as AccountLimits
    from talon_one.models.achievement import Achievement as Achievement
    from talon_one.models.achievement_additional_properties import (
        AchievementAdditionalProperties as AchievementAdditionalProperties,
    )
    from talon_one.models.achievement_additional_properties_v2 import (
        AchievementAdditionalPropertiesV2 as AchievementAdditionalPropertiesV2,
    )
    from talon_one.models.achievement_base import AchievementBase as AchievementBase
    from talon_one.models.achievement_base_v2 import AchievementBaseV2 as AchievementBaseV2
    from talon_one.models.achievement_progress import AchievementProgress as AchievementProgress
    from talon_one.models.achievement_progress_with_definition import (
        AchievementProgressWithDefinition as AchievementProgressWithDefinition,
    )
    from talon_one.models.achievement_reference import AchievementReference as AchievementReference
    from talon_one.models.achievement_status_entry import (
        AchievementStatusEntry as AchievementStatusEntry,
    )
    from talon_one.models.achievement_v2 import AchievementV2 as AchievementV2
    from talon_one.models.activate_loyalty_points import (
        ActivateLoyaltyPoints as ActivateLoyaltyPoints,
    )
    from talon_one.models.activate_loyalty_points_response import (
        ActivateLoyaltyPointsResponse as ActivateLoyaltyPointsResponse,
    )
    from talon_one.models.activate_user_request import ActivateUserRequest as ActivateUserRequest
    from talon_one.models.add_free_item_effect_props import (
        AddFreeItemEffectProps as AddFreeItemEffectProps,
    )
    from talon_one.models.add_item_catalog_action import (
        AddItemCatalogAction as AddItemCatalogAction,
    )
    from talon_one.models.add_loyalty_points import AddLoyaltyPoints as AddLoyaltyPoints
    from talon_one.models.add_loyalty_points_effect_props import (
        AddLoyaltyPointsEffectProps as AddLoyaltyPointsEffectProps,
    )
    from talon_one.models.add_price_adjustment_catalog_action import (
        AddPriceAdjustmentCatalogAction as AddPriceAdjustmentCatalogAction,
    )
    from talon_one.models.add_to_audience_effect_props import (
        AddToAudienceEffectProps as AddToAudienceEffectProps,
    )
    from talon_one.models.added_deducted_points_balances_action import (
        AddedDeductedPointsBalancesAction as AddedDeductedPointsBalancesAction,
    )
    from talon_one.models.added_deducted_points_balances_notification import (
        AddedDeductedPointsBalancesNotification as AddedDeductedPointsBalancesNotification,
    )
    from talon_one.models.added_deducted_points_balances_notification_policy import (
        AddedDeductedPointsBalancesNotificationPolicy as AddedDeductedPointsBalancesNotificationPolicy,
    )
    from talon_one.models.added_deducted_points_notification import (
        AddedDeductedPointsNotification as AddedDeductedPointsNotification,
    )
    from talon_one.models.added_deducted_points_notification_policy import (
        AddedDeductedPointsNotificationPolicy as AddedDeductedPointsNotificationPolicy,
    )
    from talon_one.models.additional_campaign_properties import (
        AdditionalCampaignProperties as AdditionalCampaignProperties,
    )
    from talon_one.models.additional_cost import AdditionalCost as AdditionalCost
    from talon_one.models.adjustment_details import AdjustmentDetails as AdjustmentDetails
    from talon_one.models.analytics_data_point import AnalyticsDataPoint as AnalyticsDataPoint
    from talon_one.models.analytics_data_point_with_trend import (
        AnalyticsDataPointWithTrend as AnalyticsDataPointWithTrend,
    )
    from talon_one.models.analytics_data_point_with_trend_and_influenced_rate import (
        AnalyticsDataPointWithTrendAndInfluencedRate as AnalyticsDataPointWithTrendAndInfluencedRate,
    )
    from talon_one.models.analytics_data_point_with_trend_and_uplift import (
        AnalyticsDataPointWithTrendAndUplift as AnalyticsDataPointWithTrendAndUplift,
    )
    from talon_one.models.analytics_product import AnalyticsProduct as AnalyticsProduct
    from talon_one.models.analytics_sku import AnalyticsSKU as AnalyticsSKU
    from talon_one.models.api_error import APIError as APIError
    from talon_one.models.application import Application as Application
    from talon_one.models.application_analytics_data_point import (
        ApplicationAnalyticsDataPoint as ApplicationAnalyticsDataPoint,
    )
    from talon_one.models.application_api_health import ApplicationApiHealth as ApplicationApiHealth
    from talon_one.models.application_api_key import ApplicationAPIKey as ApplicationAPIKey
    from talon_one.models.application_campaign_analytics import (
        ApplicationCampaignAnalytics as ApplicationCampaignAnalytics,
    )
    from talon_one.models.application_campaign_stats import (
        ApplicationCampaignStats as ApplicationCampaignStats,
    )
    from talon_one.models.application_cif import ApplicationCIF as ApplicationCIF
    from talon_one.models.application_cif_expression import (
        ApplicationCIFExpression as ApplicationCIFExpression,
    )
    from talon_one.models.application_cif_references import (
        ApplicationCIFReferences as ApplicationCIFReferences,
    )
    from talon_one.models.application_customer import ApplicationCustomer as ApplicationCustomer
    from talon_one.models.application_customer_entity import (
        ApplicationCustomerEntity as ApplicationCustomerEntity,
    )
    from talon_one.models.application_entity import ApplicationEntity as ApplicationEntity
    from talon_one.models.application_event import ApplicationEvent as ApplicationEvent
    from talon_one.models.application_notification import (
        ApplicationNotification as ApplicationNotification,
    )
    from talon_one.models.application_referee import ApplicationReferee as ApplicationReferee
    from talon_one.models.application_session import ApplicationSession as ApplicationSession
    from talon_one.models.application_session_entity import (
        ApplicationSessionEntity as ApplicationSessionEntity,
    )
    from talon_one.models.application_store_entity import (
        ApplicationStoreEntity as ApplicationStoreEntity,
    )
    from talon_one.models.async_coupon_creation_response import (
        AsyncCouponCreationResponse as AsyncCouponCreationResponse,
    )
    from talon_one.models.async_coupon_deletion_job_response import (
        AsyncCouponDeletionJobResponse as AsyncCouponDeletionJobResponse,
    )
    from talon_one.models.async_coupons_data import AsyncCouponsData as AsyncCouponsData
    from talon_one.models.attribute import Attribute as Attribute
    from talon_one.models.attributes_mandatory import AttributesMandatory as AttributesMandatory
    from talon_one.models.attributes_settings import AttributesSettings as AttributesSettings
    from talon_one.models.audience import Audience as Audience
    from talon_one.models.audience_analytics import AudienceAnalytics as AudienceAnalytics
    from talon_one.models.audience_customer import AudienceCustomer as AudienceCustomer
    from talon_one.models.audience_integration_id import (
        AudienceIntegrationID as AudienceIntegrationID,
    )
    from talon_one.models.audience_membership import AudienceMembership as AudienceMembership
    from talon_one.models.audience_reference import AudienceReference as AudienceReference
    from talon_one.models.award_giveaway_effect_props import (
        AwardGiveawayEffectProps as AwardGiveawayEffectProps,
    )
    from talon_one.models.base_block import BaseBlock as BaseBlock
    from talon_one.models.base_campaign import BaseCampaign as BaseCampaign
    from talon_one.models.base_loyalty_program import BaseLoyaltyProgram as BaseLoyaltyProgram
    from talon_one.models.base_notification import BaseNotification as BaseNotification
    from talon_one.models.base_notification_entity import (
        BaseNotificationEntity as BaseNotificationEntity,
    )
    from talon_one.models.base_notification_webhook import (
        BaseNotificationWebhook as BaseNotificationWebhook,
    )
    from talon_one.models.base_notifications import BaseNotifications as BaseNotifications
    from talon_one.models.base_saml_connection import BaseSamlConnection as BaseSamlConnection
    from talon_one.models.best_prior_price import BestPriorPrice as BestPriorPrice
    from talon_one.models.best_prior_price_metadata import (
        BestPriorPriceMetadata as BestPriorPriceMetadata,
    )
    from talon_one.models.best_prior_price_request import (
        BestPriorPriceRequest as BestPriorPriceRequest,
    )
    from talon_one.models.best_prior_target import BestPriorTarget as BestPriorTarget
    from talon_one.models.binding import Binding as Binding
    from talon_one.models.blueprint import Blueprint as Blueprint
    from talon_one.models.bulk_application_notification import (
        BulkApplicationNotification as BulkApplicationNotification,
    )
    from talon_one.models.bulk_operation_on_campaigns import (
        BulkOperationOnCampaigns as BulkOperationOnCampaigns,
    )
    from talon_one.models.campaign import Campaign as Campaign
    from talon_one.models.campaign_activation_request import (
        CampaignActivationRequest as CampaignActivationRequest,
    )
    from talon_one.models.campaign_analytics import CampaignAnalytics as CampaignAnalytics
    from talon_one.models.campaign_budget import CampaignBudget as CampaignBudget
    from talon_one.models.campaign_collection import CampaignCollection as CampaignCollection
    from talon_one.models.campaign_collection_edited_notification import (
        CampaignCollectionEditedNotification as CampaignCollectionEditedNotification,
    )
    from talon_one.models.campaign_collection_edited_notification_item import (
        CampaignCollectionEditedNotificationItem as CampaignCollectionEditedNotificationItem,
    )
    from talon_one.models.campaign_collection_without_payload import (
        CampaignCollectionWithoutPayload as CampaignCollectionWithoutPayload,
    )
    from talon_one.models.campaign_copy import CampaignCopy as CampaignCopy
    from talon_one.models.campaign_created_notification import (
        CampaignCreatedNotification as CampaignCreatedNotification,
    )
    from talon_one.models.campaign_created_notification_item import (
        CampaignCreatedNotificationItem as CampaignCreatedNotificationItem,
    )
    from talon_one.models.campaign_deactivation_request import (
        CampaignDeactivationRequest as CampaignDeactivationRequest,
    )
    from talon_one.models.campaign_deleted_notification import (
        CampaignDeletedNotification as CampaignDeletedNotification,
    )
    from talon_one.models.campaign_deleted_notification_item import (
        CampaignDeletedNotificationItem as CampaignDeletedNotificationItem,
    )
    from talon_one.models.campaign_detail import CampaignDetail as CampaignDetail
    from talon_one.models.campaign_edited_notification import (
        CampaignEditedNotification as CampaignEditedNotification,
    )
    from talon_one.models.campaign_edited_notification_item import (
        CampaignEditedNotificationItem as CampaignEditedNotificationItem,
    )
    from talon_one.models.campaign_eligibility import CampaignEligibility as CampaignEligibility
    from talon_one.models.campaign_eligibility_details import (
        CampaignEligibilityDetails as CampaignEligibilityDetails,
    )
    from talon_one.models.campaign_eligibility_experiment import (
        CampaignEligibilityExperiment as CampaignEligibilityExperiment,
    )
    from talon_one.models.campaign_eligibility_failure_details import (
        CampaignEligibilityFailureDetails as CampaignEligibilityFailureDetails,
    )
    from talon_one.models.campaign_entity import CampaignEntity as CampaignEntity
    from talon_one.models.campaign_evaluation_group import (
        CampaignEvaluationGroup as CampaignEvaluationGroup,
    )
    from talon_one.models.campaign_evaluation_position import (
        CampaignEvaluationPosition as CampaignEvaluationPosition,
    )
    from talon_one.models.campaign_evaluation_tree_changed_message import (
        CampaignEvaluationTreeChangedMessage as CampaignEvaluationTreeChangedMessage,
    )
    from talon_one.models.campaign_evaluation_tree_changed_notification import (
        CampaignEvaluationTreeChangedNotification as CampaignEvaluationTreeChangedNotification,
    )
    from talon_one.models.campaign_group import CampaignGroup as CampaignGroup
    from talon_one.models.campaign_group_entity import CampaignGroupEntity as CampaignGroupEntity
    from talon_one.models.campaign_log_summary import CampaignLogSummary as CampaignLogSummary
    from talon_one.models.campaign_notification_base import (
        CampaignNotificationBase as CampaignNotificationBase,
    )
    from talon_one.models.campaign_notification_generic import (
        CampaignNotificationGeneric as CampaignNotificationGeneric,
    )
    from talon_one.models.campaign_notification_item_base import (
        CampaignNotificationItemBase as CampaignNotificationItemBase,
    )
    from talon_one.models.campaign_notification_policy import (
        CampaignNotificationPolicy as CampaignNotificationPolicy,
    )
    from talon_one.models.campaign_ruleset_changed_notification import (
        CampaignRulesetChangedNotification as CampaignRulesetChangedNotification,
    )
    from talon_one.models.campaign_ruleset_changed_notification_item import (
        CampaignRulesetChangedNotificationItem as CampaignRulesetChangedNotificationItem,
    )
    from talon_one.models.campaign_search import CampaignSearch as CampaignSearch
    from talon_one.models.campaign_set import CampaignSet as CampaignSet
    from talon_one.models.campaign_set_branch_node import (
        CampaignSetBranchNode as CampaignSetBranchNode,
    )
    from talon_one.models.campaign_set_leaf_node import CampaignSetLeafNode as CampaignSetLeafNode
    from talon_one.models.campaign_set_node import CampaignSetNode as CampaignSetNode
    from talon_one.models.campaign_state_changed_notification import (
        CampaignStateChangedNotification as CampaignStateChangedNotification,
    )
    from talon_one.models.campaign_state_changed_notification_item import (
        CampaignStateChangedNotificationItem as CampaignStateChangedNotificationItem,
    )
    from talon_one.models.campaign_store_budget import CampaignStoreBudget as CampaignStoreBudget
    from talon_one.models.campaign_store_budget_limit_config import (
        CampaignStoreBudgetLimitConfig as CampaignStoreBudgetLimitConfig,
    )
    from talon_one.models.campaign_template import CampaignTemplate as CampaignTemplate
    from talon_one.models.campaign_template_collection import (
        CampaignTemplateCollection as CampaignTemplateCollection,
    )
    from talon_one.models.campaign_template_coupon_reservation_settings import (
        CampaignTemplateCouponReservationSettings as CampaignTemplateCouponReservationSettings,
    )
    from talon_one.models.campaign_template_params import (
        CampaignTemplateParams as CampaignTemplateParams,
    )
    from talon_one.models.campaign_versions import CampaignVersions as CampaignVersions
    from talon_one.models.card_added_deducted_points_balances_notification import (
        CardAddedDeductedPointsBalancesNotification as CardAddedDeductedPointsBalancesNotification,
    )
    from talon_one.models.card_added_deducted_points_balances_notification_policy import (
        CardAddedDeductedPointsBalancesNotificationPolicy as CardAddedDeductedPointsBalancesNotificationPolicy,
    )
    from talon_one.models.card_added_deducted_points_notification import (
        CardAddedDeductedPointsNotification as CardAddedDeductedPointsNotification,
    )
    from talon_one.models.card_added_deducted_points_notification_policy import (
        CardAddedDeductedPointsNotificationPolicy as CardAddedDeductedPointsNotificationPolicy,
    )
    from talon_one.models.card_expiring_points_notification_policy import (
        CardExpiringPointsNotificationPolicy as CardExpiringPointsNotificationPolicy,
    )
    from talon_one.models.card_expiring_points_notification_trigger import (
        CardExpiringPointsNotificationTrigger as CardExpiringPointsNotificationTrigger,
    )
    from talon_one.models.card_ledger_points_entry_integration_api import (
        CardLedgerPointsEntryIntegrationAPI as CardLedgerPointsEntryIntegrationAPI,
    )
    from talon_one.models.card_ledger_transaction_log_entry import (
        CardLedgerTransactionLogEntry as CardLedgerTransactionLogEntry,
    )
    from talon_one.models.card_ledger_transaction_log_entry_integration_api import (
        CardLedgerTransactionLogEntryIntegrationAPI as CardLedgerTransactionLogEntryIntegrationAPI,
    )
    from talon_one.models.cart_item import CartItem as CartItem
    from talon_one.models.cart_item_filter_template import (
        CartItemFilterTemplate as CartItemFilterTemplate,
    )
    from talon_one.models.catalog import Catalog as Catalog
    from talon_one.models.catalog_action import CatalogAction as CatalogAction
    from talon_one.models.catalog_action_filter import CatalogActionFilter as CatalogActionFilter
    from talon_one.models.catalog_item import CatalogItem as CatalogItem
    from talon_one.models.catalog_rule import CatalogRule as CatalogRule
    from talon_one.models.catalog_sync_request import CatalogSyncRequest as CatalogSyncRequest
    from talon_one.models.catalogs_strikethrough_notification_policy import (
        CatalogsStrikethroughNotificationPolicy as CatalogsStrikethroughNotificationPolicy,
    )
    from talon_one.models.change import Change as Change
    from talon_one.models.change_loyalty_tier_level_effect_props import (
        ChangeLoyaltyTierLevelEffectProps as ChangeLoyaltyTierLevelEffectProps,
    )
    from talon_one.models.change_profile_password import (
        ChangeProfilePassword as ChangeProfilePassword,
    )
    from talon_one.models.code_generator_settings import (
        CodeGeneratorSettings as CodeGeneratorSettings,
    )
    from talon_one.models.collection import Collection as Collection
    from talon_one.models.collection_item import CollectionItem as CollectionItem
    from talon_one.models.collection_without_payload import (
        CollectionWithoutPayload as CollectionWithoutPayload,
    )
    from talon_one.models.coupon import Coupon as Coupon
    from talon_one.models.coupon_constraints import CouponConstraints as CouponConstraints
    from talon_one.models.coupon_created_effect_props import (
        CouponCreatedEffectProps as CouponCreatedEffectProps,
    )
    from talon_one.models.coupon_creation_job import CouponCreationJob as CouponCreationJob
    from talon_one.models.coupon_deletion_filters import (
        CouponDeletionFilters as CouponDeletionFilters,
    )
    from talon_one.models.coupon_deletion_job import CouponDeletionJob as CouponDeletionJob
    from talon_one.models.coupon_entity import CouponEntity as CouponEntity
    from talon_one.models.coupon_failure_summary import CouponFailureSummary as CouponFailureSummary
    from talon_one.models.coupon_limit_configs import CouponLimitConfigs as CouponLimitConfigs
    from talon_one.models.coupon_rejection_reason import (
        CouponRejectionReason as CouponRejectionReason,
    )
    from talon_one.models.coupon_reservations import CouponReservations as CouponReservations
    from talon_one.models.coupon_search import CouponSearch as CouponSearch
    from talon_one.models.coupon_value import CouponValue as CouponValue
    from talon_one.models.coupon_with_application import (
        CouponWithApplication as CouponWithApplication,
    )
    from talon_one.models.coupons_notification_data import (
        CouponsNotificationData as CouponsNotificationData,
    )
    from talon_one.models.coupons_notification_policy import (
        CouponsNotificationPolicy as CouponsNotificationPolicy,
    )
    from talon_one.models.create_achievement import CreateAchievement as CreateAchievement
    from talon_one.models.create_achievement_v2 import CreateAchievementV2 as CreateAchievementV2
    from talon_one.models.create_application_api_key import (
        CreateApplicationAPIKey as CreateApplicationAPIKey,
    )
    from talon_one.models.create_coupon_data import CreateCouponData as CreateCouponData
    from talon_one.models.create_coupons200_response import (
        CreateCoupons200Response as CreateCoupons200Response,
    )
    from talon_one.models.create_management_key import CreateManagementKey as CreateManagementKey
    from talon_one.models.create_mcp_key import CreateMCPKey as CreateMCPKey
    from talon_one.models.create_referrals_for_multiple_advocates201_response import (
        CreateReferralsForMultipleAdvocates201Response as CreateReferralsForMultipleAdvocates201Response,
    )
    from talon_one.models.create_template_campaign import (
        CreateTemplateCampaign as CreateTemplateCampaign,
    )
    from talon_one.models.create_template_campaign_response import (
        CreateTemplateCampaignResponse as CreateTemplateCampaignResponse,
    )
    from talon_one.models.custom_effect import CustomEffect as CustomEffect
    from talon_one.models.custom_effect_props import CustomEffectProps as CustomEffectProps
    from talon_one.models.customer_achievement import CustomerAchievement as CustomerAchievement
    from talon_one.models.customer_activity_report import (
        CustomerActivityReport as CustomerActivityReport,
    )
    from talon_one.models.customer_analytics import CustomerAnalytics as CustomerAnalytics
    from talon_one.models.customer_inventory import CustomerInventory as CustomerInventory
    from talon_one.models.customer_profile import CustomerProfile as CustomerProfile
    from talon_one.models.customer_profile_audience_request import (
        CustomerProfileAudienceRequest as CustomerProfileAudienceRequest,
    )
    from talon_one.models.customer_profile_audience_request_item import (
        CustomerProfileAudienceRequestItem as CustomerProfileAudienceRequestItem,
    )
    from talon_one.models.customer_profile_entity import (
        CustomerProfileEntity as CustomerProfileEntity,
    )
    from talon_one.models.customer_profile_integration_request_v2 import (
        CustomerProfileIntegrationRequestV2 as CustomerProfileIntegrationRequestV2,
    )
    from talon_one.models.customer_profile_integration_response_v2 import (
        CustomerProfileIntegrationResponseV2 as CustomerProfileIntegrationResponseV2,
    )
    from talon_one.models.customer_profile_search_query import (
        CustomerProfileSearchQuery as CustomerProfileSearchQuery,
    )
    from talon_one.models.customer_profile_update_v2_response import (
        CustomerProfileUpdateV2Response as CustomerProfileUpdateV2Response,
    )
    from talon_one.models.customer_session import CustomerSession as CustomerSession
    from talon_one.models.customer_session_v2 import CustomerSessionV2 as CustomerSessionV2
    from talon_one.models.deactivate_user_request import (
        DeactivateUserRequest as DeactivateUserRequest,
    )
    from talon_one.models.deduct_loyalty_points import DeductLoyaltyPoints as DeductLoyaltyPoints
    from talon_one.models.deduct_loyalty_points_effect_props import (
        DeductLoyaltyPointsEffectProps as DeductLoyaltyPointsEffectProps,
    )
    from talon_one.models.delete_coupons_data import DeleteCouponsData as DeleteCouponsData
    from talon_one.models.delete_loyalty_transactions_request import (
        DeleteLoyaltyTransactionsRequest as DeleteLoyaltyTransactionsRequest,
    )
    from talon_one.models.delete_user_request import DeleteUserRequest as DeleteUserRequest
    from talon_one.models.effect import Effect as Effect
    from talon_one.models.effect_entity import EffectEntity as EffectEntity
    from talon_one.models.email_entity import EmailEntity as EmailEntity
    from talon_one.models.embedded_analytics_configuration import (
        EmbeddedAnalyticsConfiguration as EmbeddedAnalyticsConfiguration,
    )
    from talon_one.models.embedded_analytics_configuration_dashboards import (
        EmbeddedAnalyticsConfigurationDashboards as EmbeddedAnalyticsConfigurationDashboards,
    )
    from talon_one.models.embedded_dashboard_configuration import (
        EmbeddedDashboardConfiguration as EmbeddedDashboardConfiguration,
    )
    from talon_one.models.endpoint import Endpoint as Endpoint
    from talon_one.models.entity import Entity as Entity
    from talon_one.models.entity_with_talang_visible_id import (
        EntityWithTalangVisibleID as EntityWithTalangVisibleID,
    )
    from talon_one.models.environment import Environment as Environment
    from talon_one.models.error_effect_props import ErrorEffectProps as ErrorEffectProps
    from talon_one.models.error_response import ErrorResponse as ErrorResponse
    from talon_one.models.error_response_with_status import (
        ErrorResponseWithStatus as ErrorResponseWithStatus,
    )
    from talon_one.models.error_source import ErrorSource as ErrorSource
    from talon_one.models.evaluable_campaign_ids import EvaluableCampaignIds as EvaluableCampaignIds
    from talon_one.models.event import Event as Event
    from talon_one.models.event_attributes_entity import (
        EventAttributesEntity as EventAttributesEntity,
    )
    from talon_one.models.event_type import EventType as EventType
    from talon_one.models.event_v2 import EventV2 as EventV2
    from talon_one.models.event_v3 import EventV3 as EventV3
    from talon_one.models.event_v3_connections import EventV3Connections as EventV3Connections
    from talon_one.models.event_v3_entity import EventV3Entity as EventV3Entity
    from talon_one.models.event_v3_request_entity import (
        EventV3RequestEntity as EventV3RequestEntity,
    )
    from talon_one.models.experiment import Experiment as Experiment
    from talon_one.models.experiment_campaign_copy import (
        ExperimentCampaignCopy as ExperimentCampaignCopy,
    )
    from talon_one.models.experiment_confidence_timeline import (
        ExperimentConfidenceTimeline as ExperimentConfidenceTimeline,
    )
    from talon_one.models.experiment_confidence_timeline_data_point import (
        ExperimentConfidenceTimelineDataPoint as ExperimentConfidenceTimelineDataPoint,
    )
    from talon_one.models.experiment_copy import ExperimentCopy as ExperimentCopy
    from talon_one.models.experiment_copy_experiment import (
        ExperimentCopyExperiment as ExperimentCopyExperiment,
    )
    from talon_one.models.experiment_list_results import (
        ExperimentListResults as ExperimentListResults,
    )
    from talon_one.models.experiment_list_results_request import (
        ExperimentListResultsRequest as ExperimentListResultsRequest,
    )
    from talon_one.models.experiment_result import ExperimentResult as ExperimentResult
    from talon_one.models.experiment_results import ExperimentResults as ExperimentResults
    from talon_one.models.experiment_segment_insight import (
        ExperimentSegmentInsight as ExperimentSegmentInsight,
    )
    from talon_one.models.experiment_segment_insight_metric import (
        ExperimentSegmentInsightMetric as ExperimentSegmentInsightMetric,
    )
    from talon_one.models.experiment_segment_insight_variant import (
        ExperimentSegmentInsightVariant as ExperimentSegmentInsightVariant,
    )
    from talon_one.models.experiment_segment_insights import (
        ExperimentSegmentInsights as ExperimentSegmentInsights,
    )
    from talon_one.models.experiment_variant import ExperimentVariant as ExperimentVariant
    from talon_one.models.experiment_variant_allocation import (
        ExperimentVariantAllocation as ExperimentVariantAllocation,
    )
    from talon_one.models.experiment_variant_result import (
        ExperimentVariantResult as ExperimentVariantResult,
    )
    from talon_one.models.experiment_variant_result_confidence import (
        ExperimentVariantResultConfidence as ExperimentVariantResultConfidence,
    )
    from talon_one.models.experiment_verdict import ExperimentVerdict as ExperimentVerdict
    from talon_one.models.experiment_verdict_response import (
        ExperimentVerdictResponse as ExperimentVerdictResponse,
    )
    from talon_one.models.expiring_card_points_data import (
        ExpiringCardPointsData as ExpiringCardPointsData,
    )
    from talon_one.models.expiring_card_points_notification import (
        ExpiringCardPointsNotification as ExpiringCardPointsNotification,
    )
    from talon_one.models.expiring_coupons_data import ExpiringCouponsData as ExpiringCouponsData
    from talon_one.models.expiring_coupons_notification import (
        ExpiringCouponsNotification as ExpiringCouponsNotification,
    )
    from talon_one.models.expiring_coupons_notification_policy import (
        ExpiringCouponsNotificationPolicy as ExpiringCouponsNotificationPolicy,
    )
    from talon_one.models.expiring_coupons_notification_trigger import (
        ExpiringCouponsNotificationTrigger as ExpiringCouponsNotificationTrigger,
    )
    from talon_one.models.expiring_points_data import ExpiringPointsData as ExpiringPointsData
    from talon_one.models.expiring_points_notification import (
        ExpiringPointsNotification as ExpiringPointsNotification,
    )
    from talon_one.models.expiring_points_notification_policy import (
        ExpiringPointsNotificationPolicy as ExpiringPointsNotificationPolicy,
    )
    from talon_one.models.expiring_points_notification_trigger import (
        ExpiringPointsNotificationTrigger as ExpiringPointsNotificationTrigger,
    )
    from talon_one.models.export import Export as Export
    from talon_one.models.extend_loyalty_points_expiry_date_effect_props import (
        ExtendLoyaltyPointsExpiryDateEffectProps as ExtendLoyaltyPointsExpiryDateEffectProps,
    )
    from talon_one.models.extended_coupon import ExtendedCoupon as ExtendedCoupon
    from talon_one.models.feature_flag import FeatureFlag as FeatureFlag
    from talon_one.models.feature_flag_update import FeatureFlagUpdate as FeatureFlagUpdate
    from talon_one.models.features_feed import FeaturesFeed as FeaturesFeed
    from talon_one.models.func_arg_def import FuncArgDef as FuncArgDef
    from talon_one.models.function_def import FunctionDef as FunctionDef
    from talon_one.models.generate_audit_log_summary import (
        GenerateAuditLogSummary as GenerateAuditLogSummary,
    )
    from talon_one.models.generate_campaign_description import (
        GenerateCampaignDescription as GenerateCampaignDescription,
    )
    from talon_one.models.generate_campaign_summary import (
        GenerateCampaignSummary as GenerateCampaignSummary,
    )
    from talon_one.models.generate_campaign_tags import GenerateCampaignTags as GenerateCampaignTags
    from talon_one.models.generate_coupon_failure_detailed_summary import (
        GenerateCouponFailureDetailedSummary as GenerateCouponFailureDetailedSummary,
    )
    from talon_one.models.generate_coupon_failure_summary import (
        GenerateCouponFailureSummary as GenerateCouponFailureSummary,
    )
    from talon_one.models.generate_coupon_rejections200_response import (
        GenerateCouponRejections200Response as GenerateCouponRejections200Response,
    )
    from talon_one.models.generate_item_filter_description import (
        GenerateItemFilterDescription as GenerateItemFilterDescription,
    )
    from talon_one.models.generate_loyalty_card import GenerateLoyaltyCard as GenerateLoyaltyCard
    from talon_one.models.generate_rule_title import GenerateRuleTitle as GenerateRuleTitle
    from talon_one.models.generate_rule_title_rule import (
        GenerateRuleTitleRule as GenerateRuleTitleRule,
    )
    from talon_one.models.generate_user_session_summary import (
        GenerateUserSessionSummary as GenerateUserSessionSummary,
    )
    from talon_one.models.get_access_logs_without_total_count200_response import (
        GetAccessLogsWithoutTotalCount200Response as GetAccessLogsWithoutTotalCount200Response,
    )
    from talon_one.models.get_additional_costs200_response import (
        GetAdditionalCosts200Response as GetAdditionalCosts200Response,
    )
    from talon_one.models.get_application_customer_friends200_response import (
        GetApplicationCustomerFriends200Response as GetApplicationCustomerFriends200Response,
    )
    from talon_one.models.get_application_customers200_response import (
        GetApplicationCustomers200Response as GetApplicationCustomers200Response,
    )
    from talon_one.models.get_application_customers_by_attributes200_response import (
        GetApplicationCustomersByAttributes200Response as GetApplicationCustomersByAttributes200Response,
    )
    from talon_one.models.get_application_event_types200_response import (
        GetApplicationEventTypes200Response as GetApplicationEventTypes200Response,
    )
    from talon_one.models.get_application_events_without_total_count200_response import (
        GetApplicationEventsWithoutTotalCount200Response as GetApplicationEventsWithoutTotalCount200Response,
    )
    from talon_one.models.get_application_sessions200_response import (
        GetApplicationSessions200Response as GetApplicationSessions200Response,
    )
    from talon_one.models.get_applications200_response import (
        GetApplications200Response as GetApplications200Response,
    )
    from talon_one.models.get_attributes200_response import (
        GetAttributes200Response as GetAttributes200Response,
    )
    from talon_one.models.get_audience_memberships200_response import (
        GetAudienceMemberships200Response as GetAudienceMemberships200Response,
    )
    from talon_one.models.get_audiences200_response import (
        GetAudiences200Response as GetAudiences200Response,
    )
    from talon_one.models.get_audiences_analytics200_response import (
        GetAudiencesAnalytics200Response as GetAudiencesAnalytics200Response,
    )
    from talon_one.models.get_campaign_analytics200_response import (
        GetCampaignAnalytics200Response as GetCampaignAnalytics200Response,
    )
    from talon_one.models.get_campaign_groups200_response import (
        GetCampaignGroups200Response as GetCampaignGroups200Response,
    )
    from talon_one.models.get_campaign_templates200_response import (
        GetCampaignTemplates200Response as GetCampaignTemplates200Response,
    )
    from talon_one.models.get_campaigns200_response import (
        GetCampaigns200Response as GetCampaigns200Response,
    )
    from talon_one.models.get_changes200_response import (
        GetChanges200Response as GetChanges200Response,
    )
    from talon_one.models.get_collection_items200_response import (
        GetCollectionItems200Response as GetCollectionItems200Response,
    )
    from talon_one.models.get_coupons_without_total_count200_response import (
        GetCouponsWithoutTotalCount200Response as GetCouponsWithoutTotalCount200Response,
    )
    from talon_one.models.get_customer_achievement_history200_response import (
        GetCustomerAchievementHistory200Response as GetCustomerAchievementHistory200Response,
    )
    from talon_one.models.get_customer_achievements200_response import (
        GetCustomerAchievements200Response as GetCustomerAchievements200Response,
    )
    from talon_one.models.get_customer_activity_reports_without_total_count200_response import (
        GetCustomerActivityReportsWithoutTotalCount200Response as GetCustomerActivityReportsWithoutTotalCount200Response,
    )
    from talon_one.models.get_customer_profile_achievement_progress200_response import (
        GetCustomerProfileAchievementProgress200Response as GetCustomerProfileAchievementProgress200Response,
    )
    from talon_one.models.get_customer_profiles200_response import (
        GetCustomerProfiles200Response as GetCustomerProfiles200Response,
    )
    from talon_one.models.get_customers_by_attributes200_response import (
        GetCustomersByAttributes200Response as GetCustomersByAttributes200Response,
    )
    from talon_one.models.get_dashboard_statistics200_response import (
        GetDashboardStatistics200Response as GetDashboardStatistics200Response,
    )
    from talon_one.models.get_event_types200_response import (
        GetEventTypes200Response as GetEventTypes200Response,
    )
    from talon_one.models.get_exports200_response import (
        GetExports200Response as GetExports200Response,
    )
    from talon_one.models.get_integration_coupon_request import (
        GetIntegrationCouponRequest as GetIntegrationCouponRequest,
    )
    from talon_one.models.get_loyalty_card_points200_response import (
        GetLoyaltyCardPoints200Response as GetLoyaltyCardPoints200Response,
    )
    from talon_one.models.get_loyalty_card_transaction_logs200_response import (
        GetLoyaltyCardTransactionLogs200Response as GetLoyaltyCardTransactionLogs200Response,
    )
    from talon_one.models.get_loyalty_card_transactions200_response import (
        GetLoyaltyCardTransactions200Response as GetLoyaltyCardTransactions200Response,
    )
    from talon_one.models.get_loyalty_cards200_response import (
        GetLoyaltyCards200Response as GetLoyaltyCards200Response,
    )
    from talon_one.models.get_loyalty_program_profile_points200_response import (
        GetLoyaltyProgramProfilePoints200Response as GetLoyaltyProgramProfilePoints200Response,
    )
    from talon_one.models.get_loyalty_program_profile_transactions200_response import (
        GetLoyaltyProgramProfileTransactions200Response as GetLoyaltyProgramProfileTransactions200Response,
    )
    from talon_one.models.get_loyalty_program_transactions200_response import (
        GetLoyaltyProgramTransactions200Response as GetLoyaltyProgramTransactions200Response,
    )
    from talon_one.models.get_loyalty_programs200_response import (
        GetLoyaltyPrograms200Response as GetLoyaltyPrograms200Response,
    )
    from talon_one.models.get_referrals_without_total_count200_response import (
        GetReferralsWithoutTotalCount200Response as GetReferralsWithoutTotalCount200Response,
    )
    from talon_one.models.get_reserved_customers200_response import (
        GetReservedCustomers200Response as GetReservedCustomers200Response,
    )
    from talon_one.models.get_rulesets200_response import (
        GetRulesets200Response as GetRulesets200Response,
    )
    from talon_one.models.get_users200_response import GetUsers200Response as GetUsers200Response
    from talon_one.models.get_webhooks200_response import (
        GetWebhooks200Response as GetWebhooks200Response,
    )
    from talon_one.models.giveaway import Giveaway as Giveaway
    from talon_one.models.giveaway_pool_notification import (
        GiveawayPoolNotification as GiveawayPoolNotification,
    )
    from talon_one.models.giveaway_pool_notification_data import (
        GiveawayPoolNotificationData as GiveawayPoolNotificationData,
    )
    from talon_one.models.giveaways_pool import GiveawaysPool as GiveawaysPool
    from talon_one.models.hidden_conditions_effects import (
        HiddenConditionsEffects as HiddenConditionsEffects,
    )
    from talon_one.models.history import History as History
    from talon_one.models.identifiable_entity import IdentifiableEntity as IdentifiableEntity
    from talon_one.models.import_entity import ImportEntity as ImportEntity
    from talon_one.models.increase_achievement_progress_effect_props import (
        IncreaseAchievementProgressEffectProps as IncreaseAchievementProgressEffectProps,
    )
    from talon_one.models.influencing_campaign_details import (
        InfluencingCampaignDetails as InfluencingCampaignDetails,
    )
    from talon_one.models.integration_campaign import IntegrationCampaign as IntegrationCampaign
    from talon_one.models.integration_campaign_base import (
        IntegrationCampaignBase as IntegrationCampaignBase,
    )
    from talon_one.models.integration_coupon import IntegrationCoupon as IntegrationCoupon
    from talon_one.models.integration_customer_profile_audience_request import (
        IntegrationCustomerProfileAudienceRequest as IntegrationCustomerProfileAudienceRequest,
    )
    from talon_one.models.integration_customer_profile_audience_request_item import (
        IntegrationCustomerProfileAudienceRequestItem as IntegrationCustomerProfileAudienceRequestItem,
    )
    from talon_one.models.integration_customer_session_response import (
        IntegrationCustomerSessionResponse as IntegrationCustomerSessionResponse,
    )
    from talon_one.models.integration_entity import IntegrationEntity as IntegrationEntity
    from talon_one.models.integration_event import IntegrationEvent as IntegrationEvent
    from talon_one.models.integration_event_v2_request import (
        IntegrationEventV2Request as IntegrationEventV2Request,
    )
    from talon_one.models.integration_event_v2_response import (
        IntegrationEventV2Response as IntegrationEventV2Response,
    )
    from talon_one.models.integration_event_v3_request import (
        IntegrationEventV3Request as IntegrationEventV3Request,
    )
    from talon_one.models.integration_event_v3_response import (
        IntegrationEventV3Response as IntegrationEventV3Response,
    )
    from talon_one.models.integration_get_all_campaigns200_response import (
        IntegrationGetAllCampaigns200Response as IntegrationGetAllCampaigns200Response,
    )
    from talon_one.models.integration_hub_config import IntegrationHubConfig as IntegrationHubConfig
    from talon_one.models.integration_hub_event_payload_coupon_based_notifications import (
        IntegrationHubEventPayloadCouponBasedNotifications as IntegrationHubEventPayloadCouponBasedNotifications,
    )
    from talon_one.models.integration_hub_event_payload_coupon_based_notifications_limits import (
        IntegrationHubEventPayloadCouponBasedNotificationsLimits as IntegrationHubEventPayloadCouponBasedNotificationsLimits,
    )
    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_points_changed_notification import (
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification as IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification,
    )
    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_points_changed_notification_action import (
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction as IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction,
    )
    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_tier_downgrade_notification import (
        IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification as IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification,
    )
    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_tier_upgrade_notification import (
        IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification as IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification,
    )
    from talon_one.models.integration_hub_event_record import (
        IntegrationHubEventRecord as IntegrationHubEventRecord,
    )
    from talon_one.models.integration_hub_event_status_update import (
        IntegrationHubEventStatusUpdate as IntegrationHubEventStatusUpdate,
    )
    from talon_one.models.integration_hub_event_type import (
        IntegrationHubEventType as IntegrationHubEventType,
    )
    from talon_one.models.integration_hub_flow import IntegrationHubFlow as IntegrationHubFlow
    from talon_one.models.integration_hub_flow_config import (
        IntegrationHubFlowConfig as IntegrationHubFlowConfig,
    )
    from talon_one.models.integration_hub_flow_config_response import (
        IntegrationHubFlowConfigResponse as IntegrationHubFlowConfigResponse,
    )
    from talon_one.models.integration_hub_flow_response import (
        IntegrationHubFlowResponse as IntegrationHubFlowResponse,
    )
    from talon_one.models.integration_hub_flow_with_config import (
        IntegrationHubFlowWithConfig as IntegrationHubFlowWithConfig,
    )
    from talon_one.models.integration_hub_paginated_event_payload import (
        IntegrationHubPaginatedEventPayload as IntegrationHubPaginatedEventPayload,
    )
    from talon_one.models.integration_profile_entity import (
        IntegrationProfileEntity as IntegrationProfileEntity,
    )
    from talon_one.models.integration_profile_entity_v3 import (
        IntegrationProfileEntityV3 as IntegrationProfileEntityV3,
    )
    from talon_one.models.integration_request import IntegrationRequest as IntegrationRequest
    from talon_one.models.integration_response import IntegrationResponse as IntegrationResponse
    from talon_one.models.integration_state import IntegrationState as IntegrationState
    from talon_one.models.integration_state_v2 import IntegrationStateV2 as IntegrationStateV2
    from talon_one.models.integration_store_entity import (
        IntegrationStoreEntity as IntegrationStoreEntity,
    )
    from talon_one.models.inventory_coupon import InventoryCoupon as InventoryCoupon
    from talon_one.models.inventory_referral import InventoryReferral as InventoryReferral
    from talon_one.models.item_attribute import ItemAttribute as ItemAttribute
    from talon_one.models.label_target_audience import LabelTargetAudience as LabelTargetAudience
    from talon_one.models.label_target_none import LabelTargetNone as LabelTargetNone
    from talon_one.models.ledger_entry import LedgerEntry as LedgerEntry
    from talon_one.models.ledger_info import LedgerInfo as LedgerInfo
    from talon_one.models.ledger_points_entry_integration_api import (
        LedgerPointsEntryIntegrationAPI as LedgerPointsEntryIntegrationAPI,
    )
    from talon_one.models.ledger_transaction_log_entry_integration_api import (
        LedgerTransactionLogEntryIntegrationAPI as LedgerTransactionLogEntryIntegrationAPI,
    )
    from talon_one.models.library_attribute import LibraryAttribute as LibraryAttribute
    from talon_one.models.limit_config import LimitConfig as LimitConfig
    from talon_one.models.limit_counter import LimitCounter as LimitCounter
    from talon_one.models.list_account_collections200_response import (
        ListAccountCollections200Response as ListAccountCollections200Response,
    )
    from talon_one.models.list_achievements200_response import (
        ListAchievements200Response as ListAchievements200Response,
    )
    from talon_one.models.list_all_roles_v2200_response import (
        ListAllRolesV2200Response as ListAllRolesV2200Response,
    )
    from talon_one.models.list_application_cart_item_filters200_response import (
        ListApplicationCartItemFilters200Response as ListApplicationCartItemFilters200Response,
    )
    from talon_one.models.list_campaign_store_budget_limits200_response import (
        ListCampaignStoreBudgetLimits200Response as ListCampaignStoreBudgetLimits200Response,
    )
    from talon_one.models.list_campaign_store_budgets import (
        ListCampaignStoreBudgets as ListCampaignStoreBudgets,
    )
    from talon_one.models.list_campaign_store_budgets_store import (
        ListCampaignStoreBudgetsStore as ListCampaignStoreBudgetsStore,
    )
    from talon_one.models.list_catalog_items200_response import (
        ListCatalogItems200Response as ListCatalogItems200Response,
    )
    from talon_one.models.list_experiments200_response import (
        ListExperiments200Response as ListExperiments200Response,
    )
    from talon_one.models.list_stores200_response import (
        ListStores200Response as ListStores200Response,
    )
    from talon_one.models.login_params import LoginParams as LoginParams
    from talon_one.models.loyalty import Loyalty as Loyalty
    from talon_one.models.loyalty_balance import LoyaltyBalance as LoyaltyBalance
    from talon_one.models.loyalty_balance_with_tier import (
        LoyaltyBalanceWithTier as LoyaltyBalanceWithTier,
    )
    from talon_one.models.loyalty_balances import LoyaltyBalances as LoyaltyBalances
    from talon_one.models.loyalty_balances_with_tiers import (
        LoyaltyBalancesWithTiers as LoyaltyBalancesWithTiers,
    )
    from talon_one.models.loyalty_card import LoyaltyCard as LoyaltyCard
    from talon_one.models.loyalty_card_balances import LoyaltyCardBalances as LoyaltyCardBalances
    from talon_one.models.loyalty_card_batch import LoyaltyCardBatch as LoyaltyCardBatch
    from talon_one.models.loyalty_card_batch_response import (
        LoyaltyCardBatchResponse as LoyaltyCardBatchResponse,
    )
    from talon_one.models.loyalty_card_profile_registration import (
        LoyaltyCardProfileRegistration as LoyaltyCardProfileRegistration,
    )
    from talon_one.models.loyalty_card_registration import (
        LoyaltyCardRegistration as LoyaltyCardRegistration,
    )
    from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData as LoyaltyDashboardData
    from talon_one.models.loyalty_dashboard_points_breakdown import (
        LoyaltyDashboardPointsBreakdown as LoyaltyDashboardPointsBreakdown,
    )
    from talon_one.models.loyalty_ledger import LoyaltyLedger as LoyaltyLedger
    from talon_one.models.loyalty_ledger_entry import LoyaltyLedgerEntry as LoyaltyLedgerEntry
    from talon_one.models.loyalty_ledger_entry_expiry_date_change import (
        LoyaltyLedgerEntryExpiryDateChange as LoyaltyLedgerEntryExpiryDateChange,
    )
    from talon_one.models.loyalty_ledger_entry_flags import (
        LoyaltyLedgerEntryFlags as LoyaltyLedgerEntryFlags,
    )
    from talon_one.models.loyalty_ledger_transactions import (
        LoyaltyLedgerTransactions as LoyaltyLedgerTransactions,
    )
    from talon_one.models.loyalty_membership import LoyaltyMembership as LoyaltyMembership
    from talon_one.models.loyalty_program import LoyaltyProgram as LoyaltyProgram
    from talon_one.models.loyalty_program_balance import (
        LoyaltyProgramBalance as LoyaltyProgramBalance,
    )
    from talon_one.models.loyalty_program_entity import LoyaltyProgramEntity as LoyaltyProgramEntity
    from talon_one.models.loyalty_program_ledgers import (
        LoyaltyProgramLedgers as LoyaltyProgramLedgers,
    )
    from talon_one.models.loyalty_program_transaction import (
        LoyaltyProgramTransaction as LoyaltyProgramTransaction,
    )
    from talon_one.models.loyalty_sub_ledger import LoyaltySubLedger as LoyaltySubLedger
    from talon_one.models.loyalty_tier import LoyaltyTier as LoyaltyTier
    from talon_one.models.management_key import ManagementKey as ManagementKey
    from talon_one.models.manager_config import ManagerConfig as ManagerConfig
    from talon_one.models.mcp_key import MCPKey as MCPKey
    from talon_one.models.message_log_entries import MessageLogEntries as MessageLogEntries
    from talon_one.models.message_log_entry import MessageLogEntry as MessageLogEntry
    from talon_one.models.message_log_request import MessageLogRequest as MessageLogRequest
    from talon_one.models.message_log_response import MessageLogResponse as MessageLogResponse
    from talon_one.models.message_test import MessageTest as MessageTest
    from talon_one.models.meta import Meta as Meta
    from talon_one.models.model_import import ModelImport as ModelImport
    from talon_one.models.model_return import ModelReturn as ModelReturn
    from talon_one.models.multi_application_entity import (
        MultiApplicationEntity as MultiApplicationEntity,
    )
    from talon_one.models.multiple_attribute import MultipleAttribute as MultipleAttribute
    from talon_one.models.multiple_audiences import MultipleAudiences as MultipleAudiences
    from talon_one.models.multiple_audiences_item import (
        MultipleAudiencesItem as MultipleAudiencesItem,
    )
    from talon_one.models.multiple_customer_profile_integration_request import (
        MultipleCustomerProfileIntegrationRequest as MultipleCustomerProfileIntegrationRequest,
    )
    from talon_one.models.multiple_customer_profile_integration_request_item import (
        MultipleCustomerProfileIntegrationRequestItem as MultipleCustomerProfileIntegrationRequestItem,
    )
    from talon_one.models.multiple_customer_profile_integration_response_v2 import (
        MultipleCustomerProfileIntegrationResponseV2 as MultipleCustomerProfileIntegrationResponseV2,
    )
    from talon_one.models.multiple_new_attribute import MultipleNewAttribute as MultipleNewAttribute
    from talon_one.models.multiple_new_audiences import MultipleNewAudiences as MultipleNewAudiences
    from talon_one.models.mutable_entity import MutableEntity as MutableEntity
    from talon_one.models.new_account import NewAccount as NewAccount
    from talon_one.models.new_account_sign_up import NewAccountSignUp as NewAccountSignUp
    from talon_one.models.new_additional_cost import NewAdditionalCost as NewAdditionalCost
    from talon_one.models.new_app_wide_coupon_deletion_job import (
        NewAppWideCouponDeletionJob as NewAppWideCouponDeletionJob,
    )
    from talon_one.models.new_application import NewApplication as NewApplication
    from talon_one.models.new_application_api_key import (
        NewApplicationAPIKey as NewApplicationAPIKey,
    )
    from talon_one.models.new_application_cif import NewApplicationCIF as NewApplicationCIF
    from talon_one.models.new_application_cif_expression import (
        NewApplicationCIFExpression as NewApplicationCIFExpression,
    )
    from talon_one.models.new_attribute import NewAttribute as NewAttribute
    from talon_one.models.new_audience import NewAudience as NewAudience
    from talon_one.models.new_base_notification import NewBaseNotification as NewBaseNotification
    from talon_one.models.new_blueprint import NewBlueprint as NewBlueprint
    from talon_one.models.new_campaign import NewCampaign as NewCampaign
    from talon_one.models.new_campaign_collection import (
        NewCampaignCollection as NewCampaignCollection,
    )
    from talon_one.models.new_campaign_evaluation_group import (
        NewCampaignEvaluationGroup as NewCampaignEvaluationGroup,
    )
    from talon_one.models.new_campaign_group import NewCampaignGroup as NewCampaignGroup
    from talon_one.models.new_campaign_set import NewCampaignSet as NewCampaignSet
    from talon_one.models.new_campaign_store_budget import (
        NewCampaignStoreBudget as NewCampaignStoreBudget,
    )
    from talon_one.models.new_campaign_store_budget_store_limit import (
        NewCampaignStoreBudgetStoreLimit as NewCampaignStoreBudgetStoreLimit,
    )
    from talon_one.models.new_campaign_template import NewCampaignTemplate as NewCampaignTemplate
    from talon_one.models.new_catalog import NewCatalog as NewCatalog
    from talon_one.models.new_collection import NewCollection as NewCollection
    from talon_one.models.new_coupon_creation_job import (
        NewCouponCreationJob as NewCouponCreationJob,
    )
    from talon_one.models.new_coupon_deletion_job import (
        NewCouponDeletionJob as NewCouponDeletionJob,
    )
    from talon_one.models.new_coupons import NewCoupons as NewCoupons
    from talon_one.models.new_coupons_for_multiple_recipients import (
        NewCouponsForMultipleRecipients as NewCouponsForMultipleRecipients,
    )
    from talon_one.models.new_custom_effect import NewCustomEffect as NewCustomEffect
    from talon_one.models.new_customer_profile import NewCustomerProfile as NewCustomerProfile
    from talon_one.models.new_customer_session import NewCustomerSession as NewCustomerSession
    from talon_one.models.new_customer_session_v2 import (
        NewCustomerSessionV2 as NewCustomerSessionV2,
    )
    from talon_one.models.new_event import NewEvent as NewEvent
    from talon_one.models.new_event_type import NewEventType as NewEventType
    from talon_one.models.new_event_v3_entity import NewEventV3Entity as NewEventV3Entity
    from talon_one.models.new_experiment import NewExperiment as NewExperiment
    from talon_one.models.new_experiment_variant import NewExperimentVariant as NewExperimentVariant
    from talon_one.models.new_experiment_variant_array import (
        NewExperimentVariantArray as NewExperimentVariantArray,
    )
    from talon_one.models.new_external_invitation import (
        NewExternalInvitation as NewExternalInvitation,
    )
    from talon_one.models.new_giveaways_pool import NewGiveawaysPool as NewGiveawaysPool
    from talon_one.models.new_internal_audience import NewInternalAudience as NewInternalAudience
    from talon_one.models.new_invitation import NewInvitation as NewInvitation
    from talon_one.models.new_invite_email import NewInviteEmail as NewInviteEmail
    from talon_one.models.new_loyalty_program import NewLoyaltyProgram as NewLoyaltyProgram
    from talon_one.models.new_loyalty_tier import NewLoyaltyTier as NewLoyaltyTier
    from talon_one.models.new_management_key import NewManagementKey as NewManagementKey
    from talon_one.models.new_mcp_key import NewMCPKey as NewMCPKey
    from talon_one.models.new_message_test import NewMessageTest as NewMessageTest
    from talon_one.models.new_multiple_audiences_item import (
        NewMultipleAudiencesItem as NewMultipleAudiencesItem,
    )
    from talon_one.models.new_notification_webhook import (
        NewNotificationWebhook as NewNotificationWebhook,
    )
    from talon_one.models.new_outgoing_integration_webhook import (
        NewOutgoingIntegrationWebhook as NewOutgoingIntegrationWebhook,
    )
    from talon_one.models.new_password import NewPassword as NewPassword
    from talon_one.models.new_password_email import NewPasswordEmail as NewPasswordEmail
    from talon_one.models.new_picklist import NewPicklist as NewPicklist
    from talon_one.models.new_price_adjustment import NewPriceAdjustment as NewPriceAdjustment
    from talon_one.models.new_price_type import NewPriceType as NewPriceType
    from talon_one.models.new_referral import NewReferral as NewReferral
    from talon_one.models.new_referrals_for_multiple_advocates import (
        NewReferralsForMultipleAdvocates as NewReferralsForMultipleAdvocates,
    )
    from talon_one.models.new_return import NewReturn as NewReturn
    from talon_one.models.new_revision_version import NewRevisionVersion as NewRevisionVersion
    from talon_one.models.new_reward import NewReward as NewReward
    from talon_one.models.new_risk_notification import NewRiskNotification as NewRiskNotification
    from talon_one.models.new_role import NewRole as NewRole
    from talon_one.models.new_role_v2 import NewRoleV2 as NewRoleV2
    from talon_one.models.new_ruleset import NewRuleset as NewRuleset
    from talon_one.models.new_saml_connection import NewSamlConnection as NewSamlConnection
    from talon_one.models.new_secondary_deployment import (
        NewSecondaryDeployment as NewSecondaryDeployment,
    )
    from talon_one.models.new_store import NewStore as NewStore
    from talon_one.models.new_template_def import NewTemplateDef as NewTemplateDef
    from talon_one.models.new_user import NewUser as NewUser
    from talon_one.models.new_webhook import NewWebhook as NewWebhook
    from talon_one.models.notification import Notification as Notification
    from talon_one.models.notification_activation import (
        NotificationActivation as NotificationActivation,
    )
    from talon_one.models.notification_list_item import NotificationListItem as NotificationListItem
    from talon_one.models.okta_event import OktaEvent as OktaEvent
    from talon_one.models.okta_event_payload import OktaEventPayload as OktaEventPayload
    from talon_one.models.okta_event_payload_data import (
        OktaEventPayloadData as OktaEventPayloadData,
    )
    from talon_one.models.okta_event_target import OktaEventTarget as OktaEventTarget
    from talon_one.models.one_time_code import OneTimeCode as OneTimeCode
    from talon_one.models.outgoing_integration_braze_policy import (
        OutgoingIntegrationBrazePolicy as OutgoingIntegrationBrazePolicy,
    )
    from talon_one.models.outgoing_integration_clever_tap_policy import (
        OutgoingIntegrationCleverTapPolicy as OutgoingIntegrationCleverTapPolicy,
    )
    from talon_one.models.outgoing_integration_configuration import (
        OutgoingIntegrationConfiguration as OutgoingIntegrationConfiguration,
    )
    from talon_one.models.outgoing_integration_iterable_policy import (
        OutgoingIntegrationIterablePolicy as OutgoingIntegrationIterablePolicy,
    )
    from talon_one.models.outgoing_integration_mo_engage_policy import (
        OutgoingIntegrationMoEngagePolicy as OutgoingIntegrationMoEngagePolicy,
    )
    from talon_one.models.outgoing_integration_template import (
        OutgoingIntegrationTemplate as OutgoingIntegrationTemplate,
    )
    from talon_one.models.outgoing_integration_template_with_configuration_details import (
        OutgoingIntegrationTemplateWithConfigurationDetails as OutgoingIntegrationTemplateWithConfigurationDetails,
    )
    from talon_one.models.outgoing_integration_templates import (
        OutgoingIntegrationTemplates as OutgoingIntegrationTemplates,
    )
    from talon_one.models.outgoing_integration_type import (
        OutgoingIntegrationType as OutgoingIntegrationType,
    )
    from talon_one.models.outgoing_integration_types import (
        OutgoingIntegrationTypes as OutgoingIntegrationTypes,
    )
    from talon_one.models.passthrough_block import PassthroughBlock as PassthroughBlock
    from talon_one.models.patch_item_catalog_action import (
        PatchItemCatalogAction as PatchItemCatalogAction,
    )
    from talon_one.models.patch_many_items_catalog_action import (
        PatchManyItemsCatalogAction as PatchManyItemsCatalogAction,
    )
    from talon_one.models.pending_active_points_data import (
        PendingActivePointsData as PendingActivePointsData,
    )
    from talon_one.models.pending_active_points_notification import (
        PendingActivePointsNotification as PendingActivePointsNotification,
    )
    from talon_one.models.pending_points_notification_policy import (
        PendingPointsNotificationPolicy as PendingPointsNotificationPolicy,
    )
    from talon_one.models.picklist import Picklist as Picklist
    from talon_one.models.placeholder_details import PlaceholderDetails as PlaceholderDetails
    from talon_one.models.price_detail import PriceDetail as PriceDetail
    from talon_one.models.price_history_request import PriceHistoryRequest as PriceHistoryRequest
    from talon_one.models.price_history_response import PriceHistoryResponse as PriceHistoryResponse
    from talon_one.models.price_type import PriceType as PriceType
    from talon_one.models.price_type_reference_detail import (
        PriceTypeReferenceDetail as PriceTypeReferenceDetail,
    )
    from talon_one.models.price_type_references import PriceTypeReferences as PriceTypeReferences
    from talon_one.models.product import Product as Product
    from talon_one.models.product_search_match import ProductSearchMatch as ProductSearchMatch
    from talon_one.models.product_unit_analytics import ProductUnitAnalytics as ProductUnitAnalytics
    from talon_one.models.product_unit_analytics_data_point import (
        ProductUnitAnalyticsDataPoint as ProductUnitAnalyticsDataPoint,
    )
    from talon_one.models.product_unit_analytics_totals import (
        ProductUnitAnalyticsTotals as ProductUnitAnalyticsTotals,
    )
    from talon_one.models.profile_audiences_changes import (
        ProfileAudiencesChanges as ProfileAudiencesChanges,
    )
    from talon_one.models.projected_tier import ProjectedTier as ProjectedTier
    from talon_one.models.promote_experiment import PromoteExperiment as PromoteExperiment
    from talon_one.models.promotion_group_block import PromotionGroupBlock as PromotionGroupBlock
    from talon_one.models.promotion_rule_v2 import PromotionRuleV2 as PromotionRuleV2
    from talon_one.models.redeem_referral_effect_props import (
        RedeemReferralEffectProps as RedeemReferralEffectProps,
    )
    from talon_one.models.referral import Referral as Referral
    from talon_one.models.referral_constraints import ReferralConstraints as ReferralConstraints
    from talon_one.models.referral_created_effect_props import (
        ReferralCreatedEffectProps as ReferralCreatedEffectProps,
    )
    from talon_one.models.referral_rejection_reason import (
        ReferralRejectionReason as ReferralRejectionReason,
    )
    from talon_one.models.reject_coupon_effect_props import (
        RejectCouponEffectProps as RejectCouponEffectProps,
    )
    from talon_one.models.reject_referral_effect_props import (
        RejectReferralEffectProps as RejectReferralEffectProps,
    )
    from talon_one.models.remove_from_audience_effect_props import (
        RemoveFromAudienceEffectProps as RemoveFromAudienceEffectProps,
    )
    from talon_one.models.remove_item_catalog_action import (
        RemoveItemCatalogAction as RemoveItemCatalogAction,
    )
    from talon_one.models.remove_many_items_catalog_action import (
        RemoveManyItemsCatalogAction as RemoveManyItemsCatalogAction,
    )
    from talon_one.models.reopen_session_response import (
        ReopenSessionResponse as ReopenSessionResponse,
    )
    from talon_one.models.reserve_coupon_effect_props import (
        ReserveCouponEffectProps as ReserveCouponEffectProps,
    )
    from talon_one.models.response_content_object import (
        ResponseContentObject as ResponseContentObject,
    )
    from talon_one.models.return_integration_request import (
        ReturnIntegrationRequest as ReturnIntegrationRequest,
    )
    from talon_one.models.returned_cart_item import ReturnedCartItem as ReturnedCartItem
    from talon_one.models.revision import Revision as Revision
    from talon_one.models.revision_activation import RevisionActivation as RevisionActivation
    from talon_one.models.revision_activation_request import (
        RevisionActivationRequest as RevisionActivationRequest,
    )
    from talon_one.models.revision_version import RevisionVersion as RevisionVersion
    from talon_one.models.reward import Reward as Reward
    from talon_one.models.reward_points_required import RewardPointsRequired as RewardPointsRequired
    from talon_one.models.risk import Risk as Risk
    from talon_one.models.risk_affected_entity_item import (
        RiskAffectedEntityItem as RiskAffectedEntityItem,
    )
    from talon_one.models.risk_detail import RiskDetail as RiskDetail
    from talon_one.models.risk_notification import RiskNotification as RiskNotification
    from talon_one.models.role import Role as Role
    from talon_one.models.role_assign import RoleAssign as RoleAssign
    from talon_one.models.role_membership import RoleMembership as RoleMembership
    from talon_one.models.role_v2 import RoleV2 as RoleV2
    from talon_one.models.role_v2_application_details import (
        RoleV2ApplicationDetails as RoleV2ApplicationDetails,
    )
    from talon_one.models.role_v2_base import RoleV2Base as RoleV2Base
    from talon_one.models.role_v2_permission_set import RoleV2PermissionSet as RoleV2PermissionSet
    from talon_one.models.role_v2_permissions import RoleV2Permissions as RoleV2Permissions
    from talon_one.models.role_v2_readonly import RoleV2Readonly as RoleV2Readonly
    from talon_one.models.role_v2_roles_group import RoleV2RolesGroup as RoleV2RolesGroup
    from talon_one.models.roles_v2_thresholds import RolesV2Thresholds as RolesV2Thresholds
    from talon_one.models.rollback_added_loyalty_points_effect_props import (
        RollbackAddedLoyaltyPointsEffectProps as RollbackAddedLoyaltyPointsEffectProps,
    )
    from talon_one.models.rollback_coupon_effect_props import (
        RollbackCouponEffectProps as RollbackCouponEffectProps,
    )
    from talon_one.models.rollback_deducted_loyalty_points_effect_props import (
        RollbackDeductedLoyaltyPointsEffectProps as RollbackDeductedLoyaltyPointsEffectProps,
    )
    from talon_one.models.rollback_discount_effect_props import (
        RollbackDiscountEffectProps as RollbackDiscountEffectProps,
    )
    from talon_one.models.rollback_increased_achievement_progress_effect_props import (
        RollbackIncreasedAchievementProgressEffectProps as RollbackIncreasedAchievementProgressEffectProps,
    )
    from talon_one.models.rollback_referral_effect_props import (
        RollbackReferralEffectProps as RollbackReferralEffectProps,
    )
    from talon_one.models.rule import Rule as Rule
    from talon_one.models.rule_eligibility import RuleEligibility as RuleEligibility
    from talon_one.models.rule_eligibility_failure_details import (
        RuleEligibilityFailureDetails as RuleEligibilityFailureDetails,
    )
    from talon_one.models.rule_failure_reason import RuleFailureReason as RuleFailureReason
    from talon_one.models.rule_metadata import RuleMetadata as RuleMetadata
    from talon_one.models.rule_metadata_eligibility import (
        RuleMetadataEligibility as RuleMetadataEligibility,
    )
    from talon_one.models.rule_v2 import RuleV2 as RuleV2
    from talon_one.models.ruleset import Ruleset as Ruleset
    from talon_one.models.ruleset_v2 import RulesetV2 as RulesetV2
    from talon_one.models.saml_connection import SamlConnection as SamlConnection
    from talon_one.models.saml_connection_internal import (
        SamlConnectionInternal as SamlConnectionInternal,
    )
    from talon_one.models.saml_connection_metadata import (
        SamlConnectionMetadata as SamlConnectionMetadata,
    )
    from talon_one.models.saml_login_endpoint import SamlLoginEndpoint as SamlLoginEndpoint
    from talon_one.models.scim_base_group import ScimBaseGroup as ScimBaseGroup
    from talon_one.models.scim_base_user import ScimBaseUser as ScimBaseUser
    from talon_one.models.scim_base_user_name import ScimBaseUserName as ScimBaseUserName
    from talon_one.models.scim_group import ScimGroup as ScimGroup
    from talon_one.models.scim_group_member import ScimGroupMember as ScimGroupMember
    from talon_one.models.scim_groups_list_response import (
        ScimGroupsListResponse as ScimGroupsListResponse,
    )
    from talon_one.models.scim_new_user import ScimNewUser as ScimNewUser
    from talon_one.models.scim_patch_operation import ScimPatchOperation as ScimPatchOperation
    from talon_one.models.scim_patch_request import ScimPatchRequest as ScimPatchRequest
    from talon_one.models.scim_resource import ScimResource as ScimResource
    from talon_one.models.scim_resource_types_list_response import (
        ScimResourceTypesListResponse as ScimResourceTypesListResponse,
    )
    from talon_one.models.scim_schema_resource import ScimSchemaResource as ScimSchemaResource
    from talon_one.models.scim_schemas_list_response import (
        ScimSchemasListResponse as ScimSchemasListResponse,
    )
    from talon_one.models.scim_service_provider_config_response import (
        ScimServiceProviderConfigResponse as ScimServiceProviderConfigResponse,
    )
    from talon_one.models.scim_service_provider_config_response_bulk import (
        ScimServiceProviderConfigResponseBulk as ScimServiceProviderConfigResponseBulk,
    )
    from talon_one.models.scim_service_provider_config_response_change_password import (
        ScimServiceProviderConfigResponseChangePassword as ScimServiceProviderConfigResponseChangePassword,
    )
    from talon_one.models.scim_service_provider_config_response_filter import (
        ScimServiceProviderConfigResponseFilter as ScimServiceProviderConfigResponseFilter,
    )
    from talon_one.models.scim_user import ScimUser as ScimUser
    from talon_one.models.scim_users_list_response import (
        ScimUsersListResponse as ScimUsersListResponse,
    )
    from talon_one.models.secondary_deployment import SecondaryDeployment as SecondaryDeployment
    from talon_one.models.session import Session as Session
    from talon_one.models.set_discount_effect_props import (
        SetDiscountEffectProps as SetDiscountEffectProps,
    )
    from talon_one.models.set_discount_per_additional_cost_effect_props import (
        SetDiscountPerAdditionalCostEffectProps as SetDiscountPerAdditionalCostEffectProps,
    )
    from talon_one.models.set_discount_per_additional_cost_per_item_effect_props import (
        SetDiscountPerAdditionalCostPerItemEffectProps as SetDiscountPerAdditionalCostPerItemEffectProps,
    )
    from talon_one.models.set_discount_per_item_effect_props import (
        SetDiscountPerItemEffectProps as SetDiscountPerItemEffectProps,
    )
    from talon_one.models.set_loyalty_points_expiry_date_effect_props import (
        SetLoyaltyPointsExpiryDateEffectProps as SetLoyaltyPointsExpiryDateEffectProps,
    )
    from talon_one.models.show_bundle_metadata_effect_props import (
        ShowBundleMetadataEffectProps as ShowBundleMetadataEffectProps,
    )
    from talon_one.models.show_notification_effect_props import (
        ShowNotificationEffectProps as ShowNotificationEffectProps,
    )
    from talon_one.models.sku_unit_analytics import SkuUnitAnalytics as SkuUnitAnalytics
    from talon_one.models.sku_unit_analytics_data_point import (
        SkuUnitAnalyticsDataPoint as SkuUnitAnalyticsDataPoint,
    )
    from talon_one.models.slot_def import SlotDef as SlotDef
    from talon_one.models.sso_config import SSOConfig as SSOConfig
    from talon_one.models.start_achievement_progress_effect_props import (
        StartAchievementProgressEffectProps as StartAchievementProgressEffectProps,
    )
    from talon_one.models.store import Store as Store
    from talon_one.models.strikethrough_changed_item import (
        StrikethroughChangedItem as StrikethroughChangedItem,
    )
    from talon_one.models.strikethrough_custom_effect_per_item_props import (
        StrikethroughCustomEffectPerItemProps as StrikethroughCustomEffectPerItemProps,
    )
    from talon_one.models.strikethrough_debug_response import (
        StrikethroughDebugResponse as StrikethroughDebugResponse,
    )
    from talon_one.models.strikethrough_effect import StrikethroughEffect as StrikethroughEffect
    from talon_one.models.strikethrough_group_block import (
        StrikethroughGroupBlock as StrikethroughGroupBlock,
    )
    from talon_one.models.strikethrough_labeling_notification import (
        StrikethroughLabelingNotification as StrikethroughLabelingNotification,
    )
    from talon_one.models.strikethrough_rule_v2 import StrikethroughRuleV2 as StrikethroughRuleV2
    from talon_one.models.strikethrough_set_discount_per_item_effect_props import (
        StrikethroughSetDiscountPerItemEffectProps as StrikethroughSetDiscountPerItemEffectProps,
    )
    from talon_one.models.strikethrough_set_discount_per_item_member_effect_props import (
        StrikethroughSetDiscountPerItemMemberEffectProps as StrikethroughSetDiscountPerItemMemberEffectProps,
    )
    from talon_one.models.strikethrough_trigger import StrikethroughTrigger as StrikethroughTrigger
    from talon_one.models.summarize_campaign_store_budget200_response import (
        SummarizeCampaignStoreBudget200Response as SummarizeCampaignStoreBudget200Response,
    )
    from talon_one.models.summary_campaign_store_budget import (
        SummaryCampaignStoreBudget as SummaryCampaignStoreBudget,
    )
    from talon_one.models.support_request import SupportRequest as SupportRequest
    from talon_one.models.support_request_input import SupportRequestInput as SupportRequestInput
    from talon_one.models.talang_attribute import TalangAttribute as TalangAttribute
    from talon_one.models.talang_attribute_visibility import (
        TalangAttributeVisibility as TalangAttributeVisibility,
    )
    from talon_one.models.template_arg_def import TemplateArgDef as TemplateArgDef
    from talon_one.models.template_def import TemplateDef as TemplateDef
    from talon_one.models.template_limit_config import TemplateLimitConfig as TemplateLimitConfig
    from talon_one.models.tier import Tier as Tier
    from talon_one.models.tier_downgrade_data import TierDowngradeData as TierDowngradeData
    from talon_one.models.tier_downgrade_notification import (
        TierDowngradeNotification as TierDowngradeNotification,
    )
    from talon_one.models.tier_downgrade_notification_policy import (
        TierDowngradeNotificationPolicy as TierDowngradeNotificationPolicy,
    )
    from talon_one.models.tier_upgrade_data import TierUpgradeData as TierUpgradeData
    from talon_one.models.tier_upgrade_notification import (
        TierUpgradeNotification as TierUpgradeNotification,
    )
    from talon_one.models.tier_upgrade_notification_policy import (
        TierUpgradeNotificationPolicy as TierUpgradeNotificationPolicy,
    )
    from talon_one.models.tier_will_downgrade_data import (
        TierWillDowngradeData as TierWillDowngradeData,
    )
    from talon_one.models.tier_will_downgrade_notification import (
        TierWillDowngradeNotification as TierWillDowngradeNotification,
    )
    from talon_one.models.tier_will_downgrade_notification_policy import (
        TierWillDowngradeNotificationPolicy as TierWillDowngradeNotificationPolicy,
    )
    from talon_one.models.tier_will_downgrade_notification_trigger import (
        TierWillDowngradeNotificationTrigger as TierWillDowngradeNotificationTrigger,
    )
    from talon_one.models.time_point import TimePoint as TimePoint
    from talon_one.models.transfer_loyalty_card import TransferLoyaltyCard as TransferLoyaltyCard
    from talon_one.models.trigger_webhook_effect_props import (
        TriggerWebhookEffectProps as TriggerWebhookEffectProps,
    )
    from talon_one.models.two_fa_config import TwoFAConfig as TwoFAConfig
    from talon_one.models.update_account import UpdateAccount as UpdateAccount
    from talon_one.models.update_achievement import UpdateAchievement as UpdateAchievement
    from talon_one.models.update_achievement_v2 import UpdateAchievementV2 as UpdateAchievementV2
    from talon_one.models.update_application import UpdateApplication as UpdateApplication
    from talon_one.models.update_application_api_key import (
        UpdateApplicationAPIKey as UpdateApplicationAPIKey,
    )
    from talon_one.models.update_application_cif import UpdateApplicationCIF as UpdateApplicationCIF
    from talon_one.models.update_attribute_effect_props import (
        UpdateAttributeEffectProps as UpdateAttributeEffectProps,
    )
    from talon_one.models.update_audience import UpdateAudience as UpdateAudience
    from talon_one.models.update_blueprint import UpdateBlueprint as UpdateBlueprint
    from talon_one.models.update_campaign import UpdateCampaign as UpdateCampaign
    from talon_one.models.update_campaign_collection import (
        UpdateCampaignCollection as UpdateCampaignCollection,
    )
    from talon_one.models.update_campaign_evaluation_group import (
        UpdateCampaignEvaluationGroup as UpdateCampaignEvaluationGroup,
    )
    from talon_one.models.update_campaign_group import UpdateCampaignGroup as UpdateCampaignGroup
    from talon_one.models.update_campaign_template import (
        UpdateCampaignTemplate as UpdateCampaignTemplate,
    )
    from talon_one.models.update_catalog import UpdateCatalog as UpdateCatalog
    from talon_one.models.update_collection import UpdateCollection as UpdateCollection
    from talon_one.models.update_coupon import UpdateCoupon as UpdateCoupon
    from talon_one.models.update_coupon_batch import UpdateCouponBatch as UpdateCouponBatch
    from talon_one.models.update_coupons_data import UpdateCouponsData as UpdateCouponsData
    from talon_one.models.update_custom_effect import UpdateCustomEffect as UpdateCustomEffect
    from talon_one.models.update_customer_session_v2409_response import (
        UpdateCustomerSessionV2409Response as UpdateCustomerSessionV2409Response,
    )
    from talon_one.models.update_experiment import UpdateExperiment as UpdateExperiment
    from talon_one.models.update_experiment_variant import (
        UpdateExperimentVariant as UpdateExperimentVariant,
    )
    from talon_one.models.update_experiment_variant_array import (
        UpdateExperimentVariantArray as UpdateExperimentVariantArray,
    )
    from talon_one.models.update_experiment_variant_name import (
        UpdateExperimentVariantName as UpdateExperimentVariantName,
    )
    from talon_one.models.update_loyalty_card import UpdateLoyaltyCard as UpdateLoyaltyCard
    from talon_one.models.update_loyalty_card_request import (
        UpdateLoyaltyCardRequest as UpdateLoyaltyCardRequest,
    )
    from talon_one.models.update_loyalty_program import UpdateLoyaltyProgram as UpdateLoyaltyProgram
    from talon_one.models.update_loyalty_program_tier import (
        UpdateLoyaltyProgramTier as UpdateLoyaltyProgramTier,
    )
    from talon_one.models.update_picklist import UpdatePicklist as UpdatePicklist
    from talon_one.models.update_price_type import UpdatePriceType as UpdatePriceType
    from talon_one.models.update_referral import UpdateReferral as UpdateReferral
    from talon_one.models.update_referral_batch import UpdateReferralBatch as UpdateReferralBatch
    from talon_one.models.update_reward import UpdateReward as UpdateReward
    from talon_one.models.update_risk_notification import (
        UpdateRiskNotification as UpdateRiskNotification,
    )
    from talon_one.models.update_role import UpdateRole as UpdateRole
    from talon_one.models.update_role_v2 import UpdateRoleV2 as UpdateRoleV2
    from talon_one.models.update_store import UpdateStore as UpdateStore
    from talon_one.models.update_support_request import UpdateSupportRequest as UpdateSupportRequest
    from talon_one.models.update_user import UpdateUser as UpdateUser
    from talon_one.models.user import User as User
    from talon_one.models.user_entity import UserEntity as UserEntity
    from talon_one.models.value_map import ValueMap as ValueMap
    from talon_one.models.webhook import Webhook as Webhook
    from talon_one.models.webhook_authentication import (
        WebhookAuthentication as WebhookAuthentication,
    )
    from talon_one.models.webhook_authentication_data_basic import (
        WebhookAuthenticationDataBasic as WebhookAuthenticationDataBasic,
    )
    from talon_one.models.webhook_authentication_data_custom import (
        WebhookAuthenticationDataCustom as WebhookAuthenticationDataCustom,
    )
    from talon_one.models.webhook_authentication_webhook_ref import (
        WebhookAuthenticationWebhookRef as WebhookAuthenticationWebhookRef,
    )
    from talon_one.models.webhook_with_outgoing_integration_details import (
        WebhookWithOutgoingIntegrationDetails as WebhookWithOutgoingIntegrationDetails,
    )
    from talon_one.models.will_award_giveaway_effect_props import (
        WillAwardGiveawayEffectProps as WillAwardGiveawayEffectProps,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "APIError": "api_error",
            "AcceptCouponEffectProps": "accept_coupon_effect_props",
            "AcceptReferralEffectProps": "accept_referral_effect_props",
            "AccessLogEntry": "access_log_entry",
            "Account": "account",
            "AccountAdditionalCost": "account_additional_cost",
            "AccountAnalytics": "account_analytics",
            "AccountDashboardStatistic": "account_dashboard_statistic",
            "AccountDashboardStatisticCampaigns": "account_dashboard_statistic_campaigns",
            "AccountDashboardStatisticDiscount": "account_dashboard_statistic_discount",
            "AccountDashboardStatisticLoyaltyPoints": "account_dashboard_statistic_loyalty_points",
            "AccountDashboardStatisticReferrals": "account_dashboard_statistic_referrals",
            "AccountDashboardStatisticRevenue": "account_dashboard_statistic_revenue",
            "AccountEntity": "account_entity",
            "AccountLimits": "account_limits",
            "Achievement": "achievement",
            "AchievementAdditionalProperties": "achievement_additional_properties",
            "AchievementAdditionalPropertiesV2": "achievement_additional_properties_v2",
            "AchievementBase": "achievement_base",
            "AchievementBaseV2": "achievement_base_v2",
            "AchievementProgress": "achievement_progress",
            "AchievementProgressWithDefinition": "achievement_progress_with_definition",
            "AchievementReference": "achievement_reference",
            "AchievementStatusEntry": "achievement_status_entry",
            "AchievementV2": "achievement_v2",
            "ActivateLoyaltyPoints": "activate_loyalty_points",
            "ActivateLoyaltyPointsResponse": "activate_loyalty_points_response",
            "ActivateUserRequest": "activate_user_request",
            "AddFreeItemEffectProps": "add_free_item_effect_props",
            "AddItemCatalogAction": "add_item_catalog_action",
            "AddLoyaltyPoints": "add_loyalty_points",
            "AddLoyaltyPointsEffectProps": "add_loyalty_points_effect_props",
            "AddPriceAdjustmentCatalogAction": "add_price_adjustment_catalog_action",
            "AddToAudienceEffectProps": "add_to_audience_effect_props",
            "AddedDeductedPointsBalancesAction": "added_deducted_points_balances_action",
            "AddedDeductedPointsBalancesNotification": "added_deducted_points_balances_notification",
            "AddedDeductedPointsBalancesNotificationPolicy": "added_deducted_points_balances_notification_policy",
            "AddedDeductedPointsNotification": "added_deducted_points_notification",
            "AddedDeductedPointsNotificationPolicy": "added_deducted_points_notification_policy",
            "AdditionalCampaignProperties": "additional_campaign_properties",
            "AdditionalCost": "additional_cost",
            "AdjustmentDetails": "adjustment_details",
            "AnalyticsDataPoint": "analytics_data_point",
            "AnalyticsDataPointWithTrend": "analytics_data_point_with_trend",
            "AnalyticsDataPointWithTrendAndInfluencedRate": "analytics_data_point_with_trend_and_influenced_rate",
            "AnalyticsDataPointWithTrendAndUplift": "analytics_data_point_with_trend_and_uplift",
            "AnalyticsProduct": "analytics_product",
            "AnalyticsSKU": "analytics_sku",
            "Application": "application",
            "ApplicationAPIKey": "application_api_key",
            "ApplicationAnalyticsDataPoint": "application_analytics_data_point",
            "ApplicationApiHealth": "application_api_health",
            "ApplicationCIF": "application_cif",
            "ApplicationCIFExpression": "application_cif_expression",
            "ApplicationCIFReferences": "application_cif_references",
            "ApplicationCampaignAnalytics": "application_campaign_analytics",
            "ApplicationCampaignStats": "application_campaign_stats",
            "ApplicationCustomer": "application_customer",
            "ApplicationCustomerEntity": "application_customer_entity",
            "ApplicationEntity": "application_entity",
            "ApplicationEvent": "application_event",
            "ApplicationNotification": "application_notification",
            "ApplicationReferee": "application_referee",
            "ApplicationSession": "application_session",
            "ApplicationSessionEntity": "application_session_entity",
            "ApplicationStoreEntity": "application_store_entity",
            "AsyncCouponCreationResponse": "async_coupon_creation_response",
            "AsyncCouponDeletionJobResponse": "async_coupon_deletion_job_response",
            "AsyncCouponsData": "async_coupons_data",
            "Attribute": "attribute",
            "AttributesMandatory": "attributes_mandatory",
            "AttributesSettings": "attributes_settings",
            "Audience": "audience",
            "AudienceAnalytics": "audience_analytics",
            "AudienceCustomer": "audience_customer",
            "AudienceIntegrationID": "audience_integration_id",
            "AudienceMembership": "audience_membership",
            "AudienceReference": "audience_reference",
            "AwardGiveawayEffectProps": "award_giveaway_effect_props",
            "BaseBlock": "base_block",
            "BaseCampaign": "base_campaign",
            "BaseLoyaltyProgram": "base_loyalty_program",
            "BaseNotification": "base_notification",
            "BaseNotificationEntity": "base_notification_entity",
            "BaseNotificationWebhook": "base_notification_webhook",
            "BaseNotifications": "base_notifications",
            "BaseSamlConnection": "base_saml_connection",
            "BestPriorPrice": "best_prior_price",
            "BestPriorPriceMetadata": "best_prior_price_metadata",
            "BestPriorPriceRequest": "best_prior_price_request",
            "BestPriorTarget": "best_prior_target",
            "Binding": "binding",
            "Blueprint": "blueprint",
            "BulkApplicationNotification": "bulk_application_notification",
            "BulkOperationOnCampaigns": "bulk_operation_on_campaigns",
            "Campaign": "campaign",
            "CampaignActivationRequest": "campaign_activation_request",
            "CampaignAnalytics": "campaign_analytics",
            "CampaignBudget": "campaign_budget",
            "CampaignCollection": "campaign_collection",
            "CampaignCollectionEditedNotification": "campaign_collection_edited_notification",
            "CampaignCollectionEditedNotificationItem": "campaign_collection_edited_notification_item",
            "CampaignCollectionWithoutPayload": "campaign_collection_without_payload",
            "CampaignCopy": "campaign_copy",
            "CampaignCreatedNotification": "campaign_created_notification",
            "CampaignCreatedNotificationItem": "campaign_created_notification_item",
            "CampaignDeactivationRequest": "campaign_deactivation_request",
            "CampaignDeletedNotification": "campaign_deleted_notification",
            "CampaignDeletedNotificationItem": "campaign_deleted_notification_item",
            "CampaignDetail": "campaign_detail",
            "CampaignEditedNotification": "campaign_edited_notification",
            "CampaignEditedNotificationItem": "campaign_edited_notification_item",
            "CampaignEligibility": "campaign_eligibility",
            "CampaignEligibilityDetails": "campaign_eligibility_details",
            "CampaignEligibilityExperiment": "campaign_eligibility_experiment",
            "CampaignEligibilityFailureDetails": "campaign_eligibility_failure_details",
            "CampaignEntity": "campaign_entity",
            "CampaignEvaluationGroup": "campaign_evaluation_group",
            "CampaignEvaluationPosition": "campaign_evaluation_position",
            "CampaignEvaluationTreeChangedMessage": "campaign_evaluation_tree_changed_message",
            "CampaignEvaluationTreeChangedNotification": "campaign_evaluation_tree_changed_notification",
            "CampaignGroup": "campaign_group",
            "CampaignGroupEntity": "campaign_group_entity",
            "CampaignLogSummary": "campaign_log_summary",
            "CampaignNotificationBase": "campaign_notification_base",
            "CampaignNotificationGeneric": "campaign_notification_generic",
            "CampaignNotificationItemBase": "campaign_notification_item_base",
            "CampaignNotificationPolicy": "campaign_notification_policy",
            "CampaignRulesetChangedNotification": "campaign_ruleset_changed_notification",
            "CampaignRulesetChangedNotificationItem": "campaign_ruleset_changed_notification_item",
            "CampaignSearch": "campaign_search",
            "CampaignSet": "campaign_set",
            "CampaignSetBranchNode": "campaign_set_branch_node",
            "CampaignSetLeafNode": "campaign_set_leaf_node",
            "CampaignSetNode": "campaign_set_node",
            "CampaignStateChangedNotification": "campaign_state_changed_notification",
            "CampaignStateChangedNotificationItem": "campaign_state_changed_notification_item",
            "CampaignStoreBudget": "campaign_store_budget",
            "CampaignStoreBudgetLimitConfig": "campaign_store_budget_limit_config",
            "CampaignTemplate": "campaign_template",
            "CampaignTemplateCollection": "campaign_template_collection",
            "CampaignTemplateCouponReservationSettings": "campaign_template_coupon_reservation_settings",
            "CampaignTemplateParams": "campaign_template_params",
            "CampaignVersions": "campaign_versions",
            "CardAddedDeductedPointsBalancesNotification": "card_added_deducted_points_balances_notification",
            "CardAddedDeductedPointsBalancesNotificationPolicy": "card_added_deducted_points_balances_notification_policy",
            "CardAddedDeductedPointsNotification": "card_added_deducted_points_notification",
            "CardAddedDeductedPointsNotificationPolicy": "card_added_deducted_points_notification_policy",
            "CardExpiringPointsNotificationPolicy": "card_expiring_points_notification_policy",
            "CardExpiringPointsNotificationTrigger": "card_expiring_points_notification_trigger",
            "CardLedgerPointsEntryIntegrationAPI": "card_ledger_points_entry_integration_api",
            "CardLedgerTransactionLogEntry": "card_ledger_transaction_log_entry",
            "CardLedgerTransactionLogEntryIntegrationAPI": "card_ledger_transaction_log_entry_integration_api",
            "CartItem": "cart_item",
            "CartItemFilterTemplate": "cart_item_filter_template",
            "Catalog": "catalog",
            "CatalogAction": "catalog_action",
            "CatalogActionFilter": "catalog_action_filter",
            "CatalogItem": "catalog_item",
            "CatalogRule": "catalog_rule",
            "CatalogSyncRequest": "catalog_sync_request",
            "CatalogsStrikethroughNotificationPolicy": "catalogs_strikethrough_notification_policy",
            "Change": "change",
            "ChangeLoyaltyTierLevelEffectProps": "change_loyalty_tier_level_effect_props",
            "ChangeProfilePassword": "change_profile_password",
            "CodeGeneratorSettings": "code_generator_settings",
            "Collection": "collection",
            "CollectionItem": "collection_item",
            "CollectionWithoutPayload": "collection_without_payload",
            "Coupon": "coupon",
            "CouponConstraints": "coupon_constraints",
            "CouponCreatedEffectProps": "coupon_created_effect_props",
            "CouponCreationJob": "coupon_creation_job",
            "CouponDeletionFilters": "coupon_deletion_filters",
            "CouponDeletionJob": "coupon_deletion_job",
            "CouponEntity": "coupon_entity",
            "CouponFailureSummary": "coupon_failure_summary",
            "CouponLimitConfigs": "coupon_limit_configs",
            "CouponRejectionReason": "coupon_rejection_reason",
            "CouponReservations": "coupon_reservations",
            "CouponSearch": "coupon_search",
            "CouponValue": "coupon_value",
            "CouponWithApplication": "coupon_with_application",
            "CouponsNotificationData": "coupons_notification_data",
            "CouponsNotificationPolicy": "coupons_notification_policy",
            "CreateAchievement": "create_achievement",
            "CreateAchievementV2": "create_achievement_v2",
            "CreateApplicationAPIKey": "create_application_api_key",
            "CreateCouponData": "create_coupon_data",
            "CreateCoupons200Response": "create_coupons200_response",
            "CreateMCPKey": "create_mcp_key",
            "CreateManagementKey": "create_management_key",
            "CreateReferralsForMultipleAdvocates201Response": "create_referrals_for_multiple_advocates201_response",
            "CreateTemplateCampaign": "create_template_campaign",
            "CreateTemplateCampaignResponse": "create_template_campaign_response",
            "CustomEffect": "custom_effect",
            "CustomEffectProps": "custom_effect_props",
            "CustomerAchievement": "customer_achievement",
            "CustomerActivityReport": "customer_activity_report",
            "CustomerAnalytics": "customer_analytics",
            "CustomerInventory": "customer_inventory",
            "CustomerProfile": "customer_profile",
            "CustomerProfileAudienceRequest": "customer_profile_audience_request",
            "CustomerProfileAudienceRequestItem": "customer_profile_audience_request_item",
            "CustomerProfileEntity": "customer_profile_entity",
            "CustomerProfileIntegrationRequestV2": "customer_profile_integration_request_v2",
            "CustomerProfileIntegrationResponseV2": "customer_profile_integration_response_v2",
            "CustomerProfileSearchQuery": "customer_profile_search_query",
            "CustomerProfileUpdateV2Response": "customer_profile_update_v2_response",
            "CustomerSession": "customer_session",
            "CustomerSessionV2": "customer_session_v2",
            "DeactivateUserRequest": "deactivate_user_request",
            "DeductLoyaltyPoints": "deduct_loyalty_points",
            "DeductLoyaltyPointsEffectProps": "deduct_loyalty_points_effect_props",
            "DeleteCouponsData": "delete_coupons_data",
            "DeleteLoyaltyTransactionsRequest": "delete_loyalty_transactions_request",
            "DeleteUserRequest": "delete_user_request",
            "Effect": "effect",
            "EffectEntity": "effect_entity",
            "EmailEntity": "email_entity",
            "EmbeddedAnalyticsConfiguration": "embedded_analytics_configuration",
            "EmbeddedAnalyticsConfigurationDashboards": "embedded_analytics_configuration_dashboards",
            "EmbeddedDashboardConfiguration": "embedded_dashboard_configuration",
            "Endpoint": "endpoint",
            "Entity": "entity",
            "EntityWithTalangVisibleID": "entity_with_talang_visible_id",
            "Environment": "environment",
            "ErrorEffectProps": "error_effect_props",
            "ErrorResponse": "error_response",
            "ErrorResponseWithStatus": "error_response_with_status",
            "ErrorSource": "error_source",
            "EvaluableCampaignIds": "evaluable_campaign_ids",
            "Event": "event",
            "EventAttributesEntity": "event_attributes_entity",
            "EventType": "event_type",
            "EventV2": "event_v2",
            "EventV3": "event_v3",
            "EventV3Connections": "event_v3_connections",
            "EventV3Entity": "event_v3_entity",
            "EventV3RequestEntity": "event_v3_request_entity",
            "Experiment": "experiment",
            "ExperimentCampaignCopy": "experiment_campaign_copy",
            "ExperimentConfidenceTimeline": "experiment_confidence_timeline",
            "ExperimentConfidenceTimelineDataPoint": "experiment_confidence_timeline_data_point",
            "ExperimentCopy": "experiment_copy",
            "ExperimentCopyExperiment": "experiment_copy_experiment",
            "ExperimentListResults": "experiment_list_results",
            "ExperimentListResultsRequest": "experiment_list_results_request",
            "ExperimentResult": "experiment_result",
            "ExperimentResults": "experiment_results",
            "ExperimentSegmentInsight": "experiment_segment_insight",
            "ExperimentSegmentInsightMetric": "experiment_segment_insight_metric",
            "ExperimentSegmentInsightVariant": "experiment_segment_insight_variant",
            "ExperimentSegmentInsights": "experiment_segment_insights",
            "ExperimentVariant": "experiment_variant",
            "ExperimentVariantAllocation": "experiment_variant_allocation",
            "ExperimentVariantResult": "experiment_variant_result",
            "ExperimentVariantResultConfidence": "experiment_variant_result_confidence",
            "ExperimentVerdict": "experiment_verdict",
            "ExperimentVerdictResponse": "experiment_verdict_response",
            "ExpiringCardPointsData": "expiring_card_points_data",
            "ExpiringCardPointsNotification": "expiring_card_points_notification",
            "ExpiringCouponsData": "expiring_coupons_data",
            "ExpiringCouponsNotification": "expiring_coupons_notification",
            "ExpiringCouponsNotificationPolicy": "expiring_coupons_notification_policy",
            "ExpiringCouponsNotificationTrigger": "expiring_coupons_notification_trigger",
            "ExpiringPointsData": "expiring_points_data",
            "ExpiringPointsNotification": "expiring_points_notification",
            "ExpiringPointsNotificationPolicy": "expiring_points_notification_policy",
            "ExpiringPointsNotificationTrigger": "expiring_points_notification_trigger",
            "Export": "export",
            "ExtendLoyaltyPointsExpiryDateEffectProps": "extend_loyalty_points_expiry_date_effect_props",
            "ExtendedCoupon": "extended_coupon",
            "FeatureFlag": "feature_flag",
            "FeatureFlagUpdate": "feature_flag_update",
            "FeaturesFeed": "features_feed",
            "FuncArgDef": "func_arg_def",
            "FunctionDef": "function_def",
            "GenerateAuditLogSummary": "generate_audit_log_summary",
            "GenerateCampaignDescription": "generate_campaign_description",
            "GenerateCampaignSummary": "generate_campaign_summary",
            "GenerateCampaignTags": "generate_campaign_tags",
            "GenerateCouponFailureDetailedSummary": "generate_coupon_failure_detailed_summary",
            "GenerateCouponFailureSummary": "generate_coupon_failure_summary",
            "GenerateCouponRejections200Response": "generate_coupon_rejections200_response",
            "GenerateItemFilterDescription": "generate_item_filter_description",
            "GenerateLoyaltyCard": "generate_loyalty_card",
            "GenerateRuleTitle": "generate_rule_title",
            "GenerateRuleTitleRule": "generate_rule_title_rule",
            "GenerateUserSessionSummary": "generate_user_session_summary",
            "GetAccessLogsWithoutTotalCount200Response": "get_access_logs_without_total_count200_response",
            "GetAdditionalCosts200Response": "get_additional_costs200_response",
            "GetApplicationCustomerFriends200Response": "get_application_customer_friends200_response",
            "GetApplicationCustomers200Response": "get_application_customers200_response",
            "GetApplicationCustomersByAttributes200Response": "get_application_customers_by_attributes200_response",
            "GetApplicationEventTypes200Response": "get_application_event_types200_response",
            "GetApplicationEventsWithoutTotalCount200Response": "get_application_events_without_total_count200_response",
            "GetApplicationSessions200Response": "get_application_sessions200_response",
            "GetApplications200Response": "get_applications200_response",
            "GetAttributes200Response": "get_attributes200_response",
            "GetAudienceMemberships200Response": "get_audience_memberships200_response",
            "GetAudiences200Response": "get_audiences200_response",
            "GetAudiencesAnalytics200Response": "get_audiences_analytics200_response",
            "GetCampaignAnalytics200Response": "get_campaign_analytics200_response",
            "GetCampaignGroups200Response": "get_campaign_groups200_response",
            "GetCampaignTemplates200Response": "get_campaign_templates200_response",
            "GetCampaigns200Response": "get_campaigns200_response",
            "GetChanges200Response": "get_changes200_response",
            "GetCollectionItems200Response": "get_collection_items200_response",
            "GetCouponsWithoutTotalCount200Response": "get_coupons_without_total_count200_response",
            "GetCustomerAchievementHistory200Response": "get_customer_achievement_history200_response",
            "GetCustomerAchievements200Response": "get_customer_achievements200_response",
            "GetCustomerActivityReportsWithoutTotalCount200Response": "get_customer_activity_reports_without_total_count200_response",
            "GetCustomerProfileAchievementProgress200Response": "get_customer_profile_achievement_progress200_response",
            "GetCustomerProfiles200Response": "get_customer_profiles200_response",
            "GetCustomersByAttributes200Response": "get_customers_by_attributes200_response",
            "GetDashboardStatistics200Response": "get_dashboard_statistics200_response",
            "GetEventTypes200Response": "get_event_types200_response",
            "GetExports200Response": "get_exports200_response",
            "GetIntegrationCouponRequest": "get_integration_coupon_request",
            "GetLoyaltyCardPoints200Response": "get_loyalty_card_points200_response",
            "GetLoyaltyCardTransactionLogs200Response": "get_loyalty_card_transaction_logs200_response",
            "GetLoyaltyCardTransactions200Response": "get_loyalty_card_transactions200_response",
            "GetLoyaltyCards200Response": "get_loyalty_cards200_response",
            "GetLoyaltyProgramProfilePoints200Response": "get_loyalty_program_profile_points200_response",
            "GetLoyaltyProgramProfileTransactions200Response": "get_loyalty_program_profile_transactions200_response",
            "GetLoyaltyProgramTransactions200Response": "get_loyalty_program_transactions200_response",
            "GetLoyaltyPrograms200Response": "get_loyalty_programs200_response",
            "GetReferralsWithoutTotalCount200Response": "get_referrals_without_total_count200_response",
            "GetReservedCustomers200Response": "get_reserved_customers200_response",
            "GetRulesets200Response": "get_rulesets200_response",
            "GetUsers200Response": "get_users200_response",
            "GetWebhooks200Response": "get_webhooks200_response",
            "Giveaway": "giveaway",
            "GiveawayPoolNotification": "giveaway_pool_notification",
            "GiveawayPoolNotificationData": "giveaway_pool_notification_data",
            "GiveawaysPool": "giveaways_pool",
            "HiddenConditionsEffects": "hidden_conditions_effects",
            "History": "history",
            "IdentifiableEntity": "identifiable_entity",
            "ImportEntity": "import_entity",
            "IncreaseAchievementProgressEffectProps": "increase_achievement_progress_effect_props",
            "InfluencingCampaignDetails": "influencing_campaign_details",
            "IntegrationCampaign": "integration_campaign",
            "IntegrationCampaignBase": "integration_campaign_base",
            "IntegrationCoupon": "integration_coupon",
            "IntegrationCustomerProfileAudienceRequest": "integration_customer_profile_audience_request",
            "IntegrationCustomerProfileAudienceRequestItem": "integration_customer_profile_audience_request_item",
            "IntegrationCustomerSessionResponse": "integration_customer_session_response",
            "IntegrationEntity": "integration_entity",
            "IntegrationEvent": "integration_event",
            "IntegrationEventV2Request": "integration_event_v2_request",
            "IntegrationEventV2Response": "integration_event_v2_response",
            "IntegrationEventV3Request": "integration_event_v3_request",
            "IntegrationEventV3Response": "integration_event_v3_response",
            "IntegrationGetAllCampaigns200Response": "integration_get_all_campaigns200_response",
            "IntegrationHubConfig": "integration_hub_config",
            "IntegrationHubEventPayloadCouponBasedNotifications": "integration_hub_event_payload_coupon_based_notifications",
            "IntegrationHubEventPayloadCouponBasedNotificationsLimits": "integration_hub_event_payload_coupon_based_notifications_limits",
            "IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification": "integration_hub_event_payload_loyalty_profile_based_points_changed_notification",
            "IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction": "integration_hub_event_payload_loyalty_profile_based_points_changed_notification_action",
            "IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification": "integration_hub_event_payload_loyalty_profile_based_tier_downgrade_notification",
            "IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification": "integration_hub_event_payload_loyalty_profile_based_tier_upgrade_notification",
            "IntegrationHubEventRecord": "integration_hub_event_record",
            "IntegrationHubEventStatusUpdate": "integration_hub_event_status_update",
            "IntegrationHubEventType": "integration_hub_event_type",
            "IntegrationHubFlow": "integration_hub_flow",
            "IntegrationHubFlowConfig": "integration_hub_flow_config",
            "IntegrationHubFlowConfigResponse": "integration_hub_flow_config_response",
            "IntegrationHubFlowResponse": "integration_hub_flow_response",
            "IntegrationHubFlowWithConfig": "integration_hub_flow_with_config",
            "IntegrationHubPaginatedEventPayload": "integration_hub_paginated_event_payload",
            "IntegrationProfileEntity": "integration_profile_entity",
            "IntegrationProfileEntityV3": "integration_profile_entity_v3",
            "IntegrationRequest": "integration_request",
            "IntegrationResponse": "integration_response",
            "IntegrationState": "integration_state",
            "IntegrationStateV2": "integration_state_v2",
            "IntegrationStoreEntity": "integration_store_entity",
            "InventoryCoupon": "inventory_coupon",
            "InventoryReferral": "inventory_referral",
            "ItemAttribute": "item_attribute",
            "LabelTargetAudience": "label_target_audience",
            "LabelTargetNone": "label_target_none",
            "LedgerEntry": "ledger_entry",
            "LedgerInfo": "ledger_info",
            "LedgerPointsEntryIntegrationAPI": "ledger_points_entry_integration_api",
            "LedgerTransactionLogEntryIntegrationAPI": "ledger_transaction_log_entry_integration_api",
            "LibraryAttribute": "library_attribute",
            "LimitConfig": "limit_config",
            "LimitCounter": "limit_counter",
            "ListAccountCollections200Response": "list_account_collections200_response",
            "ListAchievements200Response": "list_achievements200_response",
            "ListAllRolesV2200Response": "list_all_roles_v2200_response",
            "ListApplicationCartItemFilters200Response": "list_application_cart_item_filters200_response",
            "ListCampaignStoreBudgetLimits200Response": "list_campaign_store_budget_limits200_response",
            "ListCampaignStoreBudgets": "list_campaign_store_budgets",
            "ListCampaignStoreBudgetsStore": "list_campaign_store_budgets_store",
            "ListCatalogItems200Response": "list_catalog_items200_response",
            "ListExperiments200Response": "list_experiments200_response",
            "ListStores200Response": "list_stores200_response",
            "LoginParams": "login_params",
            "Loyalty": "loyalty",
            "LoyaltyBalance": "loyalty_balance",
            "LoyaltyBalanceWithTier": "loyalty_balance_with_tier",
            "LoyaltyBalances": "loyalty_balances",
            "LoyaltyBalancesWithTiers": "loyalty_balances_with_tiers",
            "LoyaltyCard": "loyalty_card",
            "LoyaltyCardBalances": "loyalty_card_balances",
            "LoyaltyCardBatch": "loyalty_card_batch",
            "LoyaltyCardBatchResponse": "loyalty_card_batch_response",
            "LoyaltyCardProfileRegistration": "loyalty_card_profile_registration",
            "LoyaltyCardRegistration": "loyalty_card_registration",
            "LoyaltyDashboardData": "loyalty_dashboard_data",
            "LoyaltyDashboardPointsBreakdown": "loyalty_dashboard_points_breakdown",
            "LoyaltyLedger": "loyalty_ledger",
            "LoyaltyLedgerEntry": "loyalty_ledger_entry",
            "LoyaltyLedgerEntryExpiryDateChange": "loyalty_ledger_entry_expiry_date_change",
            "LoyaltyLedgerEntryFlags": "loyalty_ledger_entry_flags",
            "LoyaltyLedgerTransactions": "loyalty_ledger_transactions",
            "LoyaltyMembership": "loyalty_membership",
            "LoyaltyProgram": "loyalty_program",
            "LoyaltyProgramBalance": "loyalty_program_balance",
            "LoyaltyProgramEntity": "loyalty_program_entity",
            "LoyaltyProgramLedgers": "loyalty_program_ledgers",
            "LoyaltyProgramTransaction": "loyalty_program_transaction",
            "LoyaltySubLedger": "loyalty_sub_ledger",
            "LoyaltyTier": "loyalty_tier",
            "MCPKey": "mcp_key",
            "ManagementKey": "management_key",
            "ManagerConfig": "manager_config",
            "MessageLogEntries": "message_log_entries",
            "MessageLogEntry": "message_log_entry",
            "MessageLogRequest": "message_log_request",
            "MessageLogResponse": "message_log_response",
            "MessageTest": "message_test",
            "Meta": "meta",
            "ModelImport": "model_import",
            "ModelReturn": "model_return",
            "MultiApplicationEntity": "multi_application_entity",
            "MultipleAttribute": "multiple_attribute",
            "MultipleAudiences": "multiple_audiences",
            "MultipleAudiencesItem": "multiple_audiences_item",
            "MultipleCustomerProfileIntegrationRequest": "multiple_customer_profile_integration_request",
            "MultipleCustomerProfileIntegrationRequestItem": "multiple_customer_profile_integration_request_item",
            "MultipleCustomerProfileIntegrationResponseV2": "multiple_customer_profile_integration_response_v2",
            "MultipleNewAttribute": "multiple_new_attribute",
            "MultipleNewAudiences": "multiple_new_audiences",
            "MutableEntity": "mutable_entity",
            "NewAccount": "new_account",
            "NewAccountSignUp": "new_account_sign_up",
            "NewAdditionalCost": "new_additional_cost",
            "NewAppWideCouponDeletionJob": "new_app_wide_coupon_deletion_job",
            "NewApplication": "new_application",
            "NewApplicationAPIKey": "new_application_api_key",
            "NewApplicationCIF": "new_application_cif",
            "NewApplicationCIFExpression": "new_application_cif_expression",
            "NewAttribute": "new_attribute",
            "NewAudience": "new_audience",
            "NewBaseNotification": "new_base_notification",
            "NewBlueprint": "new_blueprint",
            "NewCampaign": "new_campaign",
            "NewCampaignCollection": "new_campaign_collection",
            "NewCampaignEvaluationGroup": "new_campaign_evaluation_group",
            "NewCampaignGroup": "new_campaign_group",
            "NewCampaignSet": "new_campaign_set",
            "NewCampaignStoreBudget": "new_campaign_store_budget",
            "NewCampaignStoreBudgetStoreLimit": "new_campaign_store_budget_store_limit",
            "NewCampaignTemplate": "new_campaign_template",
            "NewCatalog": "new_catalog",
            "NewCollection": "new_collection",
            "NewCouponCreationJob": "new_coupon_creation_job",
            "NewCouponDeletionJob": "new_coupon_deletion_job",
            "NewCoupons": "new_coupons",
            "NewCouponsForMultipleRecipients": "new_coupons_for_multiple_recipients",
            "NewCustomEffect": "new_custom_effect",
            "NewCustomerProfile": "new_customer_profile",
            "NewCustomerSession": "new_customer_session",
            "NewCustomerSessionV2": "new_customer_session_v2",
            "NewEvent": "new_event",
            "NewEventType": "new_event_type",
            "NewEventV3Entity": "new_event_v3_entity",
            "NewExperiment": "new_experiment",
            "NewExperimentVariant": "new_experiment_variant",
            "NewExperimentVariantArray": "new_experiment_variant_array",
            "NewExternalInvitation": "new_external_invitation",
            "NewGiveawaysPool": "new_giveaways_pool",
            "NewInternalAudience": "new_internal_audience",
            "NewInvitation": "new_invitation",
            "NewInviteEmail": "new_invite_email",
            "NewLoyaltyProgram": "new_loyalty_program",
            "NewLoyaltyTier": "new_loyalty_tier",
            "NewMCPKey": "new_mcp_key",
            "NewManagementKey": "new_management_key",
            "NewMessageTest": "new_message_test",
            "NewMultipleAudiencesItem": "new_multiple_audiences_item",
            "NewNotificationWebhook": "new_notification_webhook",
            "NewOutgoingIntegrationWebhook": "new_outgoing_integration_webhook",
            "NewPassword": "new_password",
            "NewPasswordEmail": "new_password_email",
            "NewPicklist": "new_picklist",
            "NewPriceAdjustment": "new_price_adjustment",
            "NewPriceType": "new_price_type",
            "NewReferral": "new_referral",
            "NewReferralsForMultipleAdvocates": "new_referrals_for_multiple_advocates",
            "NewReturn": "new_return",
            "NewRevisionVersion": "new_revision_version",
            "NewReward": "new_reward",
            "NewRiskNotification": "new_risk_notification",
            "NewRole": "new_role",
            "NewRoleV2": "new_role_v2",
            "NewRuleset": "new_ruleset",
            "NewSamlConnection": "new_saml_connection",
            "NewSecondaryDeployment": "new_secondary_deployment",
            "NewStore": "new_store",
            "NewTemplateDef": "new_template_def",
            "NewUser": "new_user",
            "NewWebhook": "new_webhook",
            "Notification": "notification",
            "NotificationActivation": "notification_activation",
            "NotificationListItem": "notification_list_item",
            "OktaEvent": "okta_event",
            "OktaEventPayload": "okta_event_payload",
            "OktaEventPayloadData": "okta_event_payload_data",
            "OktaEventTarget": "okta_event_target",
            "OneTimeCode": "one_time_code",
            "OutgoingIntegrationBrazePolicy": "outgoing_integration_braze_policy",
            "OutgoingIntegrationCleverTapPolicy": "outgoing_integration_clever_tap_policy",
            "OutgoingIntegrationConfiguration": "outgoing_integration_configuration",
            "OutgoingIntegrationIterablePolicy": "outgoing_integration_iterable_policy",
            "OutgoingIntegrationMoEngagePolicy": "outgoing_integration_mo_engage_policy",
            "OutgoingIntegrationTemplate": "outgoing_integration_template",
            "OutgoingIntegrationTemplateWithConfigurationDetails": "outgoing_integration_template_with_configuration_details",
            "OutgoingIntegrationTemplates": "outgoing_integration_templates",
            "OutgoingIntegrationType": "outgoing_integration_type",
            "OutgoingIntegrationTypes": "outgoing_integration_types",
            "PassthroughBlock": "passthrough_block",
            "PatchItemCatalogAction": "patch_item_catalog_action",
            "PatchManyItemsCatalogAction": "patch_many_items_catalog_action",
            "PendingActivePointsData": "pending_active_points_data",
            "PendingActivePointsNotification": "pending_active_points_notification",
            "PendingPointsNotificationPolicy": "pending_points_notification_policy",
            "Picklist": "picklist",
            "PlaceholderDetails": "placeholder_details",
            "PriceDetail": "price_detail",
            "PriceHistoryRequest": "price_history_request",
            "PriceHistoryResponse": "price_history_response",
            "PriceType": "price_type",
            "PriceTypeReferenceDetail": "price_type_reference_detail",
            "PriceTypeReferences": "price_type_references",
            "Product": "product",
            "ProductSearchMatch": "product_search_match",
            "ProductUnitAnalytics": "product_unit_analytics",
            "ProductUnitAnalyticsDataPoint": "product_unit_analytics_data_point",
            "ProductUnitAnalyticsTotals": "product_unit_analytics_totals",
            "ProfileAudiencesChanges": "profile_audiences_changes",
            "ProjectedTier": "projected_tier",
            "PromoteExperiment": "promote_experiment",
            "PromotionGroupBlock": "promotion_group_block",
            "PromotionRuleV2": "promotion_rule_v2",
            "RedeemReferralEffectProps": "redeem_referral_effect_props",
            "Referral": "referral",
            "ReferralConstraints": "referral_constraints",
            "ReferralCreatedEffectProps": "referral_created_effect_props",
            "ReferralRejectionReason": "referral_rejection_reason",
            "RejectCouponEffectProps": "reject_coupon_effect_props",
            "RejectReferralEffectProps": "reject_referral_effect_props",
            "RemoveFromAudienceEffectProps": "remove_from_audience_effect_props",
            "RemoveItemCatalogAction": "remove_item_catalog_action",
            "RemoveManyItemsCatalogAction": "remove_many_items_catalog_action",
            "ReopenSessionResponse": "reopen_session_response",
            "ReserveCouponEffectProps": "reserve_coupon_effect_props",
            "ResponseContentObject": "response_content_object",
            "ReturnIntegrationRequest": "return_integration_request",
            "ReturnedCartItem": "returned_cart_item",
            "Revision": "revision",
            "RevisionActivation": "revision_activation",
            "RevisionActivationRequest": "revision_activation_request",
            "RevisionVersion": "revision_version",
            "Reward": "reward",
            "RewardPointsRequired": "reward_points_required",
            "Risk": "risk",
            "RiskAffectedEntityItem": "risk_affected_entity_item",
            "RiskDetail": "risk_detail",
            "RiskNotification": "risk_notification",
            "Role": "role",
            "RoleAssign": "role_assign",
            "RoleMembership": "role_membership",
            "RoleV2": "role_v2",
            "RoleV2ApplicationDetails": "role_v2_application_details",
            "RoleV2Base": "role_v2_base",
            "RoleV2PermissionSet": "role_v2_permission_set",
            "RoleV2Permissions": "role_v2_permissions",
            "RoleV2Readonly": "role_v2_readonly",
            "RoleV2RolesGroup": "role_v2_roles_group",
            "RolesV2Thresholds": "roles_v2_thresholds",
            "RollbackAddedLoyaltyPointsEffectProps": "rollback_added_loyalty_points_effect_props",
            "RollbackCouponEffectProps": "rollback_coupon_effect_props",
            "RollbackDeductedLoyaltyPointsEffectProps": "rollback_deducted_loyalty_points_effect_props",
            "RollbackDiscountEffectProps": "rollback_discount_effect_props",
            "RollbackIncreasedAchievementProgressEffectProps": "rollback_increased_achievement_progress_effect_props",
            "RollbackReferralEffectProps": "rollback_referral_effect_props",
            "Rule": "rule",
            "RuleEligibility": "rule_eligibility",
            "RuleEligibilityFailureDetails": "rule_eligibility_failure_details",
            "RuleFailureReason": "rule_failure_reason",
            "RuleMetadata": "rule_metadata",
            "RuleMetadataEligibility": "rule_metadata_eligibility",
            "RuleV2": "rule_v2",
            "Ruleset": "ruleset",
            "RulesetV2": "ruleset_v2",
            "SSOConfig": "sso_config",
            "SamlConnection": "saml_connection",
            "SamlConnectionInternal": "saml_connection_internal",
            "SamlConnectionMetadata": "saml_connection_metadata",
            "SamlLoginEndpoint": "saml_login_endpoint",
            "ScimBaseGroup": "scim_base_group",
            "ScimBaseUser": "scim_base_user",
            "ScimBaseUserName": "scim_base_user_name",
            "ScimGroup": "scim_group",
            "ScimGroupMember": "scim_group_member",
            "ScimGroupsListResponse": "scim_groups_list_response",
            "ScimNewUser": "scim_new_user",
            "ScimPatchOperation": "scim_patch_operation",
            "ScimPatchRequest": "scim_patch_request",
            "ScimResource": "scim_resource",
            "ScimResourceTypesListResponse": "scim_resource_types_list_response",
            "ScimSchemaResource": "scim_schema_resource",
            "ScimSchemasListResponse": "scim_schemas_list_response",
            "ScimServiceProviderConfigResponse": "scim_service_provider_config_response",
            "ScimServiceProviderConfigResponseBulk": "scim_service_provider_config_response_bulk",
            "ScimServiceProviderConfigResponseChangePassword": "scim_service_provider_config_response_change_password",
            "ScimServiceProviderConfigResponseFilter": "scim_service_provider_config_response_filter",
            "ScimUser": "scim_user",
            "ScimUsersListResponse": "scim_users_list_response",
            "SecondaryDeployment": "secondary_deployment",
            "Session": "session",
            "SetDiscountEffectProps": "set_discount_effect_props",
            "SetDiscountPerAdditionalCostEffectProps": "set_discount_per_additional_cost_effect_props",
            "SetDiscountPerAdditionalCostPerItemEffectProps": "set_discount_per_additional_cost_per_item_effect_props",
            "SetDiscountPerItemEffectProps": "set_discount_per_item_effect_props",
            "SetLoyaltyPointsExpiryDateEffectProps": "set_loyalty_points_expiry_date_effect_props",
            "ShowBundleMetadataEffectProps": "show_bundle_metadata_effect_props",
            "ShowNotificationEffectProps": "show_notification_effect_props",
            "SkuUnitAnalytics": "sku_unit_analytics",
            "SkuUnitAnalyticsDataPoint": "sku_unit_analytics_data_point",
            "SlotDef": "slot_def",
            "StartAchievementProgressEffectProps": "start_achievement_progress_effect_props",
            "Store": "store",
            "StrikethroughChangedItem": "strikethrough_changed_item",
            "StrikethroughCustomEffectPerItemProps": "strikethrough_custom_effect_per_item_props",
            "StrikethroughDebugResponse": "strikethrough_debug_response",
            "StrikethroughEffect": "strikethrough_effect",
            "StrikethroughGroupBlock": "strikethrough_group_block",
            "StrikethroughLabelingNotification": "strikethrough_labeling_notification",
            "StrikethroughRuleV2": "strikethrough_rule_v2",
            "StrikethroughSetDiscountPerItemEffectProps": "strikethrough_set_discount_per_item_effect_props",
            "StrikethroughSetDiscountPerItemMemberEffectProps": "strikethrough_set_discount_per_item_member_effect_props",
            "StrikethroughTrigger": "strikethrough_trigger",
            "SummarizeCampaignStoreBudget200Response": "summarize_campaign_store_budget200_response",
            "SummaryCampaignStoreBudget": "summary_campaign_store_budget",
            "SupportRequest": "support_request",
            "SupportRequestInput": "support_request_input",
            "TalangAttribute": "talang_attribute",
            "TalangAttributeVisibility": "talang_attribute_visibility",
            "TemplateArgDef": "template_arg_def",
            "TemplateDef": "template_def",
            "TemplateLimitConfig": "template_limit_config",
            "Tier": "tier",
            "TierDowngradeData": "tier_downgrade_data",
            "TierDowngradeNotification": "tier_downgrade_notification",
            "TierDowngradeNotificationPolicy": "tier_downgrade_notification_policy",
            "TierUpgradeData": "tier_upgrade_data",
            "TierUpgradeNotification": "tier_upgrade_notification",
            "TierUpgradeNotificationPolicy": "tier_upgrade_notification_policy",
            "TierWillDowngradeData": "tier_will_downgrade_data",
            "TierWillDowngradeNotification": "tier_will_downgrade_notification",
            "TierWillDowngradeNotificationPolicy": "tier_will_downgrade_notification_policy",
            "TierWillDowngradeNotificationTrigger": "tier_will_downgrade_notification_trigger",
            "TimePoint": "time_point",
            "TransferLoyaltyCard": "transfer_loyalty_card",
            "TriggerWebhookEffectProps": "trigger_webhook_effect_props",
            "TwoFAConfig": "two_fa_config",
            "UpdateAccount": "update_account",
            "UpdateAchievement": "update_achievement",
            "UpdateAchievementV2": "update_achievement_v2",
            "UpdateApplication": "update_application",
            "UpdateApplicationAPIKey": "update_application_api_key",
            "UpdateApplicationCIF": "update_application_cif",
            "UpdateAttributeEffectProps": "update_attribute_effect_props",
            "UpdateAudience": "update_audience",
            "UpdateBlueprint": "update_blueprint",
            "UpdateCampaign": "update_campaign",
            "UpdateCampaignCollection": "update_campaign_collection",
            "UpdateCampaignEvaluationGroup": "update_campaign_evaluation_group",
            "UpdateCampaignGroup": "update_campaign_group",
            "UpdateCampaignTemplate": "update_campaign_template",
            "UpdateCatalog": "update_catalog",
            "UpdateCollection": "update_collection",
            "UpdateCoupon": "update_coupon",
            "UpdateCouponBatch": "update_coupon_batch",
            "UpdateCouponsData": "update_coupons_data",
            "UpdateCustomEffect": "update_custom_effect",
            "UpdateCustomerSessionV2409Response": "update_customer_session_v2409_response",
            "UpdateExperiment": "update_experiment",
            "UpdateExperimentVariant": "update_experiment_variant",
            "UpdateExperimentVariantArray": "update_experiment_variant_array",
            "UpdateExperimentVariantName": "update_experiment_variant_name",
            "UpdateLoyaltyCard": "update_loyalty_card",
            "UpdateLoyaltyCardRequest": "update_loyalty_card_request",
            "UpdateLoyaltyProgram": "update_loyalty_program",
            "UpdateLoyaltyProgramTier": "update_loyalty_program_tier",
            "UpdatePicklist": "update_picklist",
            "UpdatePriceType": "update_price_type",
            "UpdateReferral": "update_referral",
            "UpdateReferralBatch": "update_referral_batch",
            "UpdateReward": "update_reward",
            "UpdateRiskNotification": "update_risk_notification",
            "UpdateRole": "update_role",
            "UpdateRoleV2": "update_role_v2",
            "UpdateStore": "update_store",
            "UpdateSupportRequest": "update_support_request",
            "UpdateUser": "update_user",
            "User": "user",
            "UserEntity": "user_entity",
            "ValueMap": "value_map",
            "Webhook": "webhook",
            "WebhookAuthentication": "webhook_authentication",
            "WebhookAuthenticationDataBasic": "webhook_authentication_data_basic",
            "WebhookAuthenticationDataCustom": "webhook_authentication_data_custom",
            "WebhookAuthenticationWebhookRef": "webhook_authentication_webhook_ref",
            "WebhookWithOutgoingIntegrationDetails": "webhook_with_outgoing_integration_details",
            "WillAwardGiveawayEffectProps": "will_award_giveaway_effect_props",
        },
    )

__all__ = [
    "APIError",
    "AcceptCouponEffectProps",
    "AcceptReferralEffectProps",
    "AccessLogEntry",
    "Account",
    "AccountAdditionalCost",
    "AccountAnalytics",
    "AccountDashboardStatistic",
    "AccountDashboardStatisticCampaigns",
    "AccountDashboardStatisticDiscount",
    "AccountDashboardStatisticLoyaltyPoints",
    "AccountDashboardStatisticReferrals",
    "AccountDashboardStatisticRevenue",
    "AccountEntity",
    "AccountLimits",
    "Achievement",
    "AchievementAdditionalProperties",
    "AchievementAdditionalPropertiesV2",
    "AchievementBase",
    "AchievementBaseV2",
    "AchievementProgress",
    "AchievementProgressWithDefinition",
    "AchievementReference",
    "AchievementStatusEntry",
    "AchievementV2",
    "ActivateLoyaltyPoints",
    "ActivateLoyaltyPointsResponse",
    "ActivateUserRequest",
    "AddFreeItemEffectProps",
    "AddItemCatalogAction",
    "AddLoyaltyPoints",
    "AddLoyaltyPointsEffectProps",
    "AddPriceAdjustmentCatalogAction",
    "AddToAudienceEffectProps",
    "AddedDeductedPointsBalancesAction",
    "AddedDeductedPointsBalancesNotification",
    "AddedDeductedPointsBalancesNotificationPolicy",
    "AddedDeductedPointsNotification",
    "AddedDeductedPointsNotificationPolicy",
    "AdditionalCampaignProperties",
    "AdditionalCost",
    "AdjustmentDetails",
    "AnalyticsDataPoint",
    "AnalyticsDataPointWithTrend",
    "AnalyticsDataPointWithTrendAndInfluencedRate",
    "AnalyticsDataPointWithTrendAndUplift",
    "AnalyticsProduct",
    "AnalyticsSKU",
    "Application",
    "ApplicationAPIKey",
    "ApplicationAnalyticsDataPoint",
    "ApplicationApiHealth",
    "ApplicationCIF",
    "ApplicationCIFExpression",
    "ApplicationCIFReferences",
    "ApplicationCampaignAnalytics",
    "ApplicationCampaignStats",
    "ApplicationCustomer",
    "ApplicationCustomerEntity",
    "ApplicationEntity",
    "ApplicationEvent",
    "ApplicationNotification",
    "ApplicationReferee",
    "ApplicationSession",
    "ApplicationSessionEntity",
    "ApplicationStoreEntity",
    "AsyncCouponCreationResponse",
    "AsyncCouponDeletionJobResponse",
    "AsyncCouponsData",
    "Attribute",
    "AttributesMandatory",
    "AttributesSettings",
    "Audience",
    "AudienceAnalytics",
    "AudienceCustomer",
    "AudienceIntegrationID",
    "AudienceMembership",
    "AudienceReference",
    "AwardGiveawayEffectProps",
    "BaseBlock",
    "BaseCampaign",
    "BaseLoyaltyProgram",
    "BaseNotification",
    "BaseNotificationEntity",
    "BaseNotificationWebhook",
    "BaseNotifications",
    "BaseSamlConnection",
    "BestPriorPrice",
    "BestPriorPriceMetadata",
    "BestPriorPriceRequest",
    "BestPriorTarget",
    "Binding",
    "Blueprint",
    "BulkApplicationNotification",
    "BulkOperationOnCampaigns",
    "Campaign",
    "CampaignActivationRequest",
    "CampaignAnalytics",
    "CampaignBudget",
    "CampaignCollection",
    "CampaignCollectionEditedNotification",
    "CampaignCollectionEditedNotificationItem",
    "CampaignCollectionWithoutPayload",
    "CampaignCopy",
    "CampaignCreatedNotification",
    "CampaignCreatedNotificationItem",
    "CampaignDeactivationRequest",
    "CampaignDeletedNotification",
    "CampaignDeletedNotificationItem",
    "CampaignDetail",
    "CampaignEditedNotification",
    "CampaignEditedNotificationItem",
    "CampaignEligibility",
    "CampaignEligibilityDetails",
    "CampaignEligibilityExperiment",
    "CampaignEligibilityFailureDetails",
    "CampaignEntity",
    "CampaignEvaluationGroup",
    "CampaignEvaluationPosition",
    "CampaignEvaluationTreeChangedMessage",
    "CampaignEvaluationTreeChangedNotification",
    "CampaignGroup",
    "CampaignGroupEntity",
    "CampaignLogSummary",
    "CampaignNotificationBase",
    "CampaignNotificationGeneric",
    "CampaignNotificationItemBase",
    "CampaignNotificationPolicy",
    "CampaignRulesetChangedNotification",
    "CampaignRulesetChangedNotificationItem",
    "CampaignSearch",
    "CampaignSet",
    "CampaignSetBranchNode",
    "CampaignSetLeafNode",
    "CampaignSetNode",
    "CampaignStateChangedNotification",
    "CampaignStateChangedNotificationItem",
    "CampaignStoreBudget",
    "CampaignStoreBudgetLimitConfig",
    "CampaignTemplate",
    "CampaignTemplateCollection",
    "CampaignTemplateCouponReservationSettings",
    "CampaignTemplateParams",
    "CampaignVersions",
    "CardAddedDeductedPointsBalancesNotification",
    "CardAddedDeductedPointsBalancesNotificationPolicy",
    "CardAddedDeductedPointsNotification",
    "CardAddedDeductedPointsNotificationPolicy",
    "CardExpiringPointsNotificationPolicy",
    "CardExpiringPointsNotificationTrigger",
    "CardLedgerPointsEntryIntegrationAPI",
    "CardLedgerTransactionLogEntry",
    "CardLedgerTransactionLogEntryIntegrationAPI",
    "CartItem",
    "CartItemFilterTemplate",
    "Catalog",
    "CatalogAction",
    "CatalogActionFilter",
    "CatalogItem",
    "CatalogRule",
    "CatalogSyncRequest",
    "CatalogsStrikethroughNotificationPolicy",
    "Change",
    "ChangeLoyaltyTierLevelEffectProps",
    "ChangeProfilePassword",
    "CodeGeneratorSettings",
    "Collection",
    "CollectionItem",
    "CollectionWithoutPayload",
    "Coupon",
    "CouponConstraints",
    "CouponCreatedEffectProps",
    "CouponCreationJob",
    "CouponDeletionFilters",
    "CouponDeletionJob",
    "CouponEntity",
    "CouponFailureSummary",
    "CouponLimitConfigs",
    "CouponRejectionReason",
    "CouponReservations",
    "CouponSearch",
    "CouponValue",
    "CouponWithApplication",
    "CouponsNotificationData",
    "CouponsNotificationPolicy",
    "CreateAchievement",
    "CreateAchievementV2",
    "CreateApplicationAPIKey",
    "CreateCouponData",
    "CreateCoupons200Response",
    "CreateMCPKey",
    "CreateManagementKey",
    "CreateReferralsForMultipleAdvocates201Response",
    "CreateTemplateCampaign",
    "CreateTemplateCampaignResponse",
    "CustomEffect",
    "CustomEffectProps",
    "CustomerAchievement",
    "CustomerActivityReport",
    "CustomerAnalytics",
    "CustomerInventory",
    "CustomerProfile",
    "CustomerProfileAudienceRequest",
    "CustomerProfileAudienceRequestItem",
    "CustomerProfileEntity",
    "CustomerProfileIntegrationRequestV2",
    "CustomerProfileIntegrationResponseV2",
    "CustomerProfileSearchQuery",
    "CustomerProfileUpdateV2Response",
    "CustomerSession",
    "CustomerSessionV2",
    "DeactivateUserRequest",
    "DeductLoyaltyPoints",
    "DeductLoyaltyPointsEffectProps",
    "DeleteCouponsData",
    "DeleteLoyaltyTransactionsRequest",
    "DeleteUserRequest",
    "Effect",
    "EffectEntity",
    "EmailEntity",
    "EmbeddedAnalyticsConfiguration",
    "EmbeddedAnalyticsConfigurationDashboards",
    "EmbeddedDashboardConfiguration",
    "Endpoint",
    "Entity",
    "EntityWithTalangVisibleID",
    "Environment",
    "ErrorEffectProps",
    "ErrorResponse",
    "ErrorResponseWithStatus",
    "ErrorSource",
    "EvaluableCampaignIds",
    "Event",
    "EventAttributesEntity",
    "EventType",
    "EventV2",
    "EventV3",
    "EventV3Connections",
    "EventV3Entity",
    "EventV3RequestEntity",
    "Experiment",
    "ExperimentCampaignCopy",
    "ExperimentConfidenceTimeline",
    "ExperimentConfidenceTimelineDataPoint",
    "ExperimentCopy",
    "ExperimentCopyExperiment",
    "ExperimentListResults",
    "ExperimentListResultsRequest",
    "ExperimentResult",
    "ExperimentResults",
    "ExperimentSegmentInsight",
    "ExperimentSegmentInsightMetric",
    "ExperimentSegmentInsightVariant",
    "ExperimentSegmentInsights",
    "ExperimentVariant",
    "ExperimentVariantAllocation",
    "ExperimentVariantResult",
    "ExperimentVariantResultConfidence",
    "ExperimentVerdict",
    "ExperimentVerdictResponse",
    "ExpiringCardPointsData",
    "ExpiringCardPointsNotification",
    "ExpiringCouponsData",
    "ExpiringCouponsNotification",
    "ExpiringCouponsNotificationPolicy",
    "ExpiringCouponsNotificationTrigger",
    "ExpiringPointsData",
    "ExpiringPointsNotification",
    "ExpiringPointsNotificationPolicy",
    "ExpiringPointsNotificationTrigger",
    "Export",
    "ExtendLoyaltyPointsExpiryDateEffectProps",
    "ExtendedCoupon",
    "FeatureFlag",
    "FeatureFlagUpdate",
    "FeaturesFeed",
    "FuncArgDef",
    "FunctionDef",
    "GenerateAuditLogSummary",
    "GenerateCampaignDescription",
    "GenerateCampaignSummary",
    "GenerateCampaignTags",
    "GenerateCouponFailureDetailedSummary",
    "GenerateCouponFailureSummary",
    "GenerateCouponRejections200Response",
    "GenerateItemFilterDescription",
    "GenerateLoyaltyCard",
    "GenerateRuleTitle",
    "GenerateRuleTitleRule",
    "GenerateUserSessionSummary",
    "GetAccessLogsWithoutTotalCount200Response",
    "GetAdditionalCosts200Response",
    "GetApplicationCustomerFriends200Response",
    "GetApplicationCustomers200Response",
    "GetApplicationCustomersByAttributes200Response",
    "GetApplicationEventTypes200Response",
    "GetApplicationEventsWithoutTotalCount200Response",
    "GetApplicationSessions200Response",
    "GetApplications200Response",
    "GetAttributes200Response",
    "GetAudienceMemberships200Response",
    "GetAudiences200Response",
    "GetAudiencesAnalytics200Response",
    "GetCampaignAnalytics200Response",
    "GetCampaignGroups200Response",
    "GetCampaignTemplates200Response",
    "GetCampaigns200Response",
    "GetChanges200Response",
    "GetCollectionItems200Response",
    "GetCouponsWithoutTotalCount200Response",
    "GetCustomerAchievementHistory200Response",
    "GetCustomerAchievements200Response",
    "GetCustomerActivityReportsWithoutTotalCount200Response",
    "GetCustomerProfileAchievementProgress200Response",
    "GetCustomerProfiles200Response",
    "GetCustomersByAttributes200Response",
    "GetDashboardStatistics200Response",
    "GetEventTypes200Response",
    "GetExports200Response",
    "GetIntegrationCouponRequest",
    "GetLoyaltyCardPoints200Response",
    "GetLoyaltyCardTransactionLogs200Response",
    "GetLoyaltyCardTransactions200Response",
    "GetLoyaltyCards200Response",
    "GetLoyaltyProgramProfilePoints200Response",
    "GetLoyaltyProgramProfileTransactions200Response",
    "GetLoyaltyProgramTransactions200Response",
    "GetLoyaltyPrograms200Response",
    "GetReferralsWithoutTotalCount200Response",
    "GetReservedCustomers200Response",
    "GetRulesets200Response",
    "GetUsers200Response",
    "GetWebhooks200Response",
    "Giveaway",
    "GiveawayPoolNotification",
    "GiveawayPoolNotificationData",
    "GiveawaysPool",
    "HiddenConditionsEffects",
    "History",
    "IdentifiableEntity",
    "ImportEntity",
    "IncreaseAchievementProgressEffectProps",
    "InfluencingCampaignDetails",
    "IntegrationCampaign",
    "IntegrationCampaignBase",
    "IntegrationCoupon",
    "IntegrationCustomerProfileAudienceRequest",
    "IntegrationCustomerProfileAudienceRequestItem",
    "IntegrationCustomerSessionResponse",
    "IntegrationEntity",
    "IntegrationEvent",
    "IntegrationEventV2Request",
    "IntegrationEventV2Response",
    "IntegrationEventV3Request",
    "IntegrationEventV3Response",
    "IntegrationGetAllCampaigns200Response",
    "IntegrationHubConfig",
    "IntegrationHubEventPayloadCouponBasedNotifications",
    "IntegrationHubEventPayloadCouponBasedNotificationsLimits",
    "IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification",
    "IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction",
    "IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification",
    "IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification",
    "IntegrationHubEventRecord",
    "IntegrationHubEventStatusUpdate",
    "IntegrationHubEventType",
    "IntegrationHubFlow",
    "IntegrationHubFlowConfig",
    "IntegrationHubFlowConfigResponse",
    "IntegrationHubFlowResponse",
    "IntegrationHubFlowWithConfig",
    "IntegrationHubPaginatedEventPayload",
    "IntegrationProfileEntity",
    "IntegrationProfileEntityV3",
    "IntegrationRequest",
    "IntegrationResponse",
    "IntegrationState",
    "IntegrationStateV2",
    "IntegrationStoreEntity",
    "InventoryCoupon",
    "InventoryReferral",
    "ItemAttribute",
    "LabelTargetAudience",
    "LabelTargetNone",
    "LedgerEntry",
    "LedgerInfo",
    "LedgerPointsEntryIntegrationAPI",
    "LedgerTransactionLogEntryIntegrationAPI",
    "LibraryAttribute",
    "LimitConfig",
    "LimitCounter",
    "ListAccountCollections200Response",
    "ListAchievements200Response",
    "ListAllRolesV2200Response",
    "ListApplicationCartItemFilters200Response",
    "ListCampaignStoreBudgetLimits200Response",
    "ListCampaignStoreBudgets",
    "ListCampaignStoreBudgetsStore",
    "ListCatalogItems200Response",
    "ListExperiments200Response",
    "ListStores200Response",
    "LoginParams",
    "Loyalty",
    "LoyaltyBalance",
    "LoyaltyBalanceWithTier",
    "LoyaltyBalances",
    "LoyaltyBalancesWithTiers",
    "LoyaltyCard",
    "LoyaltyCardBalances",
    "LoyaltyCardBatch",
    "LoyaltyCardBatchResponse",
    "LoyaltyCardProfileRegistration",
    "LoyaltyCardRegistration",
    "LoyaltyDashboardData",
    "LoyaltyDashboardPointsBreakdown",
    "LoyaltyLedger",
    "LoyaltyLedgerEntry",
    "LoyaltyLedgerEntryExpiryDateChange",
    "LoyaltyLedgerEntryFlags",
    "LoyaltyLedgerTransactions",
    "LoyaltyMembership",
    "LoyaltyProgram",
    "LoyaltyProgramBalance",
    "LoyaltyProgramEntity",
    "LoyaltyProgramLedgers",
    "LoyaltyProgramTransaction",
    "LoyaltySubLedger",
    "LoyaltyTier",
    "MCPKey",
    "ManagementKey",
    "ManagerConfig",
    "MessageLogEntries",
    "MessageLogEntry",
    "MessageLogRequest",
    "MessageLogResponse",
    "MessageTest",
    "Meta",
    "ModelImport",
    "ModelReturn",
    "MultiApplicationEntity",
    "MultipleAttribute",
    "MultipleAudiences",
    "MultipleAudiencesItem",
    "MultipleCustomerProfileIntegrationRequest",
    "MultipleCustomerProfileIntegrationRequestItem",
    "MultipleCustomerProfileIntegrationResponseV2",
    "MultipleNewAttribute",
    "MultipleNewAudiences",
    "MutableEntity",
    "NewAccount",
    "NewAccountSignUp",
    "NewAdditionalCost",
    "NewAppWideCouponDeletionJob",
    "NewApplication",
    "NewApplicationAPIKey",
    "NewApplicationCIF",
    "NewApplicationCIFExpression",
    "NewAttribute",
    "NewAudience",
    "NewBaseNotification",
    "NewBlueprint",
    "NewCampaign",
    "NewCampaignCollection",
    "NewCampaignEvaluationGroup",
    "NewCampaignGroup",
    "NewCampaignSet",
    "NewCampaignStoreBudget",
    "NewCampaignStoreBudgetStoreLimit",
    "NewCampaignTemplate",
    "NewCatalog",
    "NewCollection",
    "NewCouponCreationJob",
    "NewCouponDeletionJob",
    "NewCoupons",
    "NewCouponsForMultipleRecipients",
    "NewCustomEffect",
    "NewCustomerProfile",
    "NewCustomerSession",
    "NewCustomerSessionV2",
    "NewEvent",
    "NewEventType",
    "NewEventV3Entity",
    "NewExperiment",
    "NewExperimentVariant",
    "NewExperimentVariantArray",
    "NewExternalInvitation",
    "NewGiveawaysPool",
    "NewInternalAudience",
    "NewInvitation",
    "NewInviteEmail",
    "NewLoyaltyProgram",
    "NewLoyaltyTier",
    "NewMCPKey",
    "NewManagementKey",
    "NewMessageTest",
    "NewMultipleAudiencesItem",
    "NewNotificationWebhook",
    "NewOutgoingIntegrationWebhook",
    "NewPassword",
    "NewPasswordEmail",
    "NewPicklist",
    "NewPriceAdjustment",
    "NewPriceType",
    "NewReferral",
    "NewReferralsForMultipleAdvocates",
    "NewReturn",
    "NewRevisionVersion",
    "NewReward",
    "NewRiskNotification",
    "NewRole",
    "NewRoleV2",
    "NewRuleset",
    "NewSamlConnection",
    "NewSecondaryDeployment",
    "NewStore",
    "NewTemplateDef",
    "NewUser",
    "NewWebhook",
    "Notification",
    "NotificationActivation",
    "NotificationListItem",
    "OktaEvent",
    "OktaEventPayload",
    "OktaEventPayloadData",
    "OktaEventTarget",
    "OneTimeCode",
    "OutgoingIntegrationBrazePolicy",
    "OutgoingIntegrationCleverTapPolicy",
    "OutgoingIntegrationConfiguration",
    "OutgoingIntegrationIterablePolicy",
    "OutgoingIntegrationMoEngagePolicy",
    "OutgoingIntegrationTemplate",
    "OutgoingIntegrationTemplateWithConfigurationDetails",
    "OutgoingIntegrationTemplates",
    "OutgoingIntegrationType",
    "OutgoingIntegrationTypes",
    "PassthroughBlock",
    "PatchItemCatalogAction",
    "PatchManyItemsCatalogAction",
    "PendingActivePointsData",
    "PendingActivePointsNotification",
    "PendingPointsNotificationPolicy",
    "Picklist",
    "PlaceholderDetails",
    "PriceDetail",
    "PriceHistoryRequest",
    "PriceHistoryResponse",
    "PriceType",
    "PriceTypeReferenceDetail",
    "PriceTypeReferences",
    "Product",
    "ProductSearchMatch",
    "ProductUnitAnalytics",
    "ProductUnitAnalyticsDataPoint",
    "ProductUnitAnalyticsTotals",
    "ProfileAudiencesChanges",
    "ProjectedTier",
    "PromoteExperiment",
    "PromotionGroupBlock",
    "PromotionRuleV2",
    "RedeemReferralEffectProps",
    "Referral",
    "ReferralConstraints",
    "ReferralCreatedEffectProps",
    "ReferralRejectionReason",
    "RejectCouponEffectProps",
    "RejectReferralEffectProps",
    "RemoveFromAudienceEffectProps",
    "RemoveItemCatalogAction",
    "RemoveManyItemsCatalogAction",
    "ReopenSessionResponse",
    "ReserveCouponEffectProps",
    "ResponseContentObject",
    "ReturnIntegrationRequest",
    "ReturnedCartItem",
    "Revision",
    "RevisionActivation",
    "RevisionActivationRequest",
    "RevisionVersion",
    "Reward",
    "RewardPointsRequired",
    "Risk",
    "RiskAffectedEntityItem",
    "RiskDetail",
    "RiskNotification",
    "Role",
    "RoleAssign",
    "RoleMembership",
    "RoleV2",
    "RoleV2ApplicationDetails",
    "RoleV2Base",
    "RoleV2PermissionSet",
    "RoleV2Permissions",
    "RoleV2Readonly",
    "RoleV2RolesGroup",
    "RolesV2Thresholds",
    "RollbackAddedLoyaltyPointsEffectProps",
    "RollbackCouponEffectProps",
    "RollbackDeductedLoyaltyPointsEffectProps",
    "RollbackDiscountEffectProps",
    "RollbackIncreasedAchievementProgressEffectProps",
    "RollbackReferralEffectProps",
    "Rule",
    "RuleEligibility",
    "RuleEligibilityFailureDetails",
    "RuleFailureReason",
    "RuleMetadata",
    "RuleMetadataEligibility",
    "RuleV2",
    "Ruleset",
    "RulesetV2",
    "SSOConfig",
    "SamlConnection",
    "SamlConnectionInternal",
    "SamlConnectionMetadata",
    "SamlLoginEndpoint",
    "ScimBaseGroup",
    "ScimBaseUser",
    "ScimBaseUserName",
    "ScimGroup",
    "ScimGroupMember",
    "ScimGroupsListResponse",
    "ScimNewUser",
    "ScimPatchOperation",
    "ScimPatchRequest",
    "ScimResource",
    "ScimResourceTypesListResponse",
    "ScimSchemaResource",
    "ScimSchemasListResponse",
    "ScimServiceProviderConfigResponse",
    "ScimServiceProviderConfigResponseBulk",
    "ScimServiceProviderConfigResponseChangePassword",
    "ScimServiceProviderConfigResponseFilter",
    "ScimUser",
    "ScimUsersListResponse",
    "SecondaryDeployment",
    "Session",
    "SetDiscountEffectProps",
    "SetDiscountPerAdditionalCostEffectProps",
    "SetDiscountPerAdditionalCostPerItemEffectProps",
    "SetDiscountPerItemEffectProps",
    "SetLoyaltyPointsExpiryDateEffectProps",
    "ShowBundleMetadataEffectProps",
    "ShowNotificationEffectProps",
    "SkuUnitAnalytics",
    "SkuUnitAnalyticsDataPoint",
    "SlotDef",
    "StartAchievementProgressEffectProps",
    "Store",
    "StrikethroughChangedItem",
    "StrikethroughCustomEffectPerItemProps",
    "StrikethroughDebugResponse",
    "StrikethroughEffect",
    "StrikethroughGroupBlock",
    "StrikethroughLabelingNotification",
    "StrikethroughRuleV2",
    "StrikethroughSetDiscountPerItemEffectProps",
    "StrikethroughSetDiscountPerItemMemberEffectProps",
    "StrikethroughTrigger",
    "SummarizeCampaignStoreBudget200Response",
    "SummaryCampaignStoreBudget",
    "SupportRequest",
    "SupportRequestInput",
    "TalangAttribute",
    "TalangAttributeVisibility",
    "TemplateArgDef",
    "TemplateDef",
    "TemplateLimitConfig",
    "Tier",
    "TierDowngradeData",
    "TierDowngradeNotification",
    "TierDowngradeNotificationPolicy",
    "TierUpgradeData",
    "TierUpgradeNotification",
    "TierUpgradeNotificationPolicy",
    "TierWillDowngradeData",
    "TierWillDowngradeNotification",
    "TierWillDowngradeNotificationPolicy",
    "TierWillDowngradeNotificationTrigger",
    "TimePoint",
    "TransferLoyaltyCard",
    "TriggerWebhookEffectProps",
    "TwoFAConfig",
    "UpdateAccount",
    "UpdateAchievement",
    "UpdateAchievementV2",
    "UpdateApplication",
    "UpdateApplicationAPIKey",
    "UpdateApplicationCIF",
    "UpdateAttributeEffectProps",
    "UpdateAudience",
    "UpdateBlueprint",
    "UpdateCampaign",
    "UpdateCampaignCollection",
    "UpdateCampaignEvaluationGroup",
    "UpdateCampaignGroup",
    "UpdateCampaignTemplate",
    "UpdateCatalog",
    "UpdateCollection",
    "UpdateCoupon",
    "UpdateCouponBatch",
    "UpdateCouponsData",
    "UpdateCustomEffect",
    "UpdateCustomerSessionV2409Response",
    "UpdateExperiment",
    "UpdateExperimentVariant",
    "UpdateExperimentVariantArray",
    "UpdateExperimentVariantName",
    "UpdateLoyaltyCard",
    "UpdateLoyaltyCardRequest",
    "UpdateLoyaltyProgram",
    "UpdateLoyaltyProgramTier",
    "UpdatePicklist",
    "UpdatePriceType",
    "UpdateReferral",
    "UpdateReferralBatch",
    "UpdateReward",
    "UpdateRiskNotification",
    "UpdateRole",
    "UpdateRoleV2",
    "UpdateStore",
    "UpdateSupportRequest",
    "UpdateUser",
    "User",
    "UserEntity",
    "ValueMap",
    "Webhook",
    "WebhookAuthentication",
    "WebhookAuthenticationDataBasic",
    "WebhookAuthenticationDataCustom",
    "WebhookAuthenticationWebhookRef",
    "WebhookWithOutgoingIntegrationDetails",
    "WillAwardGiveawayEffectProps",
]
