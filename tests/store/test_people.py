"""Users, dossiers and decisions."""

import pytest
from sqlmodel import Session

from tests.store.values import NOW
from tests.wording.datings import within
from timeline.events.model import Decision, DecisionKind
from timeline.store import decisions, dossiers, users
from timeline.store.filters import Filter


def test_passwords(session: Session) -> None:
    users.add(session, "Ida", "geheim", "editor")
    found = users.verify(session, "Ida", "geheim")
    assert found is not None
    assert (found.name, found.role) == ("Ida", "editor")
    assert "geheim" not in found.password_hash
    for name, password in [("Ida", "Geheim"), ("Ida", ""), ("ida", "geheim"), ("", ""), ("Ida\0", "geheim")]:
        assert users.verify(session, name, password) is None


def test_sessions_end(session: Session) -> None:
    user = users.add(session, "Ida", "geheim", "admin")
    users.set_password(session, user, "anders")
    assert user.session_epoch == 1
    assert users.verify(session, "Ida", "geheim") is None
    assert users.verify(session, "Ida", "anders") is not None


@pytest.mark.parametrize(("name", "role"), [("Ida", "editor"), ("Jens", "owner")])
def test_no_user(session: Session, name: str, role: str) -> None:
    users.add(session, "Ida", "geheim", "editor")
    with pytest.raises(ValueError, match=r"no role|of this name"):
        users.add(session, name, "geheim", role)


def test_the_dossier_that_every_installation_has(session: Session) -> None:
    found = dossiers.get(session, "alle")
    assert found is not None
    assert (found.published, found.filter) == (True, Filter())
    assert dossiers.get(session, "missing") is None


@pytest.mark.parametrize("filter", [Filter(), Filter("a", 1, -5, "certain", ("x", "y"), ("sure",))])
def test_filters_survive_their_record(filter: Filter) -> None:
    assert Filter.from_record(filter.record()) == filter


def test_decisions_are_kept_in_order(session: Session) -> None:
    dating = within("-0043-03-15")
    first = decisions.add(
        session,
        Decision(0, DecisionKind.DATING, "a", 1, 5, "quote", dating),
        at=NOW,
        who="Ida",
        why="steht dort",
    )
    decisions.add(
        session, Decision(0, DecisionKind.REVERT, "a", 0, 0, "", reverts=first.id), at=NOW, who="Jens"
    )
    decisions.add(session, Decision(0, DecisionKind.NO_DATE, "b", 1, 5, "quote"), at=NOW, who="Jens")
    session.expire_all()
    assert decisions.get(session, first.id) == first
    assert first.dating == dating
    assert [d.kind for d in decisions.all(session)] == [
        DecisionKind.DATING,
        DecisionKind.REVERT,
        DecisionKind.NO_DATE,
    ]
    assert [(e.who, e.why, e.at) for e in decisions.history(session, "a")] == [
        ("Ida", "steht dort", NOW),
        ("Jens", "", NOW),
    ]
