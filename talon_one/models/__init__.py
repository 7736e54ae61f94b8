"""The models, one per module. Each is loaded when it is first used."""

# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.support.lazy import lazy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .accept_coupon_effect_props import AcceptCouponEffectProps as AcceptCouponEffectProps
    from .accept_referral_effect_props import AcceptReferralEffectProps as AcceptReferralEffectProps
    from .access_log_entry import AccessLogEntry as AccessLogEntry
    from .account import Account as Account
    from .account_additional_cost import AccountAdditionalCost as AccountAdditionalCost
    from .account_analytics import AccountAnalytics as AccountAnalytics
    from .account_dashboard_statistic import AccountDashboardStatistic as AccountDashboardStatistic
    from .account_dashboard_statistic_campaigns import (
        AccountDashboardStatisticCampaigns as AccountDashboardStatisticCampaigns,
    )
    from .account_dashboard_statistic_discount import (
        AccountDashboardStatisticDiscount as AccountDashboardStatisticDiscount,
    )
    from .account_dashboard_statistic_loyalty_points import (
        AccountDashboardStatisticLoyaltyPoints as AccountDashboardStatisticLoyaltyPoints,
    )
    from .account_dashboard_statistic_referrals import (
        AccountDashboardStatisticReferrals as AccountDashboardStatisticReferrals,
    )
    from .account_dashboard_statistic_revenue import (
        AccountDashboardStatisticRevenue as AccountDashboardStatisticRevenue,
    )
    from .account_entity import AccountEntity as AccountEntity
    from .account_limits import AccountLimits as AccountLimits
    from .achievement import Achievement as Achievement
    from .achievement_additional_properties import (
        AchievementAdditionalProperties as AchievementAdditionalProperties,
    )
    from .achievement_additional_properties_v2 import (
        AchievementAdditionalPropertiesV2 as AchievementAdditionalPropertiesV2,
    )
    from .achievement_base import AchievementBase as AchievementBase
    from .achievement_base_v2 import AchievementBaseV2 as AchievementBaseV2
    from .achievement_progress import AchievementProgress as AchievementProgress
    from .achievement_progress_with_definition import (
        AchievementProgressWithDefinition as AchievementProgressWithDefinition,
    )
    from .achievement_reference import AchievementReference as AchievementReference
    from .achievement_status_entry import AchievementStatusEntry as AchievementStatusEntry
    from .achievement_v2 import AchievementV2 as AchievementV2
    from .activate_loyalty_points import ActivateLoyaltyPoints as ActivateLoyaltyPoints
    from .activate_loyalty_points_response import (
        ActivateLoyaltyPointsResponse as ActivateLoyaltyPointsResponse,
    )
    from .activate_user_request import ActivateUserRequest as ActivateUserRequest
    from .add_free_item_effect_props import AddFreeItemEffectProps as AddFreeItemEffectProps
    from .add_item_catalog_action import AddItemCatalogAction as AddItemCatalogAction
    from .add_loyalty_points import AddLoyaltyPoints as AddLoyaltyPoints
    from .add_loyalty_points_effect_props import (
        AddLoyaltyPointsEffectProps as AddLoyaltyPointsEffectProps,
    )
    from .add_price_adjustment_catalog_action import (
        AddPriceAdjustmentCatalogAction as AddPriceAdjustmentCatalogAction,
    )
    from .add_to_audience_effect_props import AddToAudienceEffectProps as AddToAudienceEffectProps
    from .added_deducted_points_balances_action import (
        AddedDeductedPointsBalancesAction as AddedDeductedPointsBalancesAction,
    )
    from .added_deducted_points_balances_notification import (
        AddedDeductedPointsBalancesNotification as AddedDeductedPointsBalancesNotification,
    )
    from .added_deducted_points_balances_notification_policy import (
        AddedDeductedPointsBalancesNotificationPolicy as AddedDeductedPointsBalancesNotificationPolicy,
    )
    from .added_deducted_points_notification import (
        AddedDeductedPointsNotification as AddedDeductedPointsNotification,
    )
    from .added_deducted_points_notification_policy import (
        AddedDeductedPointsNotificationPolicy as AddedDeductedPointsNotificationPolicy,
    )
    from .additional_campaign_properties import (
        AdditionalCampaignProperties as AdditionalCampaignProperties,
    )
    from .additional_cost import AdditionalCost as AdditionalCost
    from .adjustment_details import AdjustmentDetails as AdjustmentDetails
    from .analytics_data_point import AnalyticsDataPoint as AnalyticsDataPoint
    from .analytics_data_point_with_trend import (
        AnalyticsDataPointWithTrend as AnalyticsDataPointWithTrend,
    )
    from .analytics_data_point_with_trend_and_influenced_rate import (
        AnalyticsDataPointWithTrendAndInfluencedRate as AnalyticsDataPointWithTrendAndInfluencedRate,
    )
    from .analytics_data_point_with_trend_and_uplift import (
        AnalyticsDataPointWithTrendAndUplift as AnalyticsDataPointWithTrendAndUplift,
    )
    from .analytics_product import AnalyticsProduct as AnalyticsProduct
    from .analytics_sku import AnalyticsSKU as AnalyticsSKU
    from .api_error import APIError as APIError
    from .application import Application as Application
    from .application_analytics_data_point import (
        ApplicationAnalyticsDataPoint as ApplicationAnalyticsDataPoint,
    )
    from .application_api_health import ApplicationApiHealth as ApplicationApiHealth
    from .application_api_key import ApplicationAPIKey as ApplicationAPIKey
    from .application_campaign_analytics import (
        ApplicationCampaignAnalytics as ApplicationCampaignAnalytics,
    )
    from .application_campaign_stats import ApplicationCampaignStats as ApplicationCampaignStats
    from .application_cif import ApplicationCIF as ApplicationCIF
    from .application_cif_expression import ApplicationCIFExpression as ApplicationCIFExpression
    from .application_cif_references import ApplicationCIFReferences as ApplicationCIFReferences
    from .application_customer import ApplicationCustomer as ApplicationCustomer
    from .application_customer_entity import ApplicationCustomerEntity as ApplicationCustomerEntity
    from .application_entity import ApplicationEntity as ApplicationEntity
    from .application_event import ApplicationEvent as ApplicationEvent
    from .application_notification import ApplicationNotification as ApplicationNotification
    from .application_referee import ApplicationReferee as ApplicationReferee
    from .application_session import ApplicationSession as ApplicationSession
    from .application_session_entity import ApplicationSessionEntity as ApplicationSessionEntity
    from .application_store_entity import ApplicationStoreEntity as ApplicationStoreEntity
    from .async_coupon_creation_response import (
        AsyncCouponCreationResponse as AsyncCouponCreationResponse,
    )
    from .async_coupon_deletion_job_response import (
        AsyncCouponDeletionJobResponse as AsyncCouponDeletionJobResponse,
    )
    from .async_coupons_data import AsyncCouponsData as AsyncCouponsData
    from .attribute import Attribute as Attribute
    from .attributes_mandatory import AttributesMandatory as AttributesMandatory
    from .attributes_settings import AttributesSettings as AttributesSettings
    from .audience import Audience as Audience
    from .audience_analytics import AudienceAnalytics as AudienceAnalytics
    from .audience_customer import AudienceCustomer as AudienceCustomer
    from .audience_integration_id import AudienceIntegrationID as AudienceIntegrationID
    from .audience_membership import AudienceMembership as AudienceMembership
    from .audience_reference import AudienceReference as AudienceReference
    from .award_giveaway_effect_props import AwardGiveawayEffectProps as AwardGiveawayEffectProps
    from .base_block import BaseBlock as BaseBlock
    from .base_campaign import BaseCampaign as BaseCampaign
    from .base_loyalty_program import BaseLoyaltyProgram as BaseLoyaltyProgram
    from .base_notification import BaseNotification as BaseNotification
    from .base_notification_entity import BaseNotificationEntity as BaseNotificationEntity
    from .base_notification_webhook import BaseNotificationWebhook as BaseNotificationWebhook
    from .base_notifications import BaseNotifications as BaseNotifications
    from .base_saml_connection import BaseSamlConnection as BaseSamlConnection
    from .best_prior_price import BestPriorPrice as BestPriorPrice
    from .best_prior_price_metadata import BestPriorPriceMetadata as BestPriorPriceMetadata
    from .best_prior_price_request import BestPriorPriceRequest as BestPriorPriceRequest
    from .best_prior_target import BestPriorTarget as BestPriorTarget
    from .binding import Binding as Binding
    from .blueprint import Blueprint as Blueprint
    from .bulk_application_notification import (
        BulkApplicationNotification as BulkApplicationNotification,
    )
    from .bulk_operation_on_campaigns import BulkOperationOnCampaigns as BulkOperationOnCampaigns
    from .campaign import Campaign as Campaign
    from .campaign_activation_request import CampaignActivationRequest as CampaignActivationRequest
    from .campaign_analytics import CampaignAnalytics as CampaignAnalytics
    from .campaign_budget import CampaignBudget as CampaignBudget
    from .campaign_collection import CampaignCollection as CampaignCollection
    from .campaign_collection_edited_notification import (
        CampaignCollectionEditedNotification as CampaignCollectionEditedNotification,
    )
    from .campaign_collection_edited_notification_item import (
        CampaignCollectionEditedNotificationItem as CampaignCollectionEditedNotificationItem,
    )
    from .campaign_collection_without_payload import (
        CampaignCollectionWithoutPayload as CampaignCollectionWithoutPayload,
    )
    from .campaign_copy import CampaignCopy as CampaignCopy
    from .campaign_created_notification import (
        CampaignCreatedNotification as CampaignCreatedNotification,
    )
    from .campaign_created_notification_item import (
        CampaignCreatedNotificationItem as CampaignCreatedNotificationItem,
    )
    from .campaign_deactivation_request import (
        CampaignDeactivationRequest as CampaignDeactivationRequest,
    )
    from .campaign_deleted_notification import (
        CampaignDeletedNotification as CampaignDeletedNotification,
    )
    from .campaign_deleted_notification_item import (
        CampaignDeletedNotificationItem as CampaignDeletedNotificationItem,
    )
    from .campaign_detail import CampaignDetail as CampaignDetail
    from .campaign_edited_notification import (
        CampaignEditedNotification as CampaignEditedNotification,
    )
    from .campaign_edited_notification_item import (
        CampaignEditedNotificationItem as CampaignEditedNotificationItem,
    )
    from .campaign_eligibility import CampaignEligibility as CampaignEligibility
    from .campaign_eligibility_details import (
        CampaignEligibilityDetails as CampaignEligibilityDetails,
    )
    from .campaign_eligibility_experiment import (
        CampaignEligibilityExperiment as CampaignEligibilityExperiment,
    )
    from .campaign_eligibility_failure_details import (
        CampaignEligibilityFailureDetails as CampaignEligibilityFailureDetails,
    )
    from .campaign_entity import CampaignEntity as CampaignEntity
    from .campaign_evaluation_group import CampaignEvaluationGroup as CampaignEvaluationGroup
    from .campaign_evaluation_position import (
        CampaignEvaluationPosition as CampaignEvaluationPosition,
    )
    from .campaign_evaluation_tree_changed_message import (
        CampaignEvaluationTreeChangedMessage as CampaignEvaluationTreeChangedMessage,
    )
    from .campaign_evaluation_tree_changed_notification import (
        CampaignEvaluationTreeChangedNotification as CampaignEvaluationTreeChangedNotification,
    )
    from .campaign_group import CampaignGroup as CampaignGroup
    from .campaign_group_entity import CampaignGroupEntity as CampaignGroupEntity
    from .campaign_log_summary import CampaignLogSummary as CampaignLogSummary
    from .campaign_notification_base import CampaignNotificationBase as CampaignNotificationBase
    from .campaign_notification_generic import (
        CampaignNotificationGeneric as CampaignNotificationGeneric,
    )
    from .campaign_notification_item_base import (
        CampaignNotificationItemBase as CampaignNotificationItemBase,
    )
    from .campaign_notification_policy import (
        CampaignNotificationPolicy as CampaignNotificationPolicy,
    )
    from .campaign_ruleset_changed_notification import (
        CampaignRulesetChangedNotification as CampaignRulesetChangedNotification,
    )
    from .campaign_ruleset_changed_notification_item import (
        CampaignRulesetChangedNotificationItem as CampaignRulesetChangedNotificationItem,
    )
    from .campaign_search import CampaignSearch as CampaignSearch
    from .campaign_set import CampaignSet as CampaignSet
    from .campaign_set_branch_node import CampaignSetBranchNode as CampaignSetBranchNode
    from .campaign_set_leaf_node import CampaignSetLeafNode as CampaignSetLeafNode
    from .campaign_set_node import CampaignSetNode as CampaignSetNode
    from .campaign_state_changed_notification import (
        CampaignStateChangedNotification as CampaignStateChangedNotification,
    )
    from .campaign_state_changed_notification_item import (
        CampaignStateChangedNotificationItem as CampaignStateChangedNotificationItem,
    )
    from .campaign_store_budget import CampaignStoreBudget as CampaignStoreBudget
    from .campaign_store_budget_limit_config import (
        CampaignStoreBudgetLimitConfig as CampaignStoreBudgetLimitConfig,
    )
    from .campaign_template import CampaignTemplate as CampaignTemplate
    from .campaign_template_collection import (
        CampaignTemplateCollection as CampaignTemplateCollection,
    )
    from .campaign_template_coupon_reservation_settings import (
        CampaignTemplateCouponReservationSettings as CampaignTemplateCouponReservationSettings,
    )
    from .campaign_template_params import CampaignTemplateParams as CampaignTemplateParams
    from .campaign_versions import CampaignVersions as CampaignVersions
    from .card_added_deducted_points_balances_notification import (
        CardAddedDeductedPointsBalancesNotification as CardAddedDeductedPointsBalancesNotification,
    )
    from .card_added_deducted_points_balances_notification_policy import (
        CardAddedDeductedPointsBalancesNotificationPolicy as CardAddedDeductedPointsBalancesNotificationPolicy,
    )
    from .card_added_deducted_points_notification import (
        CardAddedDeductedPointsNotification as CardAddedDeductedPointsNotification,
    )
    from .card_added_deducted_points_notification_policy import (
        CardAddedDeductedPointsNotificationPolicy as CardAddedDeductedPointsNotificationPolicy,
    )
    from .card_expiring_points_notification_policy import (
        CardExpiringPointsNotificationPolicy as CardExpiringPointsNotificationPolicy,
    )
    from .card_expiring_points_notification_trigger import (
        CardExpiringPointsNotificationTrigger as CardExpiringPointsNotificationTrigger,
    )
    from .card_ledger_points_entry_integration_api import (
        CardLedgerPointsEntryIntegrationAPI as CardLedgerPointsEntryIntegrationAPI,
    )
    from .card_ledger_transaction_log_entry import (
        CardLedgerTransactionLogEntry as CardLedgerTransactionLogEntry,
    )
    from .card_ledger_transaction_log_entry_integration_api import (
        CardLedgerTransactionLogEntryIntegrationAPI as CardLedgerTransactionLogEntryIntegrationAPI,
    )
    from .cart_item import CartItem as CartItem
    from .cart_item_filter_template import CartItemFilterTemplate as CartItemFilterTemplate
    from .catalog import Catalog as Catalog
    from .catalog_action import CatalogAction as CatalogAction
    from .catalog_action_filter import CatalogActionFilter as CatalogActionFilter
    from .catalog_item import CatalogItem as CatalogItem
    from .catalog_rule import CatalogRule as CatalogRule
    from .catalog_sync_request import CatalogSyncRequest as CatalogSyncRequest
    from .catalogs_strikethrough_notification_policy import (
        CatalogsStrikethroughNotificationPolicy as CatalogsStrikethroughNotificationPolicy,
    )
    from .change import Change as Change
    from .change_loyalty_tier_level_effect_props import (
        ChangeLoyaltyTierLevelEffectProps as ChangeLoyaltyTierLevelEffectProps,
    )
    from .change_profile_password import ChangeProfilePassword as ChangeProfilePassword
    from .code_generator_settings import CodeGeneratorSettings as CodeGeneratorSettings
    from .collection import Collection as Collection
    from .collection_item import CollectionItem as CollectionItem
    from .collection_without_payload import CollectionWithoutPayload as CollectionWithoutPayload
    from .coupon import Coupon as Coupon
    from .coupon_constraints import CouponConstraints as CouponConstraints
    from .coupon_created_effect_props import CouponCreatedEffectProps as CouponCreatedEffectProps
    from .coupon_creation_job import CouponCreationJob as CouponCreationJob
    from .coupon_deletion_filters import CouponDeletionFilters as CouponDeletionFilters
    from .coupon_deletion_job import CouponDeletionJob as CouponDeletionJob
    from .coupon_entity import CouponEntity as CouponEntity
    from .coupon_failure_summary import CouponFailureSummary as CouponFailureSummary
    from .coupon_limit_configs import CouponLimitConfigs as CouponLimitConfigs
    from .coupon_rejection_reason import CouponRejectionReason as CouponRejectionReason
    from .coupon_reservations import CouponReservations as CouponReservations
    from .coupon_search import CouponSearch as CouponSearch
    from .coupon_value import CouponValue as CouponValue
    from .coupon_with_application import CouponWithApplication as CouponWithApplication
    from .coupons_notification_data import CouponsNotificationData as CouponsNotificationData
    from .coupons_notification_policy import CouponsNotificationPolicy as CouponsNotificationPolicy
    from .create_achievement import CreateAchievement as CreateAchievement
    from .create_achievement_v2 import CreateAchievementV2 as CreateAchievementV2
    from .create_application_api_key import CreateApplicationAPIKey as CreateApplicationAPIKey
    from .create_coupon_data import CreateCouponData as CreateCouponData
    from .create_coupons200_response import CreateCoupons200Response as CreateCoupons200Response
    from .create_management_key import CreateManagementKey as CreateManagementKey
    from .create_mcp_key import CreateMCPKey as CreateMCPKey
    from .create_referrals_for_multiple_advocates201_response import (
        CreateReferralsForMultipleAdvocates201Response as CreateReferralsForMultipleAdvocates201Response,
    )
    from .create_template_campaign import CreateTemplateCampaign as CreateTemplateCampaign
    from .create_template_campaign_response import (
        CreateTemplateCampaignResponse as CreateTemplateCampaignResponse,
    )
    from .custom_effect import CustomEffect as CustomEffect
    from .custom_effect_props import CustomEffectProps as CustomEffectProps
    from .customer_achievement import CustomerAchievement as CustomerAchievement
    from .customer_activity_report import CustomerActivityReport as CustomerActivityReport
    from .customer_analytics import CustomerAnalytics as CustomerAnalytics
    from .customer_inventory import CustomerInventory as CustomerInventory
    from .customer_profile import CustomerProfile as CustomerProfile
    from .customer_profile_audience_request import (
        CustomerProfileAudienceRequest as CustomerProfileAudienceRequest,
    )
    from .customer_profile_audience_request_item import (
        CustomerProfileAudienceRequestItem as CustomerProfileAudienceRequestItem,
    )
    from .customer_profile_entity import CustomerProfileEntity as CustomerProfileEntity
    from .customer_profile_integration_request_v2 import (
        CustomerProfileIntegrationRequestV2 as CustomerProfileIntegrationRequestV2,
    )
    from .customer_profile_integration_response_v2 import (
        CustomerProfileIntegrationResponseV2 as CustomerProfileIntegrationResponseV2,
    )
    from .customer_profile_search_query import (
        CustomerProfileSearchQuery as CustomerProfileSearchQuery,
    )
    from .customer_profile_update_v2_response import (
        CustomerProfileUpdateV2Response as CustomerProfileUpdateV2Response,
    )
    from .customer_session import CustomerSession as CustomerSession
    from .customer_session_v2 import CustomerSessionV2 as CustomerSessionV2
    from .deactivate_user_request import DeactivateUserRequest as DeactivateUserRequest
    from .deduct_loyalty_points import DeductLoyaltyPoints as DeductLoyaltyPoints
    from .deduct_loyalty_points_effect_props import (
        DeductLoyaltyPointsEffectProps as DeductLoyaltyPointsEffectProps,
    )
    from .delete_coupons_data import DeleteCouponsData as DeleteCouponsData
    from .delete_loyalty_transactions_request import (
        DeleteLoyaltyTransactionsRequest as DeleteLoyaltyTransactionsRequest,
    )
    from .delete_user_request import DeleteUserRequest as DeleteUserRequest
    from .effect import Effect as Effect
    from .effect_entity import EffectEntity as EffectEntity
    from .email_entity import EmailEntity as EmailEntity
    from .embedded_analytics_configuration import (
        EmbeddedAnalyticsConfiguration as EmbeddedAnalyticsConfiguration,
    )
    from .embedded_analytics_configuration_dashboards import (
        EmbeddedAnalyticsConfigurationDashboards as EmbeddedAnalyticsConfigurationDashboards,
    )
    from .embedded_dashboard_configuration import (
        EmbeddedDashboardConfiguration as EmbeddedDashboardConfiguration,
    )
    from .endpoint import Endpoint as Endpoint
    from .entity import Entity as Entity
    from .entity_with_talang_visible_id import (
        EntityWithTalangVisibleID as EntityWithTalangVisibleID,
    )
    from .environment import Environment as Environment
    from .error_effect_props import ErrorEffectProps as ErrorEffectProps
    from .error_response import ErrorResponse as ErrorResponse
    from .error_response_with_status import ErrorResponseWithStatus as ErrorResponseWithStatus
    from .error_source import ErrorSource as ErrorSource
    from .evaluable_campaign_ids import EvaluableCampaignIds as EvaluableCampaignIds
    from .event import Event as Event
    from .event_attributes_entity import EventAttributesEntity as EventAttributesEntity
    from .event_type import EventType as EventType
    from .event_v2 import EventV2 as EventV2
    from .event_v3 import EventV3 as EventV3
    from .event_v3_connections import EventV3Connections as EventV3Connections
    from .event_v3_entity import EventV3Entity as EventV3Entity
    from .event_v3_request_entity import EventV3RequestEntity as EventV3RequestEntity
    from .experiment import Experiment as Experiment
    from .experiment_campaign_copy import ExperimentCampaignCopy as ExperimentCampaignCopy
    from .experiment_confidence_timeline import (
        ExperimentConfidenceTimeline as ExperimentConfidenceTimeline,
    )
    from .experiment_confidence_timeline_data_point import (
        ExperimentConfidenceTimelineDataPoint as ExperimentConfidenceTimelineDataPoint,
    )
    from .experiment_copy import ExperimentCopy as ExperimentCopy
    from .experiment_copy_experiment import ExperimentCopyExperiment as ExperimentCopyExperiment
    from .experiment_list_results import ExperimentListResults as ExperimentListResults
    from .experiment_list_results_request import (
        ExperimentListResultsRequest as ExperimentListResultsRequest,
    )
    from .experiment_result import ExperimentResult as ExperimentResult
    from .experiment_results import ExperimentResults as ExperimentResults
    from .experiment_segment_insight import ExperimentSegmentInsight as ExperimentSegmentInsight
    from .experiment_segment_insight_metric import (
        ExperimentSegmentInsightMetric as ExperimentSegmentInsightMetric,
    )
    from .experiment_segment_insight_variant import (
        ExperimentSegmentInsightVariant as ExperimentSegmentInsightVariant,
    )
    from .experiment_segment_insights import ExperimentSegmentInsights as ExperimentSegmentInsights
    from .experiment_variant import ExperimentVariant as ExperimentVariant
    from .experiment_variant_allocation import (
        ExperimentVariantAllocation as ExperimentVariantAllocation,
    )
    from .experiment_variant_result import ExperimentVariantResult as ExperimentVariantResult
    from .experiment_variant_result_confidence import (
        ExperimentVariantResultConfidence as ExperimentVariantResultConfidence,
    )
    from .experiment_verdict import ExperimentVerdict as ExperimentVerdict
    from .experiment_verdict_response import ExperimentVerdictResponse as ExperimentVerdictResponse
    from .expiring_card_points_data import ExpiringCardPointsData as ExpiringCardPointsData
    from .expiring_card_points_notification import (
        ExpiringCardPointsNotification as ExpiringCardPointsNotification,
    )
    from .expiring_coupons_data import ExpiringCouponsData as ExpiringCouponsData
    from .expiring_coupons_notification import (
        ExpiringCouponsNotification as ExpiringCouponsNotification,
    )
    from .expiring_coupons_notification_policy import (
        ExpiringCouponsNotificationPolicy as ExpiringCouponsNotificationPolicy,
    )
    from .expiring_coupons_notification_trigger import (
        ExpiringCouponsNotificationTrigger as ExpiringCouponsNotificationTrigger,
    )
    from .expiring_points_data import ExpiringPointsData as ExpiringPointsData
    from .expiring_points_notification import (
        ExpiringPointsNotification as ExpiringPointsNotification,
    )
    from .expiring_points_notification_policy import (
        ExpiringPointsNotificationPolicy as ExpiringPointsNotificationPolicy,
    )
    from .expiring_points_notification_trigger import (
        ExpiringPointsNotificationTrigger as ExpiringPointsNotificationTrigger,
    )
    from .export import Export as Export
    from .extend_loyalty_points_expiry_date_effect_props import (
        ExtendLoyaltyPointsExpiryDateEffectProps as ExtendLoyaltyPointsExpiryDateEffectProps,
    )
    from .extended_coupon import ExtendedCoupon as ExtendedCoupon
    from .feature_flag import FeatureFlag as FeatureFlag
    from .feature_flag_update import FeatureFlagUpdate as FeatureFlagUpdate
    from .features_feed import FeaturesFeed as FeaturesFeed
    from .func_arg_def import FuncArgDef as FuncArgDef
    from .function_def import FunctionDef as FunctionDef
    from .generate_audit_log_summary import GenerateAuditLogSummary as GenerateAuditLogSummary
    from .generate_campaign_description import (
        GenerateCampaignDescription as GenerateCampaignDescription,
    )
    from .generate_campaign_summary import GenerateCampaignSummary as GenerateCampaignSummary
    from .generate_campaign_tags import GenerateCampaignTags as GenerateCampaignTags
    from .generate_coupon_failure_detailed_summary import (
        GenerateCouponFailureDetailedSummary as GenerateCouponFailureDetailedSummary,
    )
    from .generate_coupon_failure_summary import (
        GenerateCouponFailureSummary as GenerateCouponFailureSummary,
    )
    from .generate_coupon_rejections200_response import (
        GenerateCouponRejections200Response as GenerateCouponRejections200Response,
    )
    from .generate_item_filter_description import (
        GenerateItemFilterDescription as GenerateItemFilterDescription,
    )
    from .generate_loyalty_card import GenerateLoyaltyCard as GenerateLoyaltyCard
    from .generate_rule_title import GenerateRuleTitle as GenerateRuleTitle
    from .generate_rule_title_rule import GenerateRuleTitleRule as GenerateRuleTitleRule
    from .generate_user_session_summary import (
        GenerateUserSessionSummary as GenerateUserSessionSummary,
    )
    from .get_access_logs_without_total_count200_response import (
        GetAccessLogsWithoutTotalCount200Response as GetAccessLogsWithoutTotalCount200Response,
    )
    from .get_additional_costs200_response import (
        GetAdditionalCosts200Response as GetAdditionalCosts200Response,
    )
    from .get_application_customer_friends200_response import (
        GetApplicationCustomerFriends200Response as GetApplicationCustomerFriends200Response,
    )
    from .get_application_customers200_response import (
        GetApplicationCustomers200Response as GetApplicationCustomers200Response,
    )
    from .get_application_customers_by_attributes200_response import (
        GetApplicationCustomersByAttributes200Response as GetApplicationCustomersByAttributes200Response,
    )
    from .get_application_event_types200_response import (
        GetApplicationEventTypes200Response as GetApplicationEventTypes200Response,
    )
    from .get_application_events_without_total_count200_response import (
        GetApplicationEventsWithoutTotalCount200Response as GetApplicationEventsWithoutTotalCount200Response,
    )
    from .get_application_sessions200_response import (
        GetApplicationSessions200Response as GetApplicationSessions200Response,
    )
    from .get_applications200_response import (
        GetApplications200Response as GetApplications200Response,
    )
    from .get_attributes200_response import GetAttributes200Response as GetAttributes200Response
    from .get_audience_memberships200_response import (
        GetAudienceMemberships200Response as GetAudienceMemberships200Response,
    )
    from .get_audiences200_response import GetAudiences200Response as GetAudiences200Response
    from .get_audiences_analytics200_response import (
        GetAudiencesAnalytics200Response as GetAudiencesAnalytics200Response,
    )
    from .get_campaign_analytics200_response import (
        GetCampaignAnalytics200Response as GetCampaignAnalytics200Response,
    )
    from .get_campaign_groups200_response import (
        GetCampaignGroups200Response as GetCampaignGroups200Response,
    )
    from .get_campaign_templates200_response import (
        GetCampaignTemplates200Response as GetCampaignTemplates200Response,
    )
    from .get_campaigns200_response import GetCampaigns200Response as GetCampaigns200Response
    from .get_changes200_response import GetChanges200Response as GetChanges200Response
    from .get_collection_items200_response import (
        GetCollectionItems200Response as GetCollectionItems200Response,
    )
    from .get_coupons_without_total_count200_response import (
        GetCouponsWithoutTotalCount200Response as GetCouponsWithoutTotalCount200Response,
    )
    from .get_customer_achievement_history200_response import (
        GetCustomerAchievementHistory200Response as GetCustomerAchievementHistory200Response,
    )
    from .get_customer_achievements200_response import (
        GetCustomerAchievements200Response as GetCustomerAchievements200Response,
    )
    from .get_customer_activity_reports_without_total_count200_response import (
        GetCustomerActivityReportsWithoutTotalCount200Response as GetCustomerActivityReportsWithoutTotalCount200Response,
    )
    from .get_customer_profile_achievement_progress200_response import (
        GetCustomerProfileAchievementProgress200Response as GetCustomerProfileAchievementProgress200Response,
    )
    from .get_customer_profiles200_response import (
        GetCustomerProfiles200Response as GetCustomerProfiles200Response,
    )
    from .get_customers_by_attributes200_response import (
        GetCustomersByAttributes200Response as GetCustomersByAttributes200Response,
    )
    from .get_dashboard_statistics200_response import (
        GetDashboardStatistics200Response as GetDashboardStatistics200Response,
    )
    from .get_event_types200_response import GetEventTypes200Response as GetEventTypes200Response
    from .get_exports200_response import GetExports200Response as GetExports200Response
    from .get_integration_coupon_request import (
        GetIntegrationCouponRequest as GetIntegrationCouponRequest,
    )
    from .get_loyalty_card_points200_response import (
        GetLoyaltyCardPoints200Response as GetLoyaltyCardPoints200Response,
    )
    from .get_loyalty_card_transaction_logs200_response import (
        GetLoyaltyCardTransactionLogs200Response as GetLoyaltyCardTransactionLogs200Response,
    )
    from .get_loyalty_card_transactions200_response import (
        GetLoyaltyCardTransactions200Response as GetLoyaltyCardTransactions200Response,
    )
    from .get_loyalty_cards200_response import (
        GetLoyaltyCards200Response as GetLoyaltyCards200Response,
    )
    from .get_loyalty_program_profile_points200_response import (
        GetLoyaltyProgramProfilePoints200Response as GetLoyaltyProgramProfilePoints200Response,
    )
    from .get_loyalty_program_profile_transactions200_response import (
        GetLoyaltyProgramProfileTransactions200Response as GetLoyaltyProgramProfileTransactions200Response,
    )
    from .get_loyalty_program_transactions200_response import (
        GetLoyaltyProgramTransactions200Response as GetLoyaltyProgramTransactions200Response,
    )
    from .get_loyalty_programs200_response import (
        GetLoyaltyPrograms200Response as GetLoyaltyPrograms200Response,
    )
    from .get_referrals_without_total_count200_response import (
        GetReferralsWithoutTotalCount200Response as GetReferralsWithoutTotalCount200Response,
    )
    from .get_reserved_customers200_response import (
        GetReservedCustomers200Response as GetReservedCustomers200Response,
    )
    from .get_rulesets200_response import GetRulesets200Response as GetRulesets200Response
    from .get_users200_response import GetUsers200Response as GetUsers200Response
    from .get_webhooks200_response import GetWebhooks200Response as GetWebhooks200Response
    from .giveaway import Giveaway as Giveaway
    from .giveaway_pool_notification import GiveawayPoolNotification as GiveawayPoolNotification
    from .giveaway_pool_notification_data import (
        GiveawayPoolNotificationData as GiveawayPoolNotificationData,
    )
    from .giveaways_pool import GiveawaysPool as GiveawaysPool
    from .hidden_conditions_effects import HiddenConditionsEffects as HiddenConditionsEffects
    from .history import History as History
    from .identifiable_entity import IdentifiableEntity as IdentifiableEntity
    from .import_entity import ImportEntity as ImportEntity
    from .increase_achievement_progress_effect_props import (
        IncreaseAchievementProgressEffectProps as IncreaseAchievementProgressEffectProps,
    )
    from .influencing_campaign_details import (
        InfluencingCampaignDetails as InfluencingCampaignDetails,
    )
    from .integration_campaign import IntegrationCampaign as IntegrationCampaign
    from .integration_campaign_base import IntegrationCampaignBase as IntegrationCampaignBase
    from .integration_coupon import IntegrationCoupon as IntegrationCoupon
    from .integration_customer_profile_audience_request import (
        IntegrationCustomerProfileAudienceRequest as IntegrationCustomerProfileAudienceRequest,
    )
    from .integration_customer_profile_audience_request_item import (
        IntegrationCustomerProfileAudienceRequestItem as IntegrationCustomerProfileAudienceRequestItem,
    )
    from .integration_customer_session_response import (
        IntegrationCustomerSessionResponse as IntegrationCustomerSessionResponse,
    )
    from .integration_entity import IntegrationEntity as IntegrationEntity
    from .integration_event import IntegrationEvent as IntegrationEvent
    from .integration_event_v2_request import IntegrationEventV2Request as IntegrationEventV2Request
    from .integration_event_v2_response import (
        IntegrationEventV2Response as IntegrationEventV2Response,
    )
    from .integration_event_v3_request import IntegrationEventV3Request as IntegrationEventV3Request
    from .integration_event_v3_response import (
        IntegrationEventV3Response as IntegrationEventV3Response,
    )
    from .integration_get_all_campaigns200_response import (
        IntegrationGetAllCampaigns200Response as IntegrationGetAllCampaigns200Response,
    )
    from .integration_hub_config import IntegrationHubConfig as IntegrationHubConfig
    from .integration_hub_event_payload_coupon_based_notifications import (
        IntegrationHubEventPayloadCouponBasedNotifications as IntegrationHubEventPayloadCouponBasedNotifications,
    )
    from .integration_hub_event_payload_coupon_based_notifications_limits import (
        IntegrationHubEventPayloadCouponBasedNotificationsLimits as IntegrationHubEventPayloadCouponBasedNotificationsLimits,
    )
    from .integration_hub_event_payload_loyalty_profile_based_points_changed_notification import (
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification as IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification,
    )
    from .integration_hub_event_payload_loyalty_profile_based_points_changed_notification_action import (
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction as IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction,
    )
    from .integration_hub_event_payload_loyalty_profile_based_tier_downgrade_notification import (
        IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification as IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification,
    )
    from .integration_hub_event_payload_loyalty_profile_based_tier_upgrade_notification import (
        IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification as IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification,
    )
    from .integration_hub_event_record import IntegrationHubEventRecord as IntegrationHubEventRecord
    from .integration_hub_event_status_update import (
        IntegrationHubEventStatusUpdate as IntegrationHubEventStatusUpdate,
    )
    from .integration_hub_event_type import IntegrationHubEventType as IntegrationHubEventType
    from .integration_hub_flow import IntegrationHubFlow as IntegrationHubFlow
    from .integration_hub_flow_config import IntegrationHubFlowConfig as IntegrationHubFlowConfig
    from .integration_hub_flow_config_response import (
        IntegrationHubFlowConfigResponse as IntegrationHubFlowConfigResponse,
    )
    from .integration_hub_flow_response import (
        IntegrationHubFlowResponse as IntegrationHubFlowResponse,
    )
    from .integration_hub_flow_with_config import (
        IntegrationHubFlowWithConfig as IntegrationHubFlowWithConfig,
    )
    from .integration_hub_paginated_event_payload import (
        IntegrationHubPaginatedEventPayload as IntegrationHubPaginatedEventPayload,
    )
    from .integration_profile_entity import IntegrationProfileEntity as IntegrationProfileEntity
    from .integration_profile_entity_v3 import (
        IntegrationProfileEntityV3 as IntegrationProfileEntityV3,
    )
    from .integration_request import IntegrationRequest as IntegrationRequest
    from .integration_response import IntegrationResponse as IntegrationResponse
    from .integration_state import IntegrationState as IntegrationState
    from .integration_state_v2 import IntegrationStateV2 as IntegrationStateV2
    from .integration_store_entity import IntegrationStoreEntity as IntegrationStoreEntity
    from .inventory_coupon import InventoryCoupon as InventoryCoupon
    from .inventory_referral import InventoryReferral as InventoryReferral
    from .item_attribute import ItemAttribute as ItemAttribute
    from .label_target_audience import LabelTargetAudience as LabelTargetAudience
    from .label_target_none import LabelTargetNone as LabelTargetNone
    from .ledger_entry import LedgerEntry as LedgerEntry
    from .ledger_info import LedgerInfo as LedgerInfo
    from .ledger_points_entry_integration_api import (
        LedgerPointsEntryIntegrationAPI as LedgerPointsEntryIntegrationAPI,
    )
    from .ledger_transaction_log_entry_integration_api import (
        LedgerTransactionLogEntryIntegrationAPI as LedgerTransactionLogEntryIntegrationAPI,
    )
    from .library_attribute import LibraryAttribute as LibraryAttribute
    from .limit_config import LimitConfig as LimitConfig
    from .limit_counter import LimitCounter as LimitCounter
    from .list_account_collections200_response import (
        ListAccountCollections200Response as ListAccountCollections200Response,
    )
    from .list_achievements200_response import (
        ListAchievements200Response as ListAchievements200Response,
    )
    from .list_all_roles_v2200_response import (
        ListAllRolesV2200Response as ListAllRolesV2200Response,
    )
    from .list_application_cart_item_filters200_response import (
        ListApplicationCartItemFilters200Response as ListApplicationCartItemFilters200Response,
    )
    from .list_campaign_store_budget_limits200_response import (
        ListCampaignStoreBudgetLimits200Response as ListCampaignStoreBudgetLimits200Response,
    )
    from .list_campaign_store_budgets import ListCampaignStoreBudgets as ListCampaignStoreBudgets
    from .list_campaign_store_budgets_store import (
        ListCampaignStoreBudgetsStore as ListCampaignStoreBudgetsStore,
    )
    from .list_catalog_items200_response import (
        ListCatalogItems200Response as ListCatalogItems200Response,
    )
    from .list_experiments200_response import (
        ListExperiments200Response as ListExperiments200Response,
    )
    from .list_stores200_response import ListStores200Response as ListStores200Response
    from .login_params import LoginParams as LoginParams
    from .loyalty import Loyalty as Loyalty
    from .loyalty_balance import LoyaltyBalance as LoyaltyBalance
    from .loyalty_balance_with_tier import LoyaltyBalanceWithTier as LoyaltyBalanceWithTier
    from .loyalty_balances import LoyaltyBalances as LoyaltyBalances
    from .loyalty_balances_with_tiers import LoyaltyBalancesWithTiers as LoyaltyBalancesWithTiers
    from .loyalty_card import LoyaltyCard as LoyaltyCard
    from .loyalty_card_balances import LoyaltyCardBalances as LoyaltyCardBalances
    from .loyalty_card_batch import LoyaltyCardBatch as LoyaltyCardBatch
    from .loyalty_card_batch_response import LoyaltyCardBatchResponse as LoyaltyCardBatchResponse
    from .loyalty_card_profile_registration import (
        LoyaltyCardProfileRegistration as LoyaltyCardProfileRegistration,
    )
    from .loyalty_card_registration import LoyaltyCardRegistration as LoyaltyCardRegistration
    from .loyalty_dashboard_data import LoyaltyDashboardData as LoyaltyDashboardData
    from .loyalty_dashboard_points_breakdown import (
        LoyaltyDashboardPointsBreakdown as LoyaltyDashboardPointsBreakdown,
    )
    from .loyalty_ledger import LoyaltyLedger as LoyaltyLedger
    from .loyalty_ledger_entry import LoyaltyLedgerEntry as LoyaltyLedgerEntry
    from .loyalty_ledger_entry_expiry_date_change import (
        LoyaltyLedgerEntryExpiryDateChange as LoyaltyLedgerEntryExpiryDateChange,
    )
    from .loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags as LoyaltyLedgerEntryFlags
    from .loyalty_ledger_transactions import LoyaltyLedgerTransactions as LoyaltyLedgerTransactions
    from .loyalty_membership import LoyaltyMembership as LoyaltyMembership
    from .loyalty_program import LoyaltyProgram as LoyaltyProgram
    from .loyalty_program_balance import LoyaltyProgramBalance as LoyaltyProgramBalance
    from .loyalty_program_entity import LoyaltyProgramEntity as LoyaltyProgramEntity
    from .loyalty_program_ledgers import LoyaltyProgramLedgers as LoyaltyProgramLedgers
    from .loyalty_program_transaction import LoyaltyProgramTransaction as LoyaltyProgramTransaction
    from .loyalty_sub_ledger import LoyaltySubLedger as LoyaltySubLedger
    from .loyalty_tier import LoyaltyTier as LoyaltyTier
    from .management_key import ManagementKey as ManagementKey
    from .manager_config import ManagerConfig as ManagerConfig
    from .mcp_key import MCPKey as MCPKey
    from .message_log_entries import MessageLogEntries as MessageLogEntries
    from .message_log_entry import MessageLogEntry as MessageLogEntry
    from .message_log_request import MessageLogRequest as MessageLogRequest
    from .message_log_response import MessageLogResponse as MessageLogResponse
    from .message_test import MessageTest as MessageTest
    from .meta import Meta as Meta
    from .model_import import ModelImport as ModelImport
    from .model_return import ModelReturn as ModelReturn
    from .multi_application_entity import MultiApplicationEntity as MultiApplicationEntity
    from .multiple_attribute import MultipleAttribute as MultipleAttribute
    from .multiple_audiences import MultipleAudiences as MultipleAudiences
    from .multiple_audiences_item import MultipleAudiencesItem as MultipleAudiencesItem
    from .multiple_customer_profile_integration_request import (
        MultipleCustomerProfileIntegrationRequest as MultipleCustomerProfileIntegrationRequest,
    )
    from .multiple_customer_profile_integration_request_item import (
        MultipleCustomerProfileIntegrationRequestItem as MultipleCustomerProfileIntegrationRequestItem,
    )
    from .multiple_customer_profile_integration_response_v2 import (
        MultipleCustomerProfileIntegrationResponseV2 as MultipleCustomerProfileIntegrationResponseV2,
    )
    from .multiple_new_attribute import MultipleNewAttribute as MultipleNewAttribute
    from .multiple_new_audiences import MultipleNewAudiences as MultipleNewAudiences
    from .mutable_entity import MutableEntity as MutableEntity
    from .new_account import NewAccount as NewAccount
    from .new_account_sign_up import NewAccountSignUp as NewAccountSignUp
    from .new_additional_cost import NewAdditionalCost as NewAdditionalCost
    from .new_app_wide_coupon_deletion_job import (
        NewAppWideCouponDeletionJob as NewAppWideCouponDeletionJob,
    )
    from .new_application import NewApplication as NewApplication
    from .new_application_api_key import NewApplicationAPIKey as NewApplicationAPIKey
    from .new_application_cif import NewApplicationCIF as NewApplicationCIF
    from .new_application_cif_expression import (
        NewApplicationCIFExpression as NewApplicationCIFExpression,
    )
    from .new_attribute import NewAttribute as NewAttribute
    from .new_audience import NewAudience as NewAudience
    from .new_base_notification import NewBaseNotification as NewBaseNotification
    from .new_blueprint import NewBlueprint as NewBlueprint
    from .new_campaign import NewCampaign as NewCampaign
    from .new_campaign_collection import NewCampaignCollection as NewCampaignCollection
    from .new_campaign_evaluation_group import (
        NewCampaignEvaluationGroup as NewCampaignEvaluationGroup,
    )
    from .new_campaign_group import NewCampaignGroup as NewCampaignGroup
    from .new_campaign_set import NewCampaignSet as NewCampaignSet
    from .new_campaign_store_budget import NewCampaignStoreBudget as NewCampaignStoreBudget
    from .new_campaign_store_budget_store_limit import (
        NewCampaignStoreBudgetStoreLimit as NewCampaignStoreBudgetStoreLimit,
    )
    from .new_campaign_template import NewCampaignTemplate as NewCampaignTemplate
    from .new_catalog import NewCatalog as NewCatalog
    from .new_collection import NewCollection as NewCollection
    from .new_coupon_creation_job import NewCouponCreationJob as NewCouponCreationJob
    from .new_coupon_deletion_job import NewCouponDeletionJob as NewCouponDeletionJob
    from .new_coupons import NewCoupons as NewCoupons
    from .new_coupons_for_multiple_recipients import (
        NewCouponsForMultipleRecipients as NewCouponsForMultipleRecipients,
    )
    from .new_custom_effect import NewCustomEffect as NewCustomEffect
    from .new_customer_profile import NewCustomerProfile as NewCustomerProfile
    from .new_customer_session import NewCustomerSession as NewCustomerSession
    from .new_customer_session_v2 import NewCustomerSessionV2 as NewCustomerSessionV2
    from .new_event import NewEvent as NewEvent
    from .new_event_type import NewEventType as NewEventType
    from .new_event_v3_entity import NewEventV3Entity as NewEventV3Entity
    from .new_experiment import NewExperiment as NewExperiment
    from .new_experiment_variant import NewExperimentVariant as NewExperimentVariant
    from .new_experiment_variant_array import NewExperimentVariantArray as NewExperimentVariantArray
    from .new_external_invitation import NewExternalInvitation as NewExternalInvitation
    from .new_giveaways_pool import NewGiveawaysPool as NewGiveawaysPool
    from .new_internal_audience import NewInternalAudience as NewInternalAudience
    from .new_invitation import NewInvitation as NewInvitation
    from .new_invite_email import NewInviteEmail as NewInviteEmail
    from .new_loyalty_program import NewLoyaltyProgram as NewLoyaltyProgram
    from .new_loyalty_tier import NewLoyaltyTier as NewLoyaltyTier
    from .new_management_key import NewManagementKey as NewManagementKey
    from .new_mcp_key import NewMCPKey as NewMCPKey
    from .new_message_test import NewMessageTest as NewMessageTest
    from .new_multiple_audiences_item import NewMultipleAudiencesItem as NewMultipleAudiencesItem
    from .new_notification_webhook import NewNotificationWebhook as NewNotificationWebhook
    from .new_outgoing_integration_webhook import (
        NewOutgoingIntegrationWebhook as NewOutgoingIntegrationWebhook,
    )
    from .new_password import NewPassword as NewPassword
    from .new_password_email import NewPasswordEmail as NewPasswordEmail
    from .new_picklist import NewPicklist as NewPicklist
    from .new_price_adjustment import NewPriceAdjustment as NewPriceAdjustment
    from .new_price_type import NewPriceType as NewPriceType
    from .new_referral import NewReferral as NewReferral
    from .new_referrals_for_multiple_advocates import (
        NewReferralsForMultipleAdvocates as NewReferralsForMultipleAdvocates,
    )
    from .new_return import NewReturn as NewReturn
    from .new_revision_version import NewRevisionVersion as NewRevisionVersion
    from .new_reward import NewReward as NewReward
    from .new_risk_notification import NewRiskNotification as NewRiskNotification
    from .new_role import NewRole as NewRole
    from .new_role_v2 import NewRoleV2 as NewRoleV2
    from .new_ruleset import NewRuleset as NewRuleset
    from .new_saml_connection import NewSamlConnection as NewSamlConnection
    from .new_secondary_deployment import NewSecondaryDeployment as NewSecondaryDeployment
    from .new_store import NewStore as NewStore
    from .new_template_def import NewTemplateDef as NewTemplateDef
    from .new_user import NewUser as NewUser
    from .new_webhook import NewWebhook as NewWebhook
    from .notification import Notification as Notification
    from .notification_activation import NotificationActivation as NotificationActivation
    from .notification_list_item import NotificationListItem as NotificationListItem
    from .okta_event import OktaEvent as OktaEvent
    from .okta_event_payload import OktaEventPayload as OktaEventPayload
    from .okta_event_payload_data import OktaEventPayloadData as OktaEventPayloadData
    from .okta_event_target import OktaEventTarget as OktaEventTarget
    from .one_time_code import OneTimeCode as OneTimeCode
    from .outgoing_integration_braze_policy import (
        OutgoingIntegrationBrazePolicy as OutgoingIntegrationBrazePolicy,
    )
    from .outgoing_integration_clever_tap_policy import (
        OutgoingIntegrationCleverTapPolicy as OutgoingIntegrationCleverTapPolicy,
    )
    from .outgoing_integration_configuration import (
        OutgoingIntegrationConfiguration as OutgoingIntegrationConfiguration,
    )
    from .outgoing_integration_iterable_policy import (
        OutgoingIntegrationIterablePolicy as OutgoingIntegrationIterablePolicy,
    )
    from .outgoing_integration_mo_engage_policy import (
        OutgoingIntegrationMoEngagePolicy as OutgoingIntegrationMoEngagePolicy,
    )
    from .outgoing_integration_template import (
        OutgoingIntegrationTemplate as OutgoingIntegrationTemplate,
    )
    from .outgoing_integration_template_with_configuration_details import (
        OutgoingIntegrationTemplateWithConfigurationDetails as OutgoingIntegrationTemplateWithConfigurationDetails,
    )
    from .outgoing_integration_templates import (
        OutgoingIntegrationTemplates as OutgoingIntegrationTemplates,
    )
    from .outgoing_integration_type import OutgoingIntegrationType as OutgoingIntegrationType
    from .outgoing_integration_types import OutgoingIntegrationTypes as OutgoingIntegrationTypes
    from .passthrough_block import PassthroughBlock as PassthroughBlock
    from .patch_item_catalog_action import PatchItemCatalogAction as PatchItemCatalogAction
    from .patch_many_items_catalog_action import (
        PatchManyItemsCatalogAction as PatchManyItemsCatalogAction,
    )
    from .pending_active_points_data import PendingActivePointsData as PendingActivePointsData
    from .pending_active_points_notification import (
        PendingActivePointsNotification as PendingActivePointsNotification,
    )
    from .pending_points_notification_policy import (
        PendingPointsNotificationPolicy as PendingPointsNotificationPolicy,
    )
    from .picklist import Picklist as Picklist
    from .placeholder_details import PlaceholderDetails as PlaceholderDetails
    from .price_detail import PriceDetail as PriceDetail
    from .price_history_request import PriceHistoryRequest as PriceHistoryRequest
    from .price_history_response import PriceHistoryResponse as PriceHistoryResponse
    from .price_type import PriceType as PriceType
    from .price_type_reference_detail import PriceTypeReferenceDetail as PriceTypeReferenceDetail
    from .price_type_references import PriceTypeReferences as PriceTypeReferences
    from .product import Product as Product
    from .product_search_match import ProductSearchMatch as ProductSearchMatch
    from .product_unit_analytics import ProductUnitAnalytics as ProductUnitAnalytics
    from .product_unit_analytics_data_point import (
        ProductUnitAnalyticsDataPoint as ProductUnitAnalyticsDataPoint,
    )
    from .product_unit_analytics_totals import (
        ProductUnitAnalyticsTotals as ProductUnitAnalyticsTotals,
    )
    from .profile_audiences_changes import ProfileAudiencesChanges as ProfileAudiencesChanges
    from .projected_tier import ProjectedTier as ProjectedTier
    from .promote_experiment import PromoteExperiment as PromoteExperiment
    from .promotion_group_block import PromotionGroupBlock as PromotionGroupBlock
    from .promotion_rule_v2 import PromotionRuleV2 as PromotionRuleV2
    from .redeem_referral_effect_props import RedeemReferralEffectProps as RedeemReferralEffectProps
    from .referral import Referral as Referral
    from .referral_constraints import ReferralConstraints as ReferralConstraints
    from .referral_created_effect_props import (
        ReferralCreatedEffectProps as ReferralCreatedEffectProps,
    )
    from .referral_rejection_reason import ReferralRejectionReason as ReferralRejectionReason
    from .reject_coupon_effect_props import RejectCouponEffectProps as RejectCouponEffectProps
    from .reject_referral_effect_props import RejectReferralEffectProps as RejectReferralEffectProps
    from .remove_from_audience_effect_props import (
        RemoveFromAudienceEffectProps as RemoveFromAudienceEffectProps,
    )
    from .remove_item_catalog_action import RemoveItemCatalogAction as RemoveItemCatalogAction
    from .remove_many_items_catalog_action import (
        RemoveManyItemsCatalogAction as RemoveManyItemsCatalogAction,
    )
    from .reopen_session_response import ReopenSessionResponse as ReopenSessionResponse
    from .reserve_coupon_effect_props import ReserveCouponEffectProps as ReserveCouponEffectProps
    from .response_content_object import ResponseContentObject as ResponseContentObject
    from .return_integration_request import ReturnIntegrationRequest as ReturnIntegrationRequest
    from .returned_cart_item import ReturnedCartItem as ReturnedCartItem
    from .revision import Revision as Revision
    from .revision_activation import RevisionActivation as RevisionActivation
    from .revision_activation_request import RevisionActivationRequest as RevisionActivationRequest
    from .revision_version import RevisionVersion as RevisionVersion
    from .reward import Reward as Reward
    from .reward_points_required import RewardPointsRequired as RewardPointsRequired
    from .risk import Risk as Risk
    from .risk_affected_entity_item import RiskAffectedEntityItem as RiskAffectedEntityItem
    from .risk_detail import RiskDetail as RiskDetail
    from .risk_notification import RiskNotification as RiskNotification
    from .role import Role as Role
    from .role_assign import RoleAssign as RoleAssign
    from .role_membership import RoleMembership as RoleMembership
    from .role_v2 import RoleV2 as RoleV2
    from .role_v2_application_details import RoleV2ApplicationDetails as RoleV2ApplicationDetails
    from .role_v2_base import RoleV2Base as RoleV2Base
    from .role_v2_permission_set import RoleV2PermissionSet as RoleV2PermissionSet
    from .role_v2_permissions import RoleV2Permissions as RoleV2Permissions
    from .role_v2_readonly import RoleV2Readonly as RoleV2Readonly
    from .role_v2_roles_group import RoleV2RolesGroup as RoleV2RolesGroup
    from .roles_v2_thresholds import RolesV2Thresholds as RolesV2Thresholds
    from .rollback_added_loyalty_points_effect_props import (
        RollbackAddedLoyaltyPointsEffectProps as RollbackAddedLoyaltyPointsEffectProps,
    )
    from .rollback_coupon_effect_props import RollbackCouponEffectProps as RollbackCouponEffectProps
    from .rollback_deducted_loyalty_points_effect_props import (
        RollbackDeductedLoyaltyPointsEffectProps as RollbackDeductedLoyaltyPointsEffectProps,
    )
    from .rollback_discount_effect_props import (
        RollbackDiscountEffectProps as RollbackDiscountEffectProps,
    )
    from .rollback_increased_achievement_progress_effect_props import (
        RollbackIncreasedAchievementProgressEffectProps as RollbackIncreasedAchievementProgressEffectProps,
    )
    from .rollback_referral_effect_props import (
        RollbackReferralEffectProps as RollbackReferralEffectProps,
    )
    from .rollback_use_reward_effect_props import (
        RollbackUseRewardEffectProps as RollbackUseRewardEffectProps,
    )
    from .rule import Rule as Rule
    from .rule_eligibility import RuleEligibility as RuleEligibility
    from .rule_eligibility_failure_details import (
        RuleEligibilityFailureDetails as RuleEligibilityFailureDetails,
    )
    from .rule_failure_reason import RuleFailureReason as RuleFailureReason
    from .rule_metadata import RuleMetadata as RuleMetadata
    from .rule_metadata_eligibility import RuleMetadataEligibility as RuleMetadataEligibility
    from .rule_v2 import RuleV2 as RuleV2
    from .ruleset import Ruleset as Ruleset
    from .ruleset_v2 import RulesetV2 as RulesetV2
    from .saml_connection import SamlConnection as SamlConnection
    from .saml_connection_internal import SamlConnectionInternal as SamlConnectionInternal
    from .saml_connection_metadata import SamlConnectionMetadata as SamlConnectionMetadata
    from .saml_login_endpoint import SamlLoginEndpoint as SamlLoginEndpoint
    from .scim_base_group import ScimBaseGroup as ScimBaseGroup
    from .scim_base_user import ScimBaseUser as ScimBaseUser
    from .scim_base_user_name import ScimBaseUserName as ScimBaseUserName
    from .scim_group import ScimGroup as ScimGroup
    from .scim_group_member import ScimGroupMember as ScimGroupMember
    from .scim_groups_list_response import ScimGroupsListResponse as ScimGroupsListResponse
    from .scim_new_user import ScimNewUser as ScimNewUser
    from .scim_patch_operation import ScimPatchOperation as ScimPatchOperation
    from .scim_patch_request import ScimPatchRequest as ScimPatchRequest
    from .scim_resource import ScimResource as ScimResource
    from .scim_resource_types_list_response import (
        ScimResourceTypesListResponse as ScimResourceTypesListResponse,
    )
    from .scim_schema_resource import ScimSchemaResource as ScimSchemaResource
    from .scim_schemas_list_response import ScimSchemasListResponse as ScimSchemasListResponse
    from .scim_service_provider_config_response import (
        ScimServiceProviderConfigResponse as ScimServiceProviderConfigResponse,
    )
    from .scim_service_provider_config_response_bulk import (
        ScimServiceProviderConfigResponseBulk as ScimServiceProviderConfigResponseBulk,
    )
    from .scim_service_provider_config_response_change_password import (
        ScimServiceProviderConfigResponseChangePassword as ScimServiceProviderConfigResponseChangePassword,
    )
    from .scim_service_provider_config_response_filter import (
        ScimServiceProviderConfigResponseFilter as ScimServiceProviderConfigResponseFilter,
    )
    from .scim_user import ScimUser as ScimUser
    from .scim_users_list_response import ScimUsersListResponse as ScimUsersListResponse
    from .secondary_deployment import SecondaryDeployment as SecondaryDeployment
    from .session import Session as Session
    from .set_discount_effect_props import SetDiscountEffectProps as SetDiscountEffectProps
    from .set_discount_per_additional_cost_effect_props import (
        SetDiscountPerAdditionalCostEffectProps as SetDiscountPerAdditionalCostEffectProps,
    )
    from .set_discount_per_additional_cost_per_item_effect_props import (
        SetDiscountPerAdditionalCostPerItemEffectProps as SetDiscountPerAdditionalCostPerItemEffectProps,
    )
    from .set_discount_per_item_effect_props import (
        SetDiscountPerItemEffectProps as SetDiscountPerItemEffectProps,
    )
    from .set_loyalty_points_expiry_date_effect_props import (
        SetLoyaltyPointsExpiryDateEffectProps as SetLoyaltyPointsExpiryDateEffectProps,
    )
    from .show_bundle_metadata_effect_props import (
        ShowBundleMetadataEffectProps as ShowBundleMetadataEffectProps,
    )
    from .show_notification_effect_props import (
        ShowNotificationEffectProps as ShowNotificationEffectProps,
    )
    from .sku_unit_analytics import SkuUnitAnalytics as SkuUnitAnalytics
    from .sku_unit_analytics_data_point import (
        SkuUnitAnalyticsDataPoint as SkuUnitAnalyticsDataPoint,
    )
    from .slot_def import SlotDef as SlotDef
    from .sso_config import SSOConfig as SSOConfig
    from .start_achievement_progress_effect_props import (
        StartAchievementProgressEffectProps as StartAchievementProgressEffectProps,
    )
    from .store import Store as Store
    from .strikethrough_changed_item import StrikethroughChangedItem as StrikethroughChangedItem
    from .strikethrough_custom_effect_per_item_props import (
        StrikethroughCustomEffectPerItemProps as StrikethroughCustomEffectPerItemProps,
    )
    from .strikethrough_debug_response import (
        StrikethroughDebugResponse as StrikethroughDebugResponse,
    )
    from .strikethrough_effect import StrikethroughEffect as StrikethroughEffect
    from .strikethrough_group_block import StrikethroughGroupBlock as StrikethroughGroupBlock
    from .strikethrough_labeling_notification import (
        StrikethroughLabelingNotification as StrikethroughLabelingNotification,
    )
    from .strikethrough_rule_v2 import StrikethroughRuleV2 as StrikethroughRuleV2
    from .strikethrough_set_discount_per_item_effect_props import (
        StrikethroughSetDiscountPerItemEffectProps as StrikethroughSetDiscountPerItemEffectProps,
    )
    from .strikethrough_set_discount_per_item_member_effect_props import (
        StrikethroughSetDiscountPerItemMemberEffectProps as StrikethroughSetDiscountPerItemMemberEffectProps,
    )
    from .strikethrough_trigger import StrikethroughTrigger as StrikethroughTrigger
    from .summarize_campaign_store_budget200_response import (
        SummarizeCampaignStoreBudget200Response as SummarizeCampaignStoreBudget200Response,
    )
    from .summary_campaign_store_budget import (
        SummaryCampaignStoreBudget as SummaryCampaignStoreBudget,
    )
    from .support_request import SupportRequest as SupportRequest
    from .support_request_input import SupportRequestInput as SupportRequestInput
    from .talang_attribute import TalangAttribute as TalangAttribute
    from .talang_attribute_visibility import TalangAttributeVisibility as TalangAttributeVisibility
    from .template_arg_def import TemplateArgDef as TemplateArgDef
    from .template_def import TemplateDef as TemplateDef
    from .template_limit_config import TemplateLimitConfig as TemplateLimitConfig
    from .tier import Tier as Tier
    from .tier_downgrade_data import TierDowngradeData as TierDowngradeData
    from .tier_downgrade_notification import TierDowngradeNotification as TierDowngradeNotification
    from .tier_downgrade_notification_policy import (
        TierDowngradeNotificationPolicy as TierDowngradeNotificationPolicy,
    )
    from .tier_upgrade_data import TierUpgradeData as TierUpgradeData
    from .tier_upgrade_notification import TierUpgradeNotification as TierUpgradeNotification
    from .tier_upgrade_notification_policy import (
        TierUpgradeNotificationPolicy as TierUpgradeNotificationPolicy,
    )
    from .tier_will_downgrade_data import TierWillDowngradeData as TierWillDowngradeData
    from .tier_will_downgrade_notification import (
        TierWillDowngradeNotification as TierWillDowngradeNotification,
    )
    from .tier_will_downgrade_notification_policy import (
        TierWillDowngradeNotificationPolicy as TierWillDowngradeNotificationPolicy,
    )
    from .tier_will_downgrade_notification_trigger import (
        TierWillDowngradeNotificationTrigger as TierWillDowngradeNotificationTrigger,
    )
    from .time_point import TimePoint as TimePoint
    from .transfer_loyalty_card import TransferLoyaltyCard as TransferLoyaltyCard
    from .trigger_webhook_effect_props import TriggerWebhookEffectProps as TriggerWebhookEffectProps
    from .two_fa_config import TwoFAConfig as TwoFAConfig
    from .unlock_reward_effect_props import UnlockRewardEffectProps as UnlockRewardEffectProps
    from .update_account import UpdateAccount as UpdateAccount
    from .update_achievement import UpdateAchievement as UpdateAchievement
    from .update_achievement_v2 import UpdateAchievementV2 as UpdateAchievementV2
    from .update_application import UpdateApplication as UpdateApplication
    from .update_application_api_key import UpdateApplicationAPIKey as UpdateApplicationAPIKey
    from .update_application_cif import UpdateApplicationCIF as UpdateApplicationCIF
    from .update_attribute_effect_props import (
        UpdateAttributeEffectProps as UpdateAttributeEffectProps,
    )
    from .update_audience import UpdateAudience as UpdateAudience
    from .update_blueprint import UpdateBlueprint as UpdateBlueprint
    from .update_campaign import UpdateCampaign as UpdateCampaign
    from .update_campaign_collection import UpdateCampaignCollection as UpdateCampaignCollection
    from .update_campaign_evaluation_group import (
        UpdateCampaignEvaluationGroup as UpdateCampaignEvaluationGroup,
    )
    from .update_campaign_group import UpdateCampaignGroup as UpdateCampaignGroup
    from .update_campaign_template import UpdateCampaignTemplate as UpdateCampaignTemplate
    from .update_catalog import UpdateCatalog as UpdateCatalog
    from .update_collection import UpdateCollection as UpdateCollection
    from .update_coupon import UpdateCoupon as UpdateCoupon
    from .update_coupon_batch import UpdateCouponBatch as UpdateCouponBatch
    from .update_coupons_data import UpdateCouponsData as UpdateCouponsData
    from .update_custom_effect import UpdateCustomEffect as UpdateCustomEffect
    from .update_customer_session_v2409_response import (
        UpdateCustomerSessionV2409Response as UpdateCustomerSessionV2409Response,
    )
    from .update_experiment import UpdateExperiment as UpdateExperiment
    from .update_experiment_variant import UpdateExperimentVariant as UpdateExperimentVariant
    from .update_experiment_variant_array import (
        UpdateExperimentVariantArray as UpdateExperimentVariantArray,
    )
    from .update_experiment_variant_name import (
        UpdateExperimentVariantName as UpdateExperimentVariantName,
    )
    from .update_loyalty_card import UpdateLoyaltyCard as UpdateLoyaltyCard
    from .update_loyalty_card_request import UpdateLoyaltyCardRequest as UpdateLoyaltyCardRequest
    from .update_loyalty_program import UpdateLoyaltyProgram as UpdateLoyaltyProgram
    from .update_loyalty_program_tier import UpdateLoyaltyProgramTier as UpdateLoyaltyProgramTier
    from .update_picklist import UpdatePicklist as UpdatePicklist
    from .update_price_type import UpdatePriceType as UpdatePriceType
    from .update_referral import UpdateReferral as UpdateReferral
    from .update_referral_batch import UpdateReferralBatch as UpdateReferralBatch
    from .update_reward import UpdateReward as UpdateReward
    from .update_risk_notification import UpdateRiskNotification as UpdateRiskNotification
    from .update_role import UpdateRole as UpdateRole
    from .update_role_v2 import UpdateRoleV2 as UpdateRoleV2
    from .update_store import UpdateStore as UpdateStore
    from .update_support_request import UpdateSupportRequest as UpdateSupportRequest
    from .update_user import UpdateUser as UpdateUser
    from .use_reward_effect_props import UseRewardEffectProps as UseRewardEffectProps
    from .user import User as User
    from .user_entity import UserEntity as UserEntity
    from .value_map import ValueMap as ValueMap
    from .webhook import Webhook as Webhook
    from .webhook_authentication import WebhookAuthentication as WebhookAuthentication
    from .webhook_authentication_data_basic import (
        WebhookAuthenticationDataBasic as WebhookAuthenticationDataBasic,
    )
    from .webhook_authentication_data_custom import (
        WebhookAuthenticationDataCustom as WebhookAuthenticationDataCustom,
    )
    from .webhook_authentication_webhook_ref import (
        WebhookAuthenticationWebhookRef as WebhookAuthenticationWebhookRef,
    )
    from .webhook_with_outgoing_integration_details import (
        WebhookWithOutgoingIntegrationDetails as WebhookWithOutgoingIntegrationDetails,
    )
    from .will_award_giveaway_effect_props import (
        WillAwardGiveawayEffectProps as WillAwardGiveawayEffectProps,
    )
else:
    _MODULES = {
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
        "RollbackUseRewardEffectProps": "rollback_use_reward_effect_props",
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
        "UnlockRewardEffectProps": "unlock_reward_effect_props",
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
        "UseRewardEffectProps": "use_reward_effect_props",
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
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
