# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate
# The base class returns Any; the annotation of a method says what it returns.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..core.calls.api import Api, comma_separated
from ..core.settings.operation import Operation
from ..core.support.deprecation import deprecated

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .. import models as m
    from ..core.calls.multipart import File
    from ..core.settings.options import CallOptions


class ManagementApi(Api):
    """The management operations, one method per operation.

    The examples of the methods start with:

    Examples:
        >>> from datetime import datetime, timezone
        >>> import talon_one as t1
        >>> api = t1.ManagementApi(t1.ApiClient(t1.Configuration.from_env()))
    """

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

        `POST /v1/users/activate`

        Lets a disabled user in again, found by e-mail address. It returns nothing. The SDK does not
        retry it automatically.

        Examples:
            >>> api.activate_user_by_email(t1.ActivateUserRequest(email="maud@example.com"))

        Args:
            activate_user_request: Names the disabled user to let in again by e-mail address.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points`

        Books points on a loyalty card by hand, outside of any session and rule, for example as
        goodwill. The response is 204 without a body. Every call adds the points again, so it is
        never retried automatically: if a response was lost, look for the booking in
        `get_loyalty_card_transactions` first. 400 for bad points or durations, 404 if an id in the
        path is unknown.

        Examples:
            >>> api.add_loyalty_card_points(62, "HH-0001-2207", t1.AddLoyaltyPoints(
            ...     points=25,
            ...     name="Winner of the window display",
            ...     valid_until=datetime(2026, 12, 31, 22, 59, 59, tzinfo=timezone.utc),
            ...     application_id=31,
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            add_loyalty_points: Points to book by hand, with the time at which they start and run
                out.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points`

        Books points to a customer by hand, outside of any session and rule, for example as
        goodwill. The ledger changes at once, and a subledger that does not exist is created. The
        response is 204 without a body. Every call adds the points again, so it is never retried
        automatically: if a response was lost, look for the booking in the transactions first. 400
        for bad points or durations, 404 if an id in the path is unknown.

        Examples:
            >>> api.add_loyalty_points("61", "carla", t1.AddLoyaltyPoints(
            ...     points=20,
            ...     name="Sorry for the late parcel",
            ...     validity_duration="90D",
            ...     application_id=31,
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program. It is declared as a string here
                but is the same number as elsewhere; the program has to be profile-based.
            integration_id: Your own id of the customer profile.
            add_loyalty_points: Points to book by hand, with the time at which they start and run
                out.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/copy`

        Copies a campaign into one or more Applications, for example from the shop of one country
        into that of another. It returns the copies as a list. Each call makes further copies, so it
        is not retried automatically: if a response was lost, look for the copy by its name. Expect
        401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.copy_campaign_to_applications(31, 101, t1.CampaignCopy(
            ...     name="Welcome, to try out",
            ...     application_ids=[32],
            ...     start_time=datetime(2026, 5, 11, 0, 0, tzinfo=timezone.utc),
            ...     end_time=datetime(2026, 6, 20, 21, 59, 59, tzinfo=timezone.utc),
            ...     tags=["test"],
            ... ))

        Args:
            application_id: Internal id of the Application that has the campaign now, not of the
                target.
            campaign_id: Internal id of the campaign to copy.
            campaign_copy: The Applications to copy a campaign into, and the differences of the
                copies.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/collections`

        Creates an empty collection at the level of the account, which campaigns of the subscribed
        Applications can use in their rules. Fill it with `import_account_collection` afterwards. It
        returns the new collection with its id. Not to be repeated blindly: 409 means that such a
        collection exists already, 400 that the body is wrong.

        Examples:
            >>> api.create_account_collection(t1.NewCollection(
            ...     name="Socks",
            ...     description="Socks for three for two.",
            ...     subscribed_applications_ids=[31],
            ... ))

        Args:
            new_collection: What a new account-level collection needs.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            ConflictException: Too many parallel requests, or a duplicate.
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

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/achievements`

        Creates an achievement in a campaign: a target that customers work towards and that rules
        then reward. Progress comes from the effects of rules, so the rules of the campaign have to
        mention it too. The response is the achievement with its id. 400 for settings that do not go
        together, 409 if such an achievement exists already, as it may after a lost response.

        Examples:
            >>> api.create_achievement(31, 106, t1.CreateAchievement(
            ...     name="three_spring_orders",
            ...     title="Three spring orders",
            ...     description="Order three times between 20 March and 20 June.",
            ...     target=3,
            ...     recurrence_policy="no_recurrence",
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            create_achievement: An achievement to create in a campaign.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
            ConflictException: Too many parallel requests, or a duplicate.
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

        `POST /v1/additional_costs`

        Defines an additional cost, so that sessions or cart items may carry an amount for it and
        rules may discount it. It is shared by all Applications of the account and never required of
        them. The name cannot be changed later. It returns the cost with 201. It is not retried
        automatically; expect 400 for bad settings and 401 for a wrong key.

        Examples:
            >>> api.create_additional_cost(t1.NewAdditionalCost(
            ...     name="gift_wrap",
            ...     title="Gift wrap",
            ...     description="Paper and ribbon for one line of the cart.",
            ...     subscribed_applications_ids=[31, 32],
            ...     type="item",
            ... ))

        Args:
            new_additional_cost: Definition of an additional cost, such as shipping or gift wrap;
                sessions and items carry the amounts.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `POST /v1/attributes`

        Creates a custom attribute, so that sessions, profiles, cart items and so on may carry the
        value and rules may use it. It is shared by the Applications of the account. Choose name and
        type with care: they cannot be changed later. It returns the attribute with 201. It is not
        retried automatically; expect 400 for bad settings and 401 for a wrong key.

        Examples:
            >>> api.create_attribute(t1.NewAttribute(
            ...     entity="CartItem",
            ...     name="colour",
            ...     title="Colour",
            ...     type="string",
            ...     description="Colour as customers read it.",
            ...     suggestions=["blue", "grey", "moss"],
            ...     editable=True,
            ... ))

        Args:
            new_attribute: Definition of a custom attribute: which things may carry it and what
                values it takes.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `POST /v1/loyalty_programs/{loyaltyProgramId}/cards/batch`

        Creates up to 20,000 loyalty cards at once, with identifiers made up from the card code
        format of the program, which it has to have. Use it to print cards in advance and hand them
        out later. It returns the id of the batch and the number of cards, not the cards;
        `export_loyalty_cards` or `get_loyalty_cards` lists them by batch. Each call creates further
        cards, so it is not retried automatically. 400 for too many cards, 404 for an unknown
        program.

        Examples:
            >>> api.create_batch_loyalty_cards(62, t1.LoyaltyCardBatch(
            ...     number_of_cards=200, batch_id="print-may", status="inactive"
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_batch: Tells how many loyalty cards to create at once and how.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/applications/{applicationId}/create_campaign_from_template`

        Creates a campaign in an Application from a template. All parameters of the template need a
        value; attributes, limits and tags of the template can be overridden. Collections that the
        rules of the template refer to are created along with it. It returns the campaign, its rules
        and these collections. Not to be repeated blindly, since each call creates another campaign.

        Examples:
            >>> api.create_campaign_from_template(31, t1.CreateTemplateCampaign(
            ...     name="Shoe weeks in the stores",
            ...     description="10 % off all shoes in the stores.",
            ...     template_id=121,
            ...     template_param_values=[t1.Binding(name="percent", expression=[10])],
            ...     campaign_groups=[6],
            ... ))

        Args:
            application_id: Internal id of the Application in which the campaign is created; the
                template has to be connected to it.
            create_template_campaign: What the creation of a campaign from a template needs.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets`

        Creates a budget for stores in a campaign: for each named store, the most that it may give
        away in a period. The response has no body. Not to be repeated blindly: 409 means that such
        a budget exists already, 400 that the body is wrong.

        Examples:
            >>> api.create_campaign_store_budget(31, 111, t1.NewCampaignStoreBudget(
            ...     action="setDiscount",
            ...     period="weekly",
            ...     store_limits=[t1.NewCampaignStoreBudgetStoreLimit(store_id=52, limit=500)],
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign whose stores get a budget.
            new_campaign_store_budget: What a new budget for stores needs.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
            ConflictException: Too many parallel requests, or a duplicate.
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

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections`

        Creates an empty collection that only the rules of one campaign can use. Fill it with
        `import_collection` afterwards. It returns the new collection with its id. A repeat would
        create it a second time or be refused, so look with `list_collections` first if the response
        was lost.

        Examples:
            >>> api.create_collection(31, 107, t1.NewCampaignCollection(
            ...     name="Jackets in the sale", description="Jackets of the spring sale."
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign that the collection will belong to.
            new_campaign_collection: What a new collection of a campaign needs.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateCoupons200Response | None:
        """Create coupons in a campaign.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons`

        Creates coupons in a campaign after a pattern, up to 20 000 in one request, and returns once
        they exist. By default the response is 204 without a body; send `silent=no` to get the
        coupons with 200. For more coupons use `create_coupons_asynchronously`, for one code for
        each of many customers `create_coupons_for_multiple_recipients`. A repeat creates further
        coupons, so after a lost response check what exists first; a value that does not fit is
        refused with 400.

        Examples:
            >>> api.create_coupons(31, 109, t1.NewCoupons(
            ...     usage_limit=0,
            ...     discount_limit=50,
            ...     reservation_limit=1,
            ...     start_date=datetime(2026, 4, 13, 8, 30, tzinfo=timezone.utc),
            ...     number_of_coupons=3,
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            new_coupons: Coupons to create in one go, all with the same limits, dates and
                attributes.
            silent: Whether to leave the response empty.
                `yes`: 204 without a body, the default;
                `no`: 200 with the new coupons.
                It is a string, not a boolean.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async`

        Starts the creation of 1 to 5 000 000 coupons in the background and returns immediately with
        the id of their batch; use it above the 20 000 that `create_coupons` can make. No operation
        shows its progress; an e-mail and the notification `AsyncCouponsCreated` announce its end.
        Afterwards list the coupons by their batch. A repeat starts a second batch, so do not send
        it again blindly.

        Examples:
            >>> api.create_coupons_asynchronously(31, 109, t1.NewCouponCreationJob(
            ...     usage_limit=0,
            ...     discount_limit=25,
            ...     start_date=datetime(2026, 9, 1, 0, 0, tzinfo=timezone.utc),
            ...     number_of_coupons=50000,
            ...     attributes={"printed": True},
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            new_coupon_creation_job: Coupons to create in the background, all with the same limits,
                dates and attributes.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_deletion_jobs`

        Starts the deletion of coupons of a campaign in the background and returns 202 with the id
        of the job; use it for numbers that `delete_coupons` would take too long for. The filters
        select the coupons; without any, all coupons may be deleted, and this cannot be undone. No
        operation shows how far the job is; list the coupons to see. A repeat starts a further job,
        which would also take coupons created in between.

        Examples:
            >>> api.create_coupons_deletion_job(31, 109, t1.NewCouponDeletionJob(
            ...     filters=t1.CouponDeletionFilters(batch_id="vouchers-april", redeemed=False)
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            new_coupon_deletion_job: A job that deletes coupons of one campaign in the background.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        silent: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CreateCoupons200Response | None:
        """Create personal coupons for many customers.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_with_recipients`

        Creates a personal coupon for each of up to 1000 customers in a campaign; nobody else can
        redeem it. By default the response is 204 without a body; send `silent=no` to get the
        coupons with 200. A repeat gives every customer a second coupon, so after a lost response
        check what exists first. A value that does not fit is refused with 400.

        Examples:
            >>> api.create_coupons_for_multiple_recipients(
            ...     31, 106, t1.NewCouponsForMultipleRecipients(
            ...         usage_limit=1,
            ...         start_date=datetime(2026, 5, 5, 8, 0, tzinfo=timezone.utc),
            ...         recipients_integration_ids=["alice", "bob"],
            ...     )
            ... )

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            new_coupons_for_multiple_recipients: Personal coupons to create, one for each customer
                named, all with the same limits, dates and attributes.
            silent: Whether to leave the response empty.
                `yes`: 204 without a body, the default;
                `no`: 200 with the new personal coupons.
                It is a string, not a boolean.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/invite_emails`

        Sends the invitation of a user again, with a token that is good for 24 hours. It returns the
        address and the token. Each call sends an e-mail.

        Examples:
            >>> api.create_invite_email(
            ...     t1.NewInviteEmail(email="jonas@example.com", token="b7c1f0a95d3e4e0f8a62")
            ... )

        Args:
            new_invite_email: An invitation that is sent once more.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `POST /v2/invites`

        Creates a user in the account and sends an invitation to the e-mail address. The invitation
        is good for 24 hours; `create_invite_email` sends it again. It returns the new user in the
        state `invited`. Do not repeat it blindly: look with `get_users` first.

        Examples:
            >>> api.create_invite_v2(t1.NewInvitation(
            ...     name="Jonas Whitlock", email="jonas@example.com", is_admin=False, roles=[22]
            ... ))

        Args:
            new_invitation: Invitation of a new user.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
    )

    def create_password_recovery_email(
        self,
        new_password_email: m.NewPasswordEmail,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send an e-mail for setting a new password.

        `POST /v1/password_recovery_emails`

        Sends an e-mail with a link for setting a new password to a user who has an account. The
        link is good for 30 minutes. The status is 204; do not expect a body, although one is
        declared. Each call sends an e-mail.

        Examples:
            >>> api.create_password_recovery_email(t1.NewPasswordEmail(email="wen@example.com"))

        Args:
            new_password_email: Who wants a new password.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
    )

    def create_session(
        self,
        login_params: m.LoginParams,
        **options: Unpack[CallOptions],
    ) -> m.Session:
        """Sign in and get a bearer token.

        `POST /v1/sessions`

        Signs a user in with e-mail address and password and returns a token for the header
        `Authorization: Bearer`. The token is good for 3 months: keep it and do not sign in for each
        request, for only 3 to 6 sign-ins a second are allowed for an account. For programs, a
        Management key is the better choice and needs no signing in. Each call makes another token;
        401 means that address or password is wrong, 429 that there were too many attempts.

        Examples:
            >>> api.create_session(
            ...     t1.LoginParams(email="wen@example.com", password="quiet-harbour-42-lanterns")
            ... )

        Args:
            login_params: What signing in to the Management API needs.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `POST /v1/applications/{applicationId}/stores`

        Creates a store, physical or digital, in one Application. Customer sessions name it in
        `store_integration_id`, and campaigns linked to stores are evaluated only for sessions that
        do. It returns the store with its internal id. 409 means that the `integration_id` is taken,
        so a repeat after a lost response may get it too; 400 means that the body is wrong.

        Examples:
            >>> api.create_store(31, t1.NewStore(
            ...     name="Harbour kiosk",
            ...     description="Open at weekends.",
            ...     attributes={"has_workshop": False},
            ...     integration_id="harbour",
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            new_store: What a new store needs.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
            ConflictException: Too many parallel requests, or a duplicate.
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

        `POST /v1/users/deactivate`

        Locks a user out without deleting anything, found by e-mail address;
        `activate_user_by_email` undoes it. Management keys made by the user become invalid. It
        returns nothing. The SDK does not retry it automatically.

        Examples:
            >>> api.deactivate_user_by_email(t1.DeactivateUserRequest(email="maud@example.com"))

        Args:
            deactivate_user_request: Names the user to lock out by e-mail address.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points`

        Deducts points from a loyalty card by hand, outside of any session and rule. Only active
        points can be deducted. The response is 204 without a body. Every call deducts again, so it
        is never retried automatically: if a response was lost, look for the deduction in
        `get_loyalty_card_transactions` first. 400 if the request is wrong, 404 if an id in the path
        is unknown.

        Examples:
            >>> api.deduct_loyalty_card_points(62, "HH-0001-2207", t1.DeductLoyaltyPoints(
            ...     points=10, name="Cup of tea in the store", application_id=31
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            deduct_loyalty_points: Points to deduct by hand.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/collections/{collectionId}`

        Deletes one account-level collection together with its items. It returns nothing. Safe to
        repeat, because a second deletion changes nothing, and the second call gets 404.

        Examples:
            >>> api.delete_account_collection(83)

        Args:
            collection_id: Internal id of the account-level collection; `list_account_collections`
                has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}`

        Deletes an achievement of a campaign permanently. Export the progress of the customers first
        if you still need it. The response is 204 without a body. It can be repeated; the second
        time it may be 404.

        Examples:
            >>> api.delete_achievement(31, 106, 301)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            achievement_id: Internal id of the achievement; `list_achievements` gives it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}`

        Deletes a campaign. It cannot be restored; to stop it and keep it, set its state to
        `disabled` or `archived` with `update_campaign`. The response is 204 without a body. It can
        be repeated: at worst the response is 404, since the campaign is gone.

        Examples:
            >>> api.delete_campaign(31, 108)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the store budgets of a campaign.

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets`

        Deletes the store budgets of a campaign, all of them or those for one action and period. It
        returns nothing. The SDK does not retry it automatically, since a repeat would also delete
        what was created in between. 400 means a wrong parameter.

        Examples:
            >>> api.delete_campaign_store_budgets(31, 111, action="setDiscount", period="weekly")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            action: Delete only budgets for this action. `setDiscount`: the amount of discounts, the
                only action that store budgets have here.
            period: Delete only budgets of this period.
                `overall`: budgets that never start again;
                `daily`, `weekly`, `monthly`, `yearly`: budgets that start again each day, week,
                  month or year.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}`

        Deletes one collection of a campaign together with its items. It returns nothing. Safe to
        repeat, because a second deletion changes nothing.

        Examples:
            >>> api.delete_collection(31, 105, 84)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            collection_id: Internal id of the campaign-level collection; `list_collections` has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}`

        Deletes one coupon of a campaign permanently. To make a code unusable but keep it in the
        records, set its expiry date with `update_coupon` instead. The response is 204 without a
        body. It can be repeated; the second time it may be 404.

        Examples:
            >>> api.delete_coupon(31, 109, "5013")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            coupon_id: Internal id of the coupon, not its code; `get_coupons_without_total_count`
                gives it as `id`. It is declared as a string but is a number.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> None:
        """Delete the coupons of a campaign that match a filter.

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons`

        Deletes the coupons of a campaign that match all filters given, while you wait. Without any
        filter all coupons of the campaign may be deleted, and deleted coupons cannot be brought
        back; list them with the same filters first. For large numbers use
        `create_coupons_deletion_job`. The response is 204 without a body. A repeat would also take
        coupons created in between; above three requests a second, 429 is returned.

        Examples:
            >>> api.delete_coupons(31, 109, batch_id="vouchers-april", usable="false")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            value: Coupon code to look for. Case and everything but letters and digits are ignored,
                unless `exact_match` is true.
            created_before: Only coupons created before this time; any time zone will do.
            created_after: Only coupons created after this time; any time zone will do.
            starts_after: Only coupons whose start date is after this time.
            starts_before: Only coupons whose start date is before this time.
            expires_after: Only coupons whose expiry date is after this time.
            expires_before: Only coupons whose expiry date is before this time.
            valid: Only coupons that are valid or not by their dates.
                `expired`: past their expiry date;
                `validNow`: begun and not expired, a missing date setting no bound;
                `validFuture`: their start date is still ahead.
            batch_id: Id of a batch; only coupons that were created together in it.
            usable: Only coupons with this state of use.
                `true`: redeemed less often than their usage limit;
                `false`: used up.
                It is a string, not a boolean.
            referral_id: Internal id of a referral; only coupons that a rule created when this
                referral was redeemed.
            recipient_integration_id: Your own id of a customer; only personal coupons of this
                customer.
            exact_match: If true, `value` has to equal the code but for upper and lower case.
                Default: false.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}`

        Deletes a loyalty card. It cannot be restored; to take it out of use for a while, set it
        inactive with `update_loyalty_card`, and to replace a lost one, use `transfer_loyalty_card`.
        The response is 204 without a body. It can be repeated: at worst the response is 404, since
        the card is gone.

        Examples:
            >>> api.delete_loyalty_card(62, "HH-0001-2208")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}`

        Deletes one referral code of a campaign permanently. To stop a code but keep it in the
        records, set its expiry date with `update_referral` instead. The response is 204 without a
        body. It can be repeated; the second time it may be 404.

        Examples:
            >>> api.delete_referral(31, 104, "7003")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            referral_id: Internal id of the referral, not its code;
                `get_referrals_without_total_count` gives it. It is declared as a string but is a
                number.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/applications/{applicationId}/stores/{storeId}`

        Deletes one store of an Application. It returns nothing. Safe to repeat, because a second
        deletion changes nothing, and the second call gets 404.

        Examples:
            >>> api.delete_store(31, "54")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            store_id: Internal id of the store, a number passed as text; `list_stores` has it. It is
                not your own `integration_id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/users/{userId}`

        Deletes one user from the account. It returns nothing and may be repeated, as a second
        deletion changes nothing. Management keys made by the user stop working, Integration keys do
        not. To lock somebody out for a time only, use `deactivate_user_by_email`.

        Examples:
            >>> api.delete_user(16)

        Args:
            user_id: Internal id of the user; `get_users` has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `POST /v1/users/delete`

        Deletes the user with this e-mail address, for systems that do not know the internal id. It
        returns nothing. The SDK does not retry it automatically. `delete_user` does the same by id.

        Examples:
            >>> api.delete_user_by_email(t1.DeleteUserRequest(email="maud@example.com"))

        Args:
            delete_user_request: Names the user to delete by e-mail address.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `DELETE /v1/sessions`

        Signs out: the token that the request is made with stops working at once. It returns
        nothing. It cannot be repeated, as a second call with the dead token is refused with 401.

        Examples:
            >>> api.destroy_session()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores`

        Unlinks all stores from a campaign, whichever are linked at that time. The stores themselves
        stay. It returns nothing. The SDK does not retry it automatically, since a repeat would also
        unlink what was linked in between.

        Examples:
            >>> api.disconnect_campaign_stores(31, 111)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/collections/{collectionId}/export`

        Downloads all items of an account-level collection as CSV text in one response. Use it for
        backups or before an import, which replaces everything. Read-only and safe to repeat; 404
        means that there is no such collection.

        Examples:
            >>> api.export_account_collection_items(81)

        Args:
            collection_id: Internal id of the account-level collection; `list_account_collections`
                has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}/export`

        Downloads a CSV file of the customers who take or took part in an achievement: their id,
        title, target, progress, status and the dates of start, end and completion. Unlike the lists
        it has no pages. Read-only and safe to repeat; errors are JSON, 404 if the achievement is
        not in this campaign.

        Examples:
            >>> api.export_achievements(31, 106, 301)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            achievement_id: Internal id of the achievement; `list_achievements` gives it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        campaign_ids: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the figures of campaigns as CSV.

        `GET /v1/applications/{applicationId}/campaign_analytics/export`

        Exports how the campaigns of an Application did in a time span as a CSV file. Columns:
        `campaign_id`, `start_date` and `end_date` (UTC), `revenue` (before discounts), `sessions`
        (closed ones), `average_session_value`, `average_items_per_session`, `coupons`
        (redemptions), `discounts`. Two rows come with a word in place of an id: the total of all
        sessions and the sum of those with an effect. Read-only and safe to repeat; expect 401 for a
        wrong key and 404 for an unknown id.

        Examples:
            >>> api.export_application_campaign_analytics(
            ...     31,
            ...     range_start=datetime(2026, 4, 17, 0, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 4, 17, 23, 59, 59, tzinfo=timezone.utc),
            ... )

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            range_start: Start of the time span to report on, required.
            range_end: End of the time span to report on, required.
            campaign_ids: Internal ids of campaigns to report on, sent as one list with commas; if
                omitted, all of the Application.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._export_application_campaign_analytics,
            options,
            path={"applicationId": application_id},
            query={
                "campaignIds": comma_separated(campaign_ids),
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

        `GET /v1/audiences/{audienceId}/memberships/export`

        Downloads the members of an audience as a CSV file with the one column
        `profileintegrationid`. `import_audiences_memberships` reads the same form. Read-only and
        safe to repeat; errors are JSON, 404 if the audience is unknown.

        Examples:
            >>> api.export_audiences_memberships(71)

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
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the store budgets of a campaign as CSV.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export`

        Downloads the store budgets of a campaign as CSV text with the columns
        `store_integration_id` and `limit`. Use it before `import_campaign_store_budget`, which
        replaces them. Read-only and safe to repeat. 400 for a wrong parameter and 404 for an
        unknown campaign.

        Examples:
            >>> api.export_campaign_store_budgets(31, 111, action="setDiscount", period="weekly")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            action: Export only budgets for this action. `setDiscount`: the amount of discounts, the
                only action that store budgets have here.
            period: Export only budgets of this period.
                `overall`: budgets that never start again;
                `daily`, `weekly`, `monthly`, `yearly`: budgets that start again each day, week,
                  month or year.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/export`

        Downloads the stores linked to a campaign as CSV text with the column
        `store_integration_id`. Use it before `import_campaign_stores`, which replaces them all.
        Read-only and safe to repeat; 404 means that the Application or the campaign is unknown.

        Examples:
            >>> api.export_campaign_stores(31, 111)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/value_maps/{valueMapId}/export`

        Downloads a value map of a campaign as CSV text, with the columns `identifier` (such as a
        SKU) and `value` (such as a price). If the map has several versions, the current one is
        exported. Read-only and safe to repeat. 400 for a wrong parameter and 404 for an unknown
        map; only the 404 is declared as JSON.

        Examples:
            >>> api.export_campaign_value_map(31, 111, 181)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            value_map_id: Internal id of the value map.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/export`

        Downloads all items of a collection of a campaign as CSV text in one response. Use it for
        backups or before an import, which replaces everything. Read-only and safe to repeat; 404
        means that the collection is unknown in this campaign.

        Examples:
            >>> api.export_collection_items(31, 107, 82)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            collection_id: Internal id of the campaign-level collection; `list_collections` has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> str:
        """Export coupons of an Application as CSV.

        `GET /v1/applications/{applicationId}/export_coupons`

        Downloads the coupons of an Application that match all filters given as a CSV file, with
        codes, dates, limits, counters and attributes; `values_only` reduces it to the codes. Unlike
        the lists it has no pages, so the file can be large. Coupons deleted in the last 7 days can
        be asked for as well. Read-only and safe to repeat; errors are JSON.

        Examples:
            >>> api.export_coupons(31, campaign_id=109, batch_id="vouchers-april")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign whose coupons are exported; if omitted, those
                of all campaigns.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            value: Coupon code to look for. Case and everything but letters and digits are ignored,
                unless `exact_match` is true.
            created_before: Only coupons created before this time; any time zone will do.
            created_after: Only coupons created after this time; any time zone will do.
            valid: Only coupons that are valid or not by their dates.
                `expired`: past their expiry date;
                `validNow`: begun and not expired, a missing date setting no bound;
                `validFuture`: their start date is still ahead.
            usable: Only coupons with this state of use.
                `true`: redeemed less often than their usage limit;
                `false`: used up.
                It is a string, not a boolean.
            referral_id: Internal id of a referral; only coupons that a rule created when this
                referral was redeemed.
            recipient_integration_id: Your own id of a customer; only personal coupons of this
                customer.
            batch_id: Id of a batch; only coupons that were created together in it.
            exact_match: If true, `value` has to equal the code but for upper and lower case.
                Default: false.
            date_format: How dates are written in the file.
                `excel`: in a form that spreadsheets read;
                `ISO8601`: in the form of that standard.
            campaign_state: Only coupons of campaigns in this state.
                `enabled`: scheduled, running or expired;
                `disabled`: switched off;
                `archived`: kept for the record, not evaluated;
                `scheduled`: enabled, start still ahead;
                `running`: being evaluated;
                `expired`: past its end;
                `staged`: open to tests with a testing key, with campaign staging only.
            values_only: If true, the file has the codes alone, as the column `value`. Default:
                false.
            deleted_before: Only deleted coupons that went before this time, which can lie up to 7
                days back.
            deleted_after: Only deleted coupons that went after this time, which can lie up to 7
                days back.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> str:
        """Export the customer sessions of an Application as CSV.

        `GET /v1/applications/{applicationId}/export_customer_sessions`

        Exports the customer sessions of an Application as a CSV file, one row each with state, cart
        items, discounts, codes, totals before discounts and times. Archived sessions are not in it.
        Read-only and safe to repeat; expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.export_customer_sessions(31, date_format="ISO8601")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            created_before: Only sessions created before this time.
            created_after: Only sessions created after this time.
            updated_before: Only sessions whose last update was before this time.
            updated_after: Only sessions whose last update was after this time.
            profile_integration_id: Your own id of a customer profile; only its sessions are
                exported.
            date_format: How dates are written in the file.
                `excel`: in a form that spreadsheets read;
                `ISO8601`: in the form of that standard.
            customer_session_state: Only sessions in this state.
                `open`: still being filled;
                `closed`: ordered;
                `partially_returned`: closed, some items given back;
                `cancelled`: undone permanently.
                If omitted, all are exported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        subledger_ids: list[str] | None = None,
        tier_names: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the tiers of customers as CSV.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers`

        Exports which customer is in which tier, as a CSV file with the columns `programid`,
        `subledgerid`, `customerprofileid`, `tiername`, `startdate` and `expirydate`. The subledger
        is empty for the main ledger. Read-only and safe to repeat; expect 401 for a wrong key and
        404 for an unknown id.

        Examples:
            >>> api.export_customers_tiers("61", tier_names=["Basecamp", "Ridge"])

        Args:
            loyalty_program_id: Internal id of the loyalty program; declared as a string here but
                the same number as elsewhere.
            subledger_ids: Ids of the subledgers to export, sent as one list with commas; if
                omitted, the tiers of all ledgers.
            tier_names: Names of the tiers to export, sent as one list with commas; if omitted, all
                tiers.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._export_customers_tiers,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={
                "subledgerIds": comma_separated(subledger_ids),
                "tierNames": comma_separated(tier_names),
            },
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
        *,
        campaign_id: int | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the effects triggered in an Application as CSV.

        `GET /v1/applications/{applicationId}/export_effects`

        Exports the effects given in an Application as a CSV file, one row each with campaign, rule,
        session, profile, the time and the props as JSON. Use it to analyse what campaigns did; how
        far back it reaches depends on the retention of the account. Read-only and safe to repeat;
        expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.export_effects(31, campaign_id=107, date_format="ISO8601")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign whose effects are exported; if omitted, those
                of all campaigns.
            created_before: Only effects given before this time.
            created_after: Only effects given after this time.
            date_format: How dates are written in the file.
                `excel`: in a form that spreadsheets read;
                `ISO8601`: in the form of that standard.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export point balances as CSV in the older form.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance`

        Exports the point balances of all customers of a program as a CSV file. It is deprecated;
        use `export_loyalty_balances` instead. Read-only and safe to repeat; 400 for a bad
        parameter, 401 for a wrong key.

        Examples:
            >>> api.export_loyalty_balance("61")

        Args:
            loyalty_program_id: Internal id of the loyalty program. It is declared as a string here
                but is the same number as elsewhere; the program has to be profile-based.
            end_date: Time at which the balances are taken, in the past, the present or the future;
                if omitted, the time of the request.
            balances: Balance columns to fill, with commas between, as in `export_loyalty_balances`;
                if omitted, all are filled.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the point balances of all customers as CSV.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances`

        Exports the point balances of all customers of a program as a CSV file, one row for each
        customer and ledger, with the current tier. The tier is always that of the moment of export,
        whatever `end_date` says. Use it for reports rather than reading each customer. Read-only
        and safe to repeat; 400 for a bad parameter, 401 for a wrong key.

        Examples:
            >>> api.export_loyalty_balances("61")

        Args:
            loyalty_program_id: Internal id of the loyalty program. It is declared as a string here
                but is the same number as elsewhere; the program has to be profile-based.
            end_date: Time at which the balances are taken, in the past, the present or the future;
                if omitted, the time of the request.
            balances: Balance columns to fill, with commas between: `current_balance` (always
                filled), `pending_balance`, `expired_balance`, `spent_balance`, `negative_balance`.
                The others stay empty; if omitted, all are filled.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        end_date: datetime | None = None,
        balances: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the point balances of all loyalty cards as CSV.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/export_card_balances`

        Exports the point balances of all cards of a program as a CSV file, one row for each card
        and ledger, with the state of the card. Use it for reports rather than reading each card.
        Read-only and safe to repeat; 400 for a bad parameter, 401 for a wrong key.

        Examples:
            >>> api.export_loyalty_card_balances(62)

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            end_date: Time at which the balances are taken, in the past, the present or the future;
                if omitted, the time of the request.
            balances: Balance columns to fill, with commas between, such as `pending_balance` or
                `spent_balance`; if omitted, all are filled.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the ledger log of a loyalty card as CSV.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log`

        Exports all transactions of one loyalty card in a time span as a CSV file. Use it for
        audits; `get_loyalty_card_transaction_logs` gives them in pages. Read-only and safe to
        repeat; 401 for a wrong key, 404 if an id in the path is unknown.

        Examples:
            >>> api.export_loyalty_card_ledger(
            ...     62,
            ...     "HH-0001-2207",
            ...     range_start=datetime(2026, 4, 1, 0, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 4, 30, 21, 59, 59, tzinfo=timezone.utc),
            ... )

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            range_start: Only transactions after this time, required.
            range_end: Only transactions before this time, required.
            date_format: How dates are written in the file.
                `excel`: in a form that spreadsheets read;
                `ISO8601`: in the form of that standard.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        batch_id: str | None = None,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the loyalty cards of a program as CSV.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards/export`

        Exports the cards of a program as a CSV file with identifier, status, linked profiles, batch
        and, for blocked cards, the reason. Use it to hand a batch over to a printer. Read-only and
        safe to repeat; 400 for a bad parameter, 401 for a wrong key.

        Examples:
            >>> api.export_loyalty_cards(62, date_format="ISO8601")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            batch_id: Id of the batch whose cards are exported; if omitted, those of all batches.
            created_before: Only cards created before this time; if omitted, there is no upper end.
            created_after: Only cards created after this time; if omitted, there is no lower end.
            date_format: How dates are written in the file.
                `excel`: in a form that spreadsheets read;
                `ISO8601`: in the form of that standard.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/loyalty_programs/{loyaltyProgramId}/export_join_dates`

        Exports when each customer joined a program, as a CSV file with the columns
        `loyaltyProgramID`, `profileIntegrationID` and `join_date` (RFC 3339). Read-only and safe to
        repeat; 400 for a bad request, 401 for a wrong key.

        Examples:
            >>> api.export_loyalty_join_dates("61")

        Args:
            loyalty_program_id: Internal id of the loyalty program. It is declared as a string here
                but is the same number as elsewhere; the program has to be profile-based.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the ledger log of a customer as CSV.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log`

        Exports all transactions of one customer in a time span as a CSV file, one row each with
        amount, reason, session, campaign, rule and UUID. Use it for audits;
        `get_loyalty_program_profile_transactions` gives the same in pages. Read-only and safe to
        repeat; expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.export_loyalty_ledger(
            ...     range_start=datetime(2026, 4, 20, 10, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 5, 2, 8, 0, tzinfo=timezone.utc),
            ...     loyalty_program_id="61",
            ...     integration_id="bob",
            ... )

        Args:
            range_start: Only transactions after this time, required.
            range_end: Only transactions before this time, required.
            loyalty_program_id: Internal id of the loyalty program. It is declared as a string here
                but is the same number as elsewhere; the program has to be profile-based.
            integration_id: Your own id of the customer profile.
            date_format: How dates are written in the file.
                `excel`: in a form that spreadsheets read;
                `ISO8601`: in the form of that standard.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        created_before: datetime | None = None,
        created_after: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export the giveaway codes of a pool as CSV.

        `GET /v1/giveaways/pools/{poolId}/export`

        Exports the codes of a giveaway pool as a CSV file, with their dates and attributes, whether
        each was awarded and to whom. Use it to see how many are left. Read-only and safe to repeat;
        400 for a bad parameter.

        Examples:
            >>> api.export_pool_giveaways(95)

        Args:
            pool_id: Internal id of the giveaway pool to export, as seen in the Campaign Manager.
            created_before: Only codes that were added before this time.
            created_after: Only codes that were added after this time.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
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

        `GET /v1/applications/{applicationId}/export_referrals`

        Downloads the referral codes of an Application that match all filters given as a CSV file,
        with advocate, dates, limit and attributes. Unlike the list it has no pages, so the file can
        be large. Read-only and safe to repeat; errors are JSON.

        Examples:
            >>> api.export_referrals(31, campaign_id=104, date_format="ISO8601")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign whose referral codes are exported; if omitted,
                those of all campaigns.
            created_before: Only referral codes that came into being before this time; any time zone
                will do.
            created_after: Only referral codes that came into being after this time; any time zone
                will do.
            valid: Which referral codes the file has, by their dates.
                `expired`: past their expiry date;
                `validNow`: begun and not expired, a missing date setting no bound;
                `validFuture`: their start date is still ahead.
            usable: Which referral codes to export, by their use.
                `true`: redeemed less often than their usage limit;
                `false`: used up.
                It is a string, not a boolean.
            batch_id: Id of a batch; only referral codes that were created together in it.
            date_format: How dates are written in the file.
                `excel`: in a form that spreadsheets read;
                `ISO8601`: in the form of that standard.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        application_id: int | None = None,
        language: str | None = None,
        coupon_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GenerateCouponRejections200Response:
        """Explain why coupons were rejected in a session.

        `GET /v1/coupon_rejections`

        Explains why coupon codes failed in one customer session, for customer support. For
        programs, the reason in the effect `rejectCoupon` or in `ruleFailureReasons` is the better
        source. It changes nothing of the session and can be asked again; expect 400 if a value does
        not fit.

        Examples:
            >>> api.generate_coupon_rejections(session_integration_id="order-1042", language="en")

        Args:
            session_integration_id: Your own id of the session to explain.
            application_id: Internal id of the Application to which the session belongs; helps where
                several have a session with the same id.
            language: Language of the texts, as a code of ISO 639 such as `de`.
            coupon_code: The one code to explain; if omitted, all codes of the session.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
        path: str | None = None,
        method: Literal["get", "put", "post", "delete", "patch"] | str | None = None,
        status: Literal["success", "error"] | str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAccessLogsWithoutTotalCount200Response:
        """List the Integration API requests of an Application.

        `GET /v1/applications/{applicationId}/access_logs/no_total`

        Lists the Integration API requests that an Application received in a range of time, with the
        bodies of request and response, page by page. Use it to find out what a shop sent. Such logs
        are kept for some days only, 7 unless the contract says otherwise. Read-only and safe to
        repeat; 400 means a wrong range or pattern.

        Examples:
            >>> api.get_access_logs_without_total_count(
            ...     31,
            ...     range_start=datetime(2026, 4, 28, 20, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 4, 28, 21, 0, tzinfo=timezone.utc),
            ... )

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            range_start: Return only requests after this time. A date alone means midnight in UTC.
            range_end: Return only requests before this time. A date alone means midnight in UTC, so
                that day is left out.
            path: Regular expression that the path of the request has to match.
            method: Return only requests with this HTTP method, in lower case.
                `get`: reading;
                `put`: writing, as for sessions and profiles;
                `post`: creating, events and returns;
                `delete`: deleting;
                `patch`: partial changes.
            status: Return only requests with this outcome.
                `success`: those that were carried out;
                `error`: those that were refused or failed.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/accounts/{accountId}`

        Reads the account: its plan with the limits, and how much of them is used. Read-only and
        safe to repeat.

        Examples:
            >>> api.get_account(412)

        Args:
            account_id: Internal id of the account; every user of `get_users` carries it as
                `account_id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/accounts/{accountId}/analytics`

        Reads the counts of entities in the account: Applications, campaigns, coupons, users and so
        on. They are refreshed from time to time, see `last_updated_at`. Read-only and safe to
        repeat.

        Examples:
            >>> api.get_account_analytics(412)

        Args:
            account_id: Internal id of the account; every user of `get_users` carries it as
                `account_id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/collections/{collectionId}`

        Reads one account-level collection with its settings and at most 50 of its items;
        `get_collection_items` pages through all of them. Read-only and safe to repeat. 404 means
        that there is no such collection.

        Examples:
            >>> api.get_account_collection(81)

        Args:
            collection_id: Internal id of the account-level collection; `list_account_collections`
                has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}`

        Reads the settings of one achievement, with its state and whether any customer has made
        progress. Read-only and safe to repeat; 404 if it is not in this campaign.

        Examples:
            >>> api.get_achievement(31, 106, 301)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            achievement_id: Internal id of the achievement; `list_achievements` gives it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/additional_costs/{additionalCostId}`

        Reads the definition of one additional cost; the amounts are in the sessions. Read-only and
        safe to repeat; expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_additional_cost(501)

        Args:
            additional_cost_id: Internal id of the additional cost; `get_additional_costs` lists
                them.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAdditionalCosts200Response:
        """List the additional costs of the account.

        `GET /v1/additional_costs`

        Lists the additional costs defined in the account, such as shipping or gift wrap. Use it to
        find the API names by which sessions and cart items may carry them; other names are refused.
        The response carries the total number. Read-only and safe to repeat; expect 401 for a wrong
        key and 429 above three requests a second.

        Examples:
            >>> api.get_additional_costs(page_size=50)

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `GET /v1/applications/{applicationId}`

        Reads the settings of one Application, such as its currency, its time zone and how discounts
        are meant where an effect names no scope. Read-only and safe to repeat; expect 401 for a
        wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_application(31)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/health_report`

        Reads how the latest Integration API requests of an Application went, in one word, and when
        the last one came. Use it for monitoring. Read-only and safe to repeat; expect 401 for a
        wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_application_api_health(31)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/cart_item_filters/{cartItemFilterId}/expressions/{expressionId}`

        Reads one expression of a cart item filter, which is the condition that picks cart items.
        Take the id from `active_expression_id` of the filter. Read-only and safe to repeat; expect
        401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_application_cart_item_filter_expression(31, 161, 171)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            cart_item_filter_id: Internal id of the cart item filter, as
                `list_application_cart_item_filters` gives it.
            expression_id: Internal id of the expression, such as `active_expression_id` of the
                filter.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/customers/{customerId}`

        Reads one customer as an Application knows them, with the advocate who referred them there,
        if any. Read-only and safe to repeat; above three requests a second, 429 is returned.

        Examples:
            >>> api.get_application_customer(31, 1003)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            customer_id: Internal id of the customer profile, not your own one;
                `get_application_customers` gives it as `id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomerFriends200Response:
        """List the friends whom a customer has referred.

        `GET /v1/applications/{applicationId}/profile/{integrationId}/friends`

        Lists the friends who redeemed a referral code of one customer in an Application, with the
        session in which each did. Use it to show advocates the results of their codes. Read-only
        and safe to repeat; above three requests a second, 429 is returned.

        Examples:
            >>> api.get_application_customer_friends(31, "alice", with_total_result_size=True)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            integration_id: Your own id of the advocate, the customer whose codes were used.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        integration_id: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomers200Response:
        """List the customers of an Application.

        `GET /v1/applications/{applicationId}/customers`

        Lists the customers known to an Application, page by page, or finds one by your own id.
        Profiles are shared inside an environment, but this list has only those that the Application
        has seen. Read-only and safe to repeat; above three requests a second, 429 is returned.

        Examples:
            >>> api.get_application_customers(31, page_size=3, skip=0, with_total_result_size=True)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            integration_id: Your own id of the one customer to look for, matched as a whole; if
                omitted, all are listed.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationCustomersByAttributes200Response:
        """Find customers of an Application by their attributes.

        `POST /v1/applications/{applicationId}/customer_search`

        Finds the customers of an Application whose attributes have all the values in the body; a
        profile may have further attributes. Although it is a POST, it changes nothing and is safe
        to repeat. Use `get_customers_by_attributes` to search the whole environment.

        Examples:
            >>> api.get_application_customers_by_attributes(
            ...     31, t1.CustomerProfileSearchQuery(attributes={"newsletter": True})
            ... )

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            customer_profile_search_query: Which customer profiles to look for.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplicationEventTypes200Response:
        """List the types of event an Application has received.

        `GET /v1/applications/{applicationId}/event_types`

        Lists the names of the event types that an Application has received, built-in ones among
        them. Use it to fill a filter for `get_application_events_without_total_count`;
        `get_event_types` lists what is defined instead. Read-only and safe to repeat; above three
        requests a second, 429 is returned.

        Examples:
            >>> api.get_application_event_types(31, page_size=50, sort="name")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetApplicationEventsWithoutTotalCount200Response:
        """List the events of an Application.

        `GET /v1/applications/{applicationId}/events/no_total`

        Lists the events of an Application that match all filters given, both built-in ones such as
        session updates and custom ones, with the effects they led to. `has_more` says whether
        another page follows. Use it to see why a customer got something or did not. Events are kept
        for a limited time only. Read-only and safe to repeat; above three requests a second, 429 is
        returned.

        Examples:
            >>> api.get_application_events_without_total_count(31, page_size=50, type="hike_logged")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            type: Names of event types, joined by commas and matched as a whole, such as
                `talon_session_closed`; if omitted, all types are listed.
            created_before: Only events that happened before this time; any time zone will do.
            created_after: Only events that happened after this time; any time zone will do.
            session: Your own id of a session; only events of this session.
            profile: Your own id of a customer; only events of this customer.
            customer_name: Part of the name of the customer, at least 2 characters, whatever the
                case.
            customer_email: Part of the e-mail address of the customer, at least 2 characters,
                whatever the case.
            coupon_code: Only events in which this coupon code played a part.
            referral_code: Only events in which this referral code played a part.
            rule_query: Name of a rule to look for in the events.
            campaign_query: Name of a campaign to look for in the events.
            effect_type: Only events that led to an effect of this kind, such as `setDiscount`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/sessions/{sessionId}`

        Reads one customer session by its internal id, as lists and events name it. The effects are
        not part of it: `get_customer_session`, which takes your own id, has them. Read-only and
        safe to repeat; above three requests a second, 429 is returned.

        Examples:
            >>> api.get_application_session(31, 90042)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            session_id: Internal id of the session, not your own one; `get_application_sessions`
                gives it as `id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetApplicationSessions200Response:
        """List the customer sessions of an Application.

        `GET /v1/applications/{applicationId}/sessions`

        Lists the customer sessions of an Application that match all filters given, page by page;
        `has_more` says whether another page follows. Use it in a back office to find an order; for
        one session whose id you have, `get_customer_session` is better and includes the effects.
        Old sessions are archived after some time and drop out. Read-only and safe to repeat; above
        three requests a second, 429 is returned.

        Examples:
            >>> api.get_application_sessions(31, page_size=2, sort="created", state="closed")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            partial_match: If true, the text filter of this request matches anywhere in the value,
                whatever the case. Use it with one of `integration_id`, `profile`, `coupon`,
                `referral` and `store_integration_id` and with at least 3 characters; a shorter text
                has to match as a whole. Default: false.
            profile: Your own id of a customer; only sessions of this customer. Matched as a whole
                unless `partial_match` is true.
            state: Only sessions in this state.
                `open`: still shopping;
                `closed`: ordered and booked;
                `partially_returned`: some units came back;
                `cancelled`: undone permanently.
            created_before: Only sessions created before this time; any time zone will do.
            created_after: Only sessions created after this time; any time zone will do.
            coupon: Coupon code; only sessions with this code. Matched as a whole unless
                `partial_match` is true.
            referral: Referral code; only sessions with this code. Matched as a whole unless
                `partial_match` is true.
            integration_id: Your own id of the session to look for. Matched as a whole unless
                `partial_match` is true.
            store_integration_id: Your own id of a store; only sessions in this store. Matched as a
                whole unless `partial_match` is true.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetApplications200Response:
        """List the Applications of the account.

        `GET /v1/applications`

        Lists the Applications of the account with their settings and the loyalty programs connected
        to them. Use it to find the id that most other Management operations take. The response
        carries the total number. Read-only and safe to repeat; expect 401 for a wrong key and 429
        above three requests a second.

        Examples:
            >>> api.get_applications(page_size=50, sort="name")

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `GET /v1/attributes/{attributeId}`

        Reads one custom attribute, with its type, its suggested values and where it is available.
        Read-only and safe to repeat; expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_attribute(404)

        Args:
            attribute_id: Internal id of the attribute; `get_attributes` lists them.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetAttributes200Response:
        """List the custom attributes of the account.

        `GET /v1/attributes`

        Lists the attributes of the account, page by page. Use it to check before an import or a
        session which names may be sent, since an unknown attribute is refused with 400. The
        response carries the total number. Read-only and safe to repeat; expect 401 for a wrong key
        and 429 above three requests a second.

        Examples:
            >>> api.get_attributes(sort="name", entity="CustomerSession", kind="custom")

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            entity: Only attributes of this entity, such as `CustomerSession` or `CartItem`.
            application_ids: Internal ids of Applications, as text; only attributes that are
                available there.
            loyalty_program_ids: Internal ids of loyalty programs, as text; only attributes that are
                available there.
            type: Only attributes of this data type, such as `string` or `number`.
            kind: Only one kind of attributes.
                `builtin`: those that every account has;
                `custom`: those made by the account.
            search: Text to find in name, description or type of the attribute, whatever its case.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        profile_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudienceMemberships200Response:
        """List the members of an audience.

        `GET /v1/audiences/{audienceId}/memberships`

        Lists the profiles that are members of an audience, at most 1000 on a page. For a whole
        large audience the CSV file of `export_audiences_memberships` is quicker. Read-only and safe
        to repeat; 404 if the audience is unknown.

        Examples:
            >>> api.get_audience_memberships(71, page_size=100)

        Args:
            audience_id: Internal id of the audience, as given when it was created; `get_audiences`
                lists them.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            profile_query: Text by which to select members; if omitted, all members are listed.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudiences200Response:
        """List the audiences of the account.

        `GET /v1/audiences`

        Lists the audiences of the account, page by page, whatever platform keeps them. Use it to
        find the id that other operations and profile updates ask for. Read-only and safe to repeat;
        above three requests a second, 429 is returned.

        Examples:
            >>> api.get_audiences(page_size=50, sort="-id", with_total_result_size=True)

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetAudiencesAnalytics200Response:
        """Read the member counts of audiences.

        `GET /v1/audiences/analytics`

        Tells how many members each of some audiences has. Read-only and safe to repeat; name the
        audiences, for without ids the request is not valid.

        Examples:
            >>> api.get_audiences_analytics(audience_ids="71,72")

        Args:
            audience_ids: Internal ids of the audiences, joined by commas.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}`

        Reads one campaign with its settings, limits and counters. The rules are not in it: take
        `active_ruleset_id` to `get_ruleset`. Read-only and safe to repeat; expect 401 for a wrong
        key and 404 for an unknown id.

        Examples:
            >>> api.get_campaign(31, 101)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        granularity: Literal["1 hour", "1 day", "1 week", "1 month", "1 year"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignAnalytics200Response:
        """Read the figures of one campaign.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/analytics`

        Reads how one campaign did in a time span: revenue, discounts, redemptions and points, as
        one entry for each hour, day or longer step. Each figure comes twice, for the step and since
        the campaign began. Read-only and safe to repeat; expect 401 for a wrong key and 404 for an
        unknown id.

        Examples:
            >>> api.get_campaign_analytics(
            ...     31,
            ...     101,
            ...     range_start=datetime(2026, 4, 16, 0, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 4, 17, 23, 59, 59, tzinfo=timezone.utc),
            ... )

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            range_start: Start of the time span to report on, required.
            range_end: End of the time span to report on, required.
            granularity: Length of the step between two entries: `1 hour`, `1 day`, `1 week`, `1
                month` or `1 year`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetCampaigns200Response:
        """Find campaigns by their attributes.

        `POST /v1/applications/{applicationId}/campaigns_search`

        Finds the campaigns of an Application whose custom attributes have given values. It is a
        POST only because the conditions do not fit into a query: it changes nothing and can be
        repeated. It returns a page of campaigns and the total number. Expect 401 for a wrong key
        and 404 for an unknown Application.

        Examples:
            >>> api.get_campaign_by_attributes(31, t1.CampaignSearch(attributes={"team": "stores"}))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_search: Values that campaigns have to have to be found.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            campaign_state: Only campaigns in this state.
                `enabled`: scheduled, running or expired;
                `disabled`: switched off;
                `archived`: kept for the record, not evaluated;
                `scheduled`: enabled, start still ahead;
                `running`: being evaluated;
                `expired`: past its end;
                `staged`: open to tests with a testing key, with campaign staging only.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/campaign_groups/{campaignGroupId}`

        Reads one campaign access group with its Applications and campaigns. Read-only and safe to
        repeat; an unknown id gives 404.

        Examples:
            >>> api.get_campaign_group(6)

        Args:
            campaign_group_id: Internal id of the campaign access group; `get_campaign_groups` has
                it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCampaignGroups200Response:
        """List the campaign access groups of the account.

        `GET /v1/campaign_groups`

        Lists the campaign access groups of the account, page by page, each with its Applications
        and campaigns. Such a group lets roles give access to some campaigns only. Read-only and
        safe to repeat.

        Examples:
            >>> api.get_campaign_groups(page_size=50, sort="name")

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
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

        `GET /v1/campaign_templates`

        Lists the campaign templates of the account, page by page. Use it to find the id of a
        template and the parameters that it needs before `create_campaign_from_template`. Read-only
        and safe to repeat.

        Examples:
            >>> api.get_campaign_templates(page_size=50, state="enabled", name="stores")

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            state: Return only templates in this state.
                `draft`: still being prepared;
                `enabled`: ready for making campaigns;
                `disabled`: taken out of use.
            name: Text to look for in the names of the templates, upper and lower case being the
                same.
            tags: Text to look for in the tags of the templates, upper and lower case being the
                same. Together with `name`, a match of either is enough.
            user_id: Return only templates of this user, by internal id.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
    ) -> m.GetCampaigns200Response:
        """List the campaigns of an Application.

        `GET /v1/applications/{applicationId}/campaigns`

        Lists the campaigns of an Application in any state, page by page, with settings and
        counters. Use it for reports and to find ids; a shop uses `integration_get_all_campaigns`.
        The response carries the total number. Read-only and safe to repeat; 400 for a bad filter,
        429 above three requests a second.

        Examples:
            >>> api.get_campaigns(31, sort="name", campaign_state="running", tags="new-customers")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            campaign_state: Only campaigns in this state.
                `enabled`: scheduled, running or expired;
                `disabled`: switched off;
                `archived`: kept for the record, not evaluated;
                `scheduled`: enabled, start still ahead;
                `running`: being evaluated;
                `expired`: past its end;
                `staged`: open to tests with a testing key, with campaign staging only.
            name: Text to find in the name of the campaign, whatever its case.
            tags: Text to find in the tags of the campaign, whatever its case. Together with `name`,
                campaigns that match either are listed.
            created_before: Only campaigns created before this time.
            created_after: Only campaigns created after this time.
            start_before: Only campaigns whose start is before this time.
            start_after: Only campaigns whose start is after this time.
            end_before: Only campaigns whose end is before this time.
            end_after: Only campaigns whose end is after this time.
            campaign_group_id: Internal id of a campaign access group; only its campaigns are
                listed.
            template_id: Internal id of a campaign template; only campaigns made from it are listed.
            store_id: Internal id of a store; only campaigns linked to that store are listed.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetChanges200Response:
        """List the audit log of the account.

        `GET /v1/changes`

        Lists the audit log of the account, page by page: who changed what and when, by the Campaign
        Manager or by a Management key. It returns `has_more`, or the total on request. Entries are
        kept for 90 days unless the contract says otherwise. Read-only and safe to repeat.

        Examples:
            >>> api.get_changes(page_size=50, application_id=31, entity_path="/collections/82")

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            application_id: Return only changes in this Application, by internal id.
            entity_path: Text to look for in the URL path of the changed object, upper and lower
                case being the same.
            user_id: Return only changes made by this user, by internal id.
            created_before: Return only changes made before this time, in any time zone.
            created_after: Return only changes made after this time, in any time zone.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            management_key_id: Return only changes made with this Management key, by internal id.
            include_old: If false, the state before each change is left out of the response, which
                makes it smaller; true if omitted.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}`

        Reads one collection of a campaign with at most 50 of its items; `get_collection_items`
        pages through all of them. Read-only and safe to repeat. 404 means that the collection is
        unknown in this campaign.

        Examples:
            >>> api.get_collection(31, 107, 82)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            collection_id: Internal id of the campaign-level collection; `list_collections` has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCollectionItems200Response:
        """List the items of a collection.

        `GET /v1/collections/{collectionId}/items`

        Lists the items of one collection, page by page, whether it belongs to the account or to a
        campaign. For all items at once, `export_account_collection_items` or
        `export_collection_items` is quicker. Read-only and safe to repeat; 404 means that there is
        no such collection.

        Examples:
            >>> api.get_collection_items(82, page_size=100)

        Args:
            collection_id: Internal id of the collection, of the account or of a campaign.
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
    ) -> m.GetCouponsWithoutTotalCount200Response:
        """List the coupons of a campaign.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/no_total`

        Lists the coupons of a campaign that match all filters given, page by page; `has_more` says
        whether another page follows. Use it to find a coupon by its code, a batch, or what is used
        up. `usable` and `redeemed` exclude each other. Read-only and safe to repeat; above three
        requests a second, 429 is returned.

        Examples:
            >>> api.get_coupons_without_total_count(31, 109, page_size=2, sort="id")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            value: Coupon code to look for. Case and everything but letters and digits are ignored,
                unless `exact_match` is true.
            created_before: Only coupons created before this time; any time zone will do.
            created_after: Only coupons created after this time; any time zone will do.
            valid: Only coupons that are valid or not by their dates.
                `expired`: past their expiry date;
                `validNow`: begun and not expired, a missing date setting no bound;
                `validFuture`: their start date is still ahead.
            usable: Only coupons with this state of use.
                `true`: redeemed less often than their usage limit;
                `false`: used up.
                It is a string, not a boolean.
            redeemed: Only coupons by whether they were ever redeemed.
                `true`: at least once;
                `false`: never.
                It is a string, not a boolean, and cannot go together with `usable`.
            referral_id: Internal id of a referral; only coupons that a rule created when this
                referral was redeemed.
            recipient_integration_id: Your own id of a customer; only personal coupons of this
                customer.
            batch_id: Id of a batch; only coupons that were created together in it.
            exact_match: If true, `value` has to equal the code but for upper and lower case.
                Default: false.
            expires_before: Only coupons whose expiry date is before this time.
            expires_after: Only coupons whose expiry date is after this time.
            starts_before: Only coupons whose start date is before this time.
            starts_after: Only coupons whose start date is after this time.
            values_only: If true, only the codes of the coupons are returned, without their other
                data. Default: false.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerActivityReport:
        """Read the activity report of one customer.

        `GET /v1/applications/{applicationId}/customer_activity_reports/{customerId}`

        Reads the report of one customer of an Application, with orders, revenue, discounts and
        coupons in a span of time. A single report is returned, although paging parameters are
        taken. Read-only and safe to repeat; the span has to be given.

        Examples:
            >>> api.get_customer_activity_report(
            ...     range_start=datetime(2026, 4, 1, 0, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 4, 19, 23, 59, 59, tzinfo=timezone.utc),
            ...     application_id=31,
            ...     customer_id=1001,
            ... )

        Args:
            range_start: Start of the span to report on; a date without a time means midnight UTC.
                Required.
            range_end: End of the span to report on; a date without a time means midnight UTC, so
                add `T23:59:59` to cover that day. Required.
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            customer_id: Internal id of the customer profile to report on, not your own one.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted. Has no effect
                here, because a single report is returned.
            skip: Number of entries to pass over; 0 if omitted. Has no effect here, because a single
                report is returned.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
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

        `GET /v1/applications/{applicationId}/customer_activity_reports/no_total`

        Lists a report for each customer of an Application, with orders, revenue, discounts and
        coupons in a span of time. `has_more` says whether another page follows. Read-only and safe
        to repeat; the span has to be given.

        Examples:
            >>> api.get_customer_activity_reports_without_total_count(
            ...     range_start=datetime(2026, 4, 1, 0, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 4, 19, 23, 59, 59, tzinfo=timezone.utc),
            ...     application_id=31,
            ... )

        Args:
            range_start: Only activity after this time; a date without a time means midnight UTC.
                Required.
            range_end: Only activity before this time; a date without a time means midnight UTC, so
                add `T23:59:59` to cover that day. Required.
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            name: Only reports of customers with this name.
            integration_id: Your own id of the one customer to report on, matched as a whole.
            campaign_name: Only reports for the campaign with this name.
            advocate_name: Only reports of customers who were referred by somebody of this name.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.CustomerAnalytics:
        """Read the figures of one customer in an Application.

        `GET /v1/applications/{applicationId}/customers/{customerId}/analytics`

        Reads the figures of one customer in an Application: orders, revenue, discounts, coupons and
        free items. A single set of figures is returned, although paging parameters are taken. For a
        span of time use `get_customer_activity_report`. Read-only and safe to repeat.

        Examples:
            >>> api.get_customer_analytics(31, 1003)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            customer_id: Internal id of the customer profile whose figures are read, not your own
                one.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted. Has no effect
                here, because a single set of figures is returned.
            skip: Number of entries to pass over; 0 if omitted. Has no effect here, because a single
                set of figures is returned.
            sort: Name of the field to sort by; of no use here, since a single set of figures is
                returned.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/customers/{customerId}`

        Reads one customer profile by its internal id. In a shop, prefer `customerProfile` in the
        response to a session or profile update, which takes your own id and saves this call.
        Read-only and safe to repeat; above three requests a second, 429 is returned.

        Examples:
            >>> api.get_customer_profile(1004)

        Args:
            customer_id: Internal id of the customer profile, not your own one;
                `get_customer_profiles` gives it as `id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        max_page_size=50,
    )

    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        achievement_id: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerProfileAchievementProgress200Response:
        """List the achievement progress of one customer.

        `GET /v1/applications/{applicationId}/achievement_progress/{integrationId}`

        Lists the achievements of one customer in an Application, with progress and settings side by
        side, at most 50 on a page. It is meant for back offices; in a shop use
        `get_customer_achievements` of the Integration API. Read-only and safe to repeat; 400 for a
        bad filter.

        Examples:
            >>> api.get_customer_profile_achievement_progress(31, "dora", achievement_id=301)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            integration_id: Your own id of the customer whose progress is listed.
            page_size: Number of entries on one page, 1 to 50; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            achievement_id: Internal id of the one achievement to list; if omitted, all of them.
            title: Title of the achievement to look for, as the Campaign Manager shows it; if
                omitted, titles do not filter.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomerProfiles200Response:
        """List the customer profiles of the account.

        `GET /v1/customers/no_total`

        Lists all customer profiles of the live or the sandbox environment, page by page, whatever
        Application they came from. Read-only and safe to repeat; above three requests a second, 429
        is returned.

        Examples:
            >>> api.get_customer_profiles(page_size=2, skip=2, sandbox=False)

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sandbox: If true, profiles of the sandbox environment are listed, otherwise those of the
                live one. Default: false.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetCustomersByAttributes200Response:
        """Find customer profiles of the account by their attributes.

        `POST /v1/customer_search/no_total`

        Finds the customer profiles of the live or the sandbox environment whose attributes have all
        the values in the body; a profile may have further attributes. `has_more` says whether
        another page follows. Although it is a POST, it changes nothing and is safe to repeat.

        Examples:
            >>> api.get_customers_by_attributes(t1.CustomerProfileSearchQuery(
            ...     attributes={"newsletter": True}, integration_ids=["alice", "bob"]
            ... ))

        Args:
            customer_profile_search_query: Which customer profiles to look for.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sandbox: If true, the sandbox environment is searched, otherwise the live one. Default:
                false.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
        subledger_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetDashboardStatistics200Response:
        """Read day-by-day figures of a loyalty program.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/dashboard`

        Reads figures of a loyalty program for each day of a time span: points by state, members,
        points earned and spent on the day. They are gathered shortly before midnight in the time
        zone of the program, so the current day is missing. Read-only and safe to repeat; expect 401
        for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_dashboard_statistics(
            ...     61,
            ...     range_start=datetime(2026, 4, 16, 22, 0, tzinfo=timezone.utc),
            ...     range_end=datetime(2026, 4, 18, 21, 59, 59, tzinfo=timezone.utc),
            ... )

        Args:
            loyalty_program_id: Internal id of the loyalty program, of either kind;
                `get_loyalty_programs` lists them.
            range_start: Start of the days to report on, required.
            range_end: End of the days to report on, required; the current day is never included.
            subledger_id: Id of the subledger that the figures are to be about; leave it out not to
                filter by subledger.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        name: str | None = None,
        include_old_versions: bool | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetEventTypes200Response:
        """List the event types of the account.

        `GET /v1/event_types`

        Lists the event types that are defined in the account, which are the ones that
        `track_event_v2` and `track_event_v3` accept. Read-only and safe to repeat; above three
        requests a second, 429 is returned.

        Examples:
            >>> api.get_event_types(include_old_versions=False, page_size=50, sort="name")

        Args:
            name: Name of the event type to look for; all its versions are then listed.
            include_old_versions: If true, older versions of each event type are listed as well.
                Default: false.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `GET /v1/applications/{applicationId}/experiments/{experimentId}`

        Reads one experiment with its campaign, its state and its variants. Read-only and safe to
        repeat; an unknown id gives 404.

        Examples:
            >>> api.get_experiment(31, 131)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            experiment_id: Internal id of the experiment; `list_experiments` has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetExports200Response:
        """List earlier CSV exports.

        `GET /v1/exports`

        Lists the CSV exports made so far, page by page: who exported what and with which filters.
        The entries do not hold the exported data. Read-only and safe to repeat.

        Examples:
            >>> api.get_exports(page_size=50, application_id=31)

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            application_id: Return only exports from this Application, by internal id.
            campaign_id: Return only exports from this campaign, by internal id.
            entity: Return only exports of this kind.
                `Coupon`: coupons;
                `Referral`: referral codes;
                `Effect`: effects;
                `CustomerSession`: customer sessions;
                `LoyaltyLedger`: ledgers of a loyalty program;
                `LoyaltyLedgerLog`: transactions of a ledger;
                `Collection`: items of a collection;
                `AudienceMembership`: members of an audience.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}`

        Reads one loyalty card: its status, the profiles linked to it and its points. Read-only and
        safe to repeat; 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_card(62, "HH-0001-2207")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
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

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs`

        Lists the additions and deductions booked on a loyalty card, with a Management key. It adds
        the Application and the internal session to the data of `get_loyalty_card_transactions`,
        which is the better call for a shop. Read-only and safe to repeat; 404 if an id in the path
        is unknown, 429 above three requests a second.

        Examples:
            >>> api.get_loyalty_card_transaction_logs(62, "HH-0001-2207")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            start_date: Only transactions booked from this time on; if omitted, there is no lower
                end.
            end_date: Only transactions booked up to this time; if omitted, there is no upper end.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            subledger_id: Id of the subledger whose transactions are listed; if omitted, those of
                all ledgers of the card.
            customer_session_ids: Your own ids of customer sessions; only transactions of these
                sessions is returned. If omitted, sessions do not filter.
            transaction_uuids: UUIDs of transactions to look for; if omitted, transactions of any
                UUID are returned.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        identifier: str | None = None,
        profile_id: int | None = None,
        batch_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetLoyaltyCards200Response:
        """List the loyalty cards of a program.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/cards`

        Lists the cards of a card-based program, page by page, or those of one batch or customer.
        Use it to find a card or to see which ones a customer has. The response says whether there
        is more but not how many cards there are in total. Read-only and safe to repeat; 400 for a
        bad filter.

        Examples:
            >>> api.get_loyalty_cards(62, sort="id", profile_id=1004)

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            identifier: Identifier of the card to look for, at least 4 characters; if omitted, cards
                of any identifier are listed.
            profile_id: Internal id of a customer profile, not your own one; only cards linked to it
                are listed.
            batch_id: Id of the batch in which the cards were created; if omitted, cards of all
                batches are listed.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        end_date: datetime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> m.LoyaltyBalancesWithTiers:
        """Read the ledger balances of a customer.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances`

        Reads the point balances of a customer in a profile-based program, as `get_loyalty_balances`
        does, but with a Management key. Prefer that one in a shop: the Management API allows three
        requests a second for each endpoint and returns 429 above that. Read-only and safe to
        repeat; 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_ledger_balances(61, "alice", include_tiers=True)

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            integration_id: Your own id of the customer profile.
            end_date: Time at which the balances are taken, in the past, the present or the future;
                if omitted, the time of the request.
            subledger_id: Id of the one ledger to read; send the empty string for the main ledger,
                leave it out for all.
            include_tiers: If true, adds the current tier, the name of the next one and the points
                missing for it. Default: false.
            include_projected_tier: If true, adds the tier to expect once the current one expires.
                Default: false. Slow without a `subledger_id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}`

        Reads all there is about the points of a customer in one program: balances, tier and every
        transaction of every ledger, without pages. It is deprecated and grows with the history; use
        `get_loyalty_balances` for sums and `get_loyalty_program_profile_transactions` for bookings.
        Read-only and safe to repeat; expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_loyalty_points("61", "carla")

        Args:
            loyalty_program_id: Internal id of the loyalty program. It is declared as a string here
                but is the same number as elsewhere; the program has to be profile-based.
            integration_id: Your own id of the customer profile.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/loyalty_programs/{loyaltyProgramId}`

        Reads the settings and tiers of one loyalty program, such as its return policy, its default
        durations and how many customers may share a card. Read-only and safe to repeat; expect 401
        for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_loyalty_program(61)

        Args:
            loyalty_program_id: Internal id of the loyalty program, of either kind;
                `get_loyalty_programs` lists them.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        """List the ledger transactions of a customer.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions`

        Lists the additions and deductions booked for a customer, as
        `get_loyalty_program_profile_transactions` does, but with a Management key. Without filters,
        the last 50 are returned. It is meant for back-office tools rather than for a shop, with
        three requests a second at most (429 above). Read-only and safe to repeat; 400 for a bad
        filter, 404 if an id in the path is unknown.

        Examples:
            >>> api.get_loyalty_program_profile_ledger_transactions(61, "bob", page_size=50)

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            integration_id: Your own id of the customer profile.
            customer_session_ids: Your own ids of customer sessions; only transactions of these
                sessions is returned. If omitted, sessions do not filter.
            transaction_uuids: UUIDs of transactions to look for; if omitted, transactions of any
                UUID are returned.
            subledger_id: Id of the ledger whose transactions are listed; send the empty string for
                the main ledger, leave it out for all.
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
    ) -> m.GetLoyaltyProgramTransactions200Response:
        """List the point transactions of a loyalty program.

        `GET /v1/loyalty_programs/{loyaltyProgramId}/transactions`

        Lists the additions and deductions of a whole program, of all customers or cards, including
        manual and imported ones. Use it to feed a data warehouse; for one customer
        `get_loyalty_program_profile_transactions` is the better call. Without filters, the last 50
        are returned. Read-only and safe to repeat; 400 for a bad filter, 404 for an unknown
        program, 429 above three requests a second.

        Examples:
            >>> api.get_loyalty_program_transactions(61, loyalty_transaction_type="session")

        Args:
            loyalty_program_id: Internal id of the loyalty program, of either kind;
                `get_loyalty_programs` lists them.
            loyalty_transaction_type: Where the booking came from.
                `manual`: made by a user or through the Management API;
                `session`: given by the rules for a customer session;
                `import`: read from a CSV file.
                If omitted, all are returned.
            subledger_id: Id of the subledger whose transactions are listed; if omitted, those of
                all ledgers of the program.
            customer_session_ids: Your own ids of customer sessions; only transactions of these
                sessions is returned. If omitted, sessions do not filter.
            transaction_uuids: UUIDs of transactions to look for; if omitted, transactions of any
                UUID are returned.
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

        `GET /v1/loyalty_programs`

        Lists all loyalty programs of the account, profile-based and card-based ones, with their
        settings and tiers. Use it to find the id that the other loyalty operations take. There are
        no pages. Read-only and safe to repeat; expect 401 for a wrong key and 429 above three
        requests a second.

        Examples:
            >>> api.get_loyalty_programs()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `GET /v1/loyalty_programs/{loyaltyProgramId}/statistics`

        Reads the figures of a loyalty program for one point in time. It is deprecated;
        `get_dashboard_statistics` gives the same figures day by day. Read-only and safe to repeat;
        expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_loyalty_statistics(61)

        Args:
            loyalty_program_id: Internal id of the loyalty program, of either kind;
                `get_loyalty_programs` lists them.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.MessageLogEntries:
        """List the deliveries of webhooks and notifications.

        `GET /v1/message_logs`

        Lists what Talon.One sent out by webhooks and notifications, with the responses of the
        receivers. Use it to find lost or failing deliveries. It pages with a cursor: pass
        `next_cursor` of one response as `cursor` of the next call, until it is absent. Read-only
        and safe to repeat; 400 means a wrong parameter.

        Examples:
            >>> api.get_message_logs(entity_type="loyalty_program", is_successful=True)

        Args:
            entity_type: Where the messages come from; required.
                `application`: notifications of Applications;
                `loyalty_program`: notifications of loyalty programs;
                `webhook`: webhooks called by rules.
            message_id: Return only the message with this id.
            change_type: Return only notifications of this type.
                `CampaignEvaluationTreeChanged`: the order of evaluation changed;
                `CampaignNotification`: a campaign was created, changed or deleted;
                `CouponCreated`, `CouponUpdated`, `CouponDeleted`: coupons were created, changed
                  or deleted;
                `AsyncCouponsCreated`: a job has created coupons;
                `CouponsUpdated`, `CouponsDeleted`: a batch of coupons was changed or deleted;
                `CouponCodeExpiring`: coupons expire soon;
                `StrikethroughPrice`: strikethrough prices changed;
                `LoyaltyPointsAdded`, `LoyaltyPointsDeducted`: points of a profile went up or
                  down;
                `LoyaltyPointsExpiring`: points of a profile expire soon;
                `LoyaltyPointsPendingToActive`: points became active;
                `LoyaltyAddedDeductedPointsBalances`: points of a profile changed, with balances;
                `LoyaltyCardAddedDeductedPointsBalances`: points of a card changed, with balances;
                `TierWillDowngrade`: a customer is about to lose a tier;
                `TierUpgrade`, `TierDowngrade`: a customer rose or fell by tier;
                `LoyaltyCardPointsAdded`, `LoyaltyCardPointsDeducted`: points of a card went up or
                  down;
                `LoyaltyCardPointsExpiring`: points of a card expire soon.
            notification_ids: Return only messages of these notifications: up to 30 internal ids,
                separated by commas.
            created_before: Return only messages whose request and answer came before this time, in
                UTC.
            created_after: Return only messages whose request and answer came after this time, in
                UTC.
            cursor: Where to go on: `next_cursor` of the response before. Leave it out to begin with
                the first page.
            period: Return only messages of the time just past.
                `15m`, `30m`: so many minutes;
                `1h`, `4h`: so many hours;
                `1d`, `2d`: so many days.
            is_successful: If true, answer only messages that the receiver met with a status 2xx; if
                false, only those met with 4xx or 5xx.
            application_id: Return only messages of this Application, by internal id.
            campaign_id: Return only messages of this campaign, by internal id.
            loyalty_program_id: Return only messages of this loyalty program, by internal id.
            response_code: Return only messages that the receiver met with this HTTP status.
            webhook_ids: Return only messages of these webhooks: up to 30 internal ids, separated by
                commas.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
    ) -> m.GetReferralsWithoutTotalCount200Response:
        """List the referral codes of a campaign.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/no_total`

        Lists the referral codes of a campaign that match all filters given, page by page;
        `has_more` says whether another page follows. Use it to find a code, or the codes of an
        advocate. Read-only and safe to repeat; above three requests a second, 429 is returned.

        Examples:
            >>> api.get_referrals_without_total_count(31, 104, sort="id", valid="validNow")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            code: Referral code to look for. Case and everything but letters and digits are ignored.
            created_before: Only referral codes created before this time.
            created_after: Only referral codes created after this time.
            valid: Only referral codes that are valid or not by their dates.
                `expired`: past their expiry date;
                `validNow`: begun and not expired, a missing date setting no bound;
                `validFuture`: their start date is still ahead.
            usable: Only referral codes with this state of use.
                `true`: redeemed less often than their usage limit;
                `false`: used up.
                It is a string, not a boolean.
            advocate: Your own id of a customer; only referral codes of this advocate.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v2/roles/{roleId}`

        Reads one role with its permissions and members. Read-only and safe to repeat; an unknown id
        gives 404.

        Examples:
            >>> api.get_role_v2(22)

        Args:
            role_id: Internal id of the role; `list_all_roles_v2` has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}`

        Reads one version of a campaign's rules, with conditions and effects as expressions in
        Talang, the language of the rule engine. Use it to explain an effect, which names ruleset
        and rule index. Read-only and safe to repeat; expect 401 for a wrong key and 404 for an
        unknown id.

        Examples:
            >>> api.get_ruleset(31, 101, 201)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            ruleset_id: Internal id of the ruleset, such as `active_ruleset_id` of the campaign or
                `ruleset_id` of an effect.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v2/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}`

        Reads one version of a campaign's rules as blocks of plain JSON, in place of the expressions
        that `get_ruleset` gives. The format is experimental and may change between releases.
        Read-only and safe to repeat; expect 401 for a wrong key and 404 for an unknown id.

        Examples:
            >>> api.get_ruleset_v2(31, 101, 201)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            ruleset_id: Internal id of the ruleset, such as `active_ruleset_id` of the campaign or
                `ruleset_id` of an effect.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetRulesets200Response:
        """List the rulesets of a campaign.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets`

        Lists all rulesets of a campaign. Each is one revision of its rules, so rules that were
        deleted since appear in older ones. Only the latest counts, and `active_ruleset_id` of the
        campaign is the one that is evaluated. Read-only and safe to repeat; expect 401 for a wrong
        key and 404 for an unknown id.

        Examples:
            >>> api.get_rulesets(31, 101, page_size=1, sort="-created")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/stores/{storeId}`

        Reads one store with its attributes and the campaigns it is linked to. Read-only and safe to
        repeat; 404 means that the store is unknown in this Application.

        Examples:
            >>> api.get_store(31, "51")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            store_id: Internal id of the store, a number passed as text; `list_stores` has it. It is
                not your own `integration_id`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/users/{userId}`

        Reads one user, with the invitation token as long as the invitation is open. Users who are
        not administrators can read only themselves. Read-only and safe to repeat; an unknown id
        gives 404.

        Examples:
            >>> api.get_user(12)

        Args:
            user_id: Internal id of the user; `get_users` has it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.GetUsers200Response:
        """List the users of the account.

        `GET /v1/users`

        Lists the users of the account, page by page, with their state and roles. Use it to find the
        id of a user or the `account_id`. Read-only and safe to repeat.

        Examples:
            >>> api.get_users(page_size=50, sort="name")

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `GET /v1/webhooks/{webhookId}`

        Reads one webhook with its address, headers, payload and parameters. Use it to look up the
        `webhook_id` of a `triggerWebhook` effect or of a log entry. Read-only and safe to repeat;
        an unknown id gives 404.

        Examples:
            >>> api.get_webhook(91)

        Args:
            webhook_id: Internal id of the webhook, as seen in the address of the Campaign Manager.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetWebhooks200Response:
        """List the webhooks of the account.

        `GET /v1/webhooks`

        Lists the webhooks that rules can call, page by page. Notifications of Applications and
        loyalty programs are not among them. Read-only and safe to repeat.

        Examples:
            >>> api.get_webhooks(application_ids="31", sort="title", page_size=50)

        Args:
            application_ids: Ids of the Applications to look at, in one string; if omitted, all
                count.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            creation_type: Return only webhooks made in this way.
                `templateWebhooks`: from the template of an outgoing integration;
                `webhooks`: on their own.
            visibility: Return only visible or only hidden webhooks.
                `visible`: offered in the Campaign Manager;
                `hidden`: not offered.
            outgoing_integrations_type_id: Return only webhooks of this type of outgoing
                integration, by internal id.
            title: Text to look for in the titles of the webhooks, upper and lower case being the
                same.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the items of an account collection from a CSV file.

        `POST /v1/collections/{collectionId}/import`

        Replaces all items of an account-level collection by those of a CSV file, sent as the
        multipart field `up_file`. The file has the single column `item` and at most 500,000 rows.
        It returns a record of the import with the number of rows. Send it only if the content
        differs from what is stored; the SDK does not retry it automatically. 400 means a file that
        cannot be read.

        Examples:
            >>> api.import_account_collection(81, up_file="account_collection.csv")

        Args:
            collection_id: Internal id of the account-level collection; `list_account_collections`
                has it.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_account_collection,
            options,
            path={"collectionId": collection_id},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the allowed values of an attribute from a CSV file.

        `POST /v1/attributes/{attributeId}/allowed_list/import`

        Replaces the list of allowed values of an attribute by that of a CSV file with the single
        column `item`, at most 500,000 rows. What is missing from the file is allowed no longer. It
        returns the import with its number of rows. It is not retried automatically. 400 for a bad
        file, 404 for an unknown attribute.

        Examples:
            >>> api.import_allowed_list(404, up_file="allowed_list.csv")

        Args:
            attribute_id: Internal id of the attribute whose allowed values are replaced.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_allowed_list,
            options,
            path={"attributeId": attribute_id},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the members of an audience from a CSV file.

        `POST /v1/audiences/{audienceId}/memberships/import`

        Replaces the members of an audience by those of a CSV file, whose one column is
        `profileintegrationid`. Whoever is not in the file is not a member afterwards. Keep the file
        below 500 MB. The response says how many were read. Sending the same file again leads to the
        same members; 404 if the audience is unknown.

        Examples:
            >>> api.import_audiences_memberships(72, up_file="audiences_memberships.csv")

        Args:
            audience_id: Internal id of the audience, as given when it was created; `get_audiences`
                lists them.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_audiences_memberships,
            options,
            path={"audienceId": audience_id},
            files={
                "upFile": up_file,
            },
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
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the store budgets of a campaign from a CSV file.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import`

        Replaces the store budgets of a campaign by those of a CSV file, sent as the multipart field
        `up_file` with the columns `store_integration_id` and `limit`. It returns 201 with a record
        of the import. The SDK does not retry it automatically. 400 means a file or parameter that
        cannot be used.

        Examples:
            >>> api.import_campaign_store_budget(31, 111, up_file="campaign_store_budget.csv")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            action: Action that the imported limits are for. `setDiscount`: the amount of discounts,
                the only action that store budgets have here.
            period: Span after which the imported limits start again.
                `overall`: never;
                `daily`, `weekly`, `monthly`, `yearly`: each day, week, month or year.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_campaign_store_budget,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"action": action, "period": period},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the stores linked to a campaign from a CSV file.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/import`

        Replaces the stores linked to a campaign by those of a CSV file, sent as the multipart field
        `up_file` with the single column `store_integration_id`. A campaign with linked stores is
        evaluated only for customer sessions that name one of them. It returns a record of the
        import; the SDK does not retry it automatically. 400 means a file that cannot be used.

        Examples:
            >>> api.import_campaign_stores(31, 111, up_file="campaign_stores.csv")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_campaign_stores,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Replace the items of a campaign collection from a CSV file.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/import`

        Replaces all items of a collection of a campaign by those of a CSV file, sent as the
        multipart field `up_file`. The file has the single column `item` and at most 500,000 rows.
        It returns a record of the import with the number of rows. Send it only if the content
        differs from what is stored; the SDK does not retry it automatically.

        Examples:
            >>> api.import_collection(31, 107, 82, up_file="collection.csv")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            collection_id: Internal id of the campaign-level collection; `list_collections` has it.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_collection,
            options,
            path={
                "applicationId": application_id,
                "campaignId": campaign_id,
                "collectionId": collection_id,
            },
            files={
                "upFile": up_file,
            },
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
        *,
        skip_duplicates: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import coupons from a CSV file.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons`

        Creates coupons in a campaign from a CSV file, for codes that were made elsewhere. The one
        required column is `value`; `expirydate`, `startdate`, `recipientintegrationid`, `limitval`
        (1 if missing, 0 for no limit), `discountlimit` and `attributes` (a JSON object) may be
        added. Keep the file below 500 MB. The response says how many were read. A repeat without
        `skip_duplicates` fails on the codes that exist; with it, they are passed over.

        Examples:
            >>> api.import_coupons(31, 109, up_file="coupons.csv", skip_duplicates=True)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            skip_duplicates: If true, codes that exist already are passed over; otherwise they are
                an error.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_coupons,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            query={"skipDuplicates": skip_duplicates},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import loyalty cards from a CSV file.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/import_cards`

        Creates loyalty cards from a CSV file, for example when another system is replaced. Columns:
        `identifier` and `state` (`active` or `inactive`), and as wanted `customerprofileids` (with
        `;` between them) and `attributes` (JSON). The file needs fewer than 500,000 rows, and the
        request runs out of time after 30 seconds, so split large files. It returns the import with
        its number of rows. It is not retried automatically; 404 for an unknown program.

        Examples:
            >>> api.import_loyalty_cards(62, up_file="loyalty_cards.csv")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_loyalty_cards,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import the tiers of customers from a CSV file.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers`

        Puts customers into tiers from a CSV file with `subledgerid` (empty for the main ledger),
        `customerprofileid`, `tiername` and `expirydate` (in the future). It needs a program whose
        tiers expire and have a downgrade policy. Choose the tier that fits the balance: someone put
        lower than that rises at the next session or booking. For a customer who is in the tier
        already only the expiry changes. It returns the import; 400 for a bad file, 404 for an
        unknown program, and files should stay below 500 MB.

        Examples:
            >>> api.import_loyalty_customers_tiers(61, up_file="loyalty_customers_tiers.csv")

        Args:
            loyalty_program_id: Internal id of the loyalty program, of either kind;
                `get_loyalty_programs` lists them.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_loyalty_customers_tiers,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import the join dates of customers from a CSV file.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/import_join_dates`

        Sets the dates on which customers joined a profile-based program, from a CSV file with
        `customerprofileid` and `newjoindate` (RFC 3339). A date that was known is replaced.
        Profiles are not created: one that is unknown fails the import with 400. It returns the
        import; 404 for an unknown program. Keep files below 500 MB.

        Examples:
            >>> api.import_loyalty_join_dates(61, up_file="loyalty_join_dates.csv")

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be profile-based;
                `get_loyalty_programs` lists them.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_loyalty_join_dates,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            files={
                "upFile": up_file,
            },
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
        *,
        notifications_enabled: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import loyalty points from a CSV file.

        `POST /v1/loyalty_programs/{loyaltyProgramId}/import_points`

        Books points from a CSV file, for example when another loyalty system is replaced. Columns:
        `customerprofileid` (profile-based) or `identifier` (card-based), `amount`, and optionally
        `startdate` (a time, `immediate` or `on_action`), one of `expirydate` and
        `validity_duration`, `subledgerid`, `reason`. Points come on top of what is there, and
        unknown profiles are created, which no Application shows before their first session or
        update. It returns the import with its number of rows; never repeat it for the same file,
        since every run books the points again. Keep files below 500 MB; expect 401 for a wrong key
        and 404 for an unknown program.

        Examples:
            >>> api.import_loyalty_points(61, up_file="loyalty_points.csv")

        Args:
            loyalty_program_id: Internal id of the loyalty program, of either kind;
                `get_loyalty_programs` lists them.
            notifications_enabled: Whether the import sends notifications of its results, such as a
                higher tier. Default: true.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_loyalty_points,
            options,
            path={"loyaltyProgramId": loyalty_program_id},
            query={"notificationsEnabled": notifications_enabled},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import giveaway codes from a CSV file.

        `POST /v1/giveaways/pools/{poolId}/import`

        Adds giveaway codes to a pool from a CSV file with `code` and, as wanted, `startdate`,
        `enddate` and `attributes` (JSON). The two dates only decide when the rule engine may award
        a code, not how long it is good for, and a code that occurs twice is handed out twice. It
        returns the import with its number of rows. Never repeat it for the same file, since every
        run adds the codes again. Expect 401 for a wrong key and 404 for an unknown pool; keep files
        below 500 MB.

        Examples:
            >>> api.import_pool_giveaways(95, up_file="pool_giveaways.csv")

        Args:
            pool_id: Internal id of the giveaway pool that receives the codes, as seen in the
                Campaign Manager.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_pool_giveaways,
            options,
            path={"poolId": pool_id},
            files={
                "upFile": up_file,
            },
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
        *,
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ModelImport:
        """Import referral codes from a CSV file.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals`

        Creates referral codes in a campaign from a CSV file. The columns `code` and
        `advocateprofileintegrationid` are required; `startdate`, `expirydate`, `limitval` (1 if
        missing) and `attributes` (a JSON object) may be added. Advocates whose profile does not
        exist are not created along the way: create them first with `update_customer_profiles_v2`.
        Keep the file below 500 MB. The response tells how many codes were read; do not repeat it
        blindly, for the codes may be there already.

        Examples:
            >>> api.import_referrals(31, 104, up_file="referrals.csv")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            up_file: The CSV file, with the columns named in its first line. Which columns there are
                depends on what is imported.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._import_referrals,
            options,
            path={"applicationId": application_id, "campaignId": campaign_id},
            files={
                "upFile": up_file,
            },
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

        `POST /v1/users/invite`

        Invites a user of an outside identity provider by an e-mail to their address. Roles whose
        names equal one of the user groups are given at once. It returns nothing. A repeat may send
        another e-mail.

        Examples:
            >>> api.invite_user_external(t1.NewExternalInvitation(
            ...     name="Ruben Castell",
            ...     email="ruben@example.com",
            ...     user_groups=["Customer service"],
            ... ))

        Args:
            new_external_invitation: Invitation of a user whom an outside identity provider knows.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response:
        """List the collections of the account.

        `GET /v1/collections`

        Lists the account-level collections, page by page and without their items. Use it to find
        the id of a collection by its name. It returns `has_more`, or the total on request.
        Read-only and safe to repeat; expect 400 for a wrong parameter and 401 for a wrong key.

        Examples:
            >>> api.list_account_collections(page_size=50, with_total_result_size=True)

        Args:
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            name: Return only collections that match this name.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        max_page_size=50,
    )

    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAchievements200Response:
        """List the achievements of a campaign.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements`

        Lists the achievements of a campaign with their settings, at most 50 on a page. For the
        progress of a customer use `get_customer_achievements` instead. Read-only and safe to
        repeat. Later releases manage achievements of the whole account in its place.

        Examples:
            >>> api.list_achievements(31, 106, page_size=50, title="spring")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            page_size: Number of entries on one page, 1 to 50; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            title: Title of the achievement to look for, as the Campaign Manager shows it; if
                omitted, all achievements of the campaign are listed.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v2/roles`

        Lists all roles of the account with their permissions and members, in one response without
        pages. Use it to find the ids for users and invitations. Read-only and safe to repeat.

        Examples:
            >>> api.list_all_roles_v2()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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
        max_page_size=50,
    )

    def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: int | None = None,
        skip: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListApplicationCartItemFilters200Response:
        """List the cart item filters of an Application.

        `GET /v1/applications/{applicationId}/cart_item_filters`

        Lists the cart item filters that an Application shares among its campaigns. A filter only
        names its expression by id; `get_application_cart_item_filter_expression` reads it. Pages
        have 50 entries at most. Read-only and safe to repeat; expect 401 for a wrong key and 404
        for an unknown id.

        Examples:
            >>> api.list_application_cart_item_filters(31, name="voucher")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 50; 50 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            name: Name of the filter to look for; if omitted, all filters of the Application are
                listed.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListCampaignStoreBudgetLimits200Response:
        """List the store budgets of a campaign.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets`

        Lists the limits that the stores of a campaign have, in one response without pages. Use it
        to see how much each store may give away, for one action and period or for all. Read-only
        and safe to repeat. 400 for a wrong parameter and 404 for an unknown campaign.

        Examples:
            >>> api.list_campaign_store_budget_limits(31, 111, action="setDiscount")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            action: Return only budgets for this action. `setDiscount`: the amount of discounts, the
                only action that store budgets have here.
            period: Return only budgets of this period.
                `overall`: budgets that never start again;
                `daily`, `weekly`, `monthly`, `yearly`: budgets that start again each day, week,
                  month or year.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        sku: list[str] | None = None,
        product_names: list[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListCatalogItems200Response:
        """List the items of a cart item catalog.

        `GET /v1/catalogs/{catalogId}/items`

        Lists the items of a cart item catalog with price, product and attributes, page by page. Use
        it to check what `sync_catalog` has stored. Read-only and safe to repeat; above three
        requests a second, 429 is returned.

        Examples:
            >>> api.list_catalog_items(41, page_size=3, skip=0, with_total_result_size=True)

        Args:
            catalog_id: Internal id of the catalog to list; the Campaign Manager shows it among the
                cart item catalogs of the account.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            sku: Stock keeping units of the items to list, matched as a whole; repeat the parameter
                for several.
            product_names: Names of products whose items are listed, matched as a whole; repeat the
                parameter for several.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response:
        """List the collections of a campaign.

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections`

        Lists the collections of one campaign, page by page and without their items. Read-only and
        safe to repeat; 404 means that the Application or the campaign is unknown.

        Examples:
            >>> api.list_collections(31, 107, page_size=50)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            name: Return only collections that match this name.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListAccountCollections200Response:
        """List the campaign-level collections of an Application.

        `GET /v1/applications/{applicationId}/collections`

        Lists the campaign-level collections of all campaigns of one Application, page by page and
        without their items. Use it to find a collection when its campaign is not known. Read-only
        and safe to repeat; 404 means that there is no such Application.

        Examples:
            >>> api.list_collections_in_application(31, page_size=50, with_total_result_size=False)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            name: Return only collections that match this name.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
        *,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> m.ListExperiments200Response:
        """List the experiments of an Application.

        `GET /v1/applications/{applicationId}/experiments`

        Lists the experiments of one Application, page by page, each with its campaign and its
        variants. Use it to find the ids of experiments and variants, which sessions send in
        `experiment_variant_allocations` if the assignment is made outside Talon.One. Read-only and
        safe to repeat.

        Examples:
            >>> api.list_experiments(31, page_size=50, sort="-created")

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.ListStores200Response:
        """List the stores of an Application.

        `GET /v1/applications/{applicationId}/stores`

        Lists the stores of an Application, page by page. Use it to find the internal id that the
        other store operations need, by `integration_id` or by name. Read-only and safe to repeat.

        Examples:
            >>> api.list_stores(31, page_size=50, sort="name", with_total_result_size=True)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            with_total_result_size: If true, all matches are counted and returned as
                `total_result_size`, which takes longer on large data; otherwise `has_more` says
                whether another page follows.
            campaign_id: Return only stores that are linked to this campaign.
            name: Return only stores with this name; several stores may share one.
            integration_id: Return only the store with your own id.
            query: Text to look for in the name and in the `integration_id` of the stores.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/provisioning/okta`

        Serves the check by which Okta makes sure that an event hook belongs to Talon.One; it is
        made for Okta and seldom of use to anybody else. It returns 200 without a body. Nothing is
        changed, so it may be repeated.

        Examples:
            >>> api.okta_event_handler_challenge()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `POST /v1/applications/{applicationId}/price_history`

        Reads the prices of one item that were observed in a span of time, with the campaigns and
        price adjustments that led to each. Use it to explain what `best_prior_price` returns.
        Although it is a POST, it changes nothing and is safe to repeat. The API is experimental and
        may change.

        Examples:
            >>> api.price_history(31, t1.PriceHistoryRequest(
            ...     sku="JACKET-RAIN-S",
            ...     start_date=datetime(2026, 3, 1, 0, 0, tzinfo=timezone.utc),
            ...     end_date=datetime(2026, 4, 30, 23, 59, 59, tzinfo=timezone.utc),
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            price_history_request: Which item and which span of time to read the prices of.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points`

        Deducts points from a customer by hand, outside of any session and rule. Only active points
        can be deducted, those that expire first come first. The response is 204 without a body.
        Every call deducts again, so it is never retried automatically: if a response was lost, look
        for the deduction in the transactions first. 400 if the request is wrong, 404 if an id in
        the path is unknown.

        Examples:
            >>> api.remove_loyalty_points("61", "bob", t1.DeductLoyaltyPoints(
            ...     points=4, name="Hike counted twice", subledger_id="hikes", application_id=31
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program. It is declared as a string here
                but is the same number as elsewhere; the program has to be profile-based.
            integration_id: Your own id of the customer profile.
            deduct_loyalty_points: Points to deduct by hand.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    )

    def reset_password(
        self,
        new_password: m.NewPassword,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set a new password.

        `POST /v1/reset_password`

        Sets a new password with the token from a recovery e-mail. The token is used up by that, so
        it cannot be repeated. The status is 204; do not expect a body, although one is declared.

        Examples:
            >>> api.reset_password(t1.NewPassword(
            ...     password="quiet-harbour-42-lanterns", reset_token="e19a6c40d7b84f52a3c8"
            ... ))

        Args:
            new_password: A new password with the proof that it may be set.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `POST /v1/provisioning/scim/Groups`

        Creates a SCIM group, which is a role in Talon.One, and puts the given users into it. It is
        meant for identity providers. It returns the group with its id. Do not repeat it blindly:
        look with `scim_get_groups` first.

        Examples:
            >>> api.scim_create_group(t1.ScimBaseGroup(
            ...     display_name="Store staff",
            ...     members=[t1.ScimGroupMember(value="17", display="pia@example.com")],
            ... ))

        Args:
            scim_base_group: A group of an identity provider, which is a role in Talon.One.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `POST /v1/provisioning/scim/Users`

        Creates a user of the account on behalf of an identity provider. It returns the user with
        the id that later SCIM calls need. Do not repeat it blindly: look with `scim_get_users`
        first.

        Examples:
            >>> api.scim_create_user(t1.ScimNewUser(
            ...     active=True,
            ...     display_name="Pia Sorel",
            ...     user_name="pia@example.com",
            ...     name=t1.ScimBaseUserName(formatted="Pia Sorel"),
            ... ))

        Args:
            scim_new_user: A user that an identity provider wants to have.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
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

        `DELETE /v1/provisioning/scim/Groups/{groupId}`

        Deletes a SCIM group, which is a role in Talon.One. It returns nothing. Safe to repeat,
        because a second deletion changes nothing.

        Examples:
            >>> api.scim_delete_group(24)

        Args:
            group_id: Id of the SCIM group, as `scim_get_groups` answers it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `DELETE /v1/provisioning/scim/Users/{userId}`

        Deletes a user that an identity provider has set up through SCIM. It returns nothing. Safe
        to repeat, because a second deletion changes nothing.

        Examples:
            >>> api.scim_delete_user(17)

        Args:
            user_id: Id of the SCIM user, as `scim_get_users` answers it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/provisioning/scim/Groups/{groupId}`

        Reads one SCIM group with its members. Read-only and safe to repeat; an unknown id gives
        404.

        Examples:
            >>> api.scim_get_group(21)

        Args:
            group_id: Id of the SCIM group, as `scim_get_groups` answers it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/provisioning/scim/Groups`

        Lists the groups that an identity provider has set up through SCIM. A SCIM group is a role
        in Talon.One, and its members are the users who have the role. Read-only and safe to repeat.

        Examples:
            >>> api.scim_get_groups()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `GET /v1/provisioning/scim/ResourceTypes`

        Lists the kinds of things that can be managed through SCIM here, such as users and groups.
        Identity providers ask for it when they are set up. Read-only and safe to repeat.

        Examples:
            >>> api.scim_get_resource_types()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `GET /v1/provisioning/scim/Schemas`

        Lists the schemas that SCIM users and groups follow here, attribute by attribute. Identity
        providers ask for it when they are set up. Read-only and safe to repeat.

        Examples:
            >>> api.scim_get_schemas()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `GET /v1/provisioning/scim/ServiceProviderConfig`

        Reads which optional features of SCIM are supported: bulk calls, filters, patching, sorting,
        passwords. Identity providers ask for it when they are set up. Read-only and safe to repeat.

        Examples:
            >>> api.scim_get_service_provider_config()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `GET /v1/provisioning/scim/Users/{userId}`

        Reads one user that an identity provider has set up through SCIM. Read-only and safe to
        repeat; an unknown id gives 404.

        Examples:
            >>> api.scim_get_user(13)

        Args:
            user_id: Id of the SCIM user, as `scim_get_users` answers it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/provisioning/scim/Users`

        Lists the users that an identity provider has set up through SCIM. Read-only and safe to
        repeat. For all users of the account see `get_users`.

        Examples:
            >>> api.scim_get_users()

        Args:
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
        """
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

        `PATCH /v1/provisioning/scim/Groups/{groupId}`

        Carries out a list of changes on a SCIM group, such as adding or removing members; all else
        stays. It returns the changed group. The SDK does not retry it automatically, since an
        addition could be made twice.

        Examples:
            >>> api.scim_patch_group(24, t1.ScimPatchRequest(
            ...     schemas=["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
            ...     operations=[
            ...         t1.ScimPatchOperation(op="remove", path="members[value eq \\"13\\"]")
            ...     ],
            ... ))

        Args:
            group_id: Id of the SCIM group, as `scim_get_groups` answers it.
            scim_patch_request: Changes to be made to a SCIM group or user.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PATCH /v1/provisioning/scim/Users/{userId}`

        Carries out a list of changes on a SCIM user; all else stays. It returns the changed user.
        The SDK does not retry it automatically, since a list of changes may add things twice.

        Examples:
            >>> api.scim_patch_user(17, t1.ScimPatchRequest(
            ...     schemas=["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
            ...     operations=[
            ...         t1.ScimPatchOperation(op="replace", path="displayName", value="Pia Sorel")
            ...     ],
            ... ))

        Args:
            user_id: Id of the SCIM user, as `scim_get_users` answers it.
            scim_patch_request: Changes to be made to a SCIM group or user.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/provisioning/scim/Groups/{groupId}`

        Sets a SCIM group to what the body says, name and members; an omitted value is lost. For
        single changes use `scim_patch_group`. It returns the changed group and may be repeated.

        Examples:
            >>> api.scim_replace_group_attributes(24, t1.ScimBaseGroup(
            ...     display_name="Store staff",
            ...     members=[t1.ScimGroupMember(value="17", display="pia@example.com")],
            ... ))

        Args:
            group_id: Id of the SCIM group, as `scim_get_groups` answers it.
            scim_base_group: A group of an identity provider, which is a role in Talon.One.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/provisioning/scim/Users/{userId}`

        Sets a SCIM user to what the body says; an omitted value is lost. For single changes use
        `scim_patch_user`. It returns the changed user and may be repeated.

        Examples:
            >>> api.scim_replace_user_attributes(17, t1.ScimNewUser(
            ...     active=True,
            ...     display_name="Pia",
            ...     user_name="pia@example.com",
            ...     name=t1.ScimBaseUserName(formatted="Pia Eleonora Sorel"),
            ... ))

        Args:
            user_id: Id of the SCIM user, as `scim_get_users` answers it.
            scim_new_user: A user that an identity provider wants to have.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetCouponsWithoutTotalCount200Response:
        """Find coupons of an Application by their attributes.

        `POST /v1/applications/{applicationId}/coupons_search_advanced/no_total`

        Finds the coupons of all campaigns of an Application whose custom attributes have the values
        in the body; a coupon may have further attributes. An empty body and a `value` is the way to
        find a code when its campaign is not known. `has_more` says whether another page follows.
        Although it is a POST, it changes nothing and is safe to repeat.

        Examples:
            >>> api.search_coupons_advanced_application_wide_without_total_count(
            ...     31, {"printed": True}, value="WELCOME10", exact_match=True
            ... )

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            body: Attribute values to look for or to set, by the API names of the attributes.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            value: Coupon code to look for. Case and everything but letters and digits are ignored,
                unless `exact_match` is true.
            created_before: Only coupons created before this time; any time zone will do.
            created_after: Only coupons created after this time; any time zone will do.
            valid: Only coupons that are valid or not by their dates.
                `expired`: past their expiry date;
                `validNow`: begun and not expired, a missing date setting no bound;
                `validFuture`: their start date is still ahead.
            usable: Only coupons with this state of use.
                `true`: redeemed less often than their usage limit;
                `false`: used up.
                It is a string, not a boolean.
            referral_id: Internal id of a referral; only coupons that a rule created when this
                referral was redeemed.
            recipient_integration_id: Your own id of a customer; only personal coupons of this
                customer.
            batch_id: Id of a batch; only coupons that were created together in it.
            exact_match: If true, `value` has to equal the code but for upper and lower case.
                Default: false.
            campaign_state: Only coupons of campaigns in this state.
                `enabled`: scheduled, running or expired;
                `disabled`: switched off;
                `archived`: kept for the record, not evaluated;
                `scheduled`: enabled, start still ahead;
                `running`: being evaluated;
                `expired`: past its end;
                `staged`: open to tests with a testing key, with campaign staging only.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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
    ) -> m.GetCouponsWithoutTotalCount200Response:
        """Find coupons of a campaign by their attributes.

        `POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_search_advanced/no_total`

        Finds the coupons of a campaign whose custom attributes have the values in the body; a
        coupon may have further attributes. The query filters narrow the result further, and
        `has_more` says whether another page follows. Use it where the code says nothing and an
        attribute does. Although it is a POST, it changes nothing and is safe to repeat.

        Examples:
            >>> api.search_coupons_advanced_without_total_count(31, 109, {"printed": True})

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            body: Attribute values to look for or to set, by the API names of the attributes.
            page_size: Number of entries on one page, 1 to 1000; 1000 if omitted.
            skip: Number of entries to pass over before the first one returned, for going through
                the pages; 0 if omitted.
            sort: Name of the field to sort by, ascending; put `-` before it to sort downwards. Not
                every field is accepted, and which ones are is not documented.
            value: Coupon code to look for. Case and everything but letters and digits are ignored,
                unless `exact_match` is true.
            created_before: Only coupons created before this time; any time zone will do.
            created_after: Only coupons created after this time; any time zone will do.
            valid: Only coupons that are valid or not by their dates.
                `expired`: past their expiry date;
                `validNow`: begun and not expired, a missing date setting no bound;
                `validFuture`: their start date is still ahead.
            usable: Only coupons with this state of use.
                `true`: redeemed less often than their usage limit;
                `false`: used up.
                It is a string, not a boolean.
            referral_id: Internal id of a referral; only coupons that a rule created when this
                referral was redeemed.
            recipient_integration_id: Your own id of a customer; only personal coupons of this
                customer.
            exact_match: If true, `value` has to equal the code but for upper and lower case.
                Default: false.
            batch_id: Id of a batch; only coupons that were created together in it.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary`

        Sums up the store budgets of a campaign: one entry for each action and period, with the
        number of stores that have such a budget. Use it for an overview before listing or exporting
        the limits. Read-only and safe to repeat; 404 means that the campaign is unknown.

        Examples:
            >>> api.summarize_campaign_store_budget(31, 111)

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer`

        Replaces a loyalty card, for example a lost one: a new active card is created and gets the
        profiles, points and transactions of the old one. The old card is blocked permanently and
        cannot be made active again. The response is 204 without a body. Do not repeat it, because
        the old card can be moved only once. 400 if the request is wrong, such as an identifier of
        another form, 404 if an id in the path is unknown.

        Examples:
            >>> api.transfer_loyalty_card(62, "HH-0001-1950", t1.TransferLoyaltyCard(
            ...     new_card_identifier="HH-0001-2207", block_reason="Lost"
            ... ))

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the card to be replaced, 4 to 108 characters.
            transfer_loyalty_card: Names the card that takes the place of another, and why.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/collections/{collectionId}`

        Sets the description of an account-level collection and the Applications that may use it;
        its name and its items stay. It returns the changed collection. May be repeated, since the
        body states the whole setting. Expect 400 for a wrong body and 409 for a conflict.

        Examples:
            >>> api.update_account_collection(81, t1.UpdateCollection(
            ...     description="All socks that count for three for two.",
            ...     subscribed_applications_ids=[31, 32],
            ... ))

        Args:
            collection_id: Internal id of the account-level collection; `list_account_collections`
                has it.
            update_collection: What can be changed of an account-level collection.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
            ConflictException: Too many parallel requests, or a duplicate.
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

        `PUT /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}`

        Changes the settings of an achievement. Its API name is fixed once it exists. The response
        is the achievement after the change. It can be repeated, since every value is absolute; 400
        for settings that do not go together, 404 if it is not in this campaign.

        Examples:
            >>> api.update_achievement(31, 106, 301, t1.UpdateAchievement(
            ...     title="Three orders in spring",
            ...     description="Order three times before the summer begins.",
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            achievement_id: Internal id of the achievement; `list_achievements` gives it.
            update_achievement: Changes to an achievement of a campaign.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/additional_costs/{additionalCostId}`

        Changes the definition of an additional cost. Everything but its name can change, since
        integrations send the name. It returns the cost. The values are set, so it can be repeated;
        expect 400 for a change that is not allowed and 404 for an unknown id.

        Examples:
            >>> api.update_additional_cost(503, t1.NewAdditionalCost(
            ...     name="handling",
            ...     title="Handling",
            ...     description="Orders by telephone, and items that go by freight.",
            ...     subscribed_applications_ids=[31, 32],
            ...     type="both",
            ... ))

        Args:
            additional_cost_id: Internal id of the additional cost to change.
            new_additional_cost: Definition of an additional cost, such as shipping or gift wrap;
                sessions and items carry the amounts.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/attributes/{attributeId}`

        Changes a custom attribute. According to the documentation only its description can change,
        and in no case name and type: for those, create another attribute and move rules and
        integrations to it. It returns the attribute. The values are set, so it can be repeated;
        expect 400 for a change that is not allowed and 404 for an unknown id.

        Examples:
            >>> api.update_attribute(406, t1.NewAttribute(
            ...     entity="CartItem",
            ...     name="colour",
            ...     title="Colour",
            ...     type="string",
            ...     description="Colour as customers read it.",
            ...     suggestions=["blue", "chestnut", "grey", "moss"],
            ...     editable=True,
            ... ))

        Args:
            attribute_id: Internal id of the attribute to change.
            new_attribute: Definition of a custom attribute: which things may carry it and what
                values it takes.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/applications/{applicationId}/campaigns/{campaignId}`

        Changes the settings of a campaign, for example its name, times, state or budgets. Read it
        first and send the settings complete, since an omitted setting may be lost. It does not work
        in Applications with campaign staging and revisions. It returns the campaign. The values are
        set, so it can be repeated; expect 400 for bad settings and 404 for an unknown id.

        Examples:
            >>> api.update_campaign(31, 101, t1.UpdateCampaign(
            ...     name="Welcome",
            ...     description="Ten per cent and no shipping costs on a first order.",
            ...     tags=["new-customers"],
            ...     features=["coupons"],
            ...     limits=[t1.LimitConfig(action="redeemCoupon", limit=1, entities=["Profile"])],
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            update_campaign: Settings that a campaign is to have after the update.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}`

        Sets the description of a collection of a campaign; its name and its items stay. It returns
        the changed collection and may be repeated. To change the items, use `import_collection`.

        Examples:
            >>> api.update_collection(31, 107, 82, t1.UpdateCampaignCollection(
            ...     description="Rain and down jackets, as long as the spring sale lasts."
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            collection_id: Internal id of the campaign-level collection; `list_collections` has it.
            update_campaign_collection: What can be changed of a collection of a campaign.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}`

        Changes limits, dates, recipient or attributes of one coupon; the code itself stays. Note
        that `startDate`, `expiryDate` and `recipient_integration_id` are emptied if omitted, so
        send them again to keep them. The response is the coupon after the change. It can be
        repeated, since every value is absolute; expect 400 for a value that does not fit.

        Examples:
            >>> api.update_coupon(31, 109, "5012", t1.UpdateCoupon(
            ...     usage_limit=0,
            ...     discount_limit=75,
            ...     reservation_limit=1,
            ...     start_date=datetime(2026, 4, 13, 8, 30, tzinfo=timezone.utc),
            ...     expiry_date=datetime(2027, 4, 13, 21, 59, 59, tzinfo=timezone.utc),
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            coupon_id: Internal id of the coupon to change, not its code. It is declared as a string
                but is a number.
            update_coupon: The changes to make to one coupon.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons`

        Changes all coupons of a campaign, or those of one batch, in the same way. Note that
        `startDate` and `expiryDate` are emptied if omitted, so send them again to keep them. Send
        one such request after the other, never two at once: a run may take up to 30 minutes, after
        which it times out. For the same reason do not repeat it after a lost response before
        checking the coupons. The response is 204 without a body.

        Examples:
            >>> api.update_coupon_batch(31, 109, t1.UpdateCouponBatch(
            ...     usage_limit=0,
            ...     discount_limit=50,
            ...     start_date=datetime(2026, 4, 13, 8, 30, tzinfo=timezone.utc),
            ...     expiry_date=datetime(2027, 12, 31, 22, 59, 59, tzinfo=timezone.utc),
            ...     attributes={"printed": True},
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            update_coupon_batch: The changes to make to all coupons of a campaign or of one batch.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}`

        Sets a loyalty card active or inactive, for example while a lost card is looked for. A card
        that was blocked by a transfer cannot be made active again. It returns the card. The status
        is set, not toggled, so it can be repeated. 400 for an unknown status, 404 if an id in the
        path is unknown.

        Examples:
            >>> api.update_loyalty_card(
            ...     62, "HH-0001-2208", t1.UpdateLoyaltyCardRequest(status="inactive")
            ... )

        Args:
            loyalty_program_id: Internal id of the loyalty program, which has to be card-based;
                `get_loyalty_programs` lists them.
            loyalty_card_id: Identifier of the loyalty card, 4 to 108 characters; not its internal
                id.
            update_loyalty_card_request: The status that a loyalty card is to have.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}`

        Changes dates, limit, friend or attributes of one referral code; the code and its advocate
        stay. The response is the referral after the change. It can be repeated, since every value
        is absolute; expect 400 for a value that does not fit.

        Examples:
            >>> api.update_referral(31, 104, "7001", t1.UpdateReferral(
            ...     start_date=datetime(2026, 4, 24, 17, 20, 9, tzinfo=timezone.utc),
            ...     expiry_date=datetime(2026, 6, 20, 21, 59, 59, tzinfo=timezone.utc),
            ...     usage_limit=10,
            ...     attributes={"via": "app"},
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            campaign_id: Internal id of the campaign; it has to belong to the Application in the
                path.
            referral_id: Internal id of the referral to change, not its code. It is declared as a
                string but is a number.
            update_referral: The changes to make to one referral code.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v2/roles/{roleId}`

        Changes a role: its name, description, permissions and the users who have it. Of a read-only
        role only the members can be changed. It returns the changed role and may be repeated. Read
        the role first and send it complete, since lists such as `members` are stated as a whole.

        Examples:
            >>> api.update_role_v2(22, t1.RoleV2Base(
            ...     name="Customer service",
            ...     description="Look up orders, grant points as an apology.",
            ...     permissions=t1.RoleV2Permissions(roles=t1.RoleV2RolesGroup(applications={
            ...         "31": t1.RoleV2ApplicationDetails(campaign="Look up", tools="Look up")
            ...     })),
            ... ))

        Args:
            role_id: Internal id of the role; `list_all_roles_v2` has it.
            role_v2_base: What can be set of a role.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/applications/{applicationId}/stores/{storeId}`

        Sets name, description and attributes of a store. The body has to hold the `integration_id`
        as well, which cannot be changed. It returns the changed store and may be repeated. Expect
        400 for a wrong body and 404 for an unknown store.

        Examples:
            >>> api.update_store(31, "54", t1.NewStore(
            ...     name="Harbour kiosk",
            ...     description="Open at weekends from May to September.",
            ...     attributes={"has_workshop": False},
            ...     integration_id="harbour",
            ... ))

        Args:
            application_id: Internal id of the Application, as seen in the address of the Campaign
                Manager.
            store_id: Internal id of the store, a number passed as text; `list_stores` has it. It is
                not your own `integration_id`.
            new_store: What a new store needs.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
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

        `PUT /v1/users/{userId}`

        Changes a user: name, state, roles and administrator rights. Only administrators can change
        the state of somebody else. It returns the changed user and may be repeated.

        Examples:
            >>> api.update_user(
            ...     13, t1.UpdateUser(name="Wen Halloran", state="active", roles=[22, 21])
            ... )

        Args:
            user_id: Internal id of the user; `get_users` has it.
            update_user: What can be changed of a user.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.

        Raises:
            BadRequestException: The request is invalid.
            UnauthorizedException: The key is missing, wrong or expired, or belongs to another
                environment.
            NotFoundException: An id or the path is wrong.
        """
        return self._call(
            self._update_user,
            options,
            path={"userId": user_id},
            body=update_user,
        )
