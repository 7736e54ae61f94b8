"""The factory: generate ``talon_one`` from a published description of the API.

    load -> normalize -> apis -> merge -> overlay -> repair -> to_openapi30 -> build -> verify -> install

From ``normalize`` to ``repair`` a description is OpenAPI 3.1, whatever its file was, so that every
step reads one dialect. That state, without prose, becomes ``talon_one/description.json``.
``to_openapi30`` turns it into the OpenAPI 3.0.3 that openapi-generator reads best. Only ``install``
writes into the tree, so a run that fails changes nothing.
"""
