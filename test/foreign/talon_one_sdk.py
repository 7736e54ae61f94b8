"""The checkout with the vendor's newer SDK, ``talon-one-sdk``, whose models are pydantic's."""

from __future__ import annotations

import json
import sys
from typing import Any

from checkout import Sdk, address, keys, run

import talon_one as t1


def main() -> int:
    integration_key, management_key = keys()
    integration = _client("ApiKey-v1", "api_key_v1", integration_key)
    management = _client("ManagementKey-v1", "management_key", management_key)

    def send(method: str, path: str, body: Any) -> Any:
        headers = {
            "Authorization": f"ApiKey-v1 {integration_key}",
            "Content-Type": "application/json",
        }
        response = integration.call_api(method, address() + path, headers, body)
        response.read()
        return json.loads(response.data)

    api = t1.ManagementApi(management)

    def export_coupons(application: int, campaign: int) -> str:
        response = api.export_coupons_without_preload_content(application, campaign_id=campaign)
        text: str = response.read().decode()
        return text

    return run(
        Sdk(
            t1.IntegrationApi(integration),
            api,
            export_coupons=export_coupons,
            wrap_return=lambda items: t1.ReturnIntegrationRequest(
                **{"return": t1.NewReturn(returned_cart_items=items)},
                response_content=["customerSession"],
            ),
            wrap_reservation=lambda profiles: t1.CouponReservations(integration_ids=profiles),
            send=send,
        )
    )


def _client(prefix: str, scheme: str, key: str) -> t1.ApiClient:
    return t1.ApiClient(
        t1.Configuration(host=address(), api_key={scheme: key}, api_key_prefix={scheme: prefix})
    )


if __name__ == "__main__":
    sys.exit(main())
