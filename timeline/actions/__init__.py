"""What people do, one function each: called alike by the web, the command line and whatever comes.

Nothing here commits: whoever opened the session does, so that an action is stored as a whole or not at all.
"""

from timeline.actions.about import erring, parted, places, told_by
from timeline.actions.accounts import add_user, end_sessions, remove_user, set_password, set_role
from timeline.actions.annotated import take_in_annotated
from timeline.actions.catch_up import catch_up
from timeline.actions.decide import based_on, decide
from timeline.actions.erase import erasable, erase_article, erase_passage, erase_words
from timeline.actions.figures import Figures, Share, cases, figures
from timeline.actions.history import go_back, of_event, of_mention, returning, taking_back
from timeline.actions.outlook import Hit, Outlook, preview_decision, preview_going_back
from timeline.actions.previews import Previews
from timeline.actions.rebuild import rebuild, update
from timeline.actions.restore import restore
from timeline.actions.take_in import TakenIn, read_ahead, take_in, take_in_all
from timeline.actions.tokens import add_token, revoke_token
from timeline.actions.tryout import try_out
from timeline.actions.typed import read_typed, understood
from timeline.actions.versions import Stale, version, version_for

__all__ = [
    "Figures",
    "Hit",
    "Outlook",
    "Previews",
    "Share",
    "Stale",
    "TakenIn",
    "add_token",
    "add_user",
    "based_on",
    "cases",
    "catch_up",
    "decide",
    "end_sessions",
    "erasable",
    "erase_article",
    "erase_passage",
    "erase_words",
    "erring",
    "figures",
    "go_back",
    "of_event",
    "of_mention",
    "parted",
    "places",
    "preview_decision",
    "preview_going_back",
    "read_ahead",
    "read_typed",
    "rebuild",
    "remove_user",
    "restore",
    "returning",
    "revoke_token",
    "set_password",
    "set_role",
    "take_in",
    "take_in_all",
    "take_in_annotated",
    "taking_back",
    "told_by",
    "try_out",
    "understood",
    "update",
    "version",
    "version_for",
]
