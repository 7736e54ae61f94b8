"""The operations that are answered 501, by the reason why they make no sense locally."""

from __future__ import annotations

from collections.abc import Mapping

_REASONS = {
    "it sends mail to people, or follows a link in such mail": (
        "createInviteEmail",
        "createInviteV2",
        "createPasswordRecoveryEmail",
        "inviteUserExternal",
        "resetPassword",
    ),
    "an emulated account has one user, who cannot be changed": (
        "activateUserByEmail",
        "deactivateUserByEmail",
        "deleteUser",
        "deleteUserByEmail",
        "updateUser",
    ),
    "there are no roles: the Management key may do everything": (
        "getRoleV2",
        "listAllRolesV2",
        "updateRoleV2",
    ),
    "it lets an identity provider manage the users of the Campaign Manager": (
        "oktaEventHandlerChallenge",
        "scimCreateGroup",
        "scimCreateUser",
        "scimDeleteGroup",
        "scimDeleteUser",
        "scimGetGroup",
        "scimGetGroups",
        "scimGetResourceTypes",
        "scimGetSchemas",
        "scimGetServiceProviderConfig",
        "scimGetUser",
        "scimGetUsers",
        "scimPatchGroup",
        "scimPatchUser",
        "scimReplaceGroupAttributes",
        "scimReplaceUserAttributes",
    ),
    "its figures are gathered over days, once a day": (
        "exportApplicationCampaignAnalytics",
        "getCampaignAnalytics",
        "getDashboardStatistics",
        "getLoyaltyStatistics",
    ),
    "a language model of Talon.One writes the response": ("generateCouponRejections",),
    "`emulator.deliveries` has what was sent, and each attempt": ("getMessageLogs",),
}

REASONS: Mapping[str, str] = {
    operation: reason for reason, operations in _REASONS.items() for operation in operations
}
"""The reason by operation id."""
