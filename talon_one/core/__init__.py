"""The hand-written base of generated code. It imports nothing generated.

A room imports from itself and from those to its left:
``support < errors < models < settings < wire < calls``.
"""
