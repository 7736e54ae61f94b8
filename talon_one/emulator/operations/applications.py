"""Applications and loyalty programs. The setup defines them; the Management API only reads them."""

from __future__ import annotations

from ..state.account import Application
from ..state.records.loyalty import Program
from ..state.store import ACCOUNT_ID
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_counted_page, get_or_404, paginate, sort_records
from .registry import Invocation, Result, operation


@operation("getApplications")
def get_applications(application: Application, invocation: Invocation) -> Result:
    keys = {"id": lambda application: application.id, "name": lambda application: application.name}
    applications = sort_records(application.account.applications, invocation.query, keys)
    shown, _ = paginate(applications, invocation.query)
    return Result(build_counted_page(applications, map(_render_application, shown)))


@operation("getApplication")
def get_application(application: Application, invocation: Invocation) -> Result:
    return Result(_render_application(application))


@operation("getLoyaltyPrograms")
def get_loyalty_programs(application: Application, invocation: Invocation) -> Result:
    programs = [
        _render_program(applications[0], program)
        for applications in application.account.environments.values()
        for program in applications[0].store.programs.values()
    ]
    return Result(build_counted_page(programs, programs))


@operation("getLoyaltyProgram")
def get_loyalty_program(application: Application, invocation: Invocation) -> Result:
    program = get_or_404(application.store.programs, invocation.path[0], "loyalty program")
    return Result(_render_program(application, program))


def _render_application(application: Application) -> Json:
    """Return the schema ``Application``."""
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
        "loyaltyPrograms": [_render_program(application, program) for program in programs],
    }


def _render_program(application: Application, program: Program) -> Json:
    """Return the schema ``LoyaltyProgram``. All Applications of its environment are subscribed."""
    definition = program.definition
    tiers = sorted(definition.tiers, key=lambda tier: tier.min_points)
    view = {
        "id": program.id,
        "created": write_time(program.created),
        "accountID": ACCOUNT_ID,
        "name": definition.name,
        "title": definition.title or definition.name,
        "description": definition.description,
        "subscribedApplications": [
            subscribed.id
            for subscribed in application.account.environments[application.environment]
        ],
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
