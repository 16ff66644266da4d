"""What a definite noun in a title means: headline and text, and the title of its last statement. Published on 14 June 2024."""

import pytest

from tests.events.texts import told

NAMED = {
    # by the noun that stood before the name, in any case
    ("", "Der Frachter „Nordstern“ ist leck. Schlepper zogen den Frachter am Montag frei."): (
        "Schlepper zogen den Frachter „Nordstern“ frei"
    ),
    ("", "Das Hotel Seeblick in Binz ist abgebrannt. Das Hotel war 1908 gebaut worden."): (
        "Das Hotel Seeblick war gebaut worden"
    ),
    ("", "Das Museum Feldhof ist zu. Der Bau des Museums hatte 1908 begonnen."): (
        "Der Bau des Museums Feldhof hatte begonnen"
    ),
    # a pope by his whole name, where there is no more room
    (
        "",
        "Papst Leo XIV. ist da. Der Amerikaner war am 8. Mai von 133 Kardinälen zum Nachfolger von Franziskus gewählt "
        "worden.",
    ): "Papst Leo XIV. war von 133 Kardinälen zum Nachfolger von Franziskus gewählt worden",
    ("", "Die Schauspielerin Greta Vahl ist tot. Die Schauspielerin erhielt 1999 einen Preis."): (
        "Die Schauspielerin Greta Vahl erhielt einen Preis"
    ),
    (
        "",
        "Die Chefin des Werks, Ida Rothe, geht. Die Chefin war 2011 gekommen.",
    ): "Die Chefin Ida Rothe war gekommen",
    # by its head, which the whole noun had before
    ("", "Der Energiekonzern Norwind baut. Der Konzern plant bis 2030 drei Parks."): (
        "Der Energiekonzern Norwind plant drei Parks"
    ),
    ("", "Die Handwerkskammer Trier warnt. Die Kammer will am Montag werben."): (
        "Die Handwerkskammer Trier will werben"
    ),
    (
        "",
        "Bauherr ist die Firma Immowest. Die Firma hatte 2011 gezögert.",
    ): "Die Firma Immowest hatte gezögert",
    ("", "Die Insel Madeira ist nass. Auf der Insel hatte es im Mai geregnet."): (
        "Auf der Insel Madeira hatte es geregnet"
    ),
    # an office without an article, as the article itself says it
    (
        "",
        "Umweltminister Jan Weber ist da. Der Minister will am Dienstag reden.",
    ): "Umweltminister Jan Weber will reden",
    # a court, an authority, an association
    ("", "Das Landgericht Bremen verurteilte Jan Weber. Das Gericht hatte im Mai begonnen."): (
        "Das Landgericht Bremen hatte begonnen"
    ),
    ("", "Das Bundeskartellamt prüft den Kauf. Die Behörde hatte 2011 gezögert."): (
        "Das Bundeskartellamt hatte gezögert"
    ),
    ("", "Der Fahrgastverband Pro Bahn klagt. Der Verband hatte 2011 gezögert."): (
        "Der Fahrgastverband Pro Bahn hatte gezögert"
    ),
    ("", "Die Rakete „Wega“ ist da. Im Mai 2011 war die Rakete ins Meer gestürzt."): (
        "Die Rakete „Wega“ war ins Meer gestürzt"
    ),
    # by a general noun, where one alone of that kind was named
    ("Kette schließt", "Die Baumarktkette Werkelgut schließt. Das Unternehmen hatte 2011 eröffnet."): (
        "Die Baumarktkette Werkelgut hatte eröffnet"
    ),
    ("", "Das Kreuzfahrtschiff „Aurora“ ist leck. Das Schiff war 2011 getauft worden."): (
        "Das Kreuzfahrtschiff „Aurora“ war getauft worden"
    ),
    (
        "",
        "Die Sparkasse Elmtal spart. Das Institut hatte 2011 gezögert.",
    ): "Die Sparkasse Elmtal hatte gezögert",
    ("", "Der Zoo trauert um Elefant Boro. Das Tier war 2011 gekommen."): "Der Elefant Boro war gekommen",
    (
        "",
        "Der Elefant Boro lebt neben der Giraffe Lulu. Das Tier war 2011 gekommen.",
    ): "Das Tier war gekommen",
    ("", "Die Deutsche Bahn baut. Der Konzern hatte 2011 gezögert."): "Die Deutsche Bahn hatte gezögert",
    (
        "",
        "Der Hamburger SV sucht Spieler. Der Verein hatte 2011 gezögert.",
    ): "Der Hamburger SV hatte gezögert",
    # by what somebody is, where nobody else is told of
    (
        "",
        "Die Leiterin Ida Rothe geht. Die 44-Jährige war 2011 gekommen.",
    ): "Ida Rothe war gekommen",  # so old she is today
    (
        "",
        "Die Leiterin Ida Rothe ist tot. Die Künstlerin war 2011 gekommen.",
    ): "Die Künstlerin Ida Rothe war gekommen",
    ("", "Ministerin Ida Rothe reist ab. Die CDU-Politikerin war 2011 gekommen."): (
        "Die CDU-Politikerin Ida Rothe war gekommen"
    ),
    # where it is from
    (
        "",
        "Präsident Jan Weber traf den dänischen Präsidenten Lars Holm. Der dänische Präsident kam am Montag.",
    ): ("Der dänische Präsident Lars Holm kam"),
    ("", "Die Deutsche Telekom wirbt. Das Bonner Unternehmen hatte 2011 gezögert."): (
        "Das Bonner Unternehmen Deutsche Telekom hatte gezögert"
    ),
    # beside the office, where the title has left it out
    ("", "Am Montag kam der Chef der US-Raumfahrt, Michael Weber, nach Köln."): (
        "Der Chef der US-Raumfahrt, Michael Weber, kam nach Köln"
    ),
    # alone, where there is no room for both, or where the title has left out what the office is of
    (
        "",
        "Der langjährige Präsident des Verbandes der kommunalen Schwimmbäder an der Küste, Jan Weber, ist am Montag "
        "gestorben.",
    ): "Jan Weber ist gestorben",
    (
        "",
        "Der Zustand des früheren Präsidenten des Verbandes der kommunalen Schwimmbäder, Jan Weber, hat sich am Montag "
        "verschlechtert.",
    ): "Der Zustand des früheren Präsidenten des Verbandes, Jan Weber, hat sich verschlechtert",
    (
        "",
        "Der Gesundheitszustand des langjährigen Generalsekretärs, Jan Kleinschmidtbauer, hat sich am Montag deutlich "
        "verschlechtert.",
    ): "Der Gesundheitszustand Jan Kleinschmidtbauers hat sich deutlich verschlechtert",
    # a club or company, with its article
    ("", "Am Montag verlor der bisherige Tabellenführer, der 1. FC Köln, mit 0:2."): (
        "Der bisherige Tabellenführer, der 1. FC Köln, verlor mit 0:2"
    ),
    # where somebody is from
    ("Leiterin Ida Rothe tot", "Die Leiterin Ida Rothe ist tot. Die Österreicherin war 2011 gekommen."): (
        "Die Österreicherin Ida Rothe war gekommen"
    ),
    ("", "Im Chemiepark Knapsack hat es gebrannt. Im Chemiepark hatte es im Mai gebrannt."): (
        "Im Chemiepark Knapsack hatte es gebrannt"
    ),
    # by the very noun, where nothing else of the kind is named behind it
    ("", "Die Firma Krohn klagt. Der Konzern Norwind wehrt sich. Der Konzern hatte 2011 gezögert."): (
        "Der Konzern Norwind hatte gezögert"
    ),
    # a game, by all of its title; its players are none of it
    (
        "Neues zum Spiel „Nordwind II“",
        "Im Spiel „Nordwind“ hat ein Spieler Macht. Am Montag kommt das Spiel heraus.",
    ): ("Das Spiel „Nordwind II“ kommt heraus"),
    # a station, by the table of names; a company by the head of its noun
    (
        "",
        "Die ARD hat den Vertrag gekündigt. Der Sender hatte 2011 gezögert.",
    ): "Der Sender ARD hatte gezögert",
    ("", "Die Ölgesellschaft Petronord bohrt. Fischer warnten die Gesellschaft am Montag."): (
        "Fischer warnten die Gesellschaft Petronord"
    ),
    # though what the office is of, or of which day, stands behind it elsewhere
    ("", "Jan Weber, der Minister des Landes, war da. Der Minister will am Dienstag reden."): (
        "Der Minister Jan Weber will reden"
    ),
    (
        "",
        "Bürgermeister Jan Weber ging. Die Rede des Bürgermeisters vom 1. Juli half. Der Bürgermeister kam am Montag.",
    ): "Bürgermeister Jan Weber kam",
    # where there is room for the family name alone
    (
        "",
        "Die Trainerin Ida Rothenburger ist da. Als Leiterin der größten Schule des ganzen Landes holte die Trainerin"
        " 2011 den Pokal.",
    ): "Als Leiterin der größten Schule des ganzen Landes holte Rothenburger den Pokal",
    # where an age and where it happened stand side by side
    ("", "Die Wirtin Ida Rothe ist frei. Seit Montag sitzt die 44-Jährige im Gefängnis."): (
        "Die 44-jährige Ida Rothe sitzt im Gefängnis"
    ),
    # a town, where the headline is about it
    (
        "Stadt Halmstedt kauft Kino",
        "Die Stadt Halmstedt kauft das Kino. Im Jahr 2011 hatte die Stadt gezögert.",
    ): ("Die Stadt Halmstedt hatte gezögert"),
}

