"""What is a name, of which kind, under which label; P: person, O: organisation, L: place."""

import pytest

from timeline.events.model import Article
from timeline.events.naming import NameKind, names_of

from .marked import expected, found

PERSONS = [
    "Am Montag traf [P: Petra Lindner] den Trainer.",
    "Ministerin [P: Hannelore Brandt-Weiß] lehnte ab.",
    "Der Sprecher [P: Schmitz] sagte nichts dazu.",
    "US-Präsident [P: Donald Trump] kommt.",
    "Prof. Dr. [P: Jutta Allmendinger] forscht.",
    "Dort spricht [P: Friedrich von Weizsäcker].",
    "Es gewann [P: Hans-Jürgen Papenbrock].",
    "Gewählt wurde [P: Anna M. Reuter].",
    "Dort sprach [P: María Gómez Ibarra].",
    "Innenminister [P: Okonkwo] trat zurück.",
    "General [P: Tikhon Balabanow] sprach.",
    "Königin [P: Sophia] winkte.",
    "Papst [P: Johannes Paul II.] reiste.",
    "Gebaut hat ihn [P: Gottlieb Daimler].",
    "Der Film „[P: Michael Jackson's|Michael Jackson] Weg“ läuft.",
    "Dort war [P: Albert II.] zu Gast.",
    "Die Rede Papst [P: Urbans IV.|Urban IV.] war kurz.",
    "Es war [P: Angela Merkels|Angela Merkel] Entscheidung.",
    "Der Präsident [P: Mustafa el-Tahir] sprach.",
    "Die Abgeordnete [P: Sevim Dağdelen] fragte nach.",
    "Es sprach [P: Zorica Hartmann] ([O: CDU]).",
    # names that no table has, by what stands around them
    "Die Klägerin [P: Raja Akram] gewann.",
    "[P: Raja Akram] sagte das.",
    "[P: Raja Akram], 41, kam zuletzt.",
    "[P: Raja Akram] (41) kam zuletzt.",
    "Der Trainer [P: van den Berg] ging.",
]

ORGANISATIONS = [
    "Die [O: Muster Bau GmbH|Muster Bau] baut.",
    "Die [O: Siemens AG|Siemens] baut.",
    "Die [O: SPD] stimmte zu, die [O: Grünen|Bündnis 90/Die Grünen] nicht.",
    "Das [O: Landgericht Köln] urteilte.",
    "Das Urteil des [O: Amtsgerichts Kiel|Amtsgericht Kiel] ist da.",
    "Ein Sprecher des [O: Deutschen Turner-Bundes|Deutscher Turner-Bund] sagte das.",
    "Der [O: Deutsche Wetterdienst|Deutscher Wetterdienst] warnt.",
    "Das [O: Bundeskartellamt] prüft.",
    "Das [O: Bundesministerium für Gesundheit] prüft.",
    "Die Sitzung des [O: Bundestages|Bundestag] begann.",
    "Der Autobauer [O: Borgward] baut.",
    "Die Zeitung „[O: Der Bote]“ schreibt.",
    "Der [O: SV Meppen] gewann.",
    "Die [O: Sozialistische Partei Portugals] gewann.",
    "Die Gewerkschaft [O: ver.di|Verdi (Gewerkschaft)] warnt.",
    "Das sagt der [O: SPD]-Chef.",
    "Die [O: Vereinten Nationen|Vereinte Nationen] helfen.",
]

PLACES = [
    "In [L: Island] brach ein Vulkan aus.",
    "In [L: Berlin] brannte es.",
    "[L: Berlins|Berlin] Bürgermeister trat zurück.",
    "Sie wohnt in [L: Essen].",
    "Er fährt nach [L: Halle|Halle (Saale)] und nach [L: Frankfurt|Frankfurt am Main].",
    "Die [L: Vereinigten Staaten|USA] und die [L: Türkei] einigten sich.",
    "Der Süden [L: Frankreichs|Frankreich] ist heiß.",
    "Im Hafen von [L: Rio de Janeiro] lag ein Schiff.",
    "In [L: Mecklenburg-Vorpommern] und im [L: Saarland] wird gewählt.",
    "In [L: Moskau] und [L: Mailand] schneit es.",
]


@pytest.mark.parametrize("marked", PERSONS + ORGANISATIONS + PLACES)
def test_what_is_a_name(marked: str) -> None:
    assert found(marked) == expected(marked)


