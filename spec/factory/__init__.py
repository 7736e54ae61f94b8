"""The factory: from a published description of the API to the generated part of ``talon_one``.

    load -> normal -> apis -> merge -> overlay -> repair -> prepare -> build -> install

Up to ``repair`` a description is OpenAPI 3.1 whatever it was before, so that every step speaks one
dialect; that state, without its prose, is what ``talon_one/description.json`` holds. ``prepare``
makes the OpenAPI 3.0.3 of it that openapi-generator reads best. Until ``install`` nothing in the
tree is touched, so a run that fails leaves it as it was.
"""
