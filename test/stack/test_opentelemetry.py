from __future__ import annotations

from pathlib import Path

import pytest

from talon_one.emulator import DEMO, Emulator

from .programs import RUNTIME, install, new_environment, run

pytestmark = pytest.mark.stack

CALL = """
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


def test_the_instrumentation_of_urllib3_records_each_request_without_the_key(
    tmp_path: Path,
) -> None:
    python = new_environment(tmp_path)
    # A beta, whose releases need an exact release of the SDK.
    install(python, *RUNTIME, "opentelemetry-instrumentation-urllib3", "opentelemetry-sdk")
    with Emulator(DEMO) as emulator:
        ((name, attributes),) = run(CALL, emulator.url, emulator.api_key, python=python)
        assert emulator.api_key not in repr(attributes)
        (request,) = emulator.requests
    assert name == "PUT"
    assert attributes["http.status_code"] == 200
    assert request.headers["traceparent"]
