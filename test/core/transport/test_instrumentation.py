"""A request passes whatever watches urllib3 or http.client; else it goes the direct way."""

from __future__ import annotations

from functools import wraps
from http.client import HTTPConnection as StandardConnection
from typing import Any

import pytest
from urllib3 import HTTPConnectionPool
from urllib3.connection import HTTPConnection

from ...fresh import run
from .fault_server import FaultServer, answers, reply
from .fixtures import SET, call, open_client

pytestmark = pytest.mark.blocking_only

WATCHED = [
    (HTTPConnectionPool, "urlopen"),
    (HTTPConnection, "request"),
    (StandardConnection, "putrequest"),
    (StandardConnection, "getresponse"),
]


def watch(patch: pytest.MonkeyPatch, owner: Any, name: str) -> list[str]:
    """Wrap a method, and return the list to which its calls are added."""
    seen: list[str] = []
    method = getattr(owner, name)

    @wraps(method)
    def watched(*args: Any, **keywords: Any) -> Any:
        seen.append(name)
        return method(*args, **keywords)

    patch.setattr(owner, name, watched)
    return seen


@pytest.mark.parametrize(("owner", "name"), WATCHED, ids=[name for _, name in WATCHED])
def test_a_function_that_is_wrapped_meanwhile_sees_the_next_request(
    owner: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(*[answers(reply(200, {}))] * 3) as server, open_client(server.url) as client:
        call(client, SET)
        with monkeypatch.context() as patch:
            seen = watch(patch, owner, name)
            assert call(client, SET).attempts == 1
            assert seen == [name]
        call(client, SET)
        assert seen == [name]
        assert server.connections == 1


BEFORE = """
from functools import wraps
from http.client import HTTPConnection as StandardConnection
from urllib3 import HTTPConnectionPool
from urllib3.connection import HTTPConnection
import talon_one as t1

def watch(owner, name):
    method = getattr(owner, name)
    @wraps(method)
    def watched(*args, **keywords):
        print(name)
        return method(*args, **keywords)
    setattr(owner, name, watched)

watch({owner}, {name!r})
with t1.ApiClient(t1.Configuration({url!r}, api_key="key", trust_env=False)) as client:
    t1.IntegrationApi(client).delete_customer_data("alice")
"""


@pytest.mark.parametrize(("owner", "name"), WATCHED, ids=[name for _, name in WATCHED])
def test_a_function_that_was_wrapped_before_sees_every_request(owner: Any, name: str) -> None:
    with FaultServer(answers(b"HTTP/1.1 204 No Content\r\n\r\n")) as server:
        owner_name = "StandardConnection" if owner is StandardConnection else owner.__name__
        assert run(BEFORE.format(owner=owner_name, name=name, url=server.url)) == f"{name}\n"
