"""Columns of the API's CSV imports, from the prose of its description (release 26.13)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..core.errors import ApiValueError
from ..core.support.suggest import did_you_mean


class ImportColumns(NamedTuple):
    """What the header of an import may have."""

    required: tuple[str, ...]
    """``a|b`` means exactly one of both."""
    optional: tuple[str, ...] = ()
    replaces: str = ""
    """What the import replaces, if it does not add to it."""

    def check(self, header: Sequence[str]) -> None:
        """Check the first row of a file.

        Raises:
            ApiValueError: A column is missing, unknown or given twice.
        """
        known = [*"|".join(self.required).split("|"), *self.optional]
        for column in header:
            if column not in known:
                hint = did_you_mean(column, known)
                if len(header) == 1 and ";" in column:
                    hint = "; separate the columns by commas"
                raise ApiValueError(
                    f"column {column!r} is unknown{hint}; known are {', '.join(known)}"
                )
            if header.count(column) > 1:
                raise ApiValueError(f"column {column!r} is given twice")
        for choice in self.required:
            columns = choice.split("|")
            if sum(column in header for column in columns) != 1:
                raise ApiValueError(f"expected the column {' or '.join(map(repr, columns))}")


_CODE = ("startdate", "expirydate", "limitval", "attributes")

IMPORTS = {
    "importCoupons": ImportColumns(("value",), ("recipientintegrationid", "discountlimit", *_CODE)),
    "importReferrals": ImportColumns(("code", "advocateprofileintegrationid"), _CODE),
    "importPoolGiveaways": ImportColumns(("code",), ("startdate", "enddate", "attributes")),
    "importLoyaltyPoints": ImportColumns(
        ("customerprofileid|identifier", "amount"),
        (
            "startdate",
            "expirydate",
            "validityDuration",
            "validity_duration",
            "subledgerid",
            "reason",
        ),
    ),
    "importLoyaltyCards": ImportColumns(
        ("identifier", "state"), ("customerprofileids", "attributes")
    ),
    "importLoyaltyCustomersTiers": ImportColumns(
        ("customerprofileid", "tiername"), ("subledgerid", "expirydate")
    ),
    "importLoyaltyJoinDates": ImportColumns(
        ("customerprofileid", "newjoindate"), replaces="the join dates of these customers"
    ),
    "importAudiencesMemberships": ImportColumns(
        ("profileintegrationid",), replaces="all members of the audience"
    ),
    "importCollection": ImportColumns(("item",), replaces="all items of the collection"),
    "importAccountCollection": ImportColumns(("item",), replaces="all items of the collection"),
    "importAllowedList": ImportColumns(("item",), replaces="all allowed values of the attribute"),
    "importCampaignStores": ImportColumns(
        ("store_integration_id",), replaces="all stores of the campaign"
    ),
    "importCampaignStoreBudget": ImportColumns(
        ("store_integration_id", "limit"), replaces="all store budgets of the campaign"
    ),
}
"""By operation id."""
