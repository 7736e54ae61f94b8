"""Hypothesis as these tests want it: the same examples each time, so that a red run can be repeated.

``HYPOTHESIS_PROFILE=search`` looks for new ones, many more of them.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]

settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=4,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "search", database=None, deadline=None, max_examples=100, suppress_health_check=_SLOW
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
