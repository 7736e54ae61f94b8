"""Certificates from an authority of our own, and real servers that show them."""

from __future__ import annotations

import ssl
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from ...server import Handler, Server

if TYPE_CHECKING:
    from typing_extensions import Self

LOOPBACK = ("127.0.0.1", "::1", "localhost")


class ClientCertificate(NamedTuple):
    """Files in PEM."""

    cert_file: Path
    key_file: Path
    both: Path
    """Certificate and key in one file, the key without a password."""


class Authority:
    """Issues certificates. Only those who are given ``file`` trust it; it is put into ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ca = trustme.CA()
        self.file = folder / f"authority-{id(self._ca)}.pem"
        self._ca.cert_pem.write_to_path(str(self.file))

    def server_context(
        self, *names: str, expired: bool = False, clients: Authority | None = None
    ) -> ssl.SSLContext:
        """What a server shows that is reached under ``names`` (loopback, if none is given).

        With ``clients`` it demands a certificate of that authority from whoever connects.
        """
        ended = datetime.now(timezone.utc) - timedelta(days=1)
        span: dict[str, Any] = (
            {"not_before": ended - timedelta(days=1), "not_after": ended} if expired else {}
        )
        issued = self._ca.issue_cert(*(names or LOOPBACK), **span)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued.configure_cert(context)
        if clients is not None:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(clients.file)
        return context

    def client_certificate(self, name: str, password: str | None = None) -> ClientCertificate:
        """A certificate for a client called ``name``; the file of its key may want a password."""
        issued = self._ca.issue_cert(common_name=name, organization_name=name)
        files = ClientCertificate(
            *(self._folder / f"{name}-{part}.pem" for part in ("cert", "key", "both"))
        )
        issued.cert_chain_pems[0].write_to_path(str(files.cert_file))
        issued.private_key_and_cert_chain_pem.write_to_path(str(files.both))
        key = issued.private_key_pem.bytes()
        if password is not None:
            key = load_pem_private_key(key, None).private_bytes(
                Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password.encode())
            )
        files.key_file.write_bytes(key)
        return files


class SecureHandler(Handler):
    """Speaks TLS if its server has a context; the greeting is in the thread of the connection."""

    def __init__(self, *args: Any) -> None:
        # The other side does not like the certificate, or shows none, as some tests want it.
        with suppress(OSError):
            super().__init__(*args)

    def setup(self) -> None:
        owner = self.server.owner
        assert isinstance(owner, SecureServer)
        if owner.context is not None:
            self.request = owner.context.wrap_socket(self.request, server_side=True)
            owner.clients.append(_common_name(self.request.getpeercert()))
        super().setup()

    def finish(self) -> None:
        super().finish()
        self.request.close()


class SecureServer(Server):
    """A server that speaks TLS.

    ``clients`` holds, for each connection, the common name in the certificate that came, if any.
    """

    handler: type[SecureHandler] = SecureHandler

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.context = context
        self.clients: list[str | None] = []
        super().__init__()
        self._http.RequestHandlerClass = self.handler  # nobody can have connected yet

    def __enter__(self) -> Self:
        return self

    @property
    def url(self) -> str:
        return super().url if self.context is None else super().url.replace("http:", "https:")

    @property
    def port(self) -> int:
        return self._http.server_port


def _common_name(certificate: Any) -> str | None:
    # As ssl gives it: a tuple of tuples of pairs.
    pairs = [pair for part in (certificate or {}).get("subject", ()) for pair in part]
    return dict(pairs).get("commonName")
