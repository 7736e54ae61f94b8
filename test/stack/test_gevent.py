from __future__ import annotations

import pytest

from .programs import run

pytestmark = pytest.mark.stack

# The server responds only when all requests are there, so calls that wait for each other would time out.
CALLS = """
from gevent import monkey
monkey.patch_all()

import json, socket, threading, warnings
import gevent
import talon_one as t1

warnings.simplefilter("ignore")
COUNT = 20
all_are_there = threading.Barrier(COUNT)
BODY = b'{"customerSession": {"state": "open"}}'
ANSWER = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(BODY)

def serve(connection):
    connection.recv(65536)
    all_are_there.wait()
    connection.sendall(ANSWER + BODY)

def accept():
    while True:
        gevent.spawn(serve, listener.accept()[0])

listener = socket.create_server(("127.0.0.1", 0), backlog=COUNT)
gevent.spawn(accept)
host = "http://127.0.0.1:%d" % listener.getsockname()[1]
with t1.ApiClient(t1.Configuration(host, "key", deadline=60, timeout=60, trust_env=False)) as client:
    api = t1.IntegrationApi(client)
    calls = [gevent.spawn(api.get_customer_session, str(n)) for n in range(COUNT)]
    gevent.joinall(calls)
print(json.dumps([call.value.customer_session.state for call in calls]))
"""


def test_greenlets_share_a_client_and_wait_side_by_side() -> None:
    assert run(CALLS) == ["open"] * 20
