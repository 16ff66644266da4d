"""Who may log in."""

import pytest
from sqlmodel import Session

from timeline.actions import add_user, set_password
from timeline.ingest.refusals import Refused
from timeline.store import users


def test_add_and_change(session: Session) -> None:
    assert add_user(session, "  Ida  Rothe ", "lang genug", "editor").name == "Ida Rothe"
    set_password(session, "Ida Rothe", "auch lang genug")
    assert users.verify(session, "Ida Rothe", "auch lang genug")


@pytest.mark.parametrize(
    ("name", "password", "case"),
    [("Ida", "lang genug", "name-taken"), (" ", "lang genug", "no-name"), ("Jens", "kurz", "short-password")],
)
def test_refused(session: Session, name: str, password: str, case: str) -> None:
    add_user(session, "Ida", "lang genug", "editor")
    with pytest.raises(Refused) as refused:
        add_user(session, name, password, "editor")
    assert refused.value.case == case


def test_nobody(session: Session) -> None:
    with pytest.raises(Refused):
        set_password(session, "Nobody", "lang genug")
