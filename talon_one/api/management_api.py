# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.
# The base class gives Any; what a method returns is said by its annotation.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from talon_one.core.api import Api, comma
from talon_one.core.deprecation import deprecated
from talon_one.core.operation import Operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from talon_one import models as m
    from talon_one.core.multipart import File
    from talon_one.core.options import CallOptions


class ManagementApi(Api):
    """The management operations, one method each."""

    _activate_user_by_email = Operation(
        "activateUserByEmail",
        "POST",
        "/v1/users/activate",
        takes="ActivateUserRequest",
        keys=("management_key", "manager_auth"),
    )

    def activate_user_by_email(
        self,
        activate_user_request: m.ActivateUserRequest,
        **options: Unpack[CallOptions],
    ) -> None:
        """Enable a user named by e-mail address.

        ``POST /v1/users/activate``

        Args:
            activate_user_request: ``ActivateUserRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._activate_user_by_email,
            options,
            body=activate_user_request,
        )

    _add_loyalty_card_points = Operation(
        "addLoyaltyCardPoints",
        "PUT",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points",
        takes="AddLoyaltyPoints",
        keys=("management_key", "manager_auth"),
    )

    def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        add_loyalty_points: m.AddLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None:
        """Book loyalty points to a card.

        ``PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            add_loyalty_points: ``AddLoyaltyPoints`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._add_loyalty_card_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            body=add_loyalty_points,
        )

    _add_loyalty_points = Operation(
        "addLoyaltyPoints",
        "PUT",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points",
        takes="AddLoyaltyPoints",
        keys=("management_key", "manager_auth"),
    )

    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        add_loyalty_points: m.AddLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None:
        """Book loyalty points to a customer.

        ``PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            add_loyalty_points: ``AddLoyaltyPoints`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._add_loyalty_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            body=add_loyalty_points,
        )

    _copy_campaign_to_applications = Operation(
        "copyCampaignToApplications",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/copy",
        takes="CampaignCopy",
        returns="GetCampaigns200Response",
        keys=("management_key", "manager_auth"),
    )

    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        campaign_copy: m.CampaignCopy,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaigns200Response:
        """Copy a campaign into other Applications.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/copy``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            campaign_copy: ``CampaignCopy`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._copy_campaign_to_applications,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=campaign_copy,
        )

    _create_account_collection = Operation(
        "createAccountCollection",
        "POST",
        "/v1/collections",
        takes="NewCollection",
        returns="Collection",
        keys=("management_key", "manager_auth"),
    )

    def create_account_collection(
        self,
        new_collection: m.NewCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection:
        """Create a collection in the account.

        ``POST /v1/collections``

        Args:
            new_collection: ``NewCollection`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_account_collection,
            options,
            body=new_collection,
        )

    _create_achievement = Operation(
        "createAchievement",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements",
        takes="CreateAchievement",
        returns="Achievement",
        keys=("management_key", "manager_auth"),
    )

    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        create_achievement: m.CreateAchievement,
        **options: Unpack[CallOptions],
    ) -> m.Achievement:
        """Create an achievement in a campaign.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/achievements``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            create_achievement: ``CreateAchievement`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_achievement,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=create_achievement,
        )

    _create_additional_cost = Operation(
        "createAdditionalCost",
        "POST",
        "/v1/additional_costs",
        takes="NewAdditionalCost",
        returns="AccountAdditionalCost",
        keys=("management_key", "manager_auth"),
    )

    def create_additional_cost(
        self,
        new_additional_cost: m.NewAdditionalCost,
        **options: Unpack[CallOptions],
    ) -> m.AccountAdditionalCost:
        """Create an additional cost.

        ``POST /v1/additional_costs``

        Args:
            new_additional_cost: ``NewAdditionalCost`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_additional_cost,
            options,
            body=new_additional_cost,
        )

    _create_attribute = Operation(
        "createAttribute",
        "POST",
        "/v1/attributes",
        takes="NewAttribute",
        returns="Attribute",
        keys=("management_key", "manager_auth"),
    )

    def create_attribute(
        self,
        new_attribute: m.NewAttribute,
        **options: Unpack[CallOptions],
    ) -> m.Attribute:
        """Create a custom attribute.

        ``POST /v1/attributes``

        Args:
            new_attribute: ``NewAttribute`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_attribute,
            options,
            body=new_attribute,
        )

    _create_batch_loyalty_cards = Operation(
        "createBatchLoyaltyCards",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/batch",
        takes="LoyaltyCardBatch",
        returns="LoyaltyCardBatchResponse",
        keys=("management_key", "manager_auth"),
    )

    def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        loyalty_card_batch: m.LoyaltyCardBatch,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCardBatchResponse:
        """Create a batch of loyalty cards.

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/cards/batch``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_batch: ``LoyaltyCardBatch`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_batch_loyalty_cards,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            body=loyalty_card_batch,
        )

    _create_campaign_from_template = Operation(
        "createCampaignFromTemplate",
        "POST",
        "/v1/applications/{applicationId}/create_campaign_from_template",
        takes="CreateTemplateCampaign",
        returns="CreateTemplateCampaignResponse",
        keys=("management_key", "manager_auth"),
    )

    def create_campaign_from_template(
        self,
        application_id: int,
        create_template_campaign: m.CreateTemplateCampaign,
        **options: Unpack[CallOptions],
    ) -> m.CreateTemplateCampaignResponse:
        """Create a campaign from a template.

        ``POST /v1/applications/{applicationId}/create_campaign_from_template``

        Args:
            application_id: ``applicationId`` (path).
            create_template_campaign: ``CreateTemplateCampaign`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_campaign_from_template,
            options,
            path={"applicationId": application_id},
            body=create_template_campaign,
        )

    _create_campaign_store_budget = Operation(
        "createCampaignStoreBudget",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
        takes="NewCampaignStoreBudget",
        keys=("management_key", "manager_auth"),
    )

    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        new_campaign_store_budget: m.NewCampaignStoreBudget,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create a store budget in a campaign.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            new_campaign_store_budget: ``NewCampaignStoreBudget`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_campaign_store_budget,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=new_campaign_store_budget,
        )

    _create_collection = Operation(
        "createCollection",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/collections",
        takes="NewCampaignCollection",
        returns="Collection",
        keys=("management_key", "manager_auth"),
    )

    def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        new_campaign_collection: m.NewCampaignCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection:
        """Create a collection in a campaign.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            new_campaign_collection: ``NewCampaignCollection`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_collection,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=new_campaign_collection,
        )

    _create_coupons = Operation(
        "createCoupons",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
        takes="NewCoupons",
        returns="CreateCoupons200Response",
        keys=("management_key", "manager_auth"),
        maybe_empty=True,
    )

    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        new_coupons: m.NewCoupons,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateCoupons200Response | None:
        """Create coupons in a campaign.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            new_coupons: ``NewCoupons`` (body).
            silent: ``silent`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_coupons,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"silent": silent},
            body=new_coupons,
        )

    _create_coupons_asynchronously = Operation(
        "createCouponsAsynchronously",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async",
        takes="NewCouponCreationJob",
        returns="AsyncCouponCreationResponse",
        keys=("management_key", "manager_auth"),
    )

    def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        new_coupon_creation_job: m.NewCouponCreationJob,
        **options: Unpack[CallOptions],
    ) -> m.AsyncCouponCreationResponse:
        """Start the creation of coupons in the background.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            new_coupon_creation_job: ``NewCouponCreationJob`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_coupons_asynchronously,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=new_coupon_creation_job,
        )

    _create_coupons_deletion_job = Operation(
        "createCouponsDeletionJob",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_deletion_jobs",
        takes="NewCouponDeletionJob",
        returns="AsyncCouponDeletionJobResponse",
        keys=("management_key", "manager_auth"),
    )

    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        new_coupon_deletion_job: m.NewCouponDeletionJob,
        **options: Unpack[CallOptions],
    ) -> m.AsyncCouponDeletionJobResponse:
        """Start the deletion of coupons in the background.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_deletion_jobs``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            new_coupon_deletion_job: ``NewCouponDeletionJob`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_coupons_deletion_job,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=new_coupon_deletion_job,
        )

    _create_coupons_for_multiple_recipients = Operation(
        "createCouponsForMultipleRecipients",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_with_recipients",
        takes="NewCouponsForMultipleRecipients",
        returns="CreateCoupons200Response",
        keys=("management_key", "manager_auth"),
        maybe_empty=True,
    )

    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        new_coupons_for_multiple_recipients: m.NewCouponsForMultipleRecipients,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateCoupons200Response | None:
        """Create personal coupons for many customers.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_with_recipients``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            new_coupons_for_multiple_recipients: ``NewCouponsForMultipleRecipients`` (body).
            silent: ``silent`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_coupons_for_multiple_recipients,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"silent": silent},
            body=new_coupons_for_multiple_recipients,
        )

    _create_invite_email = Operation(
        "createInviteEmail",
        "POST",
        "/v1/invite_emails",
        takes="NewInviteEmail",
        returns="NewInviteEmail",
        keys=("management_key", "manager_auth"),
    )

    def create_invite_email(
        self,
        new_invite_email: m.NewInviteEmail,
        **options: Unpack[CallOptions],
    ) -> m.NewInviteEmail:
        """Send an invitation e-mail again.

        ``POST /v1/invite_emails``

        Args:
            new_invite_email: ``NewInviteEmail`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_invite_email,
            options,
            body=new_invite_email,
        )

    _create_invite_v2 = Operation(
        "createInviteV2",
        "POST",
        "/v2/invites",
        takes="NewInvitation",
        returns="User",
        keys=("management_key", "manager_auth"),
    )

    def create_invite_v2(
        self,
        new_invitation: m.NewInvitation,
        **options: Unpack[CallOptions],
    ) -> m.User:
        """Invite a user to the account.

        ``POST /v2/invites``

        Args:
            new_invitation: ``NewInvitation`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_invite_v2,
            options,
            body=new_invitation,
        )

    _create_password_recovery_email = Operation(
        "createPasswordRecoveryEmail",
        "POST",
        "/v1/password_recovery_emails",
        takes="NewPasswordEmail",
        keys=("management_key", "manager_auth"),
    )

    def create_password_recovery_email(
        self,
        new_password_email: m.NewPasswordEmail,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send an e-mail for setting a new password.

        ``POST /v1/password_recovery_emails``

        Args:
            new_password_email: ``NewPasswordEmail`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_password_recovery_email,
            options,
            body=new_password_email,
        )

    _create_session = Operation(
        "createSession",
        "POST",
        "/v1/sessions",
        takes="LoginParams",
        returns="Session",
        keys=("management_key", "manager_auth"),
    )

    def create_session(
        self,
        login_params: m.LoginParams,
        **options: Unpack[CallOptions],
    ) -> m.Session:
        """Sign in and get a bearer token.

        ``POST /v1/sessions``

        Args:
            login_params: ``LoginParams`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_session,
            options,
            body=login_params,
        )

    _create_store = Operation(
        "createStore",
        "POST",
        "/v1/applications/{applicationId}/stores",
        takes="NewStore",
        returns="Store",
        keys=("management_key", "manager_auth"),
    )

    def create_store(
        self,
        application_id: int,
        new_store: m.NewStore,
        **options: Unpack[CallOptions],
    ) -> m.Store:
        """Create a store.

        ``POST /v1/applications/{applicationId}/stores``

        Args:
            application_id: ``applicationId`` (path).
            new_store: ``NewStore`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._create_store,
            options,
            path={"applicationId": application_id},
            body=new_store,
        )

    _deactivate_user_by_email = Operation(
        "deactivateUserByEmail",
        "POST",
        "/v1/users/deactivate",
        takes="DeactivateUserRequest",
        keys=("management_key", "manager_auth"),
    )

    def deactivate_user_by_email(
        self,
        deactivate_user_request: m.DeactivateUserRequest,
        **options: Unpack[CallOptions],
    ) -> None:
        """Disable a user named by e-mail address.

        ``POST /v1/users/deactivate``

        Args:
            deactivate_user_request: ``DeactivateUserRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._deactivate_user_by_email,
            options,
            body=deactivate_user_request,
        )

    _deduct_loyalty_card_points = Operation(
        "deductLoyaltyCardPoints",
        "PUT",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points",
        takes="DeductLoyaltyPoints",
        keys=("management_key", "manager_auth"),
    )

    def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        deduct_loyalty_points: m.DeductLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deduct loyalty points from a card.

        ``PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            deduct_loyalty_points: ``DeductLoyaltyPoints`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._deduct_loyalty_card_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            body=deduct_loyalty_points,
        )

    _delete_account_collection = Operation(
        "deleteAccountCollection",
        "DELETE",
        "/v1/collections/{collectionId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_account_collection(
        self,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a collection of the account.

        ``DELETE /v1/collections/{collectionId}``

        Args:
            collection_id: ``collectionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_account_collection,
            options,
            path={"collectionId": collection_id},
        )

    _delete_achievement = Operation(
        "deleteAchievement",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an achievement.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            achievement_id: ``achievementId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_achievement,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "achievementId": achievement_id,
            },
        )

    _delete_campaign = Operation(
        "deleteCampaign",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a campaign.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_campaign,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
        )

    _delete_campaign_store_budgets = Operation(
        "deleteCampaignStoreBudgets",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
        keys=("management_key", "manager_auth"),
    )

    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the store budgets of a campaign.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            action: ``action`` (query).
            period: ``period`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_campaign_store_budgets,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"action": action, "period": period},
        )

    _delete_collection = Operation(
        "deleteCollection",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a collection of a campaign.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            collection_id: ``collectionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_collection,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "collectionId": collection_id,
            },
        )

    _delete_coupon = Operation(
        "deleteCoupon",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete one coupon.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            coupon_id: ``couponId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_coupon,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "couponId": coupon_id,
            },
        )

    _delete_coupons = Operation(
        "deleteCoupons",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
        keys=("management_key", "manager_auth"),
    )

    def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
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
    ) -> None:
        """Delete the coupons of a campaign that match a filter.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            value: ``value`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            starts_after: ``startsAfter`` (query).
            starts_before: ``startsBefore`` (query).
            expires_after: ``expiresAfter`` (query).
            expires_before: ``expiresBefore`` (query).
            valid: ``valid`` (query).
            batch_id: ``batchId`` (query).
            usable: ``usable`` (query).
            referral_id: ``referralId`` (query).
            recipient_integration_id: ``recipientIntegrationId`` (query).
            exact_match: ``exactMatch`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_coupons,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={
                "value": value,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "startsAfter": starts_after,
                "startsBefore": starts_before,
                "expiresAfter": expires_after,
                "expiresBefore": expires_before,
                "valid": valid,
                "batchId": batch_id,
                "usable": usable,
                "referralId": referral_id,
                "recipientIntegrationId": recipient_integration_id,
                "exactMatch": exact_match,
            },
        )

    _delete_loyalty_card = Operation(
        "deleteLoyaltyCard",
        "DELETE",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a loyalty card.

        ``DELETE /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_loyalty_card,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
        )

    _delete_referral = Operation(
        "deleteReferral",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete one referral code.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            referral_id: ``referralId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_referral,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "referralId": referral_id,
            },
        )

    _delete_store = Operation(
        "deleteStore",
        "DELETE",
        "/v1/applications/{applicationId}/stores/{storeId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_store(
        self,
        application_id: int,
        store_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a store.

        ``DELETE /v1/applications/{applicationId}/stores/{storeId}``

        Args:
            application_id: ``applicationId`` (path).
            store_id: ``storeId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_store,
            options,
            path={"applicationId": application_id, "storeId": store_id},
        )

    _delete_user = Operation(
        "deleteUser",
        "DELETE",
        "/v1/users/{userId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def delete_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user.

        ``DELETE /v1/users/{userId}``

        Args:
            user_id: ``userId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_user,
            options,
            path={"userId": user_id},
        )

    _delete_user_by_email = Operation(
        "deleteUserByEmail",
        "POST",
        "/v1/users/delete",
        takes="DeleteUserRequest",
        keys=("management_key", "manager_auth"),
    )

    def delete_user_by_email(
        self,
        delete_user_request: m.DeleteUserRequest,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user named by e-mail address.

        ``POST /v1/users/delete``

        Args:
            delete_user_request: ``DeleteUserRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._delete_user_by_email,
            options,
            body=delete_user_request,
        )

    _destroy_session = Operation(
        "destroySession",
        "DELETE",
        "/v1/sessions",
        keys=("management_key", "manager_auth"),
    )

    def destroy_session(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sign out and end the token.

        ``DELETE /v1/sessions``"""
        return self._call(
            self._destroy_session,
            options,
        )

    _disconnect_campaign_stores = Operation(
        "disconnectCampaignStores",
        "DELETE",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores",
        keys=("management_key", "manager_auth"),
    )

    def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unlink all stores from a campaign.

        ``DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._disconnect_campaign_stores,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
        )

    _export_account_collection_items = Operation(
        "exportAccountCollectionItems",
        "GET",
        "/v1/collections/{collectionId}/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_account_collection_items(
        self,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the items of an account collection as CSV.

        ``GET /v1/collections/{collectionId}/export``

        Args:
            collection_id: ``collectionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_account_collection_items,
            options,
            path={"collectionId": collection_id},
        )

    _export_achievements = Operation(
        "exportAchievements",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the progress of customers in an achievement as CSV.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}/export``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            achievement_id: ``achievementId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_achievements,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "achievementId": achievement_id,
            },
        )

    _export_application_campaign_analytics = Operation(
        "exportApplicationCampaignAnalytics",
        "GET",
        "/v1/applications/{applicationId}/campaign_analytics/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        campaign_ids: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the figures of campaigns as CSV.

        ``GET /v1/applications/{applicationId}/campaign_analytics/export``

        Args:
            application_id: ``applicationId`` (path).
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            campaign_ids: ``campaignIds`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_application_campaign_analytics,
            options,
            path={"applicationId": application_id},
            query={
                "campaignIds": comma(campaign_ids),
                "rangeStart": range_start,
                "rangeEnd": range_end,
            },
        )

    _export_audiences_memberships = Operation(
        "exportAudiencesMemberships",
        "GET",
        "/v1/audiences/{audienceId}/memberships/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_audiences_memberships(
        self,
        audience_id: int,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the members of an audience as CSV.

        ``GET /v1/audiences/{audienceId}/memberships/export``

        Args:
            audience_id: ``audienceId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_audiences_memberships,
            options,
            path={"audienceId": audience_id},
        )

    _export_campaign_store_budgets = Operation(
        "exportCampaignStoreBudgets",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the store budgets of a campaign as CSV.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            action: ``action`` (query).
            period: ``period`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_campaign_store_budgets,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"action": action, "period": period},
        )

    _export_campaign_stores = Operation(
        "exportCampaignStores",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the stores linked to a campaign as CSV.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/export``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_campaign_stores,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
        )

    _export_campaign_value_map = Operation(
        "exportCampaignValueMap",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/value_maps/{valueMapId}/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export a value map of a campaign as CSV.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/value_maps/{valueMapId}/export``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            value_map_id: ``valueMapId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_campaign_value_map,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "valueMapId": value_map_id,
            },
        )

    _export_collection_items = Operation(
        "exportCollectionItems",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_collection_items(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the items of a campaign collection as CSV.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/export``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            collection_id: ``collectionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_collection_items,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "collectionId": collection_id,
            },
        )

    _export_coupons = Operation(
        "exportCoupons",
        "GET",
        "/v1/applications/{applicationId}/export_coupons",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_coupons(
        self,
        application_id: int,
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
    ) -> str:
        """Export coupons of an Application as CSV.

        ``GET /v1/applications/{applicationId}/export_coupons``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (query).
            sort: ``sort`` (query).
            value: ``value`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            valid: ``valid`` (query).
            usable: ``usable`` (query).
            referral_id: ``referralId`` (query).
            recipient_integration_id: ``recipientIntegrationId`` (query).
            batch_id: ``batchId`` (query).
            exact_match: ``exactMatch`` (query).
            date_format: ``dateFormat`` (query).
            campaign_state: ``campaignState`` (query).
            values_only: ``valuesOnly`` (query).
            deleted_before: ``deletedBefore`` (query).
            deleted_after: ``deletedAfter`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_coupons,
            options,
            path={"applicationId": application_id},
            query={
                "campaignId": campaign_id,
                "sort": sort,
                "value": value,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "valid": valid,
                "usable": usable,
                "referralId": referral_id,
                "recipientIntegrationId": recipient_integration_id,
                "batchId": batch_id,
                "exactMatch": exact_match,
                "dateFormat": date_format,
                "campaignState": campaign_state,
                "valuesOnly": values_only,
                "deletedBefore": deleted_before,
                "deletedAfter": deleted_after,
            },
        )

    _export_customer_sessions = Operation(
        "exportCustomerSessions",
        "GET",
        "/v1/applications/{applicationId}/export_customer_sessions",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_customer_sessions(
        self,
        application_id: int,
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
    ) -> str:
        """Export the customer sessions of an Application as CSV.

        ``GET /v1/applications/{applicationId}/export_customer_sessions``

        Args:
            application_id: ``applicationId`` (path).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            updated_before: ``updatedBefore`` (query).
            updated_after: ``updatedAfter`` (query).
            profile_integration_id: ``profileIntegrationId`` (query).
            date_format: ``dateFormat`` (query).
            customer_session_state: ``customerSessionState`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_customer_sessions,
            options,
            path={"applicationId": application_id},
            query={
                "createdBefore": created_before,
                "createdAfter": created_after,
                "updatedBefore": updated_before,
                "updatedAfter": updated_after,
                "profileIntegrationId": profile_integration_id,
                "dateFormat": date_format,
                "customerSessionState": customer_session_state,
            },
        )

    _export_customers_tiers = Operation(
        "exportCustomersTiers",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_customers_tiers(
        self,
        loyalty_program_id: str,
        subledger_ids: list[str] | None = None,
        tier_names: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the tiers of customers as CSV.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            subledger_ids: ``subledgerIds`` (query).
            tier_names: ``tierNames`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_customers_tiers,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={"subledgerIds": comma(subledger_ids), "tierNames": comma(tier_names)},
        )

    _export_effects = Operation(
        "exportEffects",
        "GET",
        "/v1/applications/{applicationId}/export_effects",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_effects(
        self,
        application_id: int,
        campaign_id: int | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the effects triggered in an Application as CSV.

        ``GET /v1/applications/{applicationId}/export_effects``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            date_format: ``dateFormat`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_effects,
            options,
            path={"applicationId": application_id},
            query={
                "campaignId": campaign_id,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "dateFormat": date_format,
            },
        )

    _export_loyalty_balance = Operation(
        "exportLoyaltyBalance",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    @deprecated("exportLoyaltyBalance is deprecated by the API.")
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export point balances as CSV in the older form.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            end_date: ``endDate`` (query).
            balances: ``balances`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_loyalty_balance,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={"endDate": end_date, "balances": balances},
        )

    _export_loyalty_balances = Operation(
        "exportLoyaltyBalances",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the point balances of all customers as CSV.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            end_date: ``endDate`` (query).
            balances: ``balances`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_loyalty_balances,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={"endDate": end_date, "balances": balances},
        )

    _export_loyalty_card_balances = Operation(
        "exportLoyaltyCardBalances",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/export_card_balances",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the point balances of all loyalty cards as CSV.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/export_card_balances``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            end_date: ``endDate`` (query).
            balances: ``balances`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_loyalty_card_balances,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={"endDate": end_date, "balances": balances},
        )

    _export_loyalty_card_ledger = Operation(
        "exportLoyaltyCardLedger",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the ledger log of a loyalty card as CSV.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            date_format: ``dateFormat`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_loyalty_card_ledger,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            query={"rangeStart": range_start, "rangeEnd": range_end, "dateFormat": date_format},
        )

    _export_loyalty_cards = Operation(
        "exportLoyaltyCards",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_loyalty_cards(
        self,
        loyalty_program_id: int,
        batch_id: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the loyalty cards of a program as CSV.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards/export``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            batch_id: ``batchId`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            date_format: ``dateFormat`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_loyalty_cards,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={
                "batchId": batch_id,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "dateFormat": date_format,
            },
        )

    _export_loyalty_join_dates = Operation(
        "exportLoyaltyJoinDates",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/export_join_dates",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the join dates of customers as CSV.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/export_join_dates``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_loyalty_join_dates,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
        )

    _export_loyalty_ledger = Operation(
        "exportLoyaltyLedger",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the ledger log of a customer as CSV.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log``

        Args:
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            date_format: ``dateFormat`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_loyalty_ledger,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            query={"rangeStart": range_start, "rangeEnd": range_end, "dateFormat": date_format},
        )

    _export_pool_giveaways = Operation(
        "exportPoolGiveaways",
        "GET",
        "/v1/giveaways/pools/{poolId}/export",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_pool_giveaways(
        self,
        pool_id: int,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the giveaway codes of a pool as CSV.

        ``GET /v1/giveaways/pools/{poolId}/export``

        Args:
            pool_id: ``poolId`` (path).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_pool_giveaways,
            options,
            path={"poolId": pool_id},
            query={"createdBefore": created_before, "createdAfter": created_after},
        )

    _export_referrals = Operation(
        "exportReferrals",
        "GET",
        "/v1/applications/{applicationId}/export_referrals",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
    )

    def export_referrals(
        self,
        application_id: int,
        campaign_id: int | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        batch_id: str | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export referral codes of an Application as CSV.

        ``GET /v1/applications/{applicationId}/export_referrals``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            valid: ``valid`` (query).
            usable: ``usable`` (query).
            batch_id: ``batchId`` (query).
            date_format: ``dateFormat`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._export_referrals,
            options,
            path={"applicationId": application_id},
            query={
                "campaignId": campaign_id,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "valid": valid,
                "usable": usable,
                "batchId": batch_id,
                "dateFormat": date_format,
            },
        )

    _generate_coupon_rejections = Operation(
        "generateCouponRejections",
        "GET",
        "/v1/coupon_rejections",
        returns="GenerateCouponRejections200Response",
        keys=("management_key", "manager_auth"),
    )

    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        application_id: int | None = None,
        language: str | None = None,
        coupon_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GenerateCouponRejections200Response:
        """Explain in words why coupons were rejected in a session.

        ``GET /v1/coupon_rejections``

        Args:
            session_integration_id: ``sessionIntegrationId`` (query).
            application_id: ``applicationId`` (query).
            language: ``language`` (query).
            coupon_code: ``couponCode`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._generate_coupon_rejections,
            options,
            query={
                "sessionIntegrationId": session_integration_id,
                "applicationId": application_id,
                "language": language,
                "couponCode": coupon_code,
            },
        )

    _get_access_logs_without_total_count = Operation(
        "getAccessLogsWithoutTotalCount",
        "GET",
        "/v1/applications/{applicationId}/access_logs/no_total",
        returns="GetAccessLogsWithoutTotalCount200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        path: str | None = None,
        method: Literal["get", "put", "post", "delete", "patch"] | str | None = None,
        status: Literal["success", "error"] | str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAccessLogsWithoutTotalCount200Response:
        """List the Integration API requests of an Application.

        ``GET /v1/applications/{applicationId}/access_logs/no_total``

        Args:
            application_id: ``applicationId`` (path).
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            path: ``path`` (query).
            method: ``method`` (query).
            status: ``status`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_access_logs_without_total_count,
            options,
            path={"applicationId": application_id},
            query={
                "path": path,
                "method": method,
                "status": status,
                "rangeStart": range_start,
                "rangeEnd": range_end,
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
            },
        )

    _get_account = Operation(
        "getAccount",
        "GET",
        "/v1/accounts/{accountId}",
        returns="Account",
        keys=("management_key", "manager_auth"),
    )

    def get_account(
        self,
        account_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Account:
        """Read the account.

        ``GET /v1/accounts/{accountId}``

        Args:
            account_id: ``accountId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_account,
            options,
            path={"accountId": account_id},
        )

    _get_account_analytics = Operation(
        "getAccountAnalytics",
        "GET",
        "/v1/accounts/{accountId}/analytics",
        returns="AccountAnalytics",
        keys=("management_key", "manager_auth"),
    )

    def get_account_analytics(
        self,
        account_id: int,
        **options: Unpack[CallOptions],
    ) -> m.AccountAnalytics:
        """Read the usage figures of the account.

        ``GET /v1/accounts/{accountId}/analytics``

        Args:
            account_id: ``accountId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_account_analytics,
            options,
            path={"accountId": account_id},
        )

    _get_account_collection = Operation(
        "getAccountCollection",
        "GET",
        "/v1/collections/{collectionId}",
        returns="Collection",
        keys=("management_key", "manager_auth"),
    )

    def get_account_collection(
        self,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Collection:
        """Read one collection of the account.

        ``GET /v1/collections/{collectionId}``

        Args:
            collection_id: ``collectionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_account_collection,
            options,
            path={"collectionId": collection_id},
        )

    _get_achievement = Operation(
        "getAchievement",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
        returns="Achievement",
        keys=("management_key", "manager_auth"),
    )

    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Achievement:
        """Read one achievement.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            achievement_id: ``achievementId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_achievement,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "achievementId": achievement_id,
            },
        )

    _get_additional_cost = Operation(
        "getAdditionalCost",
        "GET",
        "/v1/additional_costs/{additionalCostId}",
        returns="AccountAdditionalCost",
        keys=("management_key", "manager_auth"),
    )

    def get_additional_cost(
        self,
        additional_cost_id: int,
        **options: Unpack[CallOptions],
    ) -> m.AccountAdditionalCost:
        """Read one additional cost.

        ``GET /v1/additional_costs/{additionalCostId}``

        Args:
            additional_cost_id: ``additionalCostId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_additional_cost,
            options,
            path={"additionalCostId": additional_cost_id},
        )

    _get_additional_costs = Operation(
        "getAdditionalCosts",
        "GET",
        "/v1/additional_costs",
        returns="GetAdditionalCosts200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_additional_costs(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAdditionalCosts200Response:
        """List the additional costs of the account.

        ``GET /v1/additional_costs``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_additional_costs,
            options,
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _get_application = Operation(
        "getApplication",
        "GET",
        "/v1/applications/{applicationId}",
        returns="Application",
        keys=("management_key", "manager_auth"),
    )

    def get_application(
        self,
        application_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Application:
        """Read one Application.

        ``GET /v1/applications/{applicationId}``

        Args:
            application_id: ``applicationId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application,
            options,
            path={"applicationId": application_id},
        )

    _get_application_api_health = Operation(
        "getApplicationApiHealth",
        "GET",
        "/v1/applications/{applicationId}/health_report",
        returns="ApplicationApiHealth",
        keys=("management_key", "manager_auth"),
    )

    def get_application_api_health(
        self,
        application_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationApiHealth:
        """Read the health report of an Application.

        ``GET /v1/applications/{applicationId}/health_report``

        Args:
            application_id: ``applicationId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_api_health,
            options,
            path={"applicationId": application_id},
        )

    _get_application_cart_item_filter_expression = Operation(
        "getApplicationCartItemFilterExpression",
        "GET",
        "/v1/applications/{applicationId}/cart_item_filters/{cartItemFilterId}/expressions/{expressionId}",
        returns="ApplicationCIFExpression",
        keys=("management_key", "manager_auth"),
    )

    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationCIFExpression:
        """Read one expression of a cart item filter.

        ``GET /v1/applications/{applicationId}/cart_item_filters/{cartItemFilterId}/expressions/{expressionId}``

        Args:
            application_id: ``applicationId`` (path).
            cart_item_filter_id: ``cartItemFilterId`` (path).
            expression_id: ``expressionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_cart_item_filter_expression,
            options,
            path={
                "applicationId": application_id,
                "cartItemFilterId": cart_item_filter_id,
                "expressionId": expression_id,
            },
        )

    _get_application_customer = Operation(
        "getApplicationCustomer",
        "GET",
        "/v1/applications/{applicationId}/customers/{customerId}",
        returns="ApplicationCustomer",
        keys=("management_key", "manager_auth"),
    )

    def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationCustomer:
        """Read one customer of an Application.

        ``GET /v1/applications/{applicationId}/customers/{customerId}``

        Args:
            application_id: ``applicationId`` (path).
            customer_id: ``customerId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_customer,
            options,
            path={"applicationId": application_id, "customerId": customer_id},
        )

    _get_application_customer_friends = Operation(
        "getApplicationCustomerFriends",
        "GET",
        "/v1/applications/{applicationId}/profile/{integrationId}/friends",
        returns="GetApplicationCustomerFriends200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomerFriends200Response:
        """List the friends whom a customer has referred.

        ``GET /v1/applications/{applicationId}/profile/{integrationId}/friends``

        Args:
            application_id: ``applicationId`` (path).
            integration_id: ``integrationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_customer_friends,
            options,
            path={"applicationId": application_id, "integrationId": integration_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "withTotalResultSize": with_total_result_size,
            },
        )

    _get_application_customers = Operation(
        "getApplicationCustomers",
        "GET",
        "/v1/applications/{applicationId}/customers",
        returns="GetApplicationCustomers200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_application_customers(
        self,
        application_id: int,
        integration_id: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomers200Response:
        """List the customers of an Application.

        ``GET /v1/applications/{applicationId}/customers``

        Args:
            application_id: ``applicationId`` (path).
            integration_id: ``integrationId`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_customers,
            options,
            path={"applicationId": application_id},
            query={
                "integrationId": integration_id,
                "pageSize": page_size,
                "skip": skip,
                "withTotalResultSize": with_total_result_size,
            },
        )

    _get_application_customers_by_attributes = Operation(
        "getApplicationCustomersByAttributes",
        "POST",
        "/v1/applications/{applicationId}/customer_search",
        takes="CustomerProfileSearchQuery",
        returns="GetApplicationCustomersByAttributes200Response",
        keys=("management_key", "manager_auth"),
        repeatable=True,
        paging="offset",
    )

    def get_application_customers_by_attributes(
        self,
        application_id: int,
        customer_profile_search_query: m.CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomersByAttributes200Response:
        """Find customers of an Application by their attributes.

        ``POST /v1/applications/{applicationId}/customer_search``

        Args:
            application_id: ``applicationId`` (path).
            customer_profile_search_query: ``CustomerProfileSearchQuery`` (body).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_customers_by_attributes,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "withTotalResultSize": with_total_result_size,
            },
            body=customer_profile_search_query,
        )

    _get_application_event_types = Operation(
        "getApplicationEventTypes",
        "GET",
        "/v1/applications/{applicationId}/event_types",
        returns="GetApplicationEventTypes200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_application_event_types(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationEventTypes200Response:
        """List the types of event an Application has received.

        ``GET /v1/applications/{applicationId}/event_types``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_event_types,
            options,
            path={"applicationId": application_id},
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _get_application_events_without_total_count = Operation(
        "getApplicationEventsWithoutTotalCount",
        "GET",
        "/v1/applications/{applicationId}/events/no_total",
        returns="GetApplicationEventsWithoutTotalCount200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_application_events_without_total_count(
        self,
        application_id: int,
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
    ) -> m.GetApplicationEventsWithoutTotalCount200Response:
        """List the events of an Application.

        ``GET /v1/applications/{applicationId}/events/no_total``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            type: ``type`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            session: ``session`` (query).
            profile: ``profile`` (query).
            customer_name: ``customerName`` (query).
            customer_email: ``customerEmail`` (query).
            coupon_code: ``couponCode`` (query).
            referral_code: ``referralCode`` (query).
            rule_query: ``ruleQuery`` (query).
            campaign_query: ``campaignQuery`` (query).
            effect_type: ``effectType`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_events_without_total_count,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "type": type,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "session": session,
                "profile": profile,
                "customerName": customer_name,
                "customerEmail": customer_email,
                "couponCode": coupon_code,
                "referralCode": referral_code,
                "ruleQuery": rule_query,
                "campaignQuery": campaign_query,
                "effectType": effect_type,
            },
        )

    _get_application_session = Operation(
        "getApplicationSession",
        "GET",
        "/v1/applications/{applicationId}/sessions/{sessionId}",
        returns="ApplicationSession",
        keys=("management_key", "manager_auth"),
    )

    def get_application_session(
        self,
        application_id: int,
        session_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ApplicationSession:
        """Read one customer session by its internal id.

        ``GET /v1/applications/{applicationId}/sessions/{sessionId}``

        Args:
            application_id: ``applicationId`` (path).
            session_id: ``sessionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_session,
            options,
            path={"applicationId": application_id, "sessionId": session_id},
        )

    _get_application_sessions = Operation(
        "getApplicationSessions",
        "GET",
        "/v1/applications/{applicationId}/sessions",
        returns="GetApplicationSessions200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_application_sessions(
        self,
        application_id: int,
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
    ) -> m.GetApplicationSessions200Response:
        """List the customer sessions of an Application.

        ``GET /v1/applications/{applicationId}/sessions``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            partial_match: ``partialMatch`` (query).
            profile: ``profile`` (query).
            state: ``state`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            coupon: ``coupon`` (query).
            referral: ``referral`` (query).
            integration_id: ``integrationId`` (query).
            store_integration_id: ``storeIntegrationId`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_application_sessions,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "partialMatch": partial_match,
                "profile": profile,
                "state": state,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "coupon": coupon,
                "referral": referral,
                "integrationId": integration_id,
                "storeIntegrationId": store_integration_id,
            },
        )

    _get_applications = Operation(
        "getApplications",
        "GET",
        "/v1/applications",
        returns="GetApplications200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_applications(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplications200Response:
        """List the Applications of the account.

        ``GET /v1/applications``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_applications,
            options,
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _get_attribute = Operation(
        "getAttribute",
        "GET",
        "/v1/attributes/{attributeId}",
        returns="Attribute",
        keys=("management_key", "manager_auth"),
    )

    def get_attribute(
        self,
        attribute_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Attribute:
        """Read one custom attribute.

        ``GET /v1/attributes/{attributeId}``

        Args:
            attribute_id: ``attributeId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_attribute,
            options,
            path={"attributeId": attribute_id},
        )

    _get_attributes = Operation(
        "getAttributes",
        "GET",
        "/v1/attributes",
        returns="GetAttributes200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_attributes(
        self,
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
    ) -> m.GetAttributes200Response:
        """List the custom attributes of the account.

        ``GET /v1/attributes``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            entity: ``entity`` (query).
            application_ids: ``applicationIds`` (query).
            loyalty_program_ids: ``loyaltyProgramIds`` (query).
            type: ``type`` (query).
            kind: ``kind`` (query).
            search: ``search`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_attributes,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "entity": entity,
                "applicationIds": application_ids,
                "loyaltyProgramIds": loyalty_program_ids,
                "type": type,
                "kind": kind,
                "search": search,
            },
        )

    _get_audience_memberships = Operation(
        "getAudienceMemberships",
        "GET",
        "/v1/audiences/{audienceId}/memberships",
        returns="GetAudienceMemberships200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_audience_memberships(
        self,
        audience_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        profile_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudienceMemberships200Response:
        """List the members of an audience.

        ``GET /v1/audiences/{audienceId}/memberships``

        Args:
            audience_id: ``audienceId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            profile_query: ``profileQuery`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_audience_memberships,
            options,
            path={"audienceId": audience_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "profileQuery": profile_query,
            },
        )

    _get_audiences = Operation(
        "getAudiences",
        "GET",
        "/v1/audiences",
        returns="GetAudiences200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_audiences(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudiences200Response:
        """List the audiences of the account.

        ``GET /v1/audiences``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_audiences,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "withTotalResultSize": with_total_result_size,
            },
        )

    _get_audiences_analytics = Operation(
        "getAudiencesAnalytics",
        "GET",
        "/v1/audiences/analytics",
        returns="GetAudiencesAnalytics200Response",
        keys=("management_key", "manager_auth"),
    )

    def get_audiences_analytics(
        self,
        audience_ids: str,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudiencesAnalytics200Response:
        """Read the member counts of audiences.

        ``GET /v1/audiences/analytics``

        Args:
            audience_ids: ``audienceIds`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_audiences_analytics,
            options,
            query={"sort": sort, "audienceIds": audience_ids},
        )

    _get_campaign = Operation(
        "getCampaign",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}",
        returns="Campaign",
        keys=("management_key", "manager_auth"),
    )

    def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Campaign:
        """Read one campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_campaign,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
        )

    _get_campaign_analytics = Operation(
        "getCampaignAnalytics",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/analytics",
        returns="GetCampaignAnalytics200Response",
        keys=("management_key", "manager_auth"),
    )

    def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        granularity: Literal["1 hour", "1 day", "1 week", "1 month", "1 year"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignAnalytics200Response:
        """Read the figures of one campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/analytics``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            granularity: ``granularity`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_campaign_analytics,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"rangeStart": range_start, "rangeEnd": range_end, "granularity": granularity},
        )

    _get_campaign_by_attributes = Operation(
        "getCampaignByAttributes",
        "POST",
        "/v1/applications/{applicationId}/campaigns_search",
        takes="CampaignSearch",
        returns="GetCampaigns200Response",
        keys=("management_key", "manager_auth"),
        repeatable=True,
        paging="offset",
    )

    def get_campaign_by_attributes(
        self,
        application_id: int,
        campaign_search: m.CampaignSearch,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaigns200Response:
        """Find campaigns by their attributes.

        ``POST /v1/applications/{applicationId}/campaigns_search``

        Args:
            application_id: ``applicationId`` (path).
            campaign_search: ``CampaignSearch`` (body).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            campaign_state: ``campaignState`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_campaign_by_attributes,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "campaignState": campaign_state,
            },
            body=campaign_search,
        )

    _get_campaign_group = Operation(
        "getCampaignGroup",
        "GET",
        "/v1/campaign_groups/{campaignGroupId}",
        returns="CampaignGroup",
        keys=("management_key", "manager_auth"),
    )

    def get_campaign_group(
        self,
        campaign_group_id: int,
        **options: Unpack[CallOptions],
    ) -> m.CampaignGroup:
        """Read one campaign access group.

        ``GET /v1/campaign_groups/{campaignGroupId}``

        Args:
            campaign_group_id: ``campaignGroupId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_campaign_group,
            options,
            path={"campaignGroupId": campaign_group_id},
        )

    _get_campaign_groups = Operation(
        "getCampaignGroups",
        "GET",
        "/v1/campaign_groups",
        returns="GetCampaignGroups200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_campaign_groups(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignGroups200Response:
        """List the campaign access groups of the account.

        ``GET /v1/campaign_groups``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_campaign_groups,
            options,
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _get_campaign_templates = Operation(
        "getCampaignTemplates",
        "GET",
        "/v1/campaign_templates",
        returns="GetCampaignTemplates200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_campaign_templates(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        state: Literal["draft", "enabled", "disabled"] | str | None = None,
        name: str | None = None,
        tags: str | None = None,
        user_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignTemplates200Response:
        """List the campaign templates of the account.

        ``GET /v1/campaign_templates``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            state: ``state`` (query).
            name: ``name`` (query).
            tags: ``tags`` (query).
            user_id: ``userId`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_campaign_templates,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "state": state,
                "name": name,
                "tags": tags,
                "userId": user_id,
            },
        )

    _get_campaigns = Operation(
        "getCampaigns",
        "GET",
        "/v1/applications/{applicationId}/campaigns",
        returns="GetCampaigns200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_campaigns(
        self,
        application_id: int,
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
    ) -> m.GetCampaigns200Response:
        """List the campaigns of an Application.

        ``GET /v1/applications/{applicationId}/campaigns``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            campaign_state: ``campaignState`` (query).
            name: ``name`` (query).
            tags: ``tags`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            start_before: ``startBefore`` (query).
            start_after: ``startAfter`` (query).
            end_before: ``endBefore`` (query).
            end_after: ``endAfter`` (query).
            campaign_group_id: ``campaignGroupId`` (query).
            template_id: ``templateId`` (query).
            store_id: ``storeId`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_campaigns,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "campaignState": campaign_state,
                "name": name,
                "tags": tags,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "startBefore": start_before,
                "startAfter": start_after,
                "endBefore": end_before,
                "endAfter": end_after,
                "campaignGroupId": campaign_group_id,
                "templateId": template_id,
                "storeId": store_id,
            },
        )

    _get_changes = Operation(
        "getChanges",
        "GET",
        "/v1/changes",
        returns="GetChanges200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_changes(
        self,
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
    ) -> m.GetChanges200Response:
        """List the audit log of the account.

        ``GET /v1/changes``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            application_id: ``applicationId`` (query).
            entity_path: ``entityPath`` (query).
            user_id: ``userId`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            management_key_id: ``managementKeyId`` (query).
            include_old: ``includeOld`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_changes,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "applicationId": application_id,
                "entityPath": entity_path,
                "userId": user_id,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "withTotalResultSize": with_total_result_size,
                "managementKeyId": management_key_id,
                "includeOld": include_old,
            },
        )

    _get_collection = Operation(
        "getCollection",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
        returns="Collection",
        keys=("management_key", "manager_auth"),
    )

    def get_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Collection:
        """Read one collection of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            collection_id: ``collectionId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_collection,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "collectionId": collection_id,
            },
        )

    _get_collection_items = Operation(
        "getCollectionItems",
        "GET",
        "/v1/collections/{collectionId}/items",
        returns="GetCollectionItems200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_collection_items(
        self,
        collection_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCollectionItems200Response:
        """List the items of a collection.

        ``GET /v1/collections/{collectionId}/items``

        Args:
            collection_id: ``collectionId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_collection_items,
            options,
            path={"collectionId": collection_id},
            query={"pageSize": page_size, "skip": skip},
        )

    _get_coupons_without_total_count = Operation(
        "getCouponsWithoutTotalCount",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons/no_total",
        returns="GetCouponsWithoutTotalCount200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
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
    ) -> m.GetCouponsWithoutTotalCount200Response:
        """List the coupons of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/no_total``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            value: ``value`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            valid: ``valid`` (query).
            usable: ``usable`` (query).
            redeemed: ``redeemed`` (query).
            referral_id: ``referralId`` (query).
            recipient_integration_id: ``recipientIntegrationId`` (query).
            batch_id: ``batchId`` (query).
            exact_match: ``exactMatch`` (query).
            expires_before: ``expiresBefore`` (query).
            expires_after: ``expiresAfter`` (query).
            starts_before: ``startsBefore`` (query).
            starts_after: ``startsAfter`` (query).
            values_only: ``valuesOnly`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_coupons_without_total_count,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "value": value,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "valid": valid,
                "usable": usable,
                "redeemed": redeemed,
                "referralId": referral_id,
                "recipientIntegrationId": recipient_integration_id,
                "batchId": batch_id,
                "exactMatch": exact_match,
                "expiresBefore": expires_before,
                "expiresAfter": expires_after,
                "startsBefore": starts_before,
                "startsAfter": starts_after,
                "valuesOnly": values_only,
            },
        )

    _get_customer_activity_report = Operation(
        "getCustomerActivityReport",
        "GET",
        "/v1/applications/{applicationId}/customer_activity_reports/{customerId}",
        returns="CustomerActivityReport",
        keys=("management_key", "manager_auth"),
    )

    def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerActivityReport:
        """Read the activity report of one customer.

        ``GET /v1/applications/{applicationId}/customer_activity_reports/{customerId}``

        Args:
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            application_id: ``applicationId`` (path).
            customer_id: ``customerId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_activity_report,
            options,
            path={"applicationId": application_id, "customerId": customer_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "rangeStart": range_start,
                "rangeEnd": range_end,
            },
        )

    _get_customer_activity_reports_without_total_count = Operation(
        "getCustomerActivityReportsWithoutTotalCount",
        "GET",
        "/v1/applications/{applicationId}/customer_activity_reports/no_total",
        returns="GetCustomerActivityReportsWithoutTotalCount200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        name: str | None = None,
        integration_id: str | None = None,
        campaign_name: str | None = None,
        advocate_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerActivityReportsWithoutTotalCount200Response:
        """List activity reports of an Application's customers.

        ``GET /v1/applications/{applicationId}/customer_activity_reports/no_total``

        Args:
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            name: ``name`` (query).
            integration_id: ``integrationId`` (query).
            campaign_name: ``campaignName`` (query).
            advocate_name: ``advocateName`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_activity_reports_without_total_count,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "rangeStart": range_start,
                "rangeEnd": range_end,
                "name": name,
                "integrationId": integration_id,
                "campaignName": campaign_name,
                "advocateName": advocate_name,
            },
        )

    _get_customer_analytics = Operation(
        "getCustomerAnalytics",
        "GET",
        "/v1/applications/{applicationId}/customers/{customerId}/analytics",
        returns="CustomerAnalytics",
        keys=("management_key", "manager_auth"),
    )

    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerAnalytics:
        """Read the figures of one customer in an Application.

        ``GET /v1/applications/{applicationId}/customers/{customerId}/analytics``

        Args:
            application_id: ``applicationId`` (path).
            customer_id: ``customerId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_analytics,
            options,
            path={"applicationId": application_id, "customerId": customer_id},
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _get_customer_profile = Operation(
        "getCustomerProfile",
        "GET",
        "/v1/customers/{customerId}",
        returns="CustomerProfile",
        keys=("management_key", "manager_auth"),
    )

    def get_customer_profile(
        self,
        customer_id: int,
        **options: Unpack[CallOptions],
    ) -> m.CustomerProfile:
        """Read one customer profile.

        ``GET /v1/customers/{customerId}``

        Args:
            customer_id: ``customerId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_profile,
            options,
            path={"customerId": customer_id},
        )

    _get_customer_profile_achievement_progress = Operation(
        "getCustomerProfileAchievementProgress",
        "GET",
        "/v1/applications/{applicationId}/achievement_progress/{integrationId}",
        returns="GetCustomerProfileAchievementProgress200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        page_size: int | None = None,
        skip: int | None = None,
        achievement_id: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerProfileAchievementProgress200Response:
        """List the achievement progress of one customer.

        ``GET /v1/applications/{applicationId}/achievement_progress/{integrationId}``

        Args:
            application_id: ``applicationId`` (path).
            integration_id: ``integrationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            achievement_id: ``achievementId`` (query).
            title: ``title`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_profile_achievement_progress,
            options,
            path={"applicationId": application_id, "integrationId": integration_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "achievementId": achievement_id,
                "title": title,
            },
        )

    _get_customer_profiles = Operation(
        "getCustomerProfiles",
        "GET",
        "/v1/customers/no_total",
        returns="GetCustomerProfiles200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_customer_profiles(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerProfiles200Response:
        """List the customer profiles of the account.

        ``GET /v1/customers/no_total``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sandbox: ``sandbox`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customer_profiles,
            options,
            query={"pageSize": page_size, "skip": skip, "sandbox": sandbox},
        )

    _get_customers_by_attributes = Operation(
        "getCustomersByAttributes",
        "POST",
        "/v1/customer_search/no_total",
        takes="CustomerProfileSearchQuery",
        returns="GetCustomersByAttributes200Response",
        keys=("management_key", "manager_auth"),
        repeatable=True,
        paging="offset",
    )

    def get_customers_by_attributes(
        self,
        customer_profile_search_query: m.CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomersByAttributes200Response:
        """Find customer profiles of the account by their attributes.

        ``POST /v1/customer_search/no_total``

        Args:
            customer_profile_search_query: ``CustomerProfileSearchQuery`` (body).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sandbox: ``sandbox`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_customers_by_attributes,
            options,
            query={"pageSize": page_size, "skip": skip, "sandbox": sandbox},
            body=customer_profile_search_query,
        )

    _get_dashboard_statistics = Operation(
        "getDashboardStatistics",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/dashboard",
        returns="GetDashboardStatistics200Response",
        keys=("management_key", "manager_auth"),
    )

    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        subledger_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetDashboardStatistics200Response:
        """Read day-by-day figures of a loyalty program.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/dashboard``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            range_start: ``rangeStart`` (query).
            range_end: ``rangeEnd`` (query).
            subledger_id: ``subledgerId`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_dashboard_statistics,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={"subledgerId": subledger_id, "rangeStart": range_start, "rangeEnd": range_end},
        )

    _get_event_types = Operation(
        "getEventTypes",
        "GET",
        "/v1/event_types",
        returns="GetEventTypes200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_event_types(
        self,
        name: str | None = None,
        include_old_versions: bool | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetEventTypes200Response:
        """List the event types of the account.

        ``GET /v1/event_types``

        Args:
            name: ``name`` (query).
            include_old_versions: ``includeOldVersions`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_event_types,
            options,
            query={
                "name": name,
                "includeOldVersions": include_old_versions,
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
            },
        )

    _get_experiment = Operation(
        "getExperiment",
        "GET",
        "/v1/applications/{applicationId}/experiments/{experimentId}",
        returns="Experiment",
        keys=("management_key", "manager_auth"),
    )

    def get_experiment(
        self,
        application_id: int,
        experiment_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Experiment:
        """Read one experiment.

        ``GET /v1/applications/{applicationId}/experiments/{experimentId}``

        Args:
            application_id: ``applicationId`` (path).
            experiment_id: ``experimentId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_experiment,
            options,
            path={"applicationId": application_id, "experimentId": experiment_id},
        )

    _get_exports = Operation(
        "getExports",
        "GET",
        "/v1/exports",
        returns="GetExports200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_exports(
        self,
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
    ) -> m.GetExports200Response:
        """List earlier CSV exports.

        ``GET /v1/exports``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            application_id: ``applicationId`` (query).
            campaign_id: ``campaignId`` (query).
            entity: ``entity`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_exports,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "applicationId": application_id,
                "campaignId": campaign_id,
                "entity": entity,
            },
        )

    _get_loyalty_card = Operation(
        "getLoyaltyCard",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
        returns="LoyaltyCard",
        keys=("management_key", "manager_auth"),
    )

    def get_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard:
        """Read one loyalty card.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_loyalty_card,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
        )

    _get_loyalty_card_transaction_logs = Operation(
        "getLoyaltyCardTransactionLogs",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs",
        returns="GetLoyaltyCardTransactionLogs200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        subledger_id: str | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyCardTransactionLogs200Response:
        """List the transaction log of a loyalty card.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            start_date: ``startDate`` (query).
            end_date: ``endDate`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            subledger_id: ``subledgerId`` (query).
            customer_session_ids: ``customerSessionIDs`` (query).
            transaction_uuids: ``transactionUUIDs`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_loyalty_card_transaction_logs,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            query={
                "startDate": start_date,
                "endDate": end_date,
                "pageSize": page_size,
                "skip": skip,
                "subledgerId": subledger_id,
                "customerSessionIDs": customer_session_ids,
                "transactionUUIDs": transaction_uuids,
            },
        )

    _get_loyalty_cards = Operation(
        "getLoyaltyCards",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards",
        returns="GetLoyaltyCards200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_loyalty_cards(
        self,
        loyalty_program_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        identifier: str | None = None,
        profile_id: int | None = None,
        batch_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyCards200Response:
        """List the loyalty cards of a program.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/cards``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            identifier: ``identifier`` (query).
            profile_id: ``profileId`` (query).
            batch_id: ``batchId`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_loyalty_cards,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "identifier": identifier,
                "profileId": profile_id,
                "batchId": batch_id,
            },
        )

    _get_loyalty_ledger_balances = Operation(
        "getLoyaltyLedgerBalances",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances",
        returns="LoyaltyBalancesWithTiers",
        keys=("management_key", "manager_auth"),
    )

    def get_loyalty_ledger_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        end_date: datetime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyBalancesWithTiers:
        """Read the ledger balances of a customer.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances``

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
            self._get_loyalty_ledger_balances,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            query={
                "endDate": end_date,
                "subledgerId": subledger_id,
                "includeTiers": include_tiers,
                "includeProjectedTier": include_projected_tier,
            },
        )

    _get_loyalty_points = Operation(
        "getLoyaltyPoints",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}",
        returns="LoyaltyLedger",
        keys=("management_key", "manager_auth"),
    )

    @deprecated("getLoyaltyPoints is deprecated by the API.")
    def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyLedger:
        """Read the loyalty ledger of a customer in full.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_loyalty_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
        )

    _get_loyalty_program = Operation(
        "getLoyaltyProgram",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}",
        returns="LoyaltyProgram",
        keys=("management_key", "manager_auth"),
    )

    def get_loyalty_program(
        self,
        loyalty_program_id: int,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyProgram:
        """Read one loyalty program.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_loyalty_program,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
        )

    _get_loyalty_program_profile_ledger_transactions = Operation(
        "getLoyaltyProgramProfileLedgerTransactions",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions",
        returns="GetLoyaltyProgramProfileTransactions200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_loyalty_program_profile_ledger_transactions(
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
        """List the ledger transactions of a customer.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions``

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
            self._get_loyalty_program_profile_ledger_transactions,
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

    _get_loyalty_program_transactions = Operation(
        "getLoyaltyProgramTransactions",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/transactions",
        returns="GetLoyaltyProgramTransactions200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
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
    ) -> m.GetLoyaltyProgramTransactions200Response:
        """List the point transactions of a loyalty program.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/transactions``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_transaction_type: ``loyaltyTransactionType`` (query).
            subledger_id: ``subledgerId`` (query).
            customer_session_ids: ``customerSessionIDs`` (query).
            transaction_uuids: ``transactionUUIDs`` (query).
            start_date: ``startDate`` (query).
            end_date: ``endDate`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            awaits_activation: ``awaitsActivation`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_loyalty_program_transactions,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={
                "loyaltyTransactionType": loyalty_transaction_type,
                "subledgerId": subledger_id,
                "customerSessionIDs": customer_session_ids,
                "transactionUUIDs": transaction_uuids,
                "startDate": start_date,
                "endDate": end_date,
                "pageSize": page_size,
                "skip": skip,
                "awaitsActivation": awaits_activation,
            },
        )

    _get_loyalty_programs = Operation(
        "getLoyaltyPrograms",
        "GET",
        "/v1/loyalty_programs",
        returns="GetLoyaltyPrograms200Response",
        keys=("management_key", "manager_auth"),
    )

    def get_loyalty_programs(
        self,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyPrograms200Response:
        """List the loyalty programs of the account.

        ``GET /v1/loyalty_programs``"""
        return self._call(
            self._get_loyalty_programs,
            options,
        )

    _get_loyalty_statistics = Operation(
        "getLoyaltyStatistics",
        "GET",
        "/v1/loyalty_programs/{loyaltyProgramId}/statistics",
        returns="LoyaltyDashboardData",
        keys=("management_key", "manager_auth"),
    )

    @deprecated("getLoyaltyStatistics is deprecated by the API.")
    def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyDashboardData:
        """Read overall figures of a loyalty program.

        ``GET /v1/loyalty_programs/{loyaltyProgramId}/statistics``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_loyalty_statistics,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
        )

    _get_message_logs = Operation(
        "getMessageLogs",
        "GET",
        "/v1/message_logs",
        returns="MessageLogEntries",
        keys=("management_key", "manager_auth"),
        paging="cursor",
    )

    def get_message_logs(
        self,
        entity_type: Literal["application", "loyalty_program", "webhook"] | str,
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
    ) -> m.MessageLogEntries:
        """List the deliveries of webhooks and notifications.

        ``GET /v1/message_logs``

        Args:
            entity_type: ``entityType`` (query).
            message_id: ``messageID`` (query).
            change_type: ``changeType`` (query).
            notification_ids: ``notificationIDs`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            cursor: ``cursor`` (query).
            period: ``period`` (query).
            is_successful: ``isSuccessful`` (query).
            application_id: ``applicationId`` (query).
            campaign_id: ``campaignId`` (query).
            loyalty_program_id: ``loyaltyProgramId`` (query).
            response_code: ``responseCode`` (query).
            webhook_ids: ``webhookIDs`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_message_logs,
            options,
            query={
                "messageID": message_id,
                "changeType": change_type,
                "notificationIDs": notification_ids,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "cursor": cursor,
                "period": period,
                "isSuccessful": is_successful,
                "entityType": entity_type,
                "applicationId": application_id,
                "campaignId": campaign_id,
                "loyaltyProgramId": loyalty_program_id,
                "responseCode": response_code,
                "webhookIDs": webhook_ids,
            },
        )

    _get_referrals_without_total_count = Operation(
        "getReferralsWithoutTotalCount",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/referrals/no_total",
        returns="GetReferralsWithoutTotalCount200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_referrals_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
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
    ) -> m.GetReferralsWithoutTotalCount200Response:
        """List the referral codes of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/no_total``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            code: ``code`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            valid: ``valid`` (query).
            usable: ``usable`` (query).
            advocate: ``advocate`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_referrals_without_total_count,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "code": code,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "valid": valid,
                "usable": usable,
                "advocate": advocate,
            },
        )

    _get_role_v2 = Operation(
        "getRoleV2",
        "GET",
        "/v2/roles/{roleId}",
        returns="RoleV2",
        keys=("management_key", "manager_auth"),
    )

    def get_role_v2(
        self,
        role_id: int,
        **options: Unpack[CallOptions],
    ) -> m.RoleV2:
        """Read one role.

        ``GET /v2/roles/{roleId}``

        Args:
            role_id: ``roleId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_role_v2,
            options,
            path={"roleId": role_id},
        )

    _get_ruleset = Operation(
        "getRuleset",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}",
        returns="Ruleset",
        keys=("management_key", "manager_auth"),
    )

    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Ruleset:
        """Read one ruleset.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            ruleset_id: ``rulesetId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_ruleset,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "rulesetId": ruleset_id,
            },
        )

    _get_ruleset_v2 = Operation(
        "getRulesetV2",
        "GET",
        "/v2/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}",
        returns="RulesetV2",
        keys=("management_key", "manager_auth"),
    )

    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        **options: Unpack[CallOptions],
    ) -> m.RulesetV2:
        """Read one ruleset in its second format.

        ``GET /v2/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            ruleset_id: ``rulesetId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_ruleset_v2,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "rulesetId": ruleset_id,
            },
        )

    _get_rulesets = Operation(
        "getRulesets",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/rulesets",
        returns="GetRulesets200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetRulesets200Response:
        """List the rulesets of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_rulesets,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _get_store = Operation(
        "getStore",
        "GET",
        "/v1/applications/{applicationId}/stores/{storeId}",
        returns="Store",
        keys=("management_key", "manager_auth"),
    )

    def get_store(
        self,
        application_id: int,
        store_id: str,
        **options: Unpack[CallOptions],
    ) -> m.Store:
        """Read one store.

        ``GET /v1/applications/{applicationId}/stores/{storeId}``

        Args:
            application_id: ``applicationId`` (path).
            store_id: ``storeId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_store,
            options,
            path={"applicationId": application_id, "storeId": store_id},
        )

    _get_user = Operation(
        "getUser",
        "GET",
        "/v1/users/{userId}",
        returns="User",
        keys=("management_key", "manager_auth"),
    )

    def get_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> m.User:
        """Read one user.

        ``GET /v1/users/{userId}``

        Args:
            user_id: ``userId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_user,
            options,
            path={"userId": user_id},
        )

    _get_users = Operation(
        "getUsers",
        "GET",
        "/v1/users",
        returns="GetUsers200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_users(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetUsers200Response:
        """List the users of the account.

        ``GET /v1/users``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_users,
            options,
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _get_webhook = Operation(
        "getWebhook",
        "GET",
        "/v1/webhooks/{webhookId}",
        returns="Webhook",
        keys=("management_key", "manager_auth"),
    )

    def get_webhook(
        self,
        webhook_id: int,
        **options: Unpack[CallOptions],
    ) -> m.Webhook:
        """Read one webhook.

        ``GET /v1/webhooks/{webhookId}``

        Args:
            webhook_id: ``webhookId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_webhook,
            options,
            path={"webhookId": webhook_id},
        )

    _get_webhooks = Operation(
        "getWebhooks",
        "GET",
        "/v1/webhooks",
        returns="GetWebhooks200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def get_webhooks(
        self,
        application_ids: str | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        creation_type: Literal["templateWebhooks", "webhooks"] | str | None = None,
        visibility: Literal["visible", "hidden"] | str | None = None,
        outgoing_integrations_type_id: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetWebhooks200Response:
        """List the webhooks of the account.

        ``GET /v1/webhooks``

        Args:
            application_ids: ``applicationIds`` (query).
            sort: ``sort`` (query).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            creation_type: ``creationType`` (query).
            visibility: ``visibility`` (query).
            outgoing_integrations_type_id: ``outgoingIntegrationsTypeId`` (query).
            title: ``title`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._get_webhooks,
            options,
            query={
                "applicationIds": application_ids,
                "sort": sort,
                "pageSize": page_size,
                "skip": skip,
                "creationType": creation_type,
                "visibility": visibility,
                "outgoingIntegrationsTypeId": outgoing_integrations_type_id,
                "title": title,
            },
        )

    _import_account_collection = Operation(
        "importAccountCollection",
        "POST",
        "/v1/collections/{collectionId}/import",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_account_collection(
        self,
        collection_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the items of an account collection from a CSV file.

        ``POST /v1/collections/{collectionId}/import``

        Args:
            collection_id: ``collectionId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_account_collection,
            options,
            path={"collectionId": collection_id},
            files={"upFile": up_file},
        )

    _import_allowed_list = Operation(
        "importAllowedList",
        "POST",
        "/v1/attributes/{attributeId}/allowed_list/import",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_allowed_list(
        self,
        attribute_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the allowed values of an attribute from a CSV file.

        ``POST /v1/attributes/{attributeId}/allowed_list/import``

        Args:
            attribute_id: ``attributeId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_allowed_list,
            options,
            path={"attributeId": attribute_id},
            files={"upFile": up_file},
        )

    _import_audiences_memberships = Operation(
        "importAudiencesMemberships",
        "POST",
        "/v1/audiences/{audienceId}/memberships/import",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the members of an audience from a CSV file.

        ``POST /v1/audiences/{audienceId}/memberships/import``

        Args:
            audience_id: ``audienceId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_audiences_memberships,
            options,
            path={"audienceId": audience_id},
            files={"upFile": up_file},
        )

    _import_campaign_store_budget = Operation(
        "importCampaignStoreBudget",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the store budgets of a campaign from a CSV file.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            action: ``action`` (query).
            period: ``period`` (query).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_campaign_store_budget,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"action": action, "period": period},
            files={"upFile": up_file},
        )

    _import_campaign_stores = Operation(
        "importCampaignStores",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/import",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the stores linked to a campaign from a CSV file.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/import``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_campaign_stores,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            files={"upFile": up_file},
        )

    _import_collection = Operation(
        "importCollection",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/import",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the items of a campaign collection from a CSV file.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/import``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            collection_id: ``collectionId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_collection,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "collectionId": collection_id,
            },
            files={"upFile": up_file},
        )

    _import_coupons = Operation(
        "importCoupons",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        skip_duplicates: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import coupons from a CSV file.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            skip_duplicates: ``skipDuplicates`` (query).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_coupons,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"skipDuplicates": skip_duplicates},
            files={"upFile": up_file},
        )

    _import_loyalty_cards = Operation(
        "importLoyaltyCards",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/import_cards",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import loyalty cards from a CSV file.

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/import_cards``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_loyalty_cards,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            files={"upFile": up_file},
        )

    _import_loyalty_customers_tiers = Operation(
        "importLoyaltyCustomersTiers",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import the tiers of customers from a CSV file.

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_loyalty_customers_tiers,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            files={"upFile": up_file},
        )

    _import_loyalty_join_dates = Operation(
        "importLoyaltyJoinDates",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/import_join_dates",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import the join dates of customers from a CSV file.

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/import_join_dates``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_loyalty_join_dates,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            files={"upFile": up_file},
        )

    _import_loyalty_points = Operation(
        "importLoyaltyPoints",
        "POST",
        "/v1/loyalty_programs/{loyaltyProgramId}/import_points",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        notifications_enabled: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import loyalty points from a CSV file.

        ``POST /v1/loyalty_programs/{loyaltyProgramId}/import_points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            notifications_enabled: ``notificationsEnabled`` (query).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_loyalty_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={"notificationsEnabled": notifications_enabled},
            files={"upFile": up_file},
        )

    _import_pool_giveaways = Operation(
        "importPoolGiveaways",
        "POST",
        "/v1/giveaways/pools/{poolId}/import",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import giveaway codes from a CSV file.

        ``POST /v1/giveaways/pools/{poolId}/import``

        Args:
            pool_id: ``poolId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_pool_giveaways,
            options,
            path={"poolId": pool_id},
            files={"upFile": up_file},
        )

    _import_referrals = Operation(
        "importReferrals",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals",
        returns="ModelImport",
        keys=("management_key", "manager_auth"),
    )

    def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import referral codes from a CSV file.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_referrals,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            files={"upFile": up_file},
        )

    _invite_user_external = Operation(
        "inviteUserExternal",
        "POST",
        "/v1/users/invite",
        takes="NewExternalInvitation",
        keys=("management_key", "manager_auth"),
    )

    def invite_user_external(
        self,
        new_external_invitation: m.NewExternalInvitation,
        **options: Unpack[CallOptions],
    ) -> None:
        """Invite a user from an outside identity provider.

        ``POST /v1/users/invite``

        Args:
            new_external_invitation: ``NewExternalInvitation`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._invite_user_external,
            options,
            body=new_external_invitation,
        )

    _list_account_collections = Operation(
        "listAccountCollections",
        "GET",
        "/v1/collections",
        returns="ListAccountCollections200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_account_collections(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response:
        """List the collections of the account.

        ``GET /v1/collections``

        Args:
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            name: ``name`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_account_collections,
            options,
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "withTotalResultSize": with_total_result_size,
                "name": name,
            },
        )

    _list_achievements = Operation(
        "listAchievements",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements",
        returns="ListAchievements200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAchievements200Response:
        """List the achievements of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            title: ``title`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_achievements,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"pageSize": page_size, "skip": skip, "title": title},
        )

    _list_all_roles_v2 = Operation(
        "listAllRolesV2",
        "GET",
        "/v2/roles",
        returns="ListAllRolesV2200Response",
        keys=("management_key", "manager_auth"),
    )

    def list_all_roles_v2(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ListAllRolesV2200Response:
        """List the roles of the account.

        ``GET /v2/roles``"""
        return self._call(
            self._list_all_roles_v2,
            options,
        )

    _list_application_cart_item_filters = Operation(
        "listApplicationCartItemFilters",
        "GET",
        "/v1/applications/{applicationId}/cart_item_filters",
        returns="ListApplicationCartItemFilters200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_application_cart_item_filters(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListApplicationCartItemFilters200Response:
        """List the cart item filters of an Application.

        ``GET /v1/applications/{applicationId}/cart_item_filters``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            name: ``name`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_application_cart_item_filters,
            options,
            path={"applicationId": application_id},
            query={"pageSize": page_size, "skip": skip, "name": name},
        )

    _list_campaign_store_budget_limits = Operation(
        "listCampaignStoreBudgetLimits",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
        returns="ListCampaignStoreBudgetLimits200Response",
        keys=("management_key", "manager_auth"),
    )

    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListCampaignStoreBudgetLimits200Response:
        """List the store budgets of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            action: ``action`` (query).
            period: ``period`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_campaign_store_budget_limits,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"action": action, "period": period},
        )

    _list_catalog_items = Operation(
        "listCatalogItems",
        "GET",
        "/v1/catalogs/{catalogId}/items",
        returns="ListCatalogItems200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_catalog_items(
        self,
        catalog_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        sku: list[str] | None = None,
        product_names: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListCatalogItems200Response:
        """List the items of a cart item catalog.

        ``GET /v1/catalogs/{catalogId}/items``

        Args:
            catalog_id: ``catalogId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            sku: ``sku`` (query).
            product_names: ``productNames`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_catalog_items,
            options,
            path={"catalogId": catalog_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "withTotalResultSize": with_total_result_size,
                "sku": sku,
                "productNames": product_names,
            },
        )

    _list_collections = Operation(
        "listCollections",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/collections",
        returns="ListAccountCollections200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_collections(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response:
        """List the collections of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            name: ``name`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_collections,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "withTotalResultSize": with_total_result_size,
                "name": name,
            },
        )

    _list_collections_in_application = Operation(
        "listCollectionsInApplication",
        "GET",
        "/v1/applications/{applicationId}/collections",
        returns="ListAccountCollections200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_collections_in_application(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response:
        """List the collections that an Application can use.

        ``GET /v1/applications/{applicationId}/collections``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            name: ``name`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_collections_in_application,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "withTotalResultSize": with_total_result_size,
                "name": name,
            },
        )

    _list_experiments = Operation(
        "listExperiments",
        "GET",
        "/v1/applications/{applicationId}/experiments",
        returns="ListExperiments200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_experiments(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListExperiments200Response:
        """List the experiments of an Application.

        ``GET /v1/applications/{applicationId}/experiments``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_experiments,
            options,
            path={"applicationId": application_id},
            query={"pageSize": page_size, "skip": skip, "sort": sort},
        )

    _list_stores = Operation(
        "listStores",
        "GET",
        "/v1/applications/{applicationId}/stores",
        returns="ListStores200Response",
        keys=("management_key", "manager_auth"),
        paging="offset",
    )

    def list_stores(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        campaign_id: int | None = None,
        name: str | None = None,
        integration_id: str | None = None,
        query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListStores200Response:
        """List the stores of an Application.

        ``GET /v1/applications/{applicationId}/stores``

        Args:
            application_id: ``applicationId`` (path).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            with_total_result_size: ``withTotalResultSize`` (query).
            campaign_id: ``campaignId`` (query).
            name: ``name`` (query).
            integration_id: ``integrationId`` (query).
            query: ``query`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._list_stores,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "withTotalResultSize": with_total_result_size,
                "campaignId": campaign_id,
                "name": name,
                "integrationId": integration_id,
                "query": query,
            },
        )

    _okta_event_handler_challenge = Operation(
        "oktaEventHandlerChallenge",
        "GET",
        "/v1/provisioning/okta",
        keys=("management_key", "manager_auth"),
    )

    def okta_event_handler_challenge(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Answer the ownership check of an Okta event hook.

        ``GET /v1/provisioning/okta``"""
        return self._call(
            self._okta_event_handler_challenge,
            options,
        )

    _price_history = Operation(
        "priceHistory",
        "POST",
        "/v1/applications/{applicationId}/price_history",
        takes="PriceHistoryRequest",
        returns="PriceHistoryResponse",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def price_history(
        self,
        application_id: int,
        price_history_request: m.PriceHistoryRequest,
        **options: Unpack[CallOptions],
    ) -> m.PriceHistoryResponse:
        """Read the price history of an item.

        ``POST /v1/applications/{applicationId}/price_history``

        Args:
            application_id: ``applicationId`` (path).
            price_history_request: ``PriceHistoryRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._price_history,
            options,
            path={"applicationId": application_id},
            body=price_history_request,
        )

    _remove_loyalty_points = Operation(
        "removeLoyaltyPoints",
        "PUT",
        "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points",
        takes="DeductLoyaltyPoints",
        keys=("management_key", "manager_auth"),
    )

    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        deduct_loyalty_points: m.DeductLoyaltyPoints,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deduct loyalty points from a customer.

        ``PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            integration_id: ``integrationId`` (path).
            deduct_loyalty_points: ``DeductLoyaltyPoints`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._remove_loyalty_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "integrationId": integration_id},
            body=deduct_loyalty_points,
        )

    _reset_password = Operation(
        "resetPassword",
        "POST",
        "/v1/reset_password",
        takes="NewPassword",
        keys=("management_key", "manager_auth"),
    )

    def reset_password(
        self,
        new_password: m.NewPassword,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set a new password.

        ``POST /v1/reset_password``

        Args:
            new_password: ``NewPassword`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._reset_password,
            options,
            body=new_password,
        )

    _scim_create_group = Operation(
        "scimCreateGroup",
        "POST",
        "/v1/provisioning/scim/Groups",
        takes="ScimBaseGroup",
        returns="ScimGroup",
        keys=("management_key", "manager_auth"),
    )

    def scim_create_group(
        self,
        scim_base_group: m.ScimBaseGroup,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup:
        """Create a SCIM group.

        ``POST /v1/provisioning/scim/Groups``

        Args:
            scim_base_group: ``ScimBaseGroup`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_create_group,
            options,
            body=scim_base_group,
        )

    _scim_create_user = Operation(
        "scimCreateUser",
        "POST",
        "/v1/provisioning/scim/Users",
        takes="ScimNewUser",
        returns="ScimUser",
        keys=("management_key", "manager_auth"),
    )

    def scim_create_user(
        self,
        scim_new_user: m.ScimNewUser,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser:
        """Create a SCIM user.

        ``POST /v1/provisioning/scim/Users``

        Args:
            scim_new_user: ``ScimNewUser`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_create_user,
            options,
            body=scim_new_user,
        )

    _scim_delete_group = Operation(
        "scimDeleteGroup",
        "DELETE",
        "/v1/provisioning/scim/Groups/{groupId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def scim_delete_group(
        self,
        group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a SCIM group.

        ``DELETE /v1/provisioning/scim/Groups/{groupId}``

        Args:
            group_id: ``groupId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_delete_group,
            options,
            path={"groupId": group_id},
        )

    _scim_delete_user = Operation(
        "scimDeleteUser",
        "DELETE",
        "/v1/provisioning/scim/Users/{userId}",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def scim_delete_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a SCIM user.

        ``DELETE /v1/provisioning/scim/Users/{userId}``

        Args:
            user_id: ``userId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_delete_user,
            options,
            path={"userId": user_id},
        )

    _scim_get_group = Operation(
        "scimGetGroup",
        "GET",
        "/v1/provisioning/scim/Groups/{groupId}",
        returns="ScimGroup",
        keys=("management_key", "manager_auth"),
    )

    def scim_get_group(
        self,
        group_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup:
        """Read one SCIM group.

        ``GET /v1/provisioning/scim/Groups/{groupId}``

        Args:
            group_id: ``groupId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_get_group,
            options,
            path={"groupId": group_id},
        )

    _scim_get_groups = Operation(
        "scimGetGroups",
        "GET",
        "/v1/provisioning/scim/Groups",
        returns="ScimGroupsListResponse",
        keys=("management_key", "manager_auth"),
    )

    def scim_get_groups(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroupsListResponse:
        """List the SCIM groups.

        ``GET /v1/provisioning/scim/Groups``"""
        return self._call(
            self._scim_get_groups,
            options,
        )

    _scim_get_resource_types = Operation(
        "scimGetResourceTypes",
        "GET",
        "/v1/provisioning/scim/ResourceTypes",
        returns="ScimResourceTypesListResponse",
        keys=("management_key", "manager_auth"),
    )

    def scim_get_resource_types(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimResourceTypesListResponse:
        """List the resource types that SCIM knows here.

        ``GET /v1/provisioning/scim/ResourceTypes``"""
        return self._call(
            self._scim_get_resource_types,
            options,
        )

    _scim_get_schemas = Operation(
        "scimGetSchemas",
        "GET",
        "/v1/provisioning/scim/Schemas",
        returns="ScimSchemasListResponse",
        keys=("management_key", "manager_auth"),
    )

    def scim_get_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimSchemasListResponse:
        """List the SCIM schemas.

        ``GET /v1/provisioning/scim/Schemas``"""
        return self._call(
            self._scim_get_schemas,
            options,
        )

    _scim_get_service_provider_config = Operation(
        "scimGetServiceProviderConfig",
        "GET",
        "/v1/provisioning/scim/ServiceProviderConfig",
        returns="ScimServiceProviderConfigResponse",
        keys=("management_key", "manager_auth"),
    )

    def scim_get_service_provider_config(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimServiceProviderConfigResponse:
        """Read which SCIM features are supported.

        ``GET /v1/provisioning/scim/ServiceProviderConfig``"""
        return self._call(
            self._scim_get_service_provider_config,
            options,
        )

    _scim_get_user = Operation(
        "scimGetUser",
        "GET",
        "/v1/provisioning/scim/Users/{userId}",
        returns="ScimUser",
        keys=("management_key", "manager_auth"),
    )

    def scim_get_user(
        self,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser:
        """Read one SCIM user.

        ``GET /v1/provisioning/scim/Users/{userId}``

        Args:
            user_id: ``userId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_get_user,
            options,
            path={"userId": user_id},
        )

    _scim_get_users = Operation(
        "scimGetUsers",
        "GET",
        "/v1/provisioning/scim/Users",
        returns="ScimUsersListResponse",
        keys=("management_key", "manager_auth"),
    )

    def scim_get_users(
        self,
        **options: Unpack[CallOptions],
    ) -> m.ScimUsersListResponse:
        """List the SCIM users.

        ``GET /v1/provisioning/scim/Users``"""
        return self._call(
            self._scim_get_users,
            options,
        )

    _scim_patch_group = Operation(
        "scimPatchGroup",
        "PATCH",
        "/v1/provisioning/scim/Groups/{groupId}",
        takes="ScimPatchRequest",
        returns="ScimGroup",
        keys=("management_key", "manager_auth"),
    )

    def scim_patch_group(
        self,
        group_id: int,
        scim_patch_request: m.ScimPatchRequest,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup:
        """Change some attributes of a SCIM group.

        ``PATCH /v1/provisioning/scim/Groups/{groupId}``

        Args:
            group_id: ``groupId`` (path).
            scim_patch_request: ``ScimPatchRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_patch_group,
            options,
            path={"groupId": group_id},
            body=scim_patch_request,
        )

    _scim_patch_user = Operation(
        "scimPatchUser",
        "PATCH",
        "/v1/provisioning/scim/Users/{userId}",
        takes="ScimPatchRequest",
        returns="ScimUser",
        keys=("management_key", "manager_auth"),
    )

    def scim_patch_user(
        self,
        user_id: int,
        scim_patch_request: m.ScimPatchRequest,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser:
        """Change some attributes of a SCIM user.

        ``PATCH /v1/provisioning/scim/Users/{userId}``

        Args:
            user_id: ``userId`` (path).
            scim_patch_request: ``ScimPatchRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_patch_user,
            options,
            path={"userId": user_id},
            body=scim_patch_request,
        )

    _scim_replace_group_attributes = Operation(
        "scimReplaceGroupAttributes",
        "PUT",
        "/v1/provisioning/scim/Groups/{groupId}",
        takes="ScimBaseGroup",
        returns="ScimGroup",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def scim_replace_group_attributes(
        self,
        group_id: int,
        scim_base_group: m.ScimBaseGroup,
        **options: Unpack[CallOptions],
    ) -> m.ScimGroup:
        """Replace the attributes of a SCIM group.

        ``PUT /v1/provisioning/scim/Groups/{groupId}``

        Args:
            group_id: ``groupId`` (path).
            scim_base_group: ``ScimBaseGroup`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_replace_group_attributes,
            options,
            path={"groupId": group_id},
            body=scim_base_group,
        )

    _scim_replace_user_attributes = Operation(
        "scimReplaceUserAttributes",
        "PUT",
        "/v1/provisioning/scim/Users/{userId}",
        takes="ScimNewUser",
        returns="ScimUser",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def scim_replace_user_attributes(
        self,
        user_id: int,
        scim_new_user: m.ScimNewUser,
        **options: Unpack[CallOptions],
    ) -> m.ScimUser:
        """Replace the attributes of a SCIM user.

        ``PUT /v1/provisioning/scim/Users/{userId}``

        Args:
            user_id: ``userId`` (path).
            scim_new_user: ``ScimNewUser`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._scim_replace_user_attributes,
            options,
            path={"userId": user_id},
            body=scim_new_user,
        )

    _search_coupons_advanced_application_wide_without_total_count = Operation(
        "searchCouponsAdvancedApplicationWideWithoutTotalCount",
        "POST",
        "/v1/applications/{applicationId}/coupons_search_advanced/no_total",
        takes="dict[str, Any]",
        returns="GetCouponsWithoutTotalCount200Response",
        keys=("management_key", "manager_auth"),
        repeatable=True,
        paging="offset",
    )

    def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: dict[str, Any],
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
    ) -> m.GetCouponsWithoutTotalCount200Response:
        """Find coupons of an Application by their attributes.

        ``POST /v1/applications/{applicationId}/coupons_search_advanced/no_total``

        Args:
            application_id: ``applicationId`` (path).
            body: ``body`` (body).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            value: ``value`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            valid: ``valid`` (query).
            usable: ``usable`` (query).
            referral_id: ``referralId`` (query).
            recipient_integration_id: ``recipientIntegrationId`` (query).
            batch_id: ``batchId`` (query).
            exact_match: ``exactMatch`` (query).
            campaign_state: ``campaignState`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._search_coupons_advanced_application_wide_without_total_count,
            options,
            path={"applicationId": application_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "value": value,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "valid": valid,
                "usable": usable,
                "referralId": referral_id,
                "recipientIntegrationId": recipient_integration_id,
                "batchId": batch_id,
                "exactMatch": exact_match,
                "campaignState": campaign_state,
            },
            body=body,
        )

    _search_coupons_advanced_without_total_count = Operation(
        "searchCouponsAdvancedWithoutTotalCount",
        "POST",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_search_advanced/no_total",
        takes="dict[str, Any]",
        returns="GetCouponsWithoutTotalCount200Response",
        keys=("management_key", "manager_auth"),
        repeatable=True,
        paging="offset",
    )

    def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
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
    ) -> m.GetCouponsWithoutTotalCount200Response:
        """Find coupons of a campaign by their attributes.

        ``POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_search_advanced/no_total``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            body: ``body`` (body).
            page_size: ``pageSize`` (query).
            skip: ``skip`` (query).
            sort: ``sort`` (query).
            value: ``value`` (query).
            created_before: ``createdBefore`` (query).
            created_after: ``createdAfter`` (query).
            valid: ``valid`` (query).
            usable: ``usable`` (query).
            referral_id: ``referralId`` (query).
            recipient_integration_id: ``recipientIntegrationId`` (query).
            exact_match: ``exactMatch`` (query).
            batch_id: ``batchId`` (query).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._search_coupons_advanced_without_total_count,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={
                "pageSize": page_size,
                "skip": skip,
                "sort": sort,
                "value": value,
                "createdBefore": created_before,
                "createdAfter": created_after,
                "valid": valid,
                "usable": usable,
                "referralId": referral_id,
                "recipientIntegrationId": recipient_integration_id,
                "exactMatch": exact_match,
                "batchId": batch_id,
            },
            body=body,
        )

    _summarize_campaign_store_budget = Operation(
        "summarizeCampaignStoreBudget",
        "GET",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary",
        returns="SummarizeCampaignStoreBudget200Response",
        keys=("management_key", "manager_auth"),
    )

    def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> m.SummarizeCampaignStoreBudget200Response:
        """Sum up the store budgets of a campaign.

        ``GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._summarize_campaign_store_budget,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
        )

    _transfer_loyalty_card = Operation(
        "transferLoyaltyCard",
        "PUT",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer",
        takes="TransferLoyaltyCard",
        keys=("management_key", "manager_auth"),
    )

    def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        transfer_loyalty_card: m.TransferLoyaltyCard,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move all data of a loyalty card to a new card.

        ``PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            transfer_loyalty_card: ``TransferLoyaltyCard`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._transfer_loyalty_card,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            body=transfer_loyalty_card,
        )

    _update_account_collection = Operation(
        "updateAccountCollection",
        "PUT",
        "/v1/collections/{collectionId}",
        takes="UpdateCollection",
        returns="Collection",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_account_collection(
        self,
        collection_id: int,
        update_collection: m.UpdateCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection:
        """Update a collection of the account.

        ``PUT /v1/collections/{collectionId}``

        Args:
            collection_id: ``collectionId`` (path).
            update_collection: ``UpdateCollection`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_account_collection,
            options,
            path={"collectionId": collection_id},
            body=update_collection,
        )

    _update_achievement = Operation(
        "updateAchievement",
        "PUT",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
        takes="UpdateAchievement",
        returns="Achievement",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        update_achievement: m.UpdateAchievement,
        **options: Unpack[CallOptions],
    ) -> m.Achievement:
        """Update an achievement.

        ``PUT /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            achievement_id: ``achievementId`` (path).
            update_achievement: ``UpdateAchievement`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_achievement,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "achievementId": achievement_id,
            },
            body=update_achievement,
        )

    _update_additional_cost = Operation(
        "updateAdditionalCost",
        "PUT",
        "/v1/additional_costs/{additionalCostId}",
        takes="NewAdditionalCost",
        returns="AccountAdditionalCost",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_additional_cost(
        self,
        additional_cost_id: int,
        new_additional_cost: m.NewAdditionalCost,
        **options: Unpack[CallOptions],
    ) -> m.AccountAdditionalCost:
        """Update an additional cost.

        ``PUT /v1/additional_costs/{additionalCostId}``

        Args:
            additional_cost_id: ``additionalCostId`` (path).
            new_additional_cost: ``NewAdditionalCost`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_additional_cost,
            options,
            path={"additionalCostId": additional_cost_id},
            body=new_additional_cost,
        )

    _update_attribute = Operation(
        "updateAttribute",
        "PUT",
        "/v1/attributes/{attributeId}",
        takes="NewAttribute",
        returns="Attribute",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_attribute(
        self,
        attribute_id: int,
        new_attribute: m.NewAttribute,
        **options: Unpack[CallOptions],
    ) -> m.Attribute:
        """Update a custom attribute.

        ``PUT /v1/attributes/{attributeId}``

        Args:
            attribute_id: ``attributeId`` (path).
            new_attribute: ``NewAttribute`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_attribute,
            options,
            path={"attributeId": attribute_id},
            body=new_attribute,
        )

    _update_campaign = Operation(
        "updateCampaign",
        "PUT",
        "/v1/applications/{applicationId}/campaigns/{campaignId}",
        takes="UpdateCampaign",
        returns="Campaign",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        update_campaign: m.UpdateCampaign,
        **options: Unpack[CallOptions],
    ) -> m.Campaign:
        """Update a campaign.

        ``PUT /v1/applications/{applicationId}/campaigns/{campaignId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            update_campaign: ``UpdateCampaign`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_campaign,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=update_campaign,
        )

    _update_collection = Operation(
        "updateCollection",
        "PUT",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
        takes="UpdateCampaignCollection",
        returns="Collection",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        update_campaign_collection: m.UpdateCampaignCollection,
        **options: Unpack[CallOptions],
    ) -> m.Collection:
        """Update a collection of a campaign.

        ``PUT /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            collection_id: ``collectionId`` (path).
            update_campaign_collection: ``UpdateCampaignCollection`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_collection,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "collectionId": collection_id,
            },
            body=update_campaign_collection,
        )

    _update_coupon = Operation(
        "updateCoupon",
        "PUT",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}",
        takes="UpdateCoupon",
        returns="Coupon",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        update_coupon: m.UpdateCoupon,
        **options: Unpack[CallOptions],
    ) -> m.Coupon:
        """Update one coupon.

        ``PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            coupon_id: ``couponId`` (path).
            update_coupon: ``UpdateCoupon`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_coupon,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "couponId": coupon_id,
            },
            body=update_coupon,
        )

    _update_coupon_batch = Operation(
        "updateCouponBatch",
        "PUT",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
        takes="UpdateCouponBatch",
        keys=("management_key", "manager_auth"),
    )

    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        update_coupon_batch: m.UpdateCouponBatch,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update a batch of coupons.

        ``PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            update_coupon_batch: ``UpdateCouponBatch`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_coupon_batch,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            body=update_coupon_batch,
        )

    _update_loyalty_card = Operation(
        "updateLoyaltyCard",
        "PUT",
        "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
        takes="UpdateLoyaltyCardRequest",
        returns="LoyaltyCard",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        update_loyalty_card_request: m.UpdateLoyaltyCardRequest,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyCard:
        """Change the status of a loyalty card.

        ``PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}``

        Args:
            loyalty_program_id: ``loyaltyProgramId`` (path).
            loyalty_card_id: ``loyaltyCardId`` (path).
            update_loyalty_card_request: ``UpdateLoyaltyCardRequest`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_loyalty_card,
            options,
            path={"loyaltyProgramId": loyalty_program_id, "loyaltyCardId": loyalty_card_id},
            body=update_loyalty_card_request,
        )

    _update_referral = Operation(
        "updateReferral",
        "PUT",
        "/v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}",
        takes="UpdateReferral",
        returns="Referral",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        update_referral: m.UpdateReferral,
        **options: Unpack[CallOptions],
    ) -> m.Referral:
        """Update one referral code.

        ``PUT /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}``

        Args:
            application_id: ``applicationId`` (path).
            campaign_id: ``campaignId`` (path).
            referral_id: ``referralId`` (path).
            update_referral: ``UpdateReferral`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_referral,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "referralId": referral_id,
            },
            body=update_referral,
        )

    _update_role_v2 = Operation(
        "updateRoleV2",
        "PUT",
        "/v2/roles/{roleId}",
        takes="RoleV2Base",
        returns="RoleV2",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_role_v2(
        self,
        role_id: int,
        role_v2_base: m.RoleV2Base,
        **options: Unpack[CallOptions],
    ) -> m.RoleV2:
        """Update a role.

        ``PUT /v2/roles/{roleId}``

        Args:
            role_id: ``roleId`` (path).
            role_v2_base: ``RoleV2Base`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_role_v2,
            options,
            path={"roleId": role_id},
            body=role_v2_base,
        )

    _update_store = Operation(
        "updateStore",
        "PUT",
        "/v1/applications/{applicationId}/stores/{storeId}",
        takes="NewStore",
        returns="Store",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_store(
        self,
        application_id: int,
        store_id: str,
        new_store: m.NewStore,
        **options: Unpack[CallOptions],
    ) -> m.Store:
        """Update a store.

        ``PUT /v1/applications/{applicationId}/stores/{storeId}``

        Args:
            application_id: ``applicationId`` (path).
            store_id: ``storeId`` (path).
            new_store: ``NewStore`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_store,
            options,
            path={"applicationId": application_id, "storeId": store_id},
            body=new_store,
        )

    _update_user = Operation(
        "updateUser",
        "PUT",
        "/v1/users/{userId}",
        takes="UpdateUser",
        returns="User",
        keys=("management_key", "manager_auth"),
        repeatable=True,
    )

    def update_user(
        self,
        user_id: int,
        update_user: m.UpdateUser,
        **options: Unpack[CallOptions],
    ) -> m.User:
        """Update a user.

        ``PUT /v1/users/{userId}``

        Args:
            user_id: ``userId`` (path).
            update_user: ``UpdateUser`` (body).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._update_user,
            options,
            path={"userId": user_id},
            body=update_user,
        )
