"""What a caller sets: a client's configuration, options of one call, and policies.

Policies (retries, circuit breaker, hooks) are shown a ``Call`` of an ``Operation``, so both are here, too.
"""
