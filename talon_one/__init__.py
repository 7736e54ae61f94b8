"""Python SDK for the Talon.One API: promotions, coupons, loyalty.

Every name below is loaded when it is first used, so that importing the package costs next to nothing.
Independent of Talon.One; see README.md.
"""

# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.lazy import lazy

__version__ = "0.1.0"
SPEC_RELEASE = "26.13"
"""The release of the API description that this package was generated from."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.api import IntegrationApi as IntegrationApi
    from talon_one.api import ManagementApi as ManagementApi
    from talon_one.api_client import ApiClient as ApiClient
    from talon_one.api_response import ApiResponse as ApiResponse
    from talon_one.api_response import raw as raw
    from talon_one.configuration import CallOptions as CallOptions
    from talon_one.configuration import Configuration as Configuration
    from talon_one.core.breaker import CircuitBreaker as CircuitBreaker
    from talon_one.core.call import Call as Call
    from talon_one.core.hooks import Hooks as Hooks
    from talon_one.core.null import NULL as NULL
    from talon_one.core.retries import Retries as Retries
    from talon_one.exceptions import ApiAttributeError as ApiAttributeError
    from talon_one.exceptions import ApiConnectionError as ApiConnectionError
    from talon_one.exceptions import ApiException as ApiException
    from talon_one.exceptions import ApiKeyError as ApiKeyError
    from talon_one.exceptions import ApiTimeoutError as ApiTimeoutError
    from talon_one.exceptions import ApiTypeError as ApiTypeError
    from talon_one.exceptions import ApiValueError as ApiValueError
    from talon_one.exceptions import BadRequestException as BadRequestException
    from talon_one.exceptions import CircuitOpenError as CircuitOpenError
    from talon_one.exceptions import ConflictException as ConflictException
    from talon_one.exceptions import ErrorDetail as ErrorDetail
    from talon_one.exceptions import ForbiddenException as ForbiddenException
    from talon_one.exceptions import InsecureWarning as InsecureWarning
    from talon_one.exceptions import NotFoundException as NotFoundException
    from talon_one.exceptions import OpenApiException as OpenApiException
    from talon_one.exceptions import ServiceException as ServiceException
    from talon_one.exceptions import TalonOneError as TalonOneError
    from talon_one.exceptions import TooManyRequestsException as TooManyRequestsException
    from talon_one.exceptions import UnauthorizedException as UnauthorizedException
    from talon_one.exceptions import UnexpectedResponse as UnexpectedResponse
    from talon_one.exceptions import UnprocessableEntityException as UnprocessableEntityException
    from talon_one.models import AcceptCouponEffectProps as AcceptCouponEffectProps
    from talon_one.models import AcceptReferralEffectProps as AcceptReferralEffectProps
    from talon_one.models import AccessLogEntry as AccessLogEntry
    from talon_one.models import Account as Account
    from talon_one.models import AccountAdditionalCost as AccountAdditionalCost
    from talon_one.models import AccountAnalytics as AccountAnalytics
    from talon_one.models import AccountDashboardStatistic as AccountDashboardStatistic
    from talon_one.models import (
        AccountDashboardStatisticCampaigns as AccountDashboardStatisticCampaigns,
    )
    from talon_one.models import (
        AccountDashboardStatisticDiscount as AccountDashboardStatisticDiscount,
    )
    from talon_one.models import (
        AccountDashboardStatisticLoyaltyPoints as AccountDashboardStatisticLoyaltyPoints,
    )
    from talon_one.models import (
        AccountDashboardStatisticReferrals as AccountDashboardStatisticReferrals,
    )
    from talon_one.models import (
        AccountDashboardStatisticRevenue as AccountDashboardStatisticRevenue,
    )
    from talon_one.models import AccountEntity as AccountEntity
    from talon_one.models import AccountLimits as AccountLimits
    from talon_one.models import Achievement as Achievement
    from talon_one.models import AchievementAdditionalProperties as AchievementAdditionalProperties
    from talon_one.models import (
        AchievementAdditionalPropertiesV2 as AchievementAdditionalPropertiesV2,
    )
    from talon_one.models import AchievementBase as AchievementBase
    from talon_one.models import AchievementBaseV2 as AchievementBaseV2
    from talon_one.models import AchievementProgress as AchievementProgress
    from talon_one.models import (
        AchievementProgressWithDefinition as AchievementProgressWithDefinition,
    )
    from talon_one.models import AchievementReference as AchievementReference
    from talon_one.models import AchievementStatusEntry as AchievementStatusEntry
    from talon_one.models import AchievementV2 as AchievementV2
    from talon_one.models import ActivateLoyaltyPoints as ActivateLoyaltyPoints
    from talon_one.models import ActivateLoyaltyPointsResponse as ActivateLoyaltyPointsResponse
    from talon_one.models import ActivateUserRequest as ActivateUserRequest
    from talon_one.models import (
        AddedDeductedPointsBalancesAction as AddedDeductedPointsBalancesAction,
    )
    from talon_one.models import (
        AddedDeductedPointsBalancesNotification as AddedDeductedPointsBalancesNotification,
    )
    from talon_one.models import (
        AddedDeductedPointsBalancesNotificationPolicy as AddedDeductedPointsBalancesNotificationPolicy,
    )
    from talon_one.models import AddedDeductedPointsNotification as AddedDeductedPointsNotification
    from talon_one.models import (
        AddedDeductedPointsNotificationPolicy as AddedDeductedPointsNotificationPolicy,
    )
    from talon_one.models import AddFreeItemEffectProps as AddFreeItemEffectProps
    from talon_one.models import AddItemCatalogAction as AddItemCatalogAction
    from talon_one.models import AdditionalCampaignProperties as AdditionalCampaignProperties
    from talon_one.models import AdditionalCost as AdditionalCost
    from talon_one.models import AddLoyaltyPoints as AddLoyaltyPoints
    from talon_one.models import AddLoyaltyPointsEffectProps as AddLoyaltyPointsEffectProps
    from talon_one.models import AddPriceAdjustmentCatalogAction as AddPriceAdjustmentCatalogAction
    from talon_one.models import AddToAudienceEffectProps as AddToAudienceEffectProps
    from talon_one.models import AdjustmentDetails as AdjustmentDetails
    from talon_one.models import AnalyticsDataPoint as AnalyticsDataPoint
    from talon_one.models import AnalyticsDataPointWithTrend as AnalyticsDataPointWithTrend
    from talon_one.models import (
        AnalyticsDataPointWithTrendAndInfluencedRate as AnalyticsDataPointWithTrendAndInfluencedRate,
    )
    from talon_one.models import (
        AnalyticsDataPointWithTrendAndUplift as AnalyticsDataPointWithTrendAndUplift,
    )
    from talon_one.models import AnalyticsProduct as AnalyticsProduct
    from talon_one.models import AnalyticsSKU as AnalyticsSKU
    from talon_one.models import APIError as APIError
    from talon_one.models import Application as Application
    from talon_one.models import ApplicationAnalyticsDataPoint as ApplicationAnalyticsDataPoint
    from talon_one.models import ApplicationApiHealth as ApplicationApiHealth
    from talon_one.models import ApplicationAPIKey as ApplicationAPIKey
    from talon_one.models import ApplicationCampaignAnalytics as ApplicationCampaignAnalytics
    from talon_one.models import ApplicationCampaignStats as ApplicationCampaignStats
    from talon_one.models import ApplicationCIF as ApplicationCIF
    from talon_one.models import ApplicationCIFExpression as ApplicationCIFExpression
    from talon_one.models import ApplicationCIFReferences as ApplicationCIFReferences
    from talon_one.models import ApplicationCustomer as ApplicationCustomer
    from talon_one.models import ApplicationCustomerEntity as ApplicationCustomerEntity
    from talon_one.models import ApplicationEntity as ApplicationEntity
    from talon_one.models import ApplicationEvent as ApplicationEvent
    from talon_one.models import ApplicationNotification as ApplicationNotification
    from talon_one.models import ApplicationReferee as ApplicationReferee
    from talon_one.models import ApplicationSession as ApplicationSession
    from talon_one.models import ApplicationSessionEntity as ApplicationSessionEntity
    from talon_one.models import ApplicationStoreEntity as ApplicationStoreEntity
    from talon_one.models import AsyncCouponCreationResponse as AsyncCouponCreationResponse
    from talon_one.models import AsyncCouponDeletionJobResponse as AsyncCouponDeletionJobResponse
    from talon_one.models import AsyncCouponsData as AsyncCouponsData
    from talon_one.models import Attribute as Attribute
    from talon_one.models import AttributesMandatory as AttributesMandatory
    from talon_one.models import AttributesSettings as AttributesSettings
    from talon_one.models import Audience as Audience
    from talon_one.models import AudienceAnalytics as AudienceAnalytics
    from talon_one.models import AudienceCustomer as AudienceCustomer
    from talon_one.models import AudienceIntegrationID as AudienceIntegrationID
    from talon_one.models import AudienceMembership as AudienceMembership
    from talon_one.models import AudienceReference as AudienceReference
    from talon_one.models import AwardGiveawayEffectProps as AwardGiveawayEffectProps
    from talon_one.models import BaseBlock as BaseBlock
    from talon_one.models import BaseCampaign as BaseCampaign
    from talon_one.models import BaseLoyaltyProgram as BaseLoyaltyProgram
    from talon_one.models import BaseNotification as BaseNotification
    from talon_one.models import BaseNotificationEntity as BaseNotificationEntity
    from talon_one.models import BaseNotifications as BaseNotifications
    from talon_one.models import BaseNotificationWebhook as BaseNotificationWebhook
    from talon_one.models import BaseSamlConnection as BaseSamlConnection
    from talon_one.models import BestPriorPrice as BestPriorPrice
    from talon_one.models import BestPriorPriceMetadata as BestPriorPriceMetadata
    from talon_one.models import BestPriorPriceRequest as BestPriorPriceRequest
    from talon_one.models import BestPriorTarget as BestPriorTarget
    from talon_one.models import Binding as Binding
    from talon_one.models import Blueprint as Blueprint
    from talon_one.models import BulkApplicationNotification as BulkApplicationNotification
    from talon_one.models import BulkOperationOnCampaigns as BulkOperationOnCampaigns
    from talon_one.models import Campaign as Campaign
    from talon_one.models import CampaignActivationRequest as CampaignActivationRequest
    from talon_one.models import CampaignAnalytics as CampaignAnalytics
    from talon_one.models import CampaignBudget as CampaignBudget
    from talon_one.models import CampaignCollection as CampaignCollection
    from talon_one.models import (
        CampaignCollectionEditedNotification as CampaignCollectionEditedNotification,
    )
    from talon_one.models import (
        CampaignCollectionEditedNotificationItem as CampaignCollectionEditedNotificationItem,
    )
    from talon_one.models import (
        CampaignCollectionWithoutPayload as CampaignCollectionWithoutPayload,
    )
    from talon_one.models import CampaignCopy as CampaignCopy
    from talon_one.models import CampaignCreatedNotification as CampaignCreatedNotification
    from talon_one.models import CampaignCreatedNotificationItem as CampaignCreatedNotificationItem
    from talon_one.models import CampaignDeactivationRequest as CampaignDeactivationRequest
    from talon_one.models import CampaignDeletedNotification as CampaignDeletedNotification
    from talon_one.models import CampaignDeletedNotificationItem as CampaignDeletedNotificationItem
    from talon_one.models import CampaignDetail as CampaignDetail
    from talon_one.models import CampaignEditedNotification as CampaignEditedNotification
    from talon_one.models import CampaignEditedNotificationItem as CampaignEditedNotificationItem
    from talon_one.models import CampaignEligibility as CampaignEligibility
    from talon_one.models import CampaignEligibilityDetails as CampaignEligibilityDetails
    from talon_one.models import CampaignEligibilityExperiment as CampaignEligibilityExperiment
    from talon_one.models import (
        CampaignEligibilityFailureDetails as CampaignEligibilityFailureDetails,
    )
    from talon_one.models import CampaignEntity as CampaignEntity
    from talon_one.models import CampaignEvaluationGroup as CampaignEvaluationGroup
    from talon_one.models import CampaignEvaluationPosition as CampaignEvaluationPosition
    from talon_one.models import (
        CampaignEvaluationTreeChangedMessage as CampaignEvaluationTreeChangedMessage,
    )
    from talon_one.models import (
        CampaignEvaluationTreeChangedNotification as CampaignEvaluationTreeChangedNotification,
    )
    from talon_one.models import CampaignGroup as CampaignGroup
    from talon_one.models import CampaignGroupEntity as CampaignGroupEntity
    from talon_one.models import CampaignLogSummary as CampaignLogSummary
    from talon_one.models import CampaignNotificationBase as CampaignNotificationBase
    from talon_one.models import CampaignNotificationGeneric as CampaignNotificationGeneric
    from talon_one.models import CampaignNotificationItemBase as CampaignNotificationItemBase
    from talon_one.models import CampaignNotificationPolicy as CampaignNotificationPolicy
    from talon_one.models import (
        CampaignRulesetChangedNotification as CampaignRulesetChangedNotification,
    )
    from talon_one.models import (
        CampaignRulesetChangedNotificationItem as CampaignRulesetChangedNotificationItem,
    )
    from talon_one.models import CampaignSearch as CampaignSearch
    from talon_one.models import CampaignSet as CampaignSet
    from talon_one.models import CampaignSetBranchNode as CampaignSetBranchNode
    from talon_one.models import CampaignSetLeafNode as CampaignSetLeafNode
    from talon_one.models import CampaignSetNode as CampaignSetNode
    from talon_one.models import (
        CampaignStateChangedNotification as CampaignStateChangedNotification,
    )
    from talon_one.models import (
        CampaignStateChangedNotificationItem as CampaignStateChangedNotificationItem,
    )
    from talon_one.models import CampaignStoreBudget as CampaignStoreBudget
    from talon_one.models import CampaignStoreBudgetLimitConfig as CampaignStoreBudgetLimitConfig
    from talon_one.models import CampaignTemplate as CampaignTemplate
    from talon_one.models import CampaignTemplateCollection as CampaignTemplateCollection
    from talon_one.models import (
        CampaignTemplateCouponReservationSettings as CampaignTemplateCouponReservationSettings,
    )
    from talon_one.models import CampaignTemplateParams as CampaignTemplateParams
    from talon_one.models import CampaignVersions as CampaignVersions
    from talon_one.models import (
        CardAddedDeductedPointsBalancesNotification as CardAddedDeductedPointsBalancesNotification,
    )
    from talon_one.models import (
        CardAddedDeductedPointsBalancesNotificationPolicy as CardAddedDeductedPointsBalancesNotificationPolicy,
    )
    from talon_one.models import (
        CardAddedDeductedPointsNotification as CardAddedDeductedPointsNotification,
    )
    from talon_one.models import (
        CardAddedDeductedPointsNotificationPolicy as CardAddedDeductedPointsNotificationPolicy,
    )
    from talon_one.models import (
        CardExpiringPointsNotificationPolicy as CardExpiringPointsNotificationPolicy,
    )
    from talon_one.models import (
        CardExpiringPointsNotificationTrigger as CardExpiringPointsNotificationTrigger,
    )
    from talon_one.models import (
        CardLedgerPointsEntryIntegrationAPI as CardLedgerPointsEntryIntegrationAPI,
    )
    from talon_one.models import CardLedgerTransactionLogEntry as CardLedgerTransactionLogEntry
    from talon_one.models import (
        CardLedgerTransactionLogEntryIntegrationAPI as CardLedgerTransactionLogEntryIntegrationAPI,
    )
    from talon_one.models import CartItem as CartItem
    from talon_one.models import CartItemFilterTemplate as CartItemFilterTemplate
    from talon_one.models import Catalog as Catalog
    from talon_one.models import CatalogAction as CatalogAction
    from talon_one.models import CatalogActionFilter as CatalogActionFilter
    from talon_one.models import CatalogItem as CatalogItem
    from talon_one.models import CatalogRule as CatalogRule
    from talon_one.models import (
        CatalogsStrikethroughNotificationPolicy as CatalogsStrikethroughNotificationPolicy,
    )
    from talon_one.models import CatalogSyncRequest as CatalogSyncRequest
    from talon_one.models import Change as Change
    from talon_one.models import (
        ChangeLoyaltyTierLevelEffectProps as ChangeLoyaltyTierLevelEffectProps,
    )
    from talon_one.models import ChangeProfilePassword as ChangeProfilePassword
    from talon_one.models import CodeGeneratorSettings as CodeGeneratorSettings
    from talon_one.models import Collection as Collection
    from talon_one.models import CollectionItem as CollectionItem
    from talon_one.models import CollectionWithoutPayload as CollectionWithoutPayload
    from talon_one.models import Coupon as Coupon
    from talon_one.models import CouponConstraints as CouponConstraints
    from talon_one.models import CouponCreatedEffectProps as CouponCreatedEffectProps
    from talon_one.models import CouponCreationJob as CouponCreationJob
    from talon_one.models import CouponDeletionFilters as CouponDeletionFilters
    from talon_one.models import CouponDeletionJob as CouponDeletionJob
    from talon_one.models import CouponEntity as CouponEntity
    from talon_one.models import CouponFailureSummary as CouponFailureSummary
    from talon_one.models import CouponLimitConfigs as CouponLimitConfigs
    from talon_one.models import CouponRejectionReason as CouponRejectionReason
    from talon_one.models import CouponReservations as CouponReservations
    from talon_one.models import CouponSearch as CouponSearch
    from talon_one.models import CouponsNotificationData as CouponsNotificationData
    from talon_one.models import CouponsNotificationPolicy as CouponsNotificationPolicy
    from talon_one.models import CouponValue as CouponValue
    from talon_one.models import CouponWithApplication as CouponWithApplication
    from talon_one.models import CreateAchievement as CreateAchievement
    from talon_one.models import CreateAchievementV2 as CreateAchievementV2
    from talon_one.models import CreateApplicationAPIKey as CreateApplicationAPIKey
    from talon_one.models import CreateCouponData as CreateCouponData
    from talon_one.models import CreateCoupons200Response as CreateCoupons200Response
    from talon_one.models import CreateManagementKey as CreateManagementKey
    from talon_one.models import CreateMCPKey as CreateMCPKey
    from talon_one.models import (
        CreateReferralsForMultipleAdvocates201Response as CreateReferralsForMultipleAdvocates201Response,
    )
    from talon_one.models import CreateTemplateCampaign as CreateTemplateCampaign
    from talon_one.models import CreateTemplateCampaignResponse as CreateTemplateCampaignResponse
    from talon_one.models import CustomEffect as CustomEffect
    from talon_one.models import CustomEffectProps as CustomEffectProps
    from talon_one.models import CustomerAchievement as CustomerAchievement
    from talon_one.models import CustomerActivityReport as CustomerActivityReport
    from talon_one.models import CustomerAnalytics as CustomerAnalytics
    from talon_one.models import CustomerInventory as CustomerInventory
    from talon_one.models import CustomerProfile as CustomerProfile
    from talon_one.models import CustomerProfileAudienceRequest as CustomerProfileAudienceRequest
    from talon_one.models import (
        CustomerProfileAudienceRequestItem as CustomerProfileAudienceRequestItem,
    )
    from talon_one.models import CustomerProfileEntity as CustomerProfileEntity
    from talon_one.models import (
        CustomerProfileIntegrationRequestV2 as CustomerProfileIntegrationRequestV2,
    )
    from talon_one.models import (
        CustomerProfileIntegrationResponseV2 as CustomerProfileIntegrationResponseV2,
    )
    from talon_one.models import CustomerProfileSearchQuery as CustomerProfileSearchQuery
    from talon_one.models import CustomerProfileUpdateV2Response as CustomerProfileUpdateV2Response
    from talon_one.models import CustomerSession as CustomerSession
    from talon_one.models import CustomerSessionV2 as CustomerSessionV2
    from talon_one.models import DeactivateUserRequest as DeactivateUserRequest
    from talon_one.models import DeductLoyaltyPoints as DeductLoyaltyPoints
    from talon_one.models import DeductLoyaltyPointsEffectProps as DeductLoyaltyPointsEffectProps
    from talon_one.models import DeleteCouponsData as DeleteCouponsData
    from talon_one.models import (
        DeleteLoyaltyTransactionsRequest as DeleteLoyaltyTransactionsRequest,
    )
    from talon_one.models import DeleteUserRequest as DeleteUserRequest
    from talon_one.models import Effect as Effect
    from talon_one.models import EffectEntity as EffectEntity
    from talon_one.models import EmailEntity as EmailEntity
    from talon_one.models import EmbeddedAnalyticsConfiguration as EmbeddedAnalyticsConfiguration
    from talon_one.models import (
        EmbeddedAnalyticsConfigurationDashboards as EmbeddedAnalyticsConfigurationDashboards,
    )
    from talon_one.models import EmbeddedDashboardConfiguration as EmbeddedDashboardConfiguration
    from talon_one.models import Endpoint as Endpoint
    from talon_one.models import Entity as Entity
    from talon_one.models import EntityWithTalangVisibleID as EntityWithTalangVisibleID
    from talon_one.models import Environment as Environment
    from talon_one.models import ErrorEffectProps as ErrorEffectProps
    from talon_one.models import ErrorResponse as ErrorResponse
    from talon_one.models import ErrorResponseWithStatus as ErrorResponseWithStatus
    from talon_one.models import ErrorSource as ErrorSource
    from talon_one.models import EvaluableCampaignIds as EvaluableCampaignIds
    from talon_one.models import Event as Event
    from talon_one.models import EventAttributesEntity as EventAttributesEntity
    from talon_one.models import EventType as EventType
    from talon_one.models import EventV2 as EventV2
    from talon_one.models import EventV3 as EventV3
    from talon_one.models import EventV3Connections as EventV3Connections
    from talon_one.models import EventV3Entity as EventV3Entity
    from talon_one.models import EventV3RequestEntity as EventV3RequestEntity
    from talon_one.models import Experiment as Experiment
    from talon_one.models import ExperimentCampaignCopy as ExperimentCampaignCopy
    from talon_one.models import ExperimentConfidenceTimeline as ExperimentConfidenceTimeline
    from talon_one.models import (
        ExperimentConfidenceTimelineDataPoint as ExperimentConfidenceTimelineDataPoint,
    )
    from talon_one.models import ExperimentCopy as ExperimentCopy
    from talon_one.models import ExperimentCopyExperiment as ExperimentCopyExperiment
    from talon_one.models import ExperimentListResults as ExperimentListResults
    from talon_one.models import ExperimentListResultsRequest as ExperimentListResultsRequest
    from talon_one.models import ExperimentResult as ExperimentResult
    from talon_one.models import ExperimentResults as ExperimentResults
    from talon_one.models import ExperimentSegmentInsight as ExperimentSegmentInsight
    from talon_one.models import ExperimentSegmentInsightMetric as ExperimentSegmentInsightMetric
    from talon_one.models import ExperimentSegmentInsights as ExperimentSegmentInsights
    from talon_one.models import ExperimentSegmentInsightVariant as ExperimentSegmentInsightVariant
    from talon_one.models import ExperimentVariant as ExperimentVariant
    from talon_one.models import ExperimentVariantAllocation as ExperimentVariantAllocation
    from talon_one.models import ExperimentVariantResult as ExperimentVariantResult
    from talon_one.models import (
        ExperimentVariantResultConfidence as ExperimentVariantResultConfidence,
    )
    from talon_one.models import ExperimentVerdict as ExperimentVerdict
    from talon_one.models import ExperimentVerdictResponse as ExperimentVerdictResponse
    from talon_one.models import ExpiringCardPointsData as ExpiringCardPointsData
    from talon_one.models import ExpiringCardPointsNotification as ExpiringCardPointsNotification
    from talon_one.models import ExpiringCouponsData as ExpiringCouponsData
    from talon_one.models import ExpiringCouponsNotification as ExpiringCouponsNotification
    from talon_one.models import (
        ExpiringCouponsNotificationPolicy as ExpiringCouponsNotificationPolicy,
    )
    from talon_one.models import (
        ExpiringCouponsNotificationTrigger as ExpiringCouponsNotificationTrigger,
    )
    from talon_one.models import ExpiringPointsData as ExpiringPointsData
    from talon_one.models import ExpiringPointsNotification as ExpiringPointsNotification
    from talon_one.models import (
        ExpiringPointsNotificationPolicy as ExpiringPointsNotificationPolicy,
    )
    from talon_one.models import (
        ExpiringPointsNotificationTrigger as ExpiringPointsNotificationTrigger,
    )
    from talon_one.models import Export as Export
    from talon_one.models import ExtendedCoupon as ExtendedCoupon
    from talon_one.models import (
        ExtendLoyaltyPointsExpiryDateEffectProps as ExtendLoyaltyPointsExpiryDateEffectProps,
    )
    from talon_one.models import FeatureFlag as FeatureFlag
    from talon_one.models import FeatureFlagUpdate as FeatureFlagUpdate
    from talon_one.models import FeaturesFeed as FeaturesFeed
    from talon_one.models import FuncArgDef as FuncArgDef
    from talon_one.models import FunctionDef as FunctionDef
    from talon_one.models import GenerateAuditLogSummary as GenerateAuditLogSummary
    from talon_one.models import GenerateCampaignDescription as GenerateCampaignDescription
    from talon_one.models import GenerateCampaignSummary as GenerateCampaignSummary
    from talon_one.models import GenerateCampaignTags as GenerateCampaignTags
    from talon_one.models import (
        GenerateCouponFailureDetailedSummary as GenerateCouponFailureDetailedSummary,
    )
    from talon_one.models import GenerateCouponFailureSummary as GenerateCouponFailureSummary
    from talon_one.models import (
        GenerateCouponRejections200Response as GenerateCouponRejections200Response,
    )
    from talon_one.models import GenerateItemFilterDescription as GenerateItemFilterDescription
    from talon_one.models import GenerateLoyaltyCard as GenerateLoyaltyCard
    from talon_one.models import GenerateRuleTitle as GenerateRuleTitle
    from talon_one.models import GenerateRuleTitleRule as GenerateRuleTitleRule
    from talon_one.models import GenerateUserSessionSummary as GenerateUserSessionSummary
    from talon_one.models import (
        GetAccessLogsWithoutTotalCount200Response as GetAccessLogsWithoutTotalCount200Response,
    )
    from talon_one.models import GetAdditionalCosts200Response as GetAdditionalCosts200Response
    from talon_one.models import (
        GetApplicationCustomerFriends200Response as GetApplicationCustomerFriends200Response,
    )
    from talon_one.models import (
        GetApplicationCustomers200Response as GetApplicationCustomers200Response,
    )
    from talon_one.models import (
        GetApplicationCustomersByAttributes200Response as GetApplicationCustomersByAttributes200Response,
    )
    from talon_one.models import (
        GetApplicationEventsWithoutTotalCount200Response as GetApplicationEventsWithoutTotalCount200Response,
    )
    from talon_one.models import (
        GetApplicationEventTypes200Response as GetApplicationEventTypes200Response,
    )
    from talon_one.models import GetApplications200Response as GetApplications200Response
    from talon_one.models import (
        GetApplicationSessions200Response as GetApplicationSessions200Response,
    )
    from talon_one.models import GetAttributes200Response as GetAttributes200Response
    from talon_one.models import (
        GetAudienceMemberships200Response as GetAudienceMemberships200Response,
    )
    from talon_one.models import GetAudiences200Response as GetAudiences200Response
    from talon_one.models import (
        GetAudiencesAnalytics200Response as GetAudiencesAnalytics200Response,
    )
    from talon_one.models import GetCampaignAnalytics200Response as GetCampaignAnalytics200Response
    from talon_one.models import GetCampaignGroups200Response as GetCampaignGroups200Response
    from talon_one.models import GetCampaigns200Response as GetCampaigns200Response
    from talon_one.models import GetCampaignTemplates200Response as GetCampaignTemplates200Response
    from talon_one.models import GetChanges200Response as GetChanges200Response
    from talon_one.models import GetCollectionItems200Response as GetCollectionItems200Response
    from talon_one.models import (
        GetCouponsWithoutTotalCount200Response as GetCouponsWithoutTotalCount200Response,
    )
    from talon_one.models import (
        GetCustomerAchievementHistory200Response as GetCustomerAchievementHistory200Response,
    )
    from talon_one.models import (
        GetCustomerAchievements200Response as GetCustomerAchievements200Response,
    )
    from talon_one.models import (
        GetCustomerActivityReportsWithoutTotalCount200Response as GetCustomerActivityReportsWithoutTotalCount200Response,
    )
    from talon_one.models import (
        GetCustomerProfileAchievementProgress200Response as GetCustomerProfileAchievementProgress200Response,
    )
    from talon_one.models import GetCustomerProfiles200Response as GetCustomerProfiles200Response
    from talon_one.models import (
        GetCustomersByAttributes200Response as GetCustomersByAttributes200Response,
    )
    from talon_one.models import (
        GetDashboardStatistics200Response as GetDashboardStatistics200Response,
    )
    from talon_one.models import GetEventTypes200Response as GetEventTypes200Response
    from talon_one.models import GetExports200Response as GetExports200Response
    from talon_one.models import GetIntegrationCouponRequest as GetIntegrationCouponRequest
    from talon_one.models import GetLoyaltyCardPoints200Response as GetLoyaltyCardPoints200Response
    from talon_one.models import GetLoyaltyCards200Response as GetLoyaltyCards200Response
    from talon_one.models import (
        GetLoyaltyCardTransactionLogs200Response as GetLoyaltyCardTransactionLogs200Response,
    )
    from talon_one.models import (
        GetLoyaltyCardTransactions200Response as GetLoyaltyCardTransactions200Response,
    )
    from talon_one.models import (
        GetLoyaltyProgramProfilePoints200Response as GetLoyaltyProgramProfilePoints200Response,
    )
    from talon_one.models import (
        GetLoyaltyProgramProfileTransactions200Response as GetLoyaltyProgramProfileTransactions200Response,
    )
    from talon_one.models import GetLoyaltyPrograms200Response as GetLoyaltyPrograms200Response
    from talon_one.models import (
        GetLoyaltyProgramTransactions200Response as GetLoyaltyProgramTransactions200Response,
    )
    from talon_one.models import (
        GetReferralsWithoutTotalCount200Response as GetReferralsWithoutTotalCount200Response,
    )
    from talon_one.models import GetReservedCustomers200Response as GetReservedCustomers200Response
    from talon_one.models import GetRulesets200Response as GetRulesets200Response
    from talon_one.models import GetUsers200Response as GetUsers200Response
    from talon_one.models import GetWebhooks200Response as GetWebhooks200Response
    from talon_one.models import Giveaway as Giveaway
    from talon_one.models import GiveawayPoolNotification as GiveawayPoolNotification
    from talon_one.models import GiveawayPoolNotificationData as GiveawayPoolNotificationData
    from talon_one.models import GiveawaysPool as GiveawaysPool
    from talon_one.models import HiddenConditionsEffects as HiddenConditionsEffects
    from talon_one.models import History as History
    from talon_one.models import IdentifiableEntity as IdentifiableEntity
    from talon_one.models import ImportEntity as ImportEntity
    from talon_one.models import (
        IncreaseAchievementProgressEffectProps as IncreaseAchievementProgressEffectProps,
    )
    from talon_one.models import InfluencingCampaignDetails as InfluencingCampaignDetails
    from talon_one.models import IntegrationCampaign as IntegrationCampaign
    from talon_one.models import IntegrationCampaignBase as IntegrationCampaignBase
    from talon_one.models import IntegrationCoupon as IntegrationCoupon
    from talon_one.models import (
        IntegrationCustomerProfileAudienceRequest as IntegrationCustomerProfileAudienceRequest,
    )
    from talon_one.models import (
        IntegrationCustomerProfileAudienceRequestItem as IntegrationCustomerProfileAudienceRequestItem,
    )
    from talon_one.models import (
        IntegrationCustomerSessionResponse as IntegrationCustomerSessionResponse,
    )
    from talon_one.models import IntegrationEntity as IntegrationEntity
    from talon_one.models import IntegrationEvent as IntegrationEvent
    from talon_one.models import IntegrationEventV2Request as IntegrationEventV2Request
    from talon_one.models import IntegrationEventV2Response as IntegrationEventV2Response
    from talon_one.models import IntegrationEventV3Request as IntegrationEventV3Request
    from talon_one.models import IntegrationEventV3Response as IntegrationEventV3Response
    from talon_one.models import (
        IntegrationGetAllCampaigns200Response as IntegrationGetAllCampaigns200Response,
    )
    from talon_one.models import IntegrationHubConfig as IntegrationHubConfig
    from talon_one.models import (
        IntegrationHubEventPayloadCouponBasedNotifications as IntegrationHubEventPayloadCouponBasedNotifications,
    )
    from talon_one.models import (
        IntegrationHubEventPayloadCouponBasedNotificationsLimits as IntegrationHubEventPayloadCouponBasedNotificationsLimits,
    )
    from talon_one.models import (
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification as IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification,
    )
    from talon_one.models import (
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction as IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction,
    )
    from talon_one.models import (
        IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification as IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification,
    )
    from talon_one.models import (
        IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification as IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification,
    )
    from talon_one.models import IntegrationHubEventRecord as IntegrationHubEventRecord
    from talon_one.models import IntegrationHubEventStatusUpdate as IntegrationHubEventStatusUpdate
    from talon_one.models import IntegrationHubEventType as IntegrationHubEventType
    from talon_one.models import IntegrationHubFlow as IntegrationHubFlow
    from talon_one.models import IntegrationHubFlowConfig as IntegrationHubFlowConfig
    from talon_one.models import (
        IntegrationHubFlowConfigResponse as IntegrationHubFlowConfigResponse,
    )
    from talon_one.models import IntegrationHubFlowResponse as IntegrationHubFlowResponse
    from talon_one.models import IntegrationHubFlowWithConfig as IntegrationHubFlowWithConfig
    from talon_one.models import (
        IntegrationHubPaginatedEventPayload as IntegrationHubPaginatedEventPayload,
    )
    from talon_one.models import IntegrationProfileEntity as IntegrationProfileEntity
    from talon_one.models import IntegrationProfileEntityV3 as IntegrationProfileEntityV3
    from talon_one.models import IntegrationRequest as IntegrationRequest
    from talon_one.models import IntegrationResponse as IntegrationResponse
    from talon_one.models import IntegrationState as IntegrationState
    from talon_one.models import IntegrationStateV2 as IntegrationStateV2
    from talon_one.models import IntegrationStoreEntity as IntegrationStoreEntity
    from talon_one.models import InventoryCoupon as InventoryCoupon
    from talon_one.models import InventoryReferral as InventoryReferral
    from talon_one.models import ItemAttribute as ItemAttribute
    from talon_one.models import LabelTargetAudience as LabelTargetAudience
    from talon_one.models import LabelTargetNone as LabelTargetNone
    from talon_one.models import LedgerEntry as LedgerEntry
    from talon_one.models import LedgerInfo as LedgerInfo
    from talon_one.models import LedgerPointsEntryIntegrationAPI as LedgerPointsEntryIntegrationAPI
    from talon_one.models import (
        LedgerTransactionLogEntryIntegrationAPI as LedgerTransactionLogEntryIntegrationAPI,
    )
    from talon_one.models import LibraryAttribute as LibraryAttribute
    from talon_one.models import LimitConfig as LimitConfig
    from talon_one.models import LimitCounter as LimitCounter
    from talon_one.models import (
        ListAccountCollections200Response as ListAccountCollections200Response,
    )
    from talon_one.models import ListAchievements200Response as ListAchievements200Response
    from talon_one.models import ListAllRolesV2200Response as ListAllRolesV2200Response
    from talon_one.models import (
        ListApplicationCartItemFilters200Response as ListApplicationCartItemFilters200Response,
    )
    from talon_one.models import (
        ListCampaignStoreBudgetLimits200Response as ListCampaignStoreBudgetLimits200Response,
    )
    from talon_one.models import ListCampaignStoreBudgets as ListCampaignStoreBudgets
    from talon_one.models import ListCampaignStoreBudgetsStore as ListCampaignStoreBudgetsStore
    from talon_one.models import ListCatalogItems200Response as ListCatalogItems200Response
    from talon_one.models import ListExperiments200Response as ListExperiments200Response
    from talon_one.models import ListStores200Response as ListStores200Response
    from talon_one.models import LoginParams as LoginParams
    from talon_one.models import Loyalty as Loyalty
    from talon_one.models import LoyaltyBalance as LoyaltyBalance
    from talon_one.models import LoyaltyBalances as LoyaltyBalances
    from talon_one.models import LoyaltyBalancesWithTiers as LoyaltyBalancesWithTiers
    from talon_one.models import LoyaltyBalanceWithTier as LoyaltyBalanceWithTier
    from talon_one.models import LoyaltyCard as LoyaltyCard
    from talon_one.models import LoyaltyCardBalances as LoyaltyCardBalances
    from talon_one.models import LoyaltyCardBatch as LoyaltyCardBatch
    from talon_one.models import LoyaltyCardBatchResponse as LoyaltyCardBatchResponse
    from talon_one.models import LoyaltyCardProfileRegistration as LoyaltyCardProfileRegistration
    from talon_one.models import LoyaltyCardRegistration as LoyaltyCardRegistration
    from talon_one.models import LoyaltyDashboardData as LoyaltyDashboardData
    from talon_one.models import LoyaltyDashboardPointsBreakdown as LoyaltyDashboardPointsBreakdown
    from talon_one.models import LoyaltyLedger as LoyaltyLedger
    from talon_one.models import LoyaltyLedgerEntry as LoyaltyLedgerEntry
    from talon_one.models import (
        LoyaltyLedgerEntryExpiryDateChange as LoyaltyLedgerEntryExpiryDateChange,
    )
    from talon_one.models import LoyaltyLedgerEntryFlags as LoyaltyLedgerEntryFlags
    from talon_one.models import LoyaltyLedgerTransactions as LoyaltyLedgerTransactions
    from talon_one.models import LoyaltyMembership as LoyaltyMembership
    from talon_one.models import LoyaltyProgram as LoyaltyProgram
    from talon_one.models import LoyaltyProgramBalance as LoyaltyProgramBalance
    from talon_one.models import LoyaltyProgramEntity as LoyaltyProgramEntity
    from talon_one.models import LoyaltyProgramLedgers as LoyaltyProgramLedgers
    from talon_one.models import LoyaltyProgramTransaction as LoyaltyProgramTransaction
    from talon_one.models import LoyaltySubLedger as LoyaltySubLedger
    from talon_one.models import LoyaltyTier as LoyaltyTier
    from talon_one.models import ManagementKey as ManagementKey
    from talon_one.models import ManagerConfig as ManagerConfig
    from talon_one.models import MCPKey as MCPKey
    from talon_one.models import MessageLogEntries as MessageLogEntries
    from talon_one.models import MessageLogEntry as MessageLogEntry
    from talon_one.models import MessageLogRequest as MessageLogRequest
    from talon_one.models import MessageLogResponse as MessageLogResponse
    from talon_one.models import MessageTest as MessageTest
    from talon_one.models import Meta as Meta
    from talon_one.models import ModelImport as ModelImport
    from talon_one.models import ModelReturn as ModelReturn
    from talon_one.models import MultiApplicationEntity as MultiApplicationEntity
    from talon_one.models import MultipleAttribute as MultipleAttribute
    from talon_one.models import MultipleAudiences as MultipleAudiences
    from talon_one.models import MultipleAudiencesItem as MultipleAudiencesItem
    from talon_one.models import (
        MultipleCustomerProfileIntegrationRequest as MultipleCustomerProfileIntegrationRequest,
    )
    from talon_one.models import (
        MultipleCustomerProfileIntegrationRequestItem as MultipleCustomerProfileIntegrationRequestItem,
    )
    from talon_one.models import (
        MultipleCustomerProfileIntegrationResponseV2 as MultipleCustomerProfileIntegrationResponseV2,
    )
    from talon_one.models import MultipleNewAttribute as MultipleNewAttribute
    from talon_one.models import MultipleNewAudiences as MultipleNewAudiences
    from talon_one.models import MutableEntity as MutableEntity
    from talon_one.models import NewAccount as NewAccount
    from talon_one.models import NewAccountSignUp as NewAccountSignUp
    from talon_one.models import NewAdditionalCost as NewAdditionalCost
    from talon_one.models import NewApplication as NewApplication
    from talon_one.models import NewApplicationAPIKey as NewApplicationAPIKey
    from talon_one.models import NewApplicationCIF as NewApplicationCIF
    from talon_one.models import NewApplicationCIFExpression as NewApplicationCIFExpression
    from talon_one.models import NewAppWideCouponDeletionJob as NewAppWideCouponDeletionJob
    from talon_one.models import NewAttribute as NewAttribute
    from talon_one.models import NewAudience as NewAudience
    from talon_one.models import NewBaseNotification as NewBaseNotification
    from talon_one.models import NewBlueprint as NewBlueprint
    from talon_one.models import NewCampaign as NewCampaign
    from talon_one.models import NewCampaignCollection as NewCampaignCollection
    from talon_one.models import NewCampaignEvaluationGroup as NewCampaignEvaluationGroup
    from talon_one.models import NewCampaignGroup as NewCampaignGroup
    from talon_one.models import NewCampaignSet as NewCampaignSet
    from talon_one.models import NewCampaignStoreBudget as NewCampaignStoreBudget
    from talon_one.models import (
        NewCampaignStoreBudgetStoreLimit as NewCampaignStoreBudgetStoreLimit,
    )
    from talon_one.models import NewCampaignTemplate as NewCampaignTemplate
    from talon_one.models import NewCatalog as NewCatalog
    from talon_one.models import NewCollection as NewCollection
    from talon_one.models import NewCouponCreationJob as NewCouponCreationJob
    from talon_one.models import NewCouponDeletionJob as NewCouponDeletionJob
    from talon_one.models import NewCoupons as NewCoupons
    from talon_one.models import NewCouponsForMultipleRecipients as NewCouponsForMultipleRecipients
    from talon_one.models import NewCustomEffect as NewCustomEffect
    from talon_one.models import NewCustomerProfile as NewCustomerProfile
    from talon_one.models import NewCustomerSession as NewCustomerSession
    from talon_one.models import NewCustomerSessionV2 as NewCustomerSessionV2
    from talon_one.models import NewEvent as NewEvent
    from talon_one.models import NewEventType as NewEventType
    from talon_one.models import NewEventV3Entity as NewEventV3Entity
    from talon_one.models import NewExperiment as NewExperiment
    from talon_one.models import NewExperimentVariant as NewExperimentVariant
    from talon_one.models import NewExperimentVariantArray as NewExperimentVariantArray
    from talon_one.models import NewExternalInvitation as NewExternalInvitation
    from talon_one.models import NewGiveawaysPool as NewGiveawaysPool
    from talon_one.models import NewInternalAudience as NewInternalAudience
    from talon_one.models import NewInvitation as NewInvitation
    from talon_one.models import NewInviteEmail as NewInviteEmail
    from talon_one.models import NewLoyaltyProgram as NewLoyaltyProgram
    from talon_one.models import NewLoyaltyTier as NewLoyaltyTier
    from talon_one.models import NewManagementKey as NewManagementKey
    from talon_one.models import NewMCPKey as NewMCPKey
    from talon_one.models import NewMessageTest as NewMessageTest
    from talon_one.models import NewMultipleAudiencesItem as NewMultipleAudiencesItem
    from talon_one.models import NewNotificationWebhook as NewNotificationWebhook
    from talon_one.models import NewOutgoingIntegrationWebhook as NewOutgoingIntegrationWebhook
    from talon_one.models import NewPassword as NewPassword
    from talon_one.models import NewPasswordEmail as NewPasswordEmail
    from talon_one.models import NewPicklist as NewPicklist
    from talon_one.models import NewPriceAdjustment as NewPriceAdjustment
    from talon_one.models import NewPriceType as NewPriceType
    from talon_one.models import NewReferral as NewReferral
    from talon_one.models import (
        NewReferralsForMultipleAdvocates as NewReferralsForMultipleAdvocates,
    )
    from talon_one.models import NewReturn as NewReturn
    from talon_one.models import NewRevisionVersion as NewRevisionVersion
    from talon_one.models import NewReward as NewReward
    from talon_one.models import NewRiskNotification as NewRiskNotification
    from talon_one.models import NewRole as NewRole
    from talon_one.models import NewRoleV2 as NewRoleV2
    from talon_one.models import NewRuleset as NewRuleset
    from talon_one.models import NewSamlConnection as NewSamlConnection
    from talon_one.models import NewSecondaryDeployment as NewSecondaryDeployment
    from talon_one.models import NewStore as NewStore
    from talon_one.models import NewTemplateDef as NewTemplateDef
    from talon_one.models import NewUser as NewUser
    from talon_one.models import NewWebhook as NewWebhook
    from talon_one.models import Notification as Notification
    from talon_one.models import NotificationActivation as NotificationActivation
    from talon_one.models import NotificationListItem as NotificationListItem
    from talon_one.models import OktaEvent as OktaEvent
    from talon_one.models import OktaEventPayload as OktaEventPayload
    from talon_one.models import OktaEventPayloadData as OktaEventPayloadData
    from talon_one.models import OktaEventTarget as OktaEventTarget
    from talon_one.models import OneTimeCode as OneTimeCode
    from talon_one.models import OutgoingIntegrationBrazePolicy as OutgoingIntegrationBrazePolicy
    from talon_one.models import (
        OutgoingIntegrationCleverTapPolicy as OutgoingIntegrationCleverTapPolicy,
    )
    from talon_one.models import (
        OutgoingIntegrationConfiguration as OutgoingIntegrationConfiguration,
    )
    from talon_one.models import (
        OutgoingIntegrationIterablePolicy as OutgoingIntegrationIterablePolicy,
    )
    from talon_one.models import (
        OutgoingIntegrationMoEngagePolicy as OutgoingIntegrationMoEngagePolicy,
    )
    from talon_one.models import OutgoingIntegrationTemplate as OutgoingIntegrationTemplate
    from talon_one.models import OutgoingIntegrationTemplates as OutgoingIntegrationTemplates
    from talon_one.models import (
        OutgoingIntegrationTemplateWithConfigurationDetails as OutgoingIntegrationTemplateWithConfigurationDetails,
    )
    from talon_one.models import OutgoingIntegrationType as OutgoingIntegrationType
    from talon_one.models import OutgoingIntegrationTypes as OutgoingIntegrationTypes
    from talon_one.models import PassthroughBlock as PassthroughBlock
    from talon_one.models import PatchItemCatalogAction as PatchItemCatalogAction
    from talon_one.models import PatchManyItemsCatalogAction as PatchManyItemsCatalogAction
    from talon_one.models import PendingActivePointsData as PendingActivePointsData
    from talon_one.models import PendingActivePointsNotification as PendingActivePointsNotification
    from talon_one.models import PendingPointsNotificationPolicy as PendingPointsNotificationPolicy
    from talon_one.models import Picklist as Picklist
    from talon_one.models import PlaceholderDetails as PlaceholderDetails
    from talon_one.models import PriceDetail as PriceDetail
    from talon_one.models import PriceHistoryRequest as PriceHistoryRequest
    from talon_one.models import PriceHistoryResponse as PriceHistoryResponse
    from talon_one.models import PriceType as PriceType
    from talon_one.models import PriceTypeReferenceDetail as PriceTypeReferenceDetail
    from talon_one.models import PriceTypeReferences as PriceTypeReferences
    from talon_one.models import Product as Product
    from talon_one.models import ProductSearchMatch as ProductSearchMatch
    from talon_one.models import ProductUnitAnalytics as ProductUnitAnalytics
    from talon_one.models import ProductUnitAnalyticsDataPoint as ProductUnitAnalyticsDataPoint
    from talon_one.models import ProductUnitAnalyticsTotals as ProductUnitAnalyticsTotals
    from talon_one.models import ProfileAudiencesChanges as ProfileAudiencesChanges
    from talon_one.models import ProjectedTier as ProjectedTier
    from talon_one.models import PromoteExperiment as PromoteExperiment
    from talon_one.models import PromotionGroupBlock as PromotionGroupBlock
    from talon_one.models import PromotionRuleV2 as PromotionRuleV2
    from talon_one.models import RedeemReferralEffectProps as RedeemReferralEffectProps
    from talon_one.models import Referral as Referral
    from talon_one.models import ReferralConstraints as ReferralConstraints
    from talon_one.models import ReferralCreatedEffectProps as ReferralCreatedEffectProps
    from talon_one.models import ReferralRejectionReason as ReferralRejectionReason
    from talon_one.models import RejectCouponEffectProps as RejectCouponEffectProps
    from talon_one.models import RejectReferralEffectProps as RejectReferralEffectProps
    from talon_one.models import RemoveFromAudienceEffectProps as RemoveFromAudienceEffectProps
    from talon_one.models import RemoveItemCatalogAction as RemoveItemCatalogAction
    from talon_one.models import RemoveManyItemsCatalogAction as RemoveManyItemsCatalogAction
    from talon_one.models import ReopenSessionResponse as ReopenSessionResponse
    from talon_one.models import ReserveCouponEffectProps as ReserveCouponEffectProps
    from talon_one.models import ResponseContentObject as ResponseContentObject
    from talon_one.models import ReturnedCartItem as ReturnedCartItem
    from talon_one.models import ReturnIntegrationRequest as ReturnIntegrationRequest
    from talon_one.models import Revision as Revision
    from talon_one.models import RevisionActivation as RevisionActivation
    from talon_one.models import RevisionActivationRequest as RevisionActivationRequest
    from talon_one.models import RevisionVersion as RevisionVersion
    from talon_one.models import Reward as Reward
    from talon_one.models import RewardPointsRequired as RewardPointsRequired
    from talon_one.models import Risk as Risk
    from talon_one.models import RiskAffectedEntityItem as RiskAffectedEntityItem
    from talon_one.models import RiskDetail as RiskDetail
    from talon_one.models import RiskNotification as RiskNotification
    from talon_one.models import Role as Role
    from talon_one.models import RoleAssign as RoleAssign
    from talon_one.models import RoleMembership as RoleMembership
    from talon_one.models import RolesV2Thresholds as RolesV2Thresholds
    from talon_one.models import RoleV2 as RoleV2
    from talon_one.models import RoleV2ApplicationDetails as RoleV2ApplicationDetails
    from talon_one.models import RoleV2Base as RoleV2Base
    from talon_one.models import RoleV2Permissions as RoleV2Permissions
    from talon_one.models import RoleV2PermissionSet as RoleV2PermissionSet
    from talon_one.models import RoleV2Readonly as RoleV2Readonly
    from talon_one.models import RoleV2RolesGroup as RoleV2RolesGroup
    from talon_one.models import (
        RollbackAddedLoyaltyPointsEffectProps as RollbackAddedLoyaltyPointsEffectProps,
    )
    from talon_one.models import RollbackCouponEffectProps as RollbackCouponEffectProps
    from talon_one.models import (
        RollbackDeductedLoyaltyPointsEffectProps as RollbackDeductedLoyaltyPointsEffectProps,
    )
    from talon_one.models import RollbackDiscountEffectProps as RollbackDiscountEffectProps
    from talon_one.models import (
        RollbackIncreasedAchievementProgressEffectProps as RollbackIncreasedAchievementProgressEffectProps,
    )
    from talon_one.models import RollbackReferralEffectProps as RollbackReferralEffectProps
    from talon_one.models import Rule as Rule
    from talon_one.models import RuleEligibility as RuleEligibility
    from talon_one.models import RuleEligibilityFailureDetails as RuleEligibilityFailureDetails
    from talon_one.models import RuleFailureReason as RuleFailureReason
    from talon_one.models import RuleMetadata as RuleMetadata
    from talon_one.models import RuleMetadataEligibility as RuleMetadataEligibility
    from talon_one.models import Ruleset as Ruleset
    from talon_one.models import RulesetV2 as RulesetV2
    from talon_one.models import RuleV2 as RuleV2
    from talon_one.models import SamlConnection as SamlConnection
    from talon_one.models import SamlConnectionInternal as SamlConnectionInternal
    from talon_one.models import SamlConnectionMetadata as SamlConnectionMetadata
    from talon_one.models import SamlLoginEndpoint as SamlLoginEndpoint
    from talon_one.models import ScimBaseGroup as ScimBaseGroup
    from talon_one.models import ScimBaseUser as ScimBaseUser
    from talon_one.models import ScimBaseUserName as ScimBaseUserName
    from talon_one.models import ScimGroup as ScimGroup
    from talon_one.models import ScimGroupMember as ScimGroupMember
    from talon_one.models import ScimGroupsListResponse as ScimGroupsListResponse
    from talon_one.models import ScimNewUser as ScimNewUser
    from talon_one.models import ScimPatchOperation as ScimPatchOperation
    from talon_one.models import ScimPatchRequest as ScimPatchRequest
    from talon_one.models import ScimResource as ScimResource
    from talon_one.models import ScimResourceTypesListResponse as ScimResourceTypesListResponse
    from talon_one.models import ScimSchemaResource as ScimSchemaResource
    from talon_one.models import ScimSchemasListResponse as ScimSchemasListResponse
    from talon_one.models import (
        ScimServiceProviderConfigResponse as ScimServiceProviderConfigResponse,
    )
    from talon_one.models import (
        ScimServiceProviderConfigResponseBulk as ScimServiceProviderConfigResponseBulk,
    )
    from talon_one.models import (
        ScimServiceProviderConfigResponseChangePassword as ScimServiceProviderConfigResponseChangePassword,
    )
    from talon_one.models import (
        ScimServiceProviderConfigResponseFilter as ScimServiceProviderConfigResponseFilter,
    )
    from talon_one.models import ScimUser as ScimUser
    from talon_one.models import ScimUsersListResponse as ScimUsersListResponse
    from talon_one.models import SecondaryDeployment as SecondaryDeployment
    from talon_one.models import Session as Session
    from talon_one.models import SetDiscountEffectProps as SetDiscountEffectProps
    from talon_one.models import (
        SetDiscountPerAdditionalCostEffectProps as SetDiscountPerAdditionalCostEffectProps,
    )
    from talon_one.models import (
        SetDiscountPerAdditionalCostPerItemEffectProps as SetDiscountPerAdditionalCostPerItemEffectProps,
    )
    from talon_one.models import SetDiscountPerItemEffectProps as SetDiscountPerItemEffectProps
    from talon_one.models import (
        SetLoyaltyPointsExpiryDateEffectProps as SetLoyaltyPointsExpiryDateEffectProps,
    )
    from talon_one.models import ShowBundleMetadataEffectProps as ShowBundleMetadataEffectProps
    from talon_one.models import ShowNotificationEffectProps as ShowNotificationEffectProps
    from talon_one.models import SkuUnitAnalytics as SkuUnitAnalytics
    from talon_one.models import SkuUnitAnalyticsDataPoint as SkuUnitAnalyticsDataPoint
    from talon_one.models import SlotDef as SlotDef
    from talon_one.models import SSOConfig as SSOConfig
    from talon_one.models import (
        StartAchievementProgressEffectProps as StartAchievementProgressEffectProps,
    )
    from talon_one.models import Store as Store
    from talon_one.models import StrikethroughChangedItem as StrikethroughChangedItem
    from talon_one.models import (
        StrikethroughCustomEffectPerItemProps as StrikethroughCustomEffectPerItemProps,
    )
    from talon_one.models import StrikethroughDebugResponse as StrikethroughDebugResponse
    from talon_one.models import StrikethroughEffect as StrikethroughEffect
    from talon_one.models import StrikethroughGroupBlock as StrikethroughGroupBlock
    from talon_one.models import (
        StrikethroughLabelingNotification as StrikethroughLabelingNotification,
    )
    from talon_one.models import StrikethroughRuleV2 as StrikethroughRuleV2
    from talon_one.models import (
        StrikethroughSetDiscountPerItemEffectProps as StrikethroughSetDiscountPerItemEffectProps,
    )
    from talon_one.models import (
        StrikethroughSetDiscountPerItemMemberEffectProps as StrikethroughSetDiscountPerItemMemberEffectProps,
    )
    from talon_one.models import StrikethroughTrigger as StrikethroughTrigger
    from talon_one.models import (
        SummarizeCampaignStoreBudget200Response as SummarizeCampaignStoreBudget200Response,
    )
    from talon_one.models import SummaryCampaignStoreBudget as SummaryCampaignStoreBudget
    from talon_one.models import SupportRequest as SupportRequest
    from talon_one.models import SupportRequestInput as SupportRequestInput
    from talon_one.models import TalangAttribute as TalangAttribute
    from talon_one.models import TalangAttributeVisibility as TalangAttributeVisibility
    from talon_one.models import TemplateArgDef as TemplateArgDef
    from talon_one.models import TemplateDef as TemplateDef
    from talon_one.models import TemplateLimitConfig as TemplateLimitConfig
    from talon_one.models import Tier as Tier
    from talon_one.models import TierDowngradeData as TierDowngradeData
    from talon_one.models import TierDowngradeNotification as TierDowngradeNotification
    from talon_one.models import TierDowngradeNotificationPolicy as TierDowngradeNotificationPolicy
    from talon_one.models import TierUpgradeData as TierUpgradeData
    from talon_one.models import TierUpgradeNotification as TierUpgradeNotification
    from talon_one.models import TierUpgradeNotificationPolicy as TierUpgradeNotificationPolicy
    from talon_one.models import TierWillDowngradeData as TierWillDowngradeData
    from talon_one.models import TierWillDowngradeNotification as TierWillDowngradeNotification
    from talon_one.models import (
        TierWillDowngradeNotificationPolicy as TierWillDowngradeNotificationPolicy,
    )
    from talon_one.models import (
        TierWillDowngradeNotificationTrigger as TierWillDowngradeNotificationTrigger,
    )
    from talon_one.models import TimePoint as TimePoint
    from talon_one.models import TransferLoyaltyCard as TransferLoyaltyCard
    from talon_one.models import TriggerWebhookEffectProps as TriggerWebhookEffectProps
    from talon_one.models import TwoFAConfig as TwoFAConfig
    from talon_one.models import UpdateAccount as UpdateAccount
    from talon_one.models import UpdateAchievement as UpdateAchievement
    from talon_one.models import UpdateAchievementV2 as UpdateAchievementV2
    from talon_one.models import UpdateApplication as UpdateApplication
    from talon_one.models import UpdateApplicationAPIKey as UpdateApplicationAPIKey
    from talon_one.models import UpdateApplicationCIF as UpdateApplicationCIF
    from talon_one.models import UpdateAttributeEffectProps as UpdateAttributeEffectProps
    from talon_one.models import UpdateAudience as UpdateAudience
    from talon_one.models import UpdateBlueprint as UpdateBlueprint
    from talon_one.models import UpdateCampaign as UpdateCampaign
    from talon_one.models import UpdateCampaignCollection as UpdateCampaignCollection
    from talon_one.models import UpdateCampaignEvaluationGroup as UpdateCampaignEvaluationGroup
    from talon_one.models import UpdateCampaignGroup as UpdateCampaignGroup
    from talon_one.models import UpdateCampaignTemplate as UpdateCampaignTemplate
    from talon_one.models import UpdateCatalog as UpdateCatalog
    from talon_one.models import UpdateCollection as UpdateCollection
    from talon_one.models import UpdateCoupon as UpdateCoupon
    from talon_one.models import UpdateCouponBatch as UpdateCouponBatch
    from talon_one.models import UpdateCouponsData as UpdateCouponsData
    from talon_one.models import UpdateCustomEffect as UpdateCustomEffect
    from talon_one.models import (
        UpdateCustomerSessionV2409Response as UpdateCustomerSessionV2409Response,
    )
    from talon_one.models import UpdateExperiment as UpdateExperiment
    from talon_one.models import UpdateExperimentVariant as UpdateExperimentVariant
    from talon_one.models import UpdateExperimentVariantArray as UpdateExperimentVariantArray
    from talon_one.models import UpdateExperimentVariantName as UpdateExperimentVariantName
    from talon_one.models import UpdateLoyaltyCard as UpdateLoyaltyCard
    from talon_one.models import UpdateLoyaltyCardRequest as UpdateLoyaltyCardRequest
    from talon_one.models import UpdateLoyaltyProgram as UpdateLoyaltyProgram
    from talon_one.models import UpdateLoyaltyProgramTier as UpdateLoyaltyProgramTier
    from talon_one.models import UpdatePicklist as UpdatePicklist
    from talon_one.models import UpdatePriceType as UpdatePriceType
    from talon_one.models import UpdateReferral as UpdateReferral
    from talon_one.models import UpdateReferralBatch as UpdateReferralBatch
    from talon_one.models import UpdateReward as UpdateReward
    from talon_one.models import UpdateRiskNotification as UpdateRiskNotification
    from talon_one.models import UpdateRole as UpdateRole
    from talon_one.models import UpdateRoleV2 as UpdateRoleV2
    from talon_one.models import UpdateStore as UpdateStore
    from talon_one.models import UpdateSupportRequest as UpdateSupportRequest
    from talon_one.models import UpdateUser as UpdateUser
    from talon_one.models import User as User
    from talon_one.models import UserEntity as UserEntity
    from talon_one.models import ValueMap as ValueMap
    from talon_one.models import Webhook as Webhook
    from talon_one.models import WebhookAuthentication as WebhookAuthentication
    from talon_one.models import WebhookAuthenticationDataBasic as WebhookAuthenticationDataBasic
    from talon_one.models import WebhookAuthenticationDataCustom as WebhookAuthenticationDataCustom
    from talon_one.models import WebhookAuthenticationWebhookRef as WebhookAuthenticationWebhookRef
    from talon_one.models import (
        WebhookWithOutgoingIntegrationDetails as WebhookWithOutgoingIntegrationDetails,
    )
    from talon_one.models import WillAwardGiveawayEffectProps as WillAwardGiveawayEffectProps
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "NULL": "core.null",
            "Call": "core.call",
            "CircuitBreaker": "core.breaker",
            "Hooks": "core.hooks",
            "Retries": "core.retries",
            "ApiClient": "api_client",
            "ApiResponse": "api_response",
            "CallOptions": "configuration",
            "Configuration": "configuration",
            "raw": "api_response",
            "IntegrationApi": "api",
            "ManagementApi": "api",
        },
        otherwise=("exceptions", "models"),
        modules=("api", "configuration", "exceptions", "models", "rest"),
    )

__all__ = [
    "NULL",
    "SPEC_RELEASE",
    "ApiClient",
    "ApiResponse",
    "Call",
    "CallOptions",
    "CircuitBreaker",
    "Configuration",
    "Hooks",
    "Retries",
    "__version__",
    "raw",
    "IntegrationApi",
    "ManagementApi",
    "ApiAttributeError",
    "ApiConnectionError",
    "ApiException",
    "ApiKeyError",
    "ApiTimeoutError",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "CircuitOpenError",
    "ConflictException",
    "ErrorDetail",
    "ForbiddenException",
    "InsecureWarning",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "TalonOneError",
    "TooManyRequestsException",
    "UnauthorizedException",
    "UnexpectedResponse",
    "UnprocessableEntityException",
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
