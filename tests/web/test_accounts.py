"""Who gets in, how often one may try, what an account may do, and how sessions end."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from tests.web.pages import NAME, PASSWORD, token
from timeline import actions
from timeline.settings import UnusableError
from timeline.store import decisions, users
from timeline.store.database import session_scope
from timeline.web.app import create_app
from timeline.web.editors.login import network

Post = Callable[..., TestResponse]
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LOGIN = "/redaktion/anmelden"

# What everybody may ask for, by the beginning of the endpoint's name; all else is the desk's.
PUBLIC = (
    "static",
    "joined",
    "readers.",
    "embeds.",
    "api.",
    "openapi.",
    "feeds.",
    "exports.",
    "builder.show",
    "editors.login",
    "editors.logout",
)
ADMINS = {
    "editors.erasure",
    "editors.ask_to_erase",
    "editors.erase",
}  # the endpoints that only administrators may use


def log_in(
    client: FlaskClient, name: str = NAME, password: str = PASSWORD, address: str = ""
) -> TestResponse:
    environ = {"REMOTE_ADDR": address or "192.0.2.1"}
    form = {"csrf_token": token(client.get(LOGIN).text), "name": name, "passwort": password}
    return client.post(LOGIN, data=form, environ_base=environ)


def path_of(rule: Rule) -> str:
    """An address that the rule answers."""
    path = rule.rule
    for name, converter in rule._converters.items():
        kind = type(converter).__name__
        path = path.replace(f"<{name}>", "x")
        for written in ("int", "path", "string"):
            path = path.replace(f"<{written}:{name}>", "1" if kind == "IntegerConverter" else "x")
    return path


def routes(app: Flask) -> list[tuple[str, str, str]]:
    """Every endpoint that is not public, with a method and an address of it."""
    return [
        (rule.endpoint, method, path_of(rule))
        for rule in app.url_map.iter_rules()
        if not rule.endpoint.startswith(PUBLIC)
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    ]


def test_every_route_asks_who_one_is(app: Flask) -> None:
    app.config["WTF_CSRF_ENABLED"] = False
    found = routes(app)
    assert len(found) > 8
    for endpoint, method, path in found:
        answer = app.test_client().open(path, method=method)
        assert answer.status_code == 303, endpoint
        assert answer.headers["Location"].startswith("/redaktion/anmelden"), endpoint


def test_every_route_looks_at_the_role(app: Flask) -> None:
    app.config["WTF_CSRF_ENABLED"] = False
    for endpoint, method, path in routes(app):
        client = app.test_client()
        client.post(LOGIN, data={"name": NAME, "passwort": PASSWORD})
        refused = client.open(path, method=method).status_code == 403
        assert refused == (endpoint in ADMINS), endpoint


def test_every_form_needs_its_token(editor: FlaskClient, app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        if "POST" in (rule.methods or set()) and rule.endpoint.startswith("editors."):
            answer = editor.post(path_of(rule))
            assert answer.status_code == 400, rule.endpoint


def test_what_anybody_may_see_needs_no_account(client: FlaskClient) -> None:
    assert client.get("/").status_code == 200
    assert client.get(LOGIN).status_code == 200


def test_logging_in_and_out(client: FlaskClient, post: Post) -> None:
    answer = post(LOGIN, name=NAME, passwort=PASSWORD, weiter="/redaktion/verlauf?artikel=x")
    assert answer.headers["Location"] == "/redaktion/verlauf?artikel=x"
    for cookie in answer.headers.getlist("Set-Cookie"):
        assert "HttpOnly" in cookie
        assert "SameSite" in cookie
    assert client.get("/redaktion").status_code == 200
    post("/redaktion/abmelden", form_at="/redaktion")
    assert client.get("/redaktion").status_code == 303


@pytest.mark.parametrize(
    "onward",
    [
        "//evil.example",
        "https://evil.example/redaktion",
        "/redaktion\\x",
        "javascript:1",
        "/",
        "/redaktion/\r\nX: 1",
        "/redaktion/\u2028",
        "//[",
    ],
)
def test_the_login_leads_nowhere_else(post: Post, onward: str) -> None:
    answer = post(LOGIN, name=NAME, passwort=PASSWORD, weiter=onward)
    assert answer.headers["Location"] == "/redaktion"


def test_a_wrong_password(post: Post) -> None:
    answer = post(LOGIN, name=NAME, passwort="falsch")
    assert answer.status_code == 422
    assert "stimmen nicht" in answer.text
    assert 'falsch"' not in answer.text.replace('id="falsch"', "").replace('describedby="falsch"', "")


def test_logging_in_waits_for_no_writer(app: Flask, post: Post) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        assert decisions.all(session) == []
        assert post(LOGIN, name=NAME, passwort=PASSWORD).status_code == 303


def test_after_some_failures_the_next_try_has_to_wait(app: Flask, client: FlaskClient) -> None:
    app.config["NOW"] = NOW
    for _ in range(5):
        assert log_in(client, password="falsch").status_code == 422
    answer = log_in(client)
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "1"
    assert "Bitte warten Sie eine Sekunde." in answer.text
    assert f'value="{NAME}"' in answer.text
    app.config["NOW"] = NOW + timedelta(seconds=1)
    assert log_in(client, password="falsch").status_code == 422
    app.config["NOW"] = NOW + timedelta(seconds=2)
    assert log_in(client).headers["Retry-After"] == "1"  # two seconds from the last
    app.config["NOW"] = NOW + timedelta(seconds=3)
    assert log_in(client).status_code == 303


def test_others_failures_do_not_lock_the_owner_out(app: Flask, client: FlaskClient) -> None:
    app.config["NOW"] = NOW
    log_in(client)
    client.post("/redaktion/abmelden", data={"csrf_token": token(client.get("/redaktion").text)})
    attacker = app.test_client()
    answers = [log_in(attacker, password="geraten", address=f"198.51.100.{n}") for n in range(40)]
    assert answers[-1].status_code == 429
    assert log_in(client).status_code == 303  # the browser that logged in before
    elsewhere = app.test_client()
    assert int(log_in(elsewhere, address="203.0.113.1").headers["Retry-After"]) <= 60
    app.config["NOW"] = NOW + timedelta(seconds=60)
    assert log_in(elsewhere, address="203.0.113.1").status_code == 303


def test_one_address_cannot_try_many_accounts(app: Flask, client: FlaskClient) -> None:
    app.config["NOW"] = NOW
    answers = [log_in(client, name=f"jemand-{n}", password="geraten") for n in range(16)]
    assert answers[0].status_code == 422
    assert answers[-1].status_code == 429
    assert log_in(app.test_client(), address="203.0.113.1").status_code == 303


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("", ""),
        ("unix:", "unix:"),
    ],
)
def test_one_visitor(address: str, expected: str) -> None:
    assert network(address) == expected


def test_another_process_knows_of_the_failures(database_url: str, app: Flask, client: FlaskClient) -> None:
    app.config["NOW"] = NOW
    for _ in range(5):
        log_in(client, password="falsch")
    another = create_app({"DATABASE_URL": database_url, "TESTING": True, "NOW": NOW})
    assert log_in(another.test_client()).status_code == 429


def test_behind_a_proxy_the_visitors_address_counts(database_url: str) -> None:
    app = create_app({"DATABASE_URL": database_url, "TESTING": True, "PROXIES": 1, "NOW": NOW})
    client = app.test_client()

    def attempt(address: str) -> int:
        form = {"csrf_token": token(client.get(LOGIN).text), "name": address, "passwort": "geraten"}
        # what a visitor writes into the header himself stands left of what the proxy adds
        headers = {"X-Forwarded-For": f"10.9.8.7, {address}"}
        return client.post(LOGIN, data=form, headers=headers).status_code

    assert [attempt("192.0.2.7") for _ in range(6)][-1] == 429
    assert attempt("192.0.2.8") == 422


def test_a_number_of_proxies_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_PROXIES", "nginx")
    with pytest.raises(UnusableError, match="TIMELINE_PROXIES"):
        create_app()


def test_ended_sessions_are_ended(editor: FlaskClient, app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        actions.end_sessions(session, NAME)
    assert editor.get("/redaktion").status_code == 303


def test_one_ends_all_sessions_but_this_one(app: Flask, editor: FlaskClient) -> None:
    other = app.test_client()
    log_in(other)
    form = {"csrf_token": token(editor.get("/redaktion/konto").text)}
    assert editor.post("/redaktion/konto/sitzungen", data=form).status_code == 303
    assert other.get("/redaktion").status_code == 303
    assert "Sitzungen sind beendet" in editor.get("/redaktion/konto").text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"alt": "falsch", "neu": "ganz-neu-1", "nochmal": "ganz-neu-1"}, "Das ist nicht Ihr Passwort."),
        ({"alt": PASSWORD, "neu": "ganz-neu-1", "nochmal": "ganz-neu-2"}, "sind nicht gleich"),
        ({"alt": PASSWORD, "neu": "kurz", "nochmal": "kurz"}, "mindestens 8 Zeichen"),
    ],
)
def test_no_new_password(
    app: Flask, editor: FlaskClient, post: Post, fields: dict[str, str], words: str
) -> None:
    answer = post("/redaktion/konto/passwort", form_at="/redaktion/konto", **fields)
    assert answer.status_code == 422
    assert words in answer.text
    assert log_in(app.test_client()).status_code == 303


def test_a_new_password(editor: FlaskClient, post: Post, app: Flask) -> None:
    fields = {"alt": PASSWORD, "neu": "ganz-neu-1", "nochmal": "ganz-neu-1"}
    assert post("/redaktion/konto/passwort", form_at="/redaktion/konto", **fields).status_code == 303
    assert editor.get("/redaktion").status_code == 200
    assert log_in(app.test_client()).status_code == 422
    assert log_in(app.test_client(), password="ganz-neu-1").status_code == 303


def test_another_role_ends_the_sessions(editor: FlaskClient, app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        assert actions.set_role(session, NAME, "admin").role == "admin"
    assert editor.get("/redaktion").status_code == 303


def test_who_is_removed_is_out(editor: FlaskClient, app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        actions.remove_user(session, NAME)
        assert users.all(session) == []
    assert editor.get("/redaktion").status_code == 303
