"""The account, its only user, and signing in.

The user's address is `EMAIL`, the password the Management key. A token is accepted like the key, for
three months or until it is signed out.
"""

from __future__ import annotations

import hmac
import uuid

from ..state.account import Application
from ..state.store import ACCOUNT_ID, TOKEN_LIFETIME, USER_ID
from ..support.errors import ApiError
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_counted_page, find_validity, paginate
from .registry import NO_CONTENT, Invocation, Result, operation

EMAIL = "admin@example.com"
_TOKENS = uuid.UUID("b7e3c0de-8d4f-5c39-9d5f-0d9c4a1f2b60")


@operation("createSession")
def sign_in(application: Application, invocation: Invocation) -> Result:
    """Return a token for the header ``Authorization: Bearer``."""
    account, store, now = application.account, application.store, application.clock()
    sent, expected = invocation.body["password"].encode(), account.management_key.encode()
    if invocation.body["email"] != EMAIL or not hmac.compare_digest(sent, expected):
        raise ApiError(
            401, f"Wrong address or password; here it is {EMAIL} with the Management key"
        )
    token = uuid.uuid5(_TOKENS, f"{account.management_key}/{store.take_id('token')}").hex
    store.tokens[token] = now + TOKEN_LIFETIME
    return Result({"userId": USER_ID, "token": token, "created": write_time(now)}, 201)


@operation("destroySession")
def sign_out(application: Application, invocation: Invocation) -> Result:
    """Make the token of the request invalid; a Management key stays valid."""
    application.store.tokens.pop(invocation.token, None)
    return NO_CONTENT


@operation("getUsers")
def get_users(application: Application, invocation: Invocation) -> Result:
    users = [_render_user(application)]
    shown, _ = paginate(users, invocation.query)
    return Result(build_counted_page(users, shown))


@operation("getUser")
def get_user(application: Application, invocation: Invocation) -> Result:
    if invocation.path[0] != USER_ID:
        raise ApiError(404, f"There is no user {invocation.path[0]}")
    return Result(_render_user(application))


def _render_user(application: Application) -> Json:
    """Return the schema ``User``."""
    created = write_time(application.account.created)
    return {
        "id": USER_ID,
        "created": created,
        "modified": created,
        "email": EMAIL,
        "accountId": ACCOUNT_ID,
        "name": "Admin",
        "state": "active",
        "inviteToken": "",
        "isAdmin": True,
        "policy": {},
        "roles": [],
    }


@operation("getAccount")
def get_account(application: Application, invocation: Invocation) -> Result:
    _check_account(invocation)
    account, now = application.account, application.clock()
    campaigns = [
        campaign.is_running(now)
        for store in account.stores
        for campaign in store.campaigns.values()
    ]
    created = write_time(account.created)
    return Result(
        {
            "id": ACCOUNT_ID,
            "created": created,
            "modified": created,
            "companyName": "Emulator",
            "domainName": "localhost",
            "state": "active",
            "billingEmail": EMAIL,
            "applicationCount": len(account.applications),
            "userCount": 1,
            "campaignsActiveCount": sum(campaigns),
            "campaignsInactiveCount": len(campaigns) - sum(campaigns),
        }
    )


@operation("getAccountAnalytics")
def get_account_analytics(application: Application, invocation: Invocation) -> Result:
    """Count what the account has now."""
    _check_account(invocation)
    account, now = application.account, application.clock()
    stores = account.stores
    environments = account.environments
    live = environments.get("live", [])
    campaigns = [campaign for store in stores for campaign in store.campaigns.values()]
    running = [campaign for campaign in campaigns if campaign.is_running(now)]
    programs = [len(applications[0].store.programs) for applications in environments.values()]
    coupons = [coupon.definition for store in stores for coupon in store.coupons.values()]
    referrals = [referral.definition for store in stores for referral in store.referrals.values()]

    def count(codes: list[Json], validity: str) -> int:
        return sum(find_validity(code.starts, code.expires, now) == validity for code in codes)

    return Result(
        {
            "applications": len(account.applications),
            "liveApplications": len(live),
            "sandboxApplications": len(account.applications) - len(live),
            "campaigns": len(campaigns),
            "activeCampaigns": len(running),
            "liveActiveCampaigns": sum(
                campaign.is_running(now)
                for owner in live
                for campaign in owner.store.campaigns.values()
            ),
            "activeRules": sum(len(campaign.definition.all_rules) for campaign in running),
            "coupons": len(coupons),
            "activeCoupons": count(coupons, "validNow"),
            "expiredCoupons": count(coupons, "expired"),
            "referralCodes": len(referrals),
            "activeReferralCodes": count(referrals, "validNow"),
            "expiredReferralCodes": count(referrals, "expired"),
            "loyaltyPrograms": sum(programs),
            "liveLoyaltyPrograms": len(live[0].store.programs) if live else 0,
            "customAttributes": len(application.store.attributes),
            "webhooks": sum(kind == "webhook" for kind, _ in application.store.named),
            "users": 1,
            "roles": 0,
            "lastUpdatedAt": write_time(now),
        }
    )


def _check_account(invocation: Invocation) -> None:
    if invocation.path[0] != ACCOUNT_ID:
        raise ApiError(404, f"There is no account {invocation.path[0]}")


@operation("getApplicationApiHealth")
def get_health(application: Application, invocation: Invocation) -> Result:
    """Tell when the Application was last used, and whether that request was successful."""
    sent = f"ApiKey-v1 {application.api_key}"
    last = next(
        (
            request
            for request in reversed(application.account.requests)
            if request.headers.get("authorization") == sent
        ),
        None,
    )
    if last is None:
        created = write_time(application.account.created)
        return Result({"summary": "NONE", "lastUsed": created})
    return Result(
        {"summary": "OK" if last.status < 400 else "ERROR", "lastUsed": write_time(last.at)}
    )
