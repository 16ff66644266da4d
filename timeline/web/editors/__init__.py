"""What editors do. One file per noun; this is the table of contents."""

from typing import Final

from flask import Blueprint

from timeline.web.editors import (
    account,
    article,
    decision,
    dossier,
    erasure,
    event,
    going_back,
    hidden,
    history,
    login,
    lost,
    mention,
    proposing,
    quality,
    queue,
    taking_back,
)

editors: Final = Blueprint("editors", __name__, url_prefix="/redaktion")
editors.add_url_rule("", "queue", queue.show)
editors.add_url_rule("/liste", "listing", queue.listing)
editors.add_url_rule("/anmelden", "login", login.log_in, methods=["GET", "POST"])
editors.add_url_rule("/abmelden", "logout", login.log_out, methods=["POST"])
editors.add_url_rule("/konto", "account", account.show)
editors.add_url_rule("/konto/passwort", "set_password", account.set_password, methods=["POST"])
editors.add_url_rule("/konto/sitzungen", "end_sessions", account.end_sessions, methods=["POST"])
editors.add_url_rule("/angabe", "mention", mention.show)
editors.add_url_rule("/ereignis", "event", event.show)
editors.add_url_rule("/artikel", "article", article.show)
editors.add_url_rule("/dossiers", "dossiers", dossier.show_all)
editors.add_url_rule("/dossier", "dossier", dossier.show)
editors.add_url_rule("/vorschlag/<kind>", "propose", proposing.propose, methods=["GET", "POST"])
editors.add_url_rule("/bestaetigen/<kind>", "confirm", proposing.confirm, methods=["POST"])
editors.add_url_rule("/verlorene", "lost", lost.show)
editors.add_url_rule("/verborgene", "hidden", hidden.show)
editors.add_url_rule("/guete", "quality", quality.show)
editors.add_url_rule("/guete/faelle", "cases", quality.cases)
editors.add_url_rule("/loeschen", "erasure", erasure.show)
editors.add_url_rule("/loeschen/fragen", "ask_to_erase", erasure.ask, methods=["POST"])
editors.add_url_rule("/loeschen/endgueltig", "erase", erasure.erase, methods=["POST"])
editors.add_url_rule("/verlauf", "history", history.show)
editors.add_url_rule("/verlauf/zurueck", "ask_to_go_back", going_back.ask_to_go_back)
editors.add_url_rule("/verlauf/zurueck", "go_back", going_back.go_back, methods=["POST"])
editors.add_url_rule("/entscheidungen", "decide", decision.decide, methods=["POST"])
editors.add_url_rule("/entscheidungen/<int:number>/zuruecknehmen", "ask_to_take_back", taking_back.ask)
editors.add_url_rule(
    "/entscheidungen/<int:number>/zuruecknehmen", "take_back", taking_back.take_back, methods=["POST"]
)
