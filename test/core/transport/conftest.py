"""What the tests of the transport share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from .faces import FACE, FACES, tracing
from .tls import Authority


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run every test over all faces, unless it looks into what only the blocking ones have."""
    only = metafunc.definition.get_closest_marker("blocking_only")
    metafunc.parametrize("face", FACES[: 2 if only else None], indirect=True)


@pytest.fixture(autouse=True)
def face(request: pytest.FixtureRequest) -> Iterator[str]:
    """The face that the test runs over."""
    FACE.name = request.param
    with tracing() if FACE.name == "traced" else nullcontext():
        yield FACE.name
    FACE.name = "blocking"
    FACE.close()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority that clients trust if they are told to."""
    return Authority(tmp_path_factory.mktemp("authority"))
