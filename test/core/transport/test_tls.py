"""Whom a client trusts, and how it shows who it is, with real certificates."""

from __future__ import annotations

import copy
import os
import pickle
import socket
import ssl
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import truststore

from talon_one import InsecureWarning
from talon_one.core.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    OpenApiException,
)
from talon_one.core.settings.configuration import Configuration
from talon_one.core.wire.tls import tls_context

from .fixtures import KEY
from .proxies import Proxy
from .shop import Shop, shop
from .tls import Authority, ClientCertificate, SecureServer

PASSWORD = "s3cr3t-of-the-key-file"


@pytest.fixture(autouse=True)
def _nothing_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """An authority that nobody trusts."""
    return Authority(tmp_path_factory.mktemp("stranger"))


@pytest.fixture(scope="module")
def context(authority: Authority) -> ssl.SSLContext:
    return authority.server_context()


@pytest.fixture
def server(context: ssl.SSLContext) -> Iterator[SecureServer]:
    with SecureServer(context) as running:
        yield running


@pytest.fixture
def demanding(authority: Authority) -> Iterator[SecureServer]:
    """A server that wants a certificate from its clients."""
    with SecureServer(authority.server_context(clients=authority)) as running:
        yield running


@pytest.fixture(scope="module")
def mine(authority: Authority) -> ClientCertificate:
    return authority.client_certificate("checkout", PASSWORD)


def call(api: Shop) -> None:
    with api.api_client:
        assert api.get_cart() == {}


def refused(api: Shop) -> ApiConnectionError:
    with api.api_client, pytest.raises(ApiConnectionError) as raised:
        api.get_cart()
    return raised.value


# Roots


def test_without_a_setting_the_roots_are_certifis(server: SecureServer) -> None:
    error = refused(shop(server.url))
    assert "no secure connection" in str(error)
    assert "certificate verify failed" in str(error)
    assert error.sent == "no"
    assert not server.asked
    causes = below(error)
    assert any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes)
    assert not any(cause.__traceback__ for cause in causes)


def below(error: BaseException) -> list[BaseException]:
    """What is chained to an error, also as urllib3 does it: among the arguments of another."""
    causes = [cause for cause in (error.__cause__, *error.args) if isinstance(cause, Exception)]
    return causes + [deeper for cause in causes for deeper in below(cause)]


