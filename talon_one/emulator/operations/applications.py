"""Applications and loyalty programs, as the account's setup made them; the Management API reads
them only."""

from __future__ import annotations

from collections.abc import Mapping

from ..state.account import Application
from ..state.records.loyalty import Program
from ..state.store import ACCOUNT_ID
from ..support.exact_json import Json
from ..support.times import write_time
from .base import found, page, sort, total
from .call import Answer, Call, Handler


def get_applications(application: Application, call: Call) -> Answer:
    """`GET /v1/applications`."""
    keys = {"id": lambda each: each.id, "name": lambda each: each.name}
    applications = sort(application.account.applications, call.query, keys)
    shown, _ = page(applications, call.query)
    return Answer(total(applications, map(_application, shown)))


def get_application(application: Application, call: Call) -> Answer:
    """`GET /v1/applications/{applicationId}`."""
    return Answer(_application(application))


def get_loyalty_programs(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs`."""
    programs = list(application.store.programs.values())
    return Answer(total(programs, (_program(application, program) for program in programs)))


def get_loyalty_program(application: Application, call: Call) -> Answer:
    """`GET /v1/loyalty_programs/{loyaltyProgramId}`."""
    program = found(application.store.programs, call.path[0], "loyalty program")
    return Answer(_program(application, program))


def _application(application: Application) -> Json:
    """Schema `Application`."""
    definition = application.definition
    created = write_time(application.account.created)
    programs = application.store.programs.values()
    return {
        "id": application.id,
        "created": created,
        "modified": created,
        "accountId": ACCOUNT_ID,
        "name": definition.name,
        "currency": definition.currency,
        "timezone": definition.timezone,
        "sandbox": definition.sandbox,
        "caseSensitivity": definition.case_sensitivity,
        "enableCascadingDiscounts": definition.cascading_discounts,
        "enableFlattenedCartItems": True,
        "enablePartialDiscounts": definition.partial_discounts,
        "defaultDiscountScope": definition.discount_scope,
        "defaultDiscountAdditionalCostPerItemScope": definition.discount_per_item_scope,
        "loyaltyPrograms": [_program(application, program) for program in programs],
    }


def _program(application: Application, program: Program) -> Json:
    """Schema `LoyaltyProgram`: every Application is subscribed to it."""
    definition = program.definition
    tiers = sorted(definition.tiers, key=lambda tier: tier.min_points)
    view = {
        "id": program.id,
        "created": write_time(program.created),
        "accountID": ACCOUNT_ID,
        "name": definition.name,
        "title": definition.title or definition.name,
        "description": definition.description,
        "subscribedApplications": [each.id for each in application.account.applications],
        "defaultPending": definition.pending,
        "defaultValidity": definition.validity,
        "allowSubledger": definition.subledgers,
        "cardBased": definition.card_based,
        "usersPerCardLimit": definition.users_per_card,
        "returnPolicy": definition.return_policy,
        "programJoinPolicy": definition.join_policy,
        "sandbox": application.definition.sandbox,
        "timezone": application.definition.timezone,
        "tiers": [
            {
                "id": id,
                "created": write_time(program.created),
                "programID": program.id,
                "programName": definition.name,
                "name": tier.name,
                "minPoints": tier.min_points,
            }
            for id, tier in zip(program.tier_ids, tiers, strict=True)
        ],
    }
    if definition.tiers_expire_in:
        view["tiersExpireIn"] = definition.tiers_expire_in
        view["tiersExpirationPolicy"] = definition.tiers_expiration
        view["tiersDowngradePolicy"] = definition.tiers_downgrade
    if definition.tier_cycle_start is not None:
        view["tierCycleStartDate"] = write_time(definition.tier_cycle_start)
    return view


OPERATIONS: Mapping[str, Handler] = {
    "getApplication": get_application,
    "getApplications": get_applications,
    "getLoyaltyProgram": get_loyalty_program,
    "getLoyaltyPrograms": get_loyalty_programs,
}
