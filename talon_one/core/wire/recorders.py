"""Let vcrpy record and replay.

While a cassette is in use, vcrpy's connections stand in the place of urllib3's. Each holds a connection of the
class that it replaces, and asks it for what the cassette does not have. Our pools have classes of their own, so
vcrpy's are made to hold ours: a recorded call keeps its limits, and the key, which our connection adds when the
request leaves, is in no cassette. https://vcrpy.readthedocs.io
"""

from __future__ import annotations

from typing import Any

from urllib3._version import __version__ as version

# vcrpy would let urllib3 2 decompress the body, and record that it is compressed.
_AS_IT_CAME = {} if version.startswith("1.") else {"decode_content": False}


def recording(ours: type, vcrpys: type) -> Any:
    """Return a class like vcrpy's that records a connection of ours."""
    recorded = type(ours.__name__, (_Recorded, ours), {})
    return type(vcrpys.__name__, (vcrpys,), {"_baseclass": recorded})


class _Recorded:
    def request(self, *args: Any, **keywords: Any) -> None:
        parent: Any = super()
        parent.request(*args, **_AS_IT_CAME, **keywords)