LEFT = {
    # the one that was named behind it may be meant
    ("", "Der Konzern Norwind verklagt die Firma Krohn. Der Konzern hatte 2011 gezögert."): (
        "Der Konzern hatte gezögert"
    ),
    ("", "Der Konzern Norwind wehrt sich. Bosch hat geklagt. Der Konzern hatte 2011 gezögert."): (
        "Der Konzern hatte gezögert"
    ),
    # two that it could mean
    ("", "Die Brauerei Hopf kauft die Brauerei Malter. Die Brauerei war 1888 gegründet worden."): (
        "Die Brauerei war gegründet worden"
    ),
    (
        "",
        "Siemens hat Bosch verklagt. Das Unternehmen hatte 2011 gezögert.",
    ): "Das Unternehmen hatte gezögert",
    ("", "Die Firma Krohn wächst. Eine andere Firma zieht fort. Die Firma hatte 2011 gezögert."): (
        "Die Firma hatte gezögert"
    ),
    ("", "Minister Jan Weber rügte Minister Paul Kern. Der Minister hatte 2011 gezögert."): (
        "Der Minister hatte gezögert"
    ),
    ("", "Der Lehrer Jan Weber fehlt. Ein Lehrer sucht ihn. Der Lehrer war am Montag gekommen."): (
        "Der Lehrer war gekommen"
    ),
    (
        "",
        "Präsident Jan Weber kam. Der dänische Präsident war am Montag gegangen.",
    ): "Der dänische Präsident war gegangen",
    # another court
    (
        "",
        "Das Verwaltungsgericht Ulm wies ab. Das Oberverwaltungsgericht prüft. Das Gericht hatte 2011 gezögert.",
    ): ("Das Gericht hatte gezögert"),
    # no woman of Siegen
    ("Leiterin Ida Rothe geehrt", "Die Leiterin Ida Rothe wurde geehrt. Die Siegerin war 2011 gekommen."): (
        "Die Siegerin war gekommen"
    ),
    ("Leiter Jan Weber geehrt", "Der Leiter Jan Weber wurde geehrt. Der Sender hatte 2011 gewarnt."): (
        "Der Sender hatte gewarnt"
    ),
    # a list, and a name beside something else
    ("", "Am Montag kamen der Chef der Bahn, Jan Weber, Paul Kern und Ida Rothe nach Köln."): (
        "Der Chef der Bahn, Jan Weber, Paul Kern und Ida Rothe kamen nach Köln"
    ),
    ("", "Am Montag sah der Chef im Stadion, Jan Weber zufolge, einen Sieg."): (
        "Der Chef sah im Stadion, Jan Weber zufolge, einen Sieg"
    ),
    # several of them
    ("", "Der Stürmer Jan Weber kam. Die Stürmer hatten am Montag gespielt."): "Die Stürmer hatten gespielt",
    ("", "Der Däne Jan Weber führt. Das half am Montag den Dänen."): "Das half den Dänen",
    # a part of a name, a name in the noun, a name without its quotation marks
    (
        "",
        "Die Stadt Bad Mai wächst. Die Stadt Bad Mai baut. Die Stadt hatte 2011 gezögert.",
    ): "Die Stadt hatte gezögert",
    (
        "",
        "Der Konzern Siemens wächst. Der Siemens-Konzern hatte 2011 gezögert.",
    ): "Der Siemens-Konzern hatte gezögert",
    ("", "In der Serie San Remo geht es um viel. Am Montag endete die Serie."): "Die Serie endete",
    # another of the same kind, of a town or by a name that no table has
    ("", "Im Kölner Zoo starb ein Elefant. Er kam aus dem Zoo Hannover. Der Zoo hatte im Mai gewarnt."): (
        "Der Zoo hatte gewarnt"
    ),
    (
        "",
        "Der Musiker Rio Stahl ist tot. Sein Bruder Jan Stahl sagte es. Der Musiker hatte 1985 einen Hit.",
    ): ("Der Musiker hatte einen Hit"),
    ("", "Die VW-Tochter Audi spart. Der Konzern hatte im Mai gewarnt."): "Der Konzern hatte gewarnt",
    # an office, and nobody in it
    ("", "Präsident Jan Weber geht. Ida Rothe wurde am Montag zum Präsidenten gewählt."): (
        "Ida Rothe wurde zum Präsidenten gewählt"
    ),
    (
        "",
        "Der Autor Jan Weber ist krank. Am Montag kam der Kölner Autor Paul Kern.",
    ): "Der Kölner Autor Paul Kern kam",
    # what follows says which one
    (
        "",
        "Der Trainer Jan Weber kam. Der Rektor rügte den Trainer der Gäste. Der Trainer war am Montag gegangen.",
    ): ("Der Trainer war gegangen"),
    ("", "Der Trainer Jan Weber kam. Der Trainer der Gäste war am Montag gegangen."): (
        "Der Trainer der Gäste war gegangen"
    ),
    # somebody else may be of that age
    ("", "Der Leiter Jan Weber hielt einen Dieb fest. Der 24-Jährige sitzt seit Montag in Haft."): (
        "Der 24-Jährige sitzt in Haft"
    ),
    (
        "",
        "Der Sprecher Jan Weber war da. Der 24-Jährige wurde am Montag verletzt.",
    ): "Der 24-Jährige wurde verletzt",
    # the name stands there already
    ("", "Die Firma Krohn baut. Am Montag lobte Krohn die Firma."): "Krohn lobte die Firma",
    # no name, but another noun
    (
        "",
        "Im Mai kostete der Streit die Partei Sitze. Die Partei hatte 2011 gezögert.",
    ): "Die Partei hatte gezögert",
}


@pytest.mark.parametrize(("said", "expected"), (NAMED | LEFT).items())
def test_what_a_definite_noun_means(said: tuple[str, str], expected: str) -> None:
    headline, text = said
    assert told(text, title=headline)[-1].title == expected
