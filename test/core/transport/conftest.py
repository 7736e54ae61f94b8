"""What the tests of the transport share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .faces import FACE, FACES
from .tls import Authority


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run every test over both faces, unless it looks into what only one of them has."""
    only = metafunc.definition.get_closest_marker("blocking_only")
    metafunc.parametrize("face", FACES[: 1 if only else None], indirect=True)


@pytest.fixture(autouse=True)
def face(request: pytest.FixtureRequest) -> Iterator[str]:
    """The face that the test runs over."""
    FACE.name = request.param
    yield FACE.name
    FACE.name = "blocking"
    FACE.close()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority that clients trust if they are told to."""
    return Authority(tmp_path_factory.mktemp("authority"))