NOTHING = [
    # time
    "Am Montag und im März, Anfang April und am Freitagabend geschah nichts.",
    "Im August war es warm.",
    "Auf Long Island und vor Robben Island lag Nebel.",
    "Chinesischer Bauer gewinnt.",
    "An den Polen wurde es kälter, die Hessen siegten.",
    "Die Parteien schlossen eine Allianz.",
    "Verdis Oper gefiel, im Cockpit war Rauch.",
    "Die Demokratische Partei gewann.",
    # what begins a sentence
    "Wasser ist knapp. Essen ist fertig. Halle und Hof sind leer. Regen fiel.",
    "Norden und Süden streiten. Wenden ist verboten.",
    # common nouns in a row, and after offices
    "Der Präsident hat Journalisten Millionen Euro gegeben.",
    "Der Minister warf Kritikern Untätigkeit vor.",
    "Die Richter Anfang der Woche.",
    "Die Mehrheit der Menschen hat Angst.",
    "Hunderte Tonnen Öl liefen aus.",
    # streets and squares
    "In der Konrad-Adenauer-Straße und am Willy-Brandt-Platz stand ein Auto.",
    "Auf der Berliner Straße staute sich der Verkehr.",
    # adjectives of places
    "Der Berliner Senat und die Hamburger Polizei schweigen.",
    "Das Essen in der Halle war gut.",
    # page debris
    "Foto: Archiv. Lesen Sie auch: Mehr zum Thema. Quelle: Internet.",
    "Teilen Drucken Kommentare Newsletter Anmelden",
    # what only looks like somebody's name
    "Neue Heimat sagte das.",
    "Fortuna Salmstedt sagte das.",
    "Die Deutschen Pommes Frites schmecken.",
    "Das Armenviertel Salmoré schlief.",
    # measures
    "Das kostet 300 Mark Strafe und 20 Franken Gebühr.",
    "Er sprach mit der Tochter Marie.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_none(text: str) -> None:
    assert found(text) == []


LINKED = [
    "[P: Ursula von der Leyen] kam. [P: Von der Leyen|Ursula von der Leyen] sprach mit [P: von der Leyen|Ursula von der Leyen].",
    "[P: Sahra van den Berg] kam. [P: Van den Berg|Sahra van den Berg] ging. Der Berg rutschte auf den Berg.",
    "[P: Maria de la Cruz] kam. [P: De la Cruz|Maria de la Cruz] ging.",
    "Kanzler [P: Olaf Scholz] reist. [P: Scholz|Olaf Scholz] trifft [P: Macron|Emmanuel Macron].",
    "[P: Weber|Jutta Weber] tritt an. Die Ministerin [P: Jutta Weber] sagte das. [P: Webers|Jutta Weber] Rede war kurz.",
    "Kanzler [P: Scholz|Olaf Scholz] reist.",
    "Chef [P: Olaf Sehring] und [P: Ida Hellweg] reisen.",
    "Der Konrad-Adenauer-Ring ist gesperrt.",
    "Bundeskanzlerin [P: Merkel|Angela Merkel] reist.",
    "Bürgermeister [P: Uwe Harms] ging. Der [P: Bürgermeister|Uwe Harms] schwieg.",
    "Bürgermeister [P: Uwe Harms] und Bürgermeister [P: Jan Voss] gingen. Der Bürgermeister schwieg.",
    "[P: George Bush|George W. Bush] kam. [P: Bush|George W. Bush] ging.",
    "Das [O: Landgericht Köln] tagte. Der Sprecher des [O: Landgerichts|Landgericht Köln] sprach.",
    "Das [O: Landgericht Köln] und das [O: Landgericht Bonn] tagten. Das Landgericht schwieg.",
    "Die [O: Wemag AG|Wemag] baut. [O: Wemag] zahlt.",
    "Der Maler [P: Bernd Fischer] malt. Die Fischer streiken. [P: Fischer|Bernd Fischer] schweigt.",
    "[P: Bernd Kohl] und [P: Petra Kohl] kamen. [P: Kohl|Petra Kohl] ging.",
    "Die [O: Bundesbank] warnt. Der Chef der [O: Deutschen Bundesbank|Bundesbank] auch.",
]


@pytest.mark.parametrize("marked", LINKED)
def test_short_forms_lead_to_the_full_one(marked: str) -> None:
    assert found(marked) == expected(marked)


def test_the_title_helps_to_know_who_is_meant() -> None:
    marked = "[P: Harms|Uwe Harms] will gehen."
    assert found(marked, title="Uwe Harms tritt zurück") == expected(marked)


def test_the_order_of_articles_changes_nothing() -> None:
    article = Article("a", "", "Kanzler Scholz traf die SPD in Berlin.", 0)
    first = names_of(article)
    names_of(Article("b", "Rudolf Scholz", "Rudolf Scholz kam. Scholz ging.", 0))
    assert names_of(article) == first
    assert {name.kind for name in first} == set(NameKind)


def test_nothing_gives_nothing() -> None:
    assert names_of(Article("a", "", "", 0)) == ()
