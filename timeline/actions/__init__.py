"""What people do, one function each: called alike by the web, the command line and whatever comes.

Nothing here commits: whoever opened the session does, so that an action is stored as a whole or not at all.
"""

from timeline.actions.accounts import add_user, end_sessions, remove_user, set_password, set_role
from timeline.actions.decide import decide
from timeline.actions.preview import preview
from timeline.actions.rebuild import rebuild, update
from timeline.actions.take_in import TakenIn, read_ahead, take_in, take_in_all

__all__ = [
    "TakenIn",
    "add_user",
    "decide",
    "end_sessions",
    "preview",
    "read_ahead",
    "rebuild",
    "remove_user",
    "set_password",
    "set_role",
    "take_in",
    "take_in_all",
    "update",
]
