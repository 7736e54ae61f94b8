"""What the tests of the transport share."""

from __future__ import annotations

import pytest

from .tls import Authority


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority that clients trust if they are told to."""
    return Authority(tmp_path_factory.mktemp("authority"))
