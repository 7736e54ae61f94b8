"""Campaigns: whether they run, their budgets and how much of them is used, their codes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from .. import views
from ..campaigns import Limit
from ..state.account import Application
from ..state.records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from ..support.amounts import ZERO
from .context import LONGEST_LIST, Context, View, entries, entry, time_text
from .elements import Content, badge, code_block, facts, folded, h, row, section, table
from .secrets import indent_json

_STATES = {"running": "good", "scheduled": "fair", "expired": "bad", "disabled": "bad"}


def campaigns_view(context: Context) -> View:
    """Return all campaigns, and the selected one or the first."""
    found = [
        (application, campaign)
        for application in context.account.applications
        for campaign in application.store.campaigns.values()
    ]
    wanted = context.query.get("campaign", "")
    chosen = [pair for pair in found if str(pair[1].id) == wanted]
    shown = (chosen or found)[:1]
    listed = [_entry(context, a, c, c is shown[0][1]) for a, c in found]
    empty = "No campaign. Start the emulator with a file: --campaigns campaigns.yaml"
    return View(
        entries("Campaigns", listed, empty),
        _detail(context, *shown[0]) if shown else h("article", h("p", empty), id="none"),
        bool(chosen),
    )


def _state(application: Application, campaign: StoredCampaign) -> str:
    view = views.render_campaign(application, campaign, application.clock())
    return str(view["frontendState"])


def _entry(
    context: Context, application: Application, campaign: StoredCampaign, current: bool
) -> Element:
    state = _state(application, campaign)
    rules = len(campaign.definition.all_rules)
    content = (
        h("span", campaign.definition.name, class_="title"),
        badge(state, _STATES.get(state, "")),
        h("span", context.name_of(application) or campaign.definition.description, class_="note"),
        h("span", f"{rules} rule" if rules == 1 else f"{rules} rules", class_="time"),
    )
    return entry("campaigns", current, content, key=f"campaign-{campaign.id}", campaign=campaign.id)


def _detail(context: Context, application: Application, campaign: StoredCampaign) -> Element:
    definition, state = campaign.definition, _state(application, campaign)
    view = views.render_campaign(application, campaign, application.clock())
    return h(
        "article",
        h("h2", definition.name, " ", badge(state, _STATES.get(state, ""))),
        facts(
            ("Application", context.name_of(application)),
            ("Id", str(campaign.id)),
            ("Starts", None if definition.starts is None else time_text(definition.starts)),
            ("Ends", None if definition.ends is None else time_text(definition.ends)),
            ("Features", ", ".join(view["features"])),
        ),
        _budgets(application, campaign),
        _used(application, campaign),
        _codes(application, campaign),
        folded(
            "Campaign as JSON",
            code_block(indent_json(view), "Campaign as JSON"),
            id="campaign-json",
        ),
        id=f"shown-campaign-{campaign.id}",
    )


def _budgets(application: Application, campaign: StoredCampaign) -> Content:
    rows = [
        row(
            limit.action,
            ", ".join(filter(None, (limit.period, *limit.per))) or "the campaign",
            counted,
            h("meter", f"{used} of {limit.limit}", value=str(used), max=str(limit.limit)),
            f"{used:f} of {limit.limit}",
            numbers=(4,),
        )
        for limit in campaign.definition.all_limits
        for counted, used in _counters(application, campaign, limit)
    ]
    head = ("Budget", "Per", "Counted for", "", "Used")
    return section("Budgets", table("Budgets", head, rows, numbers=(4,))) if rows else None


def _counters(
    application: Application, campaign: StoredCampaign, limit: Limit
) -> Iterator[tuple[str, Decimal]]:
    """Yield what a budget was counted for, and how much of it is used."""
    budgets = application.store.budgets
    if not limit.per and not limit.period:
        yield "", budgets.get((campaign.id, limit.action), ZERO)
        return
    found = [
        (parts, used)
        for (id, counter), used in budgets.items()
        if id == campaign.id and (parts := counter.split("/"))[0] == limit.action and parts[1:]
    ]
    expected = bool(limit.period) + len(limit.per)
    matching = [(", ".join(parts[1:]), used) for parts, used in found if len(parts) == expected + 1]
    yield from matching or [("nobody yet", ZERO)]


def _used(application: Application, campaign: StoredCampaign) -> Content:
    rows = [
        row(counter, format(used, "f"), numbers=(1,))
        for (id, counter), used in application.store.budgets.items()
        if id == campaign.id and "/" not in counter and used
    ]
    return (
        section("Used so far", table("Used", ("Action", "Used"), rows, numbers=(1,)))
        if rows
        else None
    )


def _codes(application: Application, campaign: StoredCampaign) -> Content:
    found: list[tuple[str, str, StoredCoupon | StoredReferral]] = [
        *(("coupon", code, c) for code, c in application.store.coupons.items()),
        *(("referral", code, r) for code, r in application.store.referrals.items()),
    ]
    own = [entry for entry in found if entry[2].campaign_id == campaign.id]
    rows = [
        row(
            code,
            kind,
            str(record.usage_counter),
            str(record.definition.usage_limit or "unlimited"),
            numbers=(2, 3),
        )
        for kind, code, record in own[:LONGEST_LIST]
    ]
    more = len(own) - len(rows)
    if not rows:
        return None
    return section(
        "Codes",
        table("Codes", ("Code", "Kind", "Redeemed", "Limit"), rows, numbers=(2, 3)),
        h("p", f"And {more:,} more.", class_="hint") if more else None,
    )