def test_certifis_roots_count(
    server: SecureServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("certifi.where", lambda: str(authority.file))
    call(shop(server.url))


@pytest.mark.parametrize("kind", [str, Path])
def test_a_bundle_of_ones_own_is_trusted(
    server: SecureServer, authority: Authority, kind: Callable[[Path], Any]
) -> None:
    call(shop(server.url, ssl_ca_cert=kind(authority.file)))
    [asked] = server.asked
    assert asked.headers["Authorization"] == f"ApiKey-v1 {KEY}"


def test_a_bundle_of_ones_own_is_trusted_instead_of_other_roots(
    server: SecureServer,
    authority: Authority,
    stranger: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("certifi.where", lambda: str(authority.file))
    assert "certificate verify failed" in str(refused(shop(server.url, ssl_ca_cert=stranger.file)))
    assert not server.asked


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1"])
def test_a_name_and_an_address_are_both_verified(
    authority: Authority, context: ssl.SSLContext, name: str
) -> None:
    with SecureServer(context) as server:
        call(shop(f"https://{name}:{server.port}", ssl_ca_cert=authority.file))


@pytest.mark.parametrize("name", ["other.example", "127.0.0.2", "*.localhost"])
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_certificate_of_another_name_is_refused(
    authority: Authority, name: str, host: str
) -> None:
    with SecureServer(authority.server_context(name)) as server:
        error = refused(shop(f"https://{host}:{server.port}", ssl_ca_cert=authority.file))
    assert "no secure connection" in str(error)
    assert "match" in str(error)
    assert error.sent == "no"
    assert not server.asked


def test_an_expired_certificate_is_refused(authority: Authority) -> None:
    with SecureServer(authority.server_context(expired=True)) as server:
        error = refused(shop(server.url, ssl_ca_cert=authority.file))
    assert "no secure connection" in str(error)
    assert "expired" in str(error)
    assert error.sent == "no"
    assert not server.asked


def test_a_server_that_speaks_no_tls_is_a_connection_error(authority: Authority) -> None:
    with SecureServer(None) as plain:
        error = refused(shop(f"https://127.0.0.1:{plain.port}", ssl_ca_cert=authority.file))
    assert "no secure connection" in str(error)
    assert error.sent == "no"


def test_a_server_that_never_greets_costs_no_more_than_the_timeout(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}"
        error = refused(shop(url, ssl_ca_cert=authority.file, timeout=0.2, retries=0))
    assert isinstance(error, ApiTimeoutError)
    assert (error.phase, error.limit, error.seconds) == ("connecting", "connect timeout", 0.2)
    assert error.sent == "no"


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_bundle_that_cannot_be_read_is_a_wrong_setting(
    server: SecureServer, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "roots.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ApiValueError, match=r"^ssl_ca_cert: "):
        call(shop(server.url, ssl_ca_cert=file))
    assert not server.clients


# SSL_CERT_FILE


def test_ssl_cert_file_is_trusted(
    server: SecureServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    call(shop(server.url))


def test_ssl_cert_file_does_not_count_with_trust_env_off(
    server: SecureServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert "certificate verify failed" in str(refused(shop(server.url, trust_env=False)))
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file")
    call(shop(server.url, trust_env=False, ssl_ca_cert=authority.file))


def test_ssl_cert_file_without_a_file_names_the_variable(
    server: SecureServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(ApiValueError, match="SSL_CERT_FILE"):
        call(shop(server.url))
    assert not server.clients


def test_an_empty_ssl_cert_file_is_none(
    server: SecureServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "")
    monkeypatch.setattr("certifi.where", lambda: str(authority.file))
    call(shop(server.url))


@pytest.mark.parametrize("loser", ["stranger", "missing"])
def test_ssl_ca_cert_wins_over_ssl_cert_file(
    server: SecureServer,
    authority: Authority,
    stranger: Authority,
    monkeypatch: pytest.MonkeyPatch,
    loser: str,
) -> None:
    file = str(stranger.file) if loser == "stranger" else "/no/such/file"
    monkeypatch.setenv("SSL_CERT_FILE", file)
    call(shop(server.url, ssl_ca_cert=authority.file))


# A certificate of the client's own


def test_a_client_shows_the_certificate_that_it_has(
    demanding: SecureServer, authority: Authority, mine: ClientCertificate
) -> None:
    settings: dict[str, Any] = {
        "cert_file": mine.cert_file,
        "key_file": mine.key_file,
        "key_password": PASSWORD,
    }
    call(shop(demanding.url, ssl_ca_cert=authority.file, **settings))
    assert demanding.clients == ["checkout"]


def test_the_password_of_a_key_may_be_bytes(
    demanding: SecureServer, authority: Authority, mine: ClientCertificate
) -> None:
    settings: dict[str, Any] = {"cert_file": mine.cert_file, "key_file": mine.key_file}
    settings["key_password"] = PASSWORD.encode()
    call(shop(demanding.url, ssl_ca_cert=authority.file, **settings))
    assert demanding.clients == ["checkout"]


def test_certificate_and_key_may_be_in_one_file(
    demanding: SecureServer, authority: Authority, mine: ClientCertificate
) -> None:
    call(shop(demanding.url, ssl_ca_cert=authority.file, cert_file=str(mine.both)))
    assert demanding.clients == ["checkout"]


@pytest.mark.parametrize("password", [None, "", "wrong", "x" * 2000])
def test_a_wrong_password_of_a_key_is_a_wrong_setting_and_nobody_is_asked_for_it(
    demanding: SecureServer,
    authority: Authority,
    mine: ClientCertificate,
    password: str | None,
    capfd: pytest.CaptureFixture[str],
) -> None:
    settings: dict[str, Any] = {
        "cert_file": mine.cert_file,
        "key_file": mine.key_file,
        "key_password": password,
    }
    with pytest.raises(ApiValueError, match="key_password") as raised:
        call(shop(demanding.url, ssl_ca_cert=authority.file, **settings))
    assert not demanding.clients
    # OpenSSL would ask at the terminal.
    assert capfd.readouterr() == ("", "")
    if password:
        assert password not in str(raised.value)


def test_a_certificate_without_its_key_is_a_wrong_setting(
    demanding: SecureServer, authority: Authority, mine: ClientCertificate, tmp_path: Path
) -> None:
    wrong: list[dict[str, Any]] = [
        {"cert_file": mine.cert_file},
        {"cert_file": tmp_path / "missing.pem"},
        {"cert_file": mine.both, "key_file": tmp_path / "missing.pem"},
    ]
    for settings in wrong:
        with pytest.raises(ApiValueError, match=r"^cert_file"):
            call(shop(demanding.url, ssl_ca_cert=authority.file, **settings))
    assert not demanding.clients


def test_a_key_without_its_certificate_is_refused_when_the_client_is_made(
    mine: ClientCertificate,
) -> None:
    with pytest.raises(ApiValueError, match=r"^key_file: "):
        shop("https://127.0.0.1", key_file=mine.key_file)


@pytest.mark.parametrize(
    "version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=lambda version: version.name
)
def test_a_server_that_misses_a_certificate_is_a_connection_error(
    authority: Authority, version: ssl.TLSVersion
) -> None:
    context = authority.server_context(clients=authority)
    context.maximum_version = version
    with SecureServer(context) as demanding:
        error = refused(shop(demanding.url, ssl_ca_cert=authority.file, retries=0))
    # With TLS 1.3 the server says so when the request may be on its way already.
    assert error.sent == "no" or version is ssl.TLSVersion.TLSv1_3
    assert not demanding.asked


def test_a_certificate_of_a_stranger_is_a_connection_error(
    demanding: SecureServer, authority: Authority, stranger: Authority
) -> None:
    theirs = stranger.client_certificate("stranger")
    refused(shop(demanding.url, ssl_ca_cert=authority.file, cert_file=theirs.both))
    assert not demanding.asked


@pytest.mark.parametrize("password", [7, ["a"]])
def test_a_password_of_the_wrong_type_is_refused(password: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^key_password: expected"):
        Configuration("https://127.0.0.1", key_password=password)


# A ready-made context


def test_a_context_of_ones_own_is_used_as_it_is(
    demanding: SecureServer, authority: Authority, mine: ClientCertificate
) -> None:
    context = ssl.create_default_context(cafile=str(authority.file))
    context.load_cert_chain(mine.cert_file, mine.key_file, PASSWORD)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    before = (context.verify_mode, context.check_hostname, context.options, context.verify_flags)
    call(shop(demanding.url, ssl_context=context))
    assert demanding.clients == ["checkout"]
    assert before == (
        context.verify_mode,
        context.check_hostname,
        context.options,
        context.verify_flags,
    )


def test_a_context_of_ones_own_wins_over_all_else(
    server: SecureServer,
    authority: Authority,
    stranger: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger.file))
    context = ssl.create_default_context(cafile=str(authority.file))
    call(shop(server.url, ssl_context=context, ssl_ca_cert=stranger.file))
    context = ssl.create_default_context(cafile=str(stranger.file))
    error = refused(shop(server.url, ssl_context=context, ssl_ca_cert=authority.file))
    assert "certificate verify failed" in str(error)


def test_a_context_of_ones_own_verifies_names_if_it_wants(authority: Authority) -> None:
    with SecureServer(authority.server_context("other.example")) as server:
        context = ssl.create_default_context(cafile=str(authority.file))
        assert "match" in str(refused(shop(server.url, ssl_context=context)))
        assert not server.asked
        context = ssl.create_default_context(cafile=str(authority.file))
        context.check_hostname = False
        call(shop(server.url, ssl_context=context))
        assert len(server.asked) == 1


def test_a_truststore_context_works_as_it_is(
    server: SecureServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On Linux it asks OpenSSL for the system's roots, and that the environment.
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    call(shop(server.url, ssl_context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)))
    monkeypatch.setenv("SSL_CERT_FILE", os.devnull)
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert "certificate verify failed" in str(refused(shop(server.url, ssl_context=context)))


def test_a_context_serves_several_clients_and_threads(
    server: SecureServer, authority: Authority
) -> None:
    context = ssl.create_default_context(cafile=str(authority.file))
    apis = [shop(server.url, ssl_context=context) for _ in range(4)]
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda number: apis[number % 4].get_cart(), range(80)))
    assert answers == [{}] * 80
    for api in apis:
        api.api_client.close()


def test_a_configuration_with_a_context_can_be_copied_and_its_pickle_says_what_is_wrong(
    server: SecureServer, authority: Authority
) -> None:
    context = ssl.create_default_context(cafile=str(authority.file))
    configuration = Configuration(server.url, KEY, ssl_context=context)
    for twin in (copy.copy(configuration), copy.deepcopy(configuration)):
        assert twin.ssl_context is context
    with pytest.raises(OpenApiException, match="ssl_context"):
        pickle.dumps(configuration)


@pytest.mark.parametrize("given", [True, "roots.pem", Path("roots.pem")])
def test_a_context_of_the_wrong_type_is_refused(given: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^ssl_context: expected"):
        Configuration("https://127.0.0.1", ssl_context=given)


# Without verifying


@pytest.fixture(params=["unknown", "expired", "another name"])
def doubtful(request: pytest.FixtureRequest, stranger: Authority) -> Iterator[SecureServer]:
    """A server that no client should trust."""
    name = "other.example" if request.param == "another name" else "127.0.0.1"
    context = stranger.server_context(name, expired=request.param == "expired")
    with SecureServer(context) as running:
        yield running


def test_without_verifying_every_client_warns_once_and_urllib3_never(
    doubtful: SecureServer,
) -> None:
    for _ in range(2):
        with shop(doubtful.url, verify_ssl=False).api_client as client:
            api = Shop(client)
            with pytest.warns(InsecureWarning, match="verify_ssl") as caught:
                api.get_cart()
            assert len(caught) == 1
            # Any other would be an error here.
            api.get_cart()
            api.put_cart()
    assert len(doubtful.asked) == 6


@pytest.mark.blocking_only
def test_the_warning_points_at_the_line_of_the_caller(doubtful: SecureServer) -> None:
    api = shop(doubtful.url, verify_ssl=False)
    with api.api_client, pytest.warns(InsecureWarning) as caught:
        api.get_cart()
    # The class is here what a generated one is to others: it is the caller's own.
    assert Path(caught[0].filename).name == "shop.py"


def test_threads_that_begin_together_get_one_warning(doubtful: SecureServer) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = shop(doubtful.url, verify_ssl=False).api_client
        with client, ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda _: Shop(client).get_cart(), range(16)))
    assert [warning.category for warning in caught] == [InsecureWarning]


def test_making_a_client_that_does_not_verify_warns_of_nothing() -> None:
    # The place to hear of it is where the key goes out.
    shop("https://127.0.0.1", verify_ssl=False).api_client.close()


def test_a_warning_that_is_an_error_sends_nothing(doubtful: SecureServer) -> None:
    api = shop(doubtful.url, verify_ssl=False)
    with api.api_client, pytest.raises(InsecureWarning):
        api.get_cart()
    assert not doubtful.asked


def test_without_verifying_a_certificate_is_still_shown(
    demanding: SecureServer, mine: ClientCertificate
) -> None:
    settings: dict[str, Any] = {
        "cert_file": mine.cert_file,
        "key_file": mine.key_file,
        "key_password": PASSWORD,
    }
    with pytest.warns(InsecureWarning):
        call(shop(demanding.url, verify_ssl=False, **settings))
    assert demanding.clients == ["checkout"]


def test_a_context_that_does_not_verify_warns_as_well(doubtful: SecureServer) -> None:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with pytest.warns(InsecureWarning) as caught:
        call(shop(doubtful.url, ssl_context=context))
    assert len(caught) == 1


# TLS through a proxy


def test_a_tunnel_carries_tls_to_the_server_itself(
    server: SecureServer, authority: Authority
) -> None:
    with Proxy() as proxy:
        settings: dict[str, Any] = {"proxy": proxy.url, "ssl_ca_cert": authority.file}
        call(shop(server.url, **settings))
        assert proxy.targets == [("CONNECT", f"127.0.0.1:{server.port}")]
        assert "certificate verify failed" in str(refused(shop(server.url, proxy=proxy.url)))


def test_tls_runs_within_tls_through_a_proxy_that_speaks_it(
    server: SecureServer, authority: Authority, context: ssl.SSLContext
) -> None:
    with Proxy(credentials="user:word", context=context) as proxy:
        address = proxy.url.replace("//", "//user:word@")
        with shop(server.url, proxy=address, ssl_ca_cert=authority.file).api_client as client:
            api = Shop(client)
            assert api.get_cart() == {}
            assert api.put_cart(body={"note": "x" * 300_000}) == {}
        assert proxy.targets == [("CONNECT", f"127.0.0.1:{server.port}")]
    assert len(server.asked[1].body) > 300_000
    assert len(server.clients) == 1


def test_a_plain_request_goes_over_tls_to_a_proxy_that_speaks_it(
    authority: Authority, context: ssl.SSLContext
) -> None:
    with SecureServer(None) as plain, Proxy(context=context) as proxy:
        call(shop(plain.url, proxy=proxy.url, ssl_ca_cert=authority.file))
        assert proxy.targets == [("GET", f"{plain.url}/v1/carts/c-1")]


def test_tls_runs_within_tls_with_a_context_of_ones_own(
    demanding: SecureServer,
    authority: Authority,
    context: ssl.SSLContext,
    mine: ClientCertificate,
) -> None:
    own = ssl.create_default_context(cafile=str(authority.file))
    own.load_cert_chain(mine.cert_file, mine.key_file, PASSWORD)
    with Proxy(context=context) as proxy:
        call(shop(demanding.url, proxy=proxy.url, ssl_context=own))
    assert demanding.clients == ["checkout"]


@pytest.mark.parametrize("wrong", ["authority", "name", "time"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_whose_certificate_is_refused_is_never_asked(
    authority: Authority, stranger: Authority, scheme: str, wrong: str
) -> None:
    shown = {
        "authority": lambda: stranger.server_context(),
        "name": lambda: authority.server_context("other.example"),
        "time": lambda: authority.server_context(expired=True),
    }[wrong]()
    origin = SecureServer(authority.server_context() if scheme == "https" else None)
    with origin as server, Proxy(context=shown) as proxy:
        address = proxy.url.replace("//", "//user:word@")
        error = refused(shop(server.url, proxy=address, ssl_ca_cert=authority.file))
        assert not proxy.asked
        assert not server.asked
    assert "proxy" in str(error)
    assert {"authority": "verify failed", "name": "match", "time": "expired"}[wrong] in str(error)
    assert error.sent == "no"


def test_a_server_behind_a_proxy_is_verified_too(
    authority: Authority, stranger: Authority, context: ssl.SSLContext
) -> None:
    with (
        SecureServer(stranger.server_context()) as server,
        Proxy(context=context) as proxy,
    ):
        error = refused(shop(server.url, proxy=proxy.url, ssl_ca_cert=authority.file))
        assert len(proxy.asked) >= 1
    assert "no secure connection" in str(error)
    assert "certificate verify failed" in str(error)
    assert error.sent == "no"
    assert not server.asked


def test_without_verifying_nothing_is_verified_on_the_way_either(
    doubtful: SecureServer, stranger: Authority
) -> None:
    with Proxy(context=stranger.server_context()) as proxy:
        api = shop(doubtful.url, proxy=proxy.url, verify_ssl=False)
        with api.api_client, pytest.warns(InsecureWarning) as caught:
            api.get_cart()
            api.get_cart()
    assert len(caught) == 1
    assert len(doubtful.asked) == 2


def test_a_server_behind_tls_within_tls_that_never_greets_costs_no_more_than_the_timeout(
    authority: Authority, context: ssl.SSLContext
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, Proxy(context=context) as proxy:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}"
        settings: dict[str, Any] = {"proxy": proxy.url, "ssl_ca_cert": authority.file}
        error = refused(shop(url, timeout=0.3, retries=0, **settings))
    assert isinstance(error, ApiTimeoutError)
    assert error.phase == "connecting"
    assert error.sent == "no"


@pytest.mark.parametrize("trust_env", [True, False])
def test_secrets_of_tls_are_logged_only_where_the_environment_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trust_env: bool
) -> None:
    log = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(log))
    context = tls_context(Configuration("https://shop.test", trust_env=trust_env))
    assert (context.keylog_filename == str(log)) is trust_env
