"""What effects do to the store, and how it is undone.

Effects are the record of what was done: closing a session books what its effects say, cancelling,
reopening or returning takes those effects back one by one and gives a rollback effect for each. So
a rollback can not miss what a close has done.

| module | |
|---|---|
| `closing` | what a closed session, an event or a profile's update books |
| `instant` | what happens with every update: attributes, audiences, reservations |
| `points` | loyalty points, for closing and for previews |
| `undoing` | rollbacks |
"""

from .booking import book
from .immediate import book_instantly
from .points_booking import book_points
from .rollback import roll_back

__all__ = ["book", "book_instantly", "book_points", "roll_back"]
