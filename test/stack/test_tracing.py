"""Tracers that replace functions of urllib3 or http.client see every request, also after the first one."""

from __future__ import annotations

from pathlib import Path

import pytest

from talon_one.emulator import DEMO, Emulator

from .programs import RUNTIME, install, new_environment, run

pytestmark = pytest.mark.stack

OPENTELEMETRY = """
import json, sys, warnings
from opentelemetry import trace
from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import talon_one as t1

warnings.simplefilter("ignore")
exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
URLLib3Instrumentor().instrument()
host, key = sys.argv[1:]
with t1.ApiClient(t1.Configuration(host, key, trust_env=False)) as client:
    body = t1.IntegrationRequest(customer_session=t1.NewCustomerSessionV2(state="open"))
    t1.IntegrationApi(client).update_customer_session_v2("cart-1", body)
spans = exporter.get_finished_spans()
print(json.dumps([[span.name, dict(span.attributes)] for span in spans]))
"""

SENTRY = """
import json, sys, warnings
import sentry_sdk
import talon_one as t1

warnings.simplefilter("ignore")
host, key = sys.argv[1:]
del sys.argv[1:]  # Sentry sends them
found = []
with t1.ApiClient(t1.Configuration(host, key, trust_env=False)) as client:
    api = t1.IntegrationApi(client)
    body = t1.IntegrationRequest(customer_session=t1.NewCustomerSessionV2(state="open"))
    api.update_customer_session_v2("cart-1", body)
    sentry_sdk.init(
        "http://public@127.0.0.1:1/1",
        traces_sample_rate=1.0,
        before_send_transaction=lambda event, hint: found.append(event),
    )
    with sentry_sdk.start_transaction(name="checkout"):
        api.update_customer_session_v2("cart-1", body)
print(json.dumps([[event["spans"], repr(event)] for event in found], default=str))
"""


def test_sentry_records_a_request_of_a_client_that_is_older_than_itself(tmp_path: Path) -> None:
    python = new_environment(tmp_path)
    install(python, *RUNTIME, "sentry-sdk")
    with Emulator(DEMO) as emulator:
        (((span,), event),) = run(SENTRY, emulator.url, emulator.api_key, python=python)
        assert emulator.api_key not in event
    assert (span["op"], span["data"]["http.response.status_code"]) == ("http.client", 200)


def test_the_instrumentation_of_urllib3_records_each_request_without_the_key(
    tmp_path: Path,
) -> None:
    python = new_environment(tmp_path)
    # A beta, whose releases need an exact release of the SDK.
    install(python, *RUNTIME, "opentelemetry-instrumentation-urllib3", "opentelemetry-sdk")
    with Emulator(DEMO) as emulator:
        ((name, attributes),) = run(OPENTELEMETRY, emulator.url, emulator.api_key, python=python)
        assert emulator.api_key not in repr(attributes)
        (request,) = emulator.requests
    assert name == "PUT"
    assert attributes["http.status_code"] == 200
    assert request.headers["traceparent"]
