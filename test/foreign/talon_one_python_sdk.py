"""The checkout with the vendor's older SDK, ``talon-one-python-sdk``, which sends booleans as ``True``."""

from __future__ import annotations

import json
import sys
from typing import Any

from checkout import Sdk, address, keys, run

import talon_one as t1


def main() -> int:
    integration_key, management_key = keys()
    integration = _client("ApiKey-v1", integration_key)
    management = _client("ManagementKey-v1", management_key)

    def send(method: str, path: str, body: Any) -> Any:
        headers = {
            "Authorization": f"ApiKey-v1 {integration_key}",
            "Content-Type": "application/json",
        }
        response = integration.request(method, address() + path, headers=headers, body=body)
        return json.loads(response.data)

    api = t1.ManagementApi(management)

    def export_coupons(application: int, campaign: int) -> str:
        response = api.export_coupons(application, campaign_id=campaign, _preload_content=False)
        text: str = response.data.decode()
        return text

    return run(
        Sdk(
            t1.IntegrationApi(integration),
            api,
            export_coupons=export_coupons,
            wrap_return=lambda items: t1.ReturnIntegrationRequest(
                _return=t1.NewReturn(returned_cart_items=items),
                response_content=["customerSession"],
            ),
            wrap_reservation=lambda profiles: t1.CouponReservations(integration_i_ds=profiles),
            send=send,
        )
    )


def _client(prefix: str, key: str) -> t1.ApiClient:
    # This SDK names keys after the header, not after the scheme.
    scheme = "Authorization"
    return t1.ApiClient(
        t1.Configuration(host=address(), api_key={scheme: key}, api_key_prefix={scheme: prefix})
    )


if __name__ == "__main__":
    sys.exit(main())
