"""What users of asyncio should be told of. Each line that ends so is one problem."""

import talon_one as t1
from talon_one.helpers import AsyncSessionState


async def main() -> None:
    configuration = t1.Configuration("https://shop.talon.one")
    client = t1.AsyncApiClient(configuration)
    api = t1.AsyncIntegrationApi(client)
    print(api.get_customer_session("cart-1").customer_session)  # E
    print((await api.get_customer_session(1)).customer_session)  # E
    print((await api.get_customer_session("cart-1", tiemout=1)).customer_session)  # E
    print(t1.raw(api.get_customer_session, "cart-1").data)  # E
    print(await t1.raw(api.get_customer_session))  # E
    t1.IntegrationApi(client)  # E
    t1.AsyncIntegrationApi(t1.ApiClient(configuration))  # E
    with client:  # E
        pass
    AsyncSessionState(t1.IntegrationApi(t1.ApiClient(configuration)), "cart-1")  # E
    session = AsyncSessionState(api, "cart-1")
    print(session.update().prices)  # E
    await session.update(hole=True)  # E
    management = t1.AsyncManagementApi(client)
    with t1.stream(management.export_coupons, 1):  # E
        pass
    async with t1.stream(management.export_coupons, "1"):  # E
        pass
    async with t1.stream(management.export_coupons, 1) as export:
        for line in export.lines():  # E
            print(line)
        print(export.file())  # E
