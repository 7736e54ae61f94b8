"""The window: a page at ``/`` that shows what an emulator does, and drives it.

It is written as HTML on the server, so that it can be read without JavaScript; the script only renews
it and copies text. Its paths are ``/`` and those below ``/-/``, which the API does not have. Like the
pytest plugin, it stands above the client: prices and verdicts come from ``talon_one.helpers``.
"""

from .site import Window

__all__ = ["Window"]
