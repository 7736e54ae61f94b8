"""What users of asyncio should write."""

import asyncio
from decimal import Decimal

import talon_one as t1
from talon_one import models as m
from talon_one.helpers import AsyncSessionState


async def key() -> str:
    return "key"


async def main() -> None:
    configuration = t1.Configuration("https://shop.talon.one", key)
    async with t1.AsyncApiClient(configuration) as client:
        api = t1.AsyncIntegrationApi(client)
        request = t1.IntegrationRequest(
            customer_session=t1.NewCustomerSessionV2(profile_id="alice")
        )
        state: m.IntegrationStateV2 = await api.update_customer_session_v2(
            "cart-1", request, dry=True, deadline=2, retries=0
        )
        print(state.effects)
        response = await t1.raw(api.get_customer_session, "cart-1", timeout=(1, 2))
        session: m.IntegrationCustomerSessionResponse = response.data
        print(session.customer_session, response.headers["Date"])
        first, second = await asyncio.gather(
            api.get_customer_session("cart-1"), api.get_customer_session("cart-2")
        )
        print(first.customer_session, second.customer_session)
        campaigns = await t1.AsyncManagementApi(client).get_campaigns(1, page_size=10)
        for campaign in campaigns.data:
            print(campaign.name)
        async with t1.stream(t1.AsyncManagementApi(client).export_coupons, 1) as export:
            opened: t1.AsyncStream = export
            print(opened.total, [len(chunk) async for chunk in opened.chunks()])
            async for line in opened.lines():
                print(line.strip())
        session_state = await AsyncSessionState.get_or_create(api, "cart-1", profile_id="alice")
        session_state.add_item("SHOE-42", price="99.99")
        outcome = await session_state.update(whole=True, deadline=2)
        total: Decimal = (await session_state.close(expect=outcome.prices.total)).prices.total
        print(total, AsyncSessionState.from_json(api, session_state.to_json()).state)
    await client.aclose()


blocking = t1.raw(
    t1.IntegrationApi(
        t1.ApiClient(t1.Configuration("https://shop.talon.one"))
    ).get_customer_session,
    "cart-1",
)
print(blocking.data.customer_session)
