"""What becomes one event, what stays apart, and what disagrees."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.events.texts import dated, days, told
from timeline.events.merging.crowded import MOST_ALIKE
from timeline.events.merging.event import event_of
from timeline.events.merging.merge import merge
from timeline.events.merging.partition import ONE, UNIT, groups
from timeline.events.model import Certainty, Event, Kind, Statement

# Sentences as article -> (day of publication, text); one event each.
SAME = {
    "what is planned to be given up, and closed": [
        ("2024-06-13", "Der Konzern Orth plant, das Werk in Eilmar zum 30. Juni aufzugeben."),
        ("2024-06-14", "Das Werk des Konzerns Orth in Eilmar soll am 30. Juni geschlossen werden."),
    ],
    "what a place has no more than once in weeks": [
        ("2025-02-09", "Eine Lawine hat am Samstag in Eilmar mehrere Wintersportler verschüttet."),
        (
            "2025-03-02",
            "In Eilmar laufen die Lifte wieder. Am 8. Februar begrub ein Schneebrett acht Skifahrer unter sich.",
        ),
    ],
    "a plan and what came of it, with two kinds of happening in common": [
        (
            "2024-06-06",
            "Die Brücke über die Lohe in Eilmar ist gesperrt. Am Montag beginnt eine Spezialfirma mit der Reparatur.",
        ),
        (
            "2024-07-20",
            "In Eilmar rollt der Verkehr wieder über die Lohe. Anfang Juni hatte die Reparatur begonnen.",
        ),
    ],
    "an avalanche, and it once more, of about then": [
        ("2025-02-09", "Eine Lawine hat am Samstag in Eilmar mehrere Wintersportler verschüttet."),
        (
            "2025-03-02",
            "In Eilmar laufen die Lifte wieder. Anfang Februar begrub ein Schneebrett acht Skifahrer unter sich.",
        ),
    ],
    "a house that was searched, and who came with a warrant for it": [
        ("2024-06-13", "Ermittler haben am Mittwoch die Villa von Tim Ahrens in Eilmar durchsucht."),
        (
            "2024-07-13",
            "Im Juni rückten Beamte mit einem Durchsuchungsbeschluss an der Villa von Tim Ahrens in Eilmar an.",
        ),
    ],
    "who was dismissed, as was made known, and had been": [
        (
            "2024-06-13",
            "Der SV Eilmar hat sich von Trainer Tim Ahrens getrennt. Das gab der Verein am Mittwoch bekannt.",
        ),
        (
            "2024-06-28",
            "Der SV Eilmar siegt wieder. Trainer Tim Ahrens war Mitte Juni nach sechs Niederlagen beurlaubt worden.",
        ),
    ],
    "a search that was ended, as was made known, and was over": [
        (
            "2024-06-13",
            "Die Suche nach dem Wanderer aus Eilmar ist eingestellt worden. Das teilte die Polizei am Mittwoch mit.",
        ),
        (
            "2024-09-13",
            "Der Wanderer aus Eilmar ist tot. Die Suchtrupps hatten ihren Einsatz am 12. Juni beendet.",
        ),
    ],
    "who had bought what in a year, in two articles of one story": [
        (
            "2024-06-13",
            "Am Klinikum Eilmar wird gestreikt. Das Haus war 2019 vom Kreis an den Konzern Orth verkauft worden.",
        ),
        (
            "2024-06-20",
            "Am Klinikum Eilmar ruht die Arbeit. Der Konzern hatte das Klinikum vor fünf Jahren vom Landkreis übernommen.",
        ),
    ],
    "a team that lost, and sank": [
        ("2024-06-13", "Der SV Eilmar hat am Mittwoch 0:4 in Salmstedt verloren."),
        ("2024-06-19", "Vor sieben Tagen war das Team aus Eilmar in Salmstedt untergegangen."),
    ],
    "a licence that was refused, in three ways": [
        ("2024-06-13", "Der Verband hat dem SV Eilmar am Mittwoch die Lizenz für die Saison verweigert."),
        ("2024-06-20", "Am Mittwoch vergangener Woche wurde dem SV Eilmar die Zulassung versagt."),
    ],
    "a closing, decided on in other words": [
        ("2024-06-13", "In Salmstedt hat der Kreistag am Mittwoch das Aus für die Orth-Klinik beschlossen."),
        (
            "2024-06-20",
            "In Salmstedt hatte der Kreistag Mitte Juni für die Schließung der Orth-Klinik gestimmt.",
        ),
    ],
    "doors that somebody locked, and a shop that closed": [
        ("2024-06-03", "Das Kaufhaus Orth in Eilmar schließt Ende Juni."),
        ("2024-07-01", "Kaufhaus Orth in Eilmar: Am Samstag schloss Jan Orth die Türen ab."),
    ],
    "put up, and nominated": [
        ("2024-06-13", "Die SPD Eilmar hat am Mittwoch Ida Rothe als Kandidatin aufgestellt."),
        ("2024-06-13", "Ida Rothe ist am Mittwoch von der SPD Eilmar als Kandidatin nominiert worden."),
    ],
    "broken in, and climbed in": [
        ("2024-06-13", "Unbekannte sind am Mittwoch in die Schule in Eilmar eingebrochen."),
        ("2024-06-13", "Diebe stiegen am Mittwoch in die Schule in Eilmar ein."),
    ],
    "caught, and made fast": [
        ("2024-06-13", "Die Polizei hat am Mittwoch in Eilmar einen Autodieb gefasst."),
        ("2024-06-13", "Fahnder haben am Mittwoch in Eilmar einen Autodieb dingfest gemacht."),
    ],
    "a bomb that does no harm any more": [
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Fliegerbombe entschärft worden."),
        ("2024-06-13", "Experten haben am Mittwoch in Eilmar eine Weltkriegsbombe unschädlich gemacht."),
    ],
    "off the net, and closed": [
        ("2024-06-13", "Das Kraftwerk in Eilmar ging am Mittwoch vom Netz."),
        ("2024-06-13", "Das Kraftwerk Eilmar ist am Mittwoch stillgelegt worden."),
    ],
    "over a bridge that is opened": [
        ("2024-06-13", "In Eilmar ist am Mittwoch der erste Zug über die neue Brücke gerollt."),
        ("2024-06-13", "In Eilmar ist am Mittwoch die neue Brücke eröffnet worden."),
    ],
    "out of office": [
        ("2024-06-13", "Der Bürgermeister von Eilmar ist am Mittwoch aus dem Amt geschieden."),
        ("2024-06-13", "Der Bürgermeister von Eilmar ist am Mittwoch zurückgetreten."),
    ],
    "acid that leaked, and flowed": [
        ("2024-06-13", "In Eilmar ist am Mittwoch Salzsäure ausgetreten."),
        ("2024-09-13", "In Eilmar war im Juni Salzsäure aus einer Leitung geströmt."),
    ],
    "a long word of one day": [
        (
            "2024-06-10",
            "Der Läufer Tim Ahrens ist tot.\n\nMit einem Gedenklauf erinnern Freunde am Mittwoch an ihn.",
        ),
        ("2024-06-13", "Was bleibt von Tim Ahrens, dem Läufer? Am Mittwoch kamen 400 Gäste zum Gedenklauf."),
    ],
    "a pipe that broke, and the house that this flooded": [
        (
            "2024-06-10",
            "Die Oper Orth in Eilmar ist zu. In der Nacht zum Sonntag war dort eine Leitung geplatzt.",
        ),
        (
            "2024-06-12",
            "Die Oper Orth in Eilmar trocknet. Am Wochenende war das Haus durch einen Rohrbruch überflutet worden.",
        ),
    ],
    "who was saved, without a name of his own": [
        (
            "2024-06-13",
            "Wanderer Tim Ahrens ist müde.\n\nBergleute bargen ihn am Mittwoch aus einer Schlucht bei Eilmar.",
        ),
        ("2024-06-14", "Tim Ahrens lag in einer Schlucht. Am Mittwoch wurde der Lehrer gerettet."),
    ],
    "a crash, and whom a collision that day killed": [
        ("2024-06-13", "Bei Eilmar ist am Mittwoch ein Zug mit einem Bus zusammengestoßen."),
        ("2024-06-14", "Am Mittwoch waren bei einer Kollision bei Eilmar zwei Männer getötet worden."),
    ],
    "who was caught where, under other names": [
        ("2024-06-06", "Fahnder nahmen ihn am Mittwoch in der Wohnung seiner Schwester in Eilmar fest."),
        ("2024-06-20", "Der Ausbrecher war Anfang Juni in Eilmar verhaftet worden."),
    ],
    "a machine that was blown up, and a bang": [
        (
            "2024-06-13",
            "In Eilmar haben Diebe in der Nacht zum Mittwoch den Geldautomaten der Bank Orth gesprengt.",
        ),
        (
            "2024-06-14",
            "Bei einer Explosion am frühen Mittwochmorgen wurde die Bank Orth in Eilmar beschädigt.",
        ),
    ],
    "sheep that a wolf killed, and tore": [
        ("2024-06-13", "Bei Eilmar hat am Mittwoch ein Wolf 14 Schafe getötet."),
        ("2024-06-14", "Am Mittwoch hatte ein Wolf bei Eilmar mehrere Schafe gerissen."),
    ],
    "what experts were to examine, and decided": [
        (
            "2024-06-10",
            "Das Haus Orth in Eilmar hat Risse.\n\nStatiker sollen das Haus am Mittwoch begutachten.",
        ),
        ("2024-06-13", "Das Haus Orth in Eilmar darf stehen bleiben. Das entschieden Statiker am Mittwoch."),
    ],
    "a bridge of which a part fell, and that collapsed": [
        ("2024-06-13", "In Eilmar ist am Mittwoch ein Teil der Schlossbrücke in die Leede gekracht."),
        ("2024-06-14", "Die Schlossbrücke in Eilmar war am Mittwoch eingestürzt."),
    ],
    "an animal that broke out, and what a participle says of it": [
        ("2024-06-13", "Am Dienstag ist in Eilmar ein Nandu aus einem Gehege entwischt."),
        (
            "2024-06-14",
            "Der vor drei Tagen in Eilmar ausgebrochene Nandu ist müde. Der Nandu war am Dienstag entkommen.",
        ),
    ],
    "a pipe that broke, and one that burst": [
        ("2024-06-13", "Im Archiv in Eilmar ist am Mittwoch ein Wasserrohr geplatzt."),
        ("2024-06-14", "Das Archiv in Eilmar ist zu. Dort war am Mittwoch eine Leitung gebrochen."),
    ],
    "what was found, and the find": [
        ("2024-06-13", "Der Zoll entdeckte am Mittwoch im Hafen von Eilmar eine Tonne Kokain."),
        ("2024-06-14", "Auslöser war ein Kokainfund am Mittwoch im Hafen von Eilmar."),
    ],
    "who stürzte, and who fell": [
        ("2024-06-13", "Der Forscher Tim Ahrens ist am Mittwoch in einen Schacht gestürzt."),
        ("2024-06-20", "Der Forscher Tim Ahrens war vor einer Woche in einen Schacht gefallen."),
    ],
    "what was expected, and came": [
        (
            "2024-06-01",
            "Der Ballon bei Eilmar flog zu tief.\n\nEin Zwischenbericht wird für Mitte Juni erwartet.",
        ),
        ("2024-06-14", "Das Amt hat am Mittwoch seinen Zwischenbericht zum Ballon bei Eilmar vorgelegt."),
    ],
    "who was to do something that day, and did": [
        (
            "2024-06-10",
            "Die Staumauer bei Eilmar hat ein Leck.\n\nGeologen sollen den Riss am Mittwoch untersuchen.",
        ),
        ("2024-06-14", "Die Staumauer bei Eilmar hält.\n\nGeologen konnten am Mittwoch aufatmen."),
    ],
    "what was to be talked about, and was rejected": [
        (
            "2024-06-10",
            "Das Rathaus in Eilmar ist alt.\n\nDer Rat befasst sich am Mittwoch mit dem Begehren.",
        ),
        (
            "2024-06-20",
            "Das Rathaus in Eilmar ist neu.\n\nMitte Juni hatte der Rat das Begehren zurückgewiesen.",
        ),
    ],
    "who stranded, of articles about the same ship": [
        (
            "2024-06-13",
            "Das Schulschiff „Hanne Krug“ ist frei. Es war am Wochenende vor Eilmar auf Grund gelaufen.",
        ),
        (
            "2024-08-13",
            "Das Schulschiff „Hanne Krug“ fährt wieder. Der Dreimaster war Anfang Juni vor Eilmar aufgelaufen.",
        ),
    ],
    "what was stolen, and what was gone": [
        ("2024-06-13", "In Eilmar wurden am Mittwoch 42 Orgelpfeifen der Kirche gestohlen."),
        ("2024-06-14", "Die 42 Orgelpfeifen der Kirche in Eilmar waren am Mittwoch verschwunden."),
    ],
    "who had to leave": [
        ("2024-06-13", "In Eilmar sind am Mittwoch 900 Bewohner in Sicherheit gebracht worden."),
        ("2024-06-14", "Am Mittwoch hatten in Eilmar 900 Menschen das Tal verlassen müssen."),
    ],
    "animals that died": [
        ("2024-06-13", "In der Rehme bei Eilmar sind am Mittwoch Tausende Fische verendet."),
        ("2024-06-20", "Vor einer Woche waren in der Rehme bei Eilmar Tausende Fische gestorben."),
    ],
    "agreeing words, agreeing time": [
        ("2023-09-18", "Erst vor drei Wochen hatte der Stadtrat den Anbau der Turnhalle beschlossen."),
        ("2023-09-20", "Am 28. August hatte der Stadtrat den Anbau der Turnhalle beschlossen."),
        ("2023-09-22", "Ende August hat der Stadtrat in Eilmar den Anbau der Turnhalle beschlossen."),
    ],
    "other words for the same": [
        (
            "2024-06-13",
            "Die Polizei hat in Salmstedt am Mittwoch einen 34-jährigen Brandstifter festgenommen.",
        ),
        ("2024-06-14", "Am Mittwoch wurde der Brandstifter in Salmstedt verhaftet."),
    ],
    "an announcement and what it announced": [
        ("2024-06-10", "Der Abriss der alten Halle soll am Freitag beginnen."),
        ("2024-06-17", "Am Freitag hat der Abriss der alten Halle begonnen."),
    ],
    "a verb that no table knows": [
        ("2024-06-13", "Ein Bagger hat am Mittwoch in Eilmar die Stadtmauer gerammt."),
        ("2024-06-14", "Am 12. Juni hatte ein Bagger die Stadtmauer gerammt."),
    ],
    "a verb that says little, of the very same thing": [
        ("2024-01-12", "Im Herbst war ein Großauftrag der Hotelkette Arvena weggebrochen."),
        ("2024-01-10", "Erst im November hatte Lindhoff einen Großauftrag der Hotelkette Arvena verloren."),
    ],
    "who is named by what they are": [
        ("2024-05-16", "Armin Lindhoff wartet weiter.\n\nDer Prozess soll im Juni beginnen."),
        (
            "2024-06-14",
            "Armin Lindhoff will weiter schweigen.\n\nDer Prozess gegen den Geschäftsführer hatte am 12. Juni begonnen.",
        ),
    ],
    "what was to be talked about, and what came of it": [
        ("2024-06-10", "Am Donnerstag will der Kreistag über die Buslinie beraten."),
        ("2024-06-14", "Der Kreistag hat am Donnerstag die Buslinie gestrichen."),
    ],
    "a noun in the singular and in the plural": [
        (
            "2024-06-13",
            "Die Gewerkschaft Gastro hat die Tarifverhandlungen in Eilmar am Mittwoch abgebrochen.",
        ),
        ("2024-06-14", "Am Mittwoch brach die Gewerkschaft Gastro die Tarifverhandlung in Eilmar ab."),
    ],
    "a verb and its noun against one word": [
        ("2024-06-13", "In Eilmar kamen am Mittwoch zwei Kletterer ums Leben."),
        ("2024-06-14", "Zwei Kletterer sind am Mittwoch in Eilmar gestorben."),
    ],
    "what papers round": [
        ("2024-06-13", "Am Mittwoch mussten in Eilmar rund 300 Menschen ihre Wohnungen verlassen."),
        ("2024-06-14", "In Eilmar waren am Mittwoch 312 Bewohner in Sicherheit gebracht worden."),
    ],
    "what happens at a happening": [
        ("2024-06-10", "Am Samstag will die Gemeinde Eilmar ein Benefizkonzert veranstalten."),
        ("2024-06-17", "Bei einem Benefizkonzert kamen am Samstag in Eilmar 9000 Euro zusammen."),
    ],
    "what happens once, told by few words of articles about the same": [
        (
            "2024-06-13",
            "Schule in Eilmar abgebrannt: Das Feuer brach gegen 3 Uhr in der Küche der Ganztagsschule aus.",
        ),
        ("2024-06-20", "Die Schule in Eilmar bleibt zu. Sie war vor einer Woche völlig ausgebrannt."),
    ],
    "who is missed and who vanished": [
        ("2024-06-13", "Seit Mittwoch wird der Bäcker Tim Ahrens aus Eilmar vermisst."),
        ("2024-06-16", "Der Bäcker Tim Ahrens war am Mittwoch verschwunden."),
    ],
    "what happens once, to the year": [
        (
            "2024-06-13",
            "Die Molkerei Brandt in Eilmar schließt.\n\nDas Unternehmen war 1923 gegründet worden.",
        ),
        (
            "2024-06-20",
            "Die Molkerei in Eilmar feiert ein letztes Mal.\n\n1923 hatte Käser Karl Brandt das Unternehmen gegründet.",
        ),
    ],
    "what only papers call so": [
        ("2024-06-13", "In Eilmar wurde am Mittwoch der Juwelier Orth ausgeräumt."),
        ("2024-06-14", "Diebe plünderten am Mittwoch in Eilmar den Juwelier Orth."),
    ],
    "the head of a compound": [
        ("2024-06-13", "Bei Eilmar ist am Mittwoch ein Güterzug entgleist."),
        ("2024-06-20", "Vor einer Woche war der Zug bei Eilmar entgleist und umgestürzt."),
    ],
    "who calls for it, of an article about the same": [
        (
            "2024-06-10",
            "Die Werft in Eilmar baut Stellen ab.\n\nDie Gewerkschaft ruft für Freitag zu einer Demonstration auf.",
        ),
        (
            "2024-06-15",
            "800 Menschen haben am Freitag in Eilmar gegen den Abbau von Stellen auf der Werft demonstriert.",
        ),
    ],
    "what exploded, and what flew into the air": [
        ("2024-06-13", "Auf dem Jahrmarkt in Eilmar ist am Mittwoch eine Gasflasche explodiert."),
        ("2024-06-14", "Am Mittwoch war auf dem Jahrmarkt in Eilmar eine Gasflasche in die Luft geflogen."),
    ],
    "what was to be checked, and the check": [
        ("2024-06-10", "Das Veterinäramt will den Zirkus in Eilmar am Dienstag kontrollieren."),
        (
            "2024-06-14",
            "Bei einer Kontrolle am Dienstag hatte das Veterinäramt im Zirkus in Eilmar Mängel entdeckt.",
        ),
    ],
    "who is tried, and the trial": [
        (
            "2024-06-12",
            "Die Chefin einer Klinik in Eilmar muss sich seit Dienstag vor dem Landgericht verantworten.",
        ),
        (
            "2024-06-20",
            "Die Chefin der Klinik in Eilmar gesteht.\n\nDer Prozess hatte in der vergangenen Woche begonnen.",
        ),
    ],
    "what stands among the circumstances": [
        ("2024-06-13", "Linus Kolbe muss sich am Freitag in Eilmar vor Gericht verantworten."),
        ("2024-06-15", "In Eilmar hat am Freitag der Prozess gegen Linus Kolbe begonnen."),
    ],
    "an avalanche and its dead": [
        ("2024-01-22", "Eine Lawine hat am Sonntag am Kranzkogel drei Wanderer verschüttet."),
        (
            "2024-06-14",
            "Am 21. Januar waren am Kranzkogel zwei Männer im Alter von 38 und 41 Jahren gestorben.",
        ),
    ],
    "a match and its goals": [
        ("2024-06-13", "Der FC Eilmar hat am Mittwoch gegen Union Salmstedt mit 2:1 gewonnen."),
        (
            "2024-06-20",
            "Beim FC Eilmar hatte Tim Ahrens am 12. Juni gegen Union Salmstedt zwei Tore geschossen.",
        ),
    ],
    "an election announced for its month": [
        (
            "2024-10-10",
            "Nach dem Streit im Singverein Eilmar wollen die Mitglieder im Dezember einen Vorstand wählen.",
        ),
        ("2024-12-16", "Ida Rothe ist am Samstag zur Vorsitzenden des Singvereins Eilmar gewählt worden."),
    ],
    "when it was done, and when it should be": [
        ("2024-06-10", "Der Neubau der Klappbrücke in Eilmar soll im Herbst fertig sein."),
        ("2024-11-14", "Die neue Klappbrücke in Eilmar war Ende Oktober fertig geworden."),
    ],
    "a kind of happening that a noun names": [
        ("2024-06-11", "Ein Felssturz hat am Dienstag die Straße nach Eilmar verschüttet."),
        ("2024-06-14", "Das Dorf Eilmar bleibt abgeschnitten. Der Felssturz vom Dienstag war heftig."),
    ],
    "a robbery and its loot": [
        ("2024-05-14", "Zwei maskierte Männer haben am Dienstag die Sparkasse in Eilmar überfallen."),
        (
            "2024-06-14",
            "Festnahmen nach Überfall auf Sparkasse in Eilmar: Bei dem Raub Mitte Mai erbeuteten sie 80.000 Euro.",
        ),
    ],
    "who had to leave their houses": [
        (
            "2024-06-13",
            "Bei einem Waldbrand mussten am Mittwoch die 540 Einwohner der Dörfer Tiefen und Frohns ihre Häuser verlassen.",
        ),
        (
            "2024-06-14",
            "Die Bewohner von Tiefen und Frohns waren am Mittwoch wegen des Waldbrands in Sicherheit gebracht worden.",
        ),
    ],
    "as many of the same, by another verb": [
        ("2024-06-13", "Ein Wolf hat am Mittwoch bei Eilmar 14 Schafe getötet."),
        ("2024-06-20", "Wolf von Eilmar: Am 12. Juni hatte das Tier 14 Schafe gerissen."),
    ],
    "what drives against a wall collides with it": [
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Fähre gegen die Kaimauer gefahren."),
        ("2024-06-14", "Die Fähre hatte am Mittwoch in Eilmar die Kaimauer gerammt."),
    ],
    "what a noun names with its date": [
        ("2024-06-13", "In Eilmar ist am Mittwoch die Scheune der Familie Orth abgebrannt."),
        ("2024-06-20", "Seit dem Brand der Scheune in Eilmar am 12. Juni schläft die Familie schlecht."),
    ],
    "whom it struck, by what else they are": [
        (
            "2024-06-13",
            "Beim Umsturz eines Krans sind am Mittwoch in Eilmar zwei Bauarbeiter ums Leben gekommen.",
        ),
        ("2024-06-20", "Bei dem Unglück am 12. Juni waren in Eilmar zwei Brüder gestorben."),
    ],
    "a participle in front": [
        ("2024-06-13", "Der Kreistag hat am Mittwoch den Bau der Bahnstrecke nach Eilmar beschlossen."),
        (
            "2024-06-20",
            "Spatenstich für die Bahnstrecke nach Eilmar: Beschlossen worden war das am 12. Juni.",
        ),
    ],
    "of a town": [
        ("2024-06-13", "Das Museum in Dresden ist am Mittwoch eröffnet worden."),
        ("2024-06-20", "Vor einer Woche war das Dresdner Haus eröffnet worden."),
    ],
    "a team by its league": [
        ("2024-06-13", "Der FC Eilmar hat am Mittwoch beim VfL Aalen mit 0:4 verloren."),
        ("2024-06-14", "Der Drittligist hatte am Mittwoch 0:4 in Aalen verloren."),
    ],
    "who applies for it is broke": [
        ("2024-06-13", "Die Werft Harrsund hat am Mittwoch Insolvenz beantragt."),
        ("2024-06-20", "Das Unternehmen aus Harrsund hatte in der vergangenen Woche Insolvenz angemeldet."),
    ],
    "the end of a month that begins a day early": [
        ("2024-06-21", "Die Polizei hat am Donnerstag in Eilmar die Praxis Orth durchsucht."),
        ("2024-08-01", "Ende Juni hatte die Polizei in Eilmar die Praxis Orth durchsucht."),
    ],
    "a dog that attacks has bitten": [
        (
            "2024-06-13",
            "Im Stadtwald von Eilmar ist am Mittwoch eine Joggerin von einem Hund angefallen worden.",
        ),
        ("2024-11-08", "Halterin aus Eilmar verurteilt: Ihr Hund hatte im Juni eine Joggerin gebissen."),
    ],
    "farmers, however they are called": [
        (
            "2024-06-13",
            "Rund 150 Landwirte haben am Mittwoch mit Traktoren die Molkerei in Eilmar blockiert.",
        ),
        ("2024-06-20", "Milchpreis in Eilmar: Am 12. Juni hatten Bauern die Zufahrt zur Molkerei versperrt."),
    ],
    "another word for the bomb": [
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Weltkriegsbombe entschärft worden."),
        ("2024-06-20", "Der Blindgänger von Eilmar war am 12. Juni entschärft worden."),
    ],
    "what runs aground": [
        ("2024-06-13", "Ein Ausflugsschiff ist am Mittwoch vor Eilmar auf Grund gelaufen."),
        ("2024-06-20", "Das Ausflugsschiff war am 12. Juni vor Eilmar aufgelaufen."),
    ],
    "what is broken off ends": [
        (
            "2024-06-13",
            "Wegen einer Warnung haben die Veranstalter das Festival auf Amrum am Mittwoch abgebrochen.",
        ),
        ("2024-06-14", "Das Festival auf Amrum war am Mittwoch vorzeitig beendet worden."),
    ],
    "another word for the dam, and for its breaking": [
        ("2024-06-13", "In Eilmar hat am Mittwoch der Damm an der Wipp nachgegeben."),
        ("2024-06-14", "Der Deich an der Wipp bei Eilmar ist am Mittwoch gebrochen."),
    ],
}
APART = {
    "a strike of hours and one of weeks": [
        (
            "2024-03-16",
            "Die Beschäftigten der Firma Roth in Eilmar haben am Freitag für vier Stunden gestreikt.",
        ),
        (
            "2024-06-14",
            "Im März hatten die Beschäftigten der Firma Roth in Eilmar drei Wochen lang gestreikt.",
        ),
    ],
    "who won after many defeats, and one of these": [
        ("2024-06-13", "Der SV Eilmar hat am Mittwoch 0:4 verloren."),
        (
            "2024-06-14",
            "Tim Ahrens, Trainer des SV Eilmar, war Mitte Juni nach drei Niederlagen beurlaubt worden.",
        ),
    ],
    "who lost control, and a match": [
        ("2024-06-13", "Der SV Eilmar hat am Mittwoch in Salmstedt verloren."),
        (
            "2024-06-14",
            "Bei Eilmar verlor ein Lehrer aus Salmstedt am Mittwoch die Kontrolle über sein Auto.",
        ),
    ],
    "a trial that begins, and a witness who testifies in it days later": [
        ("2022-01-11", "In Eilmar hat am Dienstag der Prozess gegen den Anlageberater Jan Weber begonnen."),
        ("2022-01-20", "Am Montag sagte eine Rentnerin im Prozess gegen den Anlageberater Jan Weber aus."),
    ],
    "water that broke in, and thieves": [
        ("2024-06-13", "Im Stollen bei Eilmar ist es am Mittwoch zu einem Wassereinbruch gekommen."),
        ("2024-06-13", "Aus dem Stollen bei Eilmar sind am Mittwoch Werkzeuge gestohlen worden."),
    ],
    "two storms of one day": [
        ("2024-06-13", "Bei Eilmar hat am Mittwoch ein Sturm Bäume entwurzelt."),
        ("2024-06-14", "Bei Salmstedt hat am Mittwoch ein Sturm Dächer abgedeckt."),
    ],
    "who died of an accident, and who died in it": [
        ("2024-06-13", "Bei dem Unfall am Mittwoch auf der Leede ist ein Segler ums Leben gekommen."),
        (
            "2024-06-14",
            "Auf der Leede verunglückte ein Segler. In der Nacht zum Donnerstag erlag der Segler in Eilmar seinen Verletzungen.",
        ),
    ],
    "a man who broke down, and a bridge": [
        ("2024-06-13", "In Eilmar ist am Mittwoch ein Läufer zusammengebrochen."),
        ("2024-06-14", "In Eilmar ist am Mittwoch eine Brücke zusammengebrochen."),
    ],
    "a works that is to be closed, and who protests against that": [
        ("2024-06-06", "Die Firma Orth hat am Mittwoch die Schließung des Werks in Eilmar verkündet."),
        (
            "2024-06-11",
            "In Eilmar haben am Montag Menschen gegen die Schließung des Werks der Firma Orth protestiert.",
        ),
    ],
    "what happened next door": [
        (
            "2024-06-13",
            "Der Rat von Eilmar ist alt.\n\nIn der Nachbargemeinde Orthofen wurde am Mittwoch Jan Weber gewählt.",
        ),
        (
            "2024-06-14",
            "Der Rat von Eilmar wird neu. Im ersten Wahlgang hatte Rothe am Mittwoch vorn gelegen.",
        ),
    ],
    "profits that broke down, and a thief who broke in": [
        ("2024-06-13", "Bei der Firma Orth in Eilmar ist im Mai der Umsatz eingebrochen."),
        ("2024-06-14", "Bei der Firma Orth in Eilmar sind im Mai Diebe eingebrochen."),
    ],
    "a theft, and who noticed it": [
        (
            "2024-06-13",
            "In der Kirche in Eilmar wurden in der Nacht zum Mittwoch Pfeifen der Orgel gestohlen.",
        ),
        (
            "2024-06-14",
            "In der Kirche in Eilmar bemerkte der Organist am Mittwoch den Diebstahl der Pfeifen.",
        ),
    ],
    "the same office on one day, of another thing": [
        (
            "2024-06-10",
            "Das Museum in Eilmar ist alt.\n\nDer Minister will am Mittwoch die Brücke in Ulm eröffnen.",
        ),
        (
            "2024-06-14",
            "Die Schule in Salmstedt ist neu.\n\nDer Minister hatte am Mittwoch Lehrer getroffen.",
        ),
    ],
    "who fell, and who was found": [
        (
            "2024-06-13",
            "Bergretter haben am Mittwoch zwei Leichen unter der Nordwand der Rotspitze geborgen.",
        ),
        (
            "2024-06-20",
            "Die beiden Sachsen waren in der vergangenen Woche in der Nordwand der Rotspitze abgestürzt.",
        ),
    ],
    "what was found, and what is only told as news two weeks later": [
        ("2024-06-01", "Im Hallenbad in Eilmar sind am Freitag Legionellen entdeckt worden."),
        ("2024-06-14", "Im Hallenbad in Eilmar sind wieder Legionellen entdeckt worden."),
    ],
    "a collision, and what is said of the captain later": [
        ("2024-06-11", "Vor Eilmar sind am Montag ein Frachter und eine Fähre zusammengestoßen."),
        (
            "2024-06-13",
            "Der Kapitän des Frachters, der vor Eilmar eine Fähre gerammt hat, war betrunken. Das teilte das Amt am Dienstag mit.",
        ),
    ],
    "a ban that was lifted, and since when it held": [
        ("2024-06-11", "Auf der Insel Eilmar gilt seit Montag ein Badeverbot."),
        (
            "2024-06-14",
            "Die Insel Eilmar hat das Badeverbot, das seit Montag galt, am Donnerstag aufgehoben.",
        ),
    ],
    "a catastrophe and who died of it days later": [
        ("2024-06-07", "Bei einem Unfall im Chemiepark Eilmar ist am Donnerstag Chlorgas ausgetreten."),
        ("2024-06-14", "Acht Tage nach dem Unfall im Chemiepark Eilmar ist ein Arbeiter gestorben."),
    ],
    "what was found and what became of it": [
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Weltkriegsbombe gefunden worden."),
        (
            "2024-06-15",
            "Die am Mittwoch in Eilmar gefundene Weltkriegsbombe ist am Freitag entschärft worden.",
        ),
    ],
    "the hundredth of them and the next": [
        ("2024-06-13", "Am Mittwoch öffnete der Rat in Eilmar die 100. Akte des Jahres."),
        ("2024-06-14", "Am Donnerstag öffnete der Rat in Eilmar die 101. Akte des Jahres."),
    ],
    "numbers that nobody rounded": [
        ("2024-06-13", "In Eilmar sind am Mittwoch 312 Kälber versteigert worden."),
        ("2024-06-13", "In Eilmar sind am Mittwoch 318 Kälber versteigert worden."),
    ],
    "the first of them and the second": [
        ("2024-06-13", "Die erste Tarifrunde im Bäckerhandwerk ist am Mittwoch gescheitert."),
        ("2024-06-13", "Die zweite Tarifrunde im Bäckerhandwerk ist am Mittwoch gescheitert."),
    ],
    "the strike before, and how long the next one is to last": [
        ("2024-06-01", "Am Freitag legte ein Streik der Fahrer den Hafen in Eilmar lahm."),
        ("2024-06-12", "Der Streik der Fahrer im Hafen von Eilmar soll bis Donnerstag dauern."),
    ],
    "two demonstrations on one day": [
        ("2024-06-10", "Die Bauern rufen für Freitag in Salmstedt zu einer Demonstration auf."),
        ("2024-06-15", "800 Menschen haben am Freitag in Eilmar gegen den Abbau von Stellen demonstriert."),
    ],
    "whose day it is does not happen on it": [
        ("2024-06-13", "Jan Weber ist am Mittwoch in Eilmar verhaftet worden."),
        ("2024-06-13", "Am Mittwoch, dem Tag der Verhaftung, wurde ein Lager in Eilmar durchsucht."),
    ],
    "what is told and what it only reminds of": [
        (
            "2024-06-14",
            "Die Polizei in Eilmar hat am Donnerstag ein Video der Diebe gezeigt, die den Juwelier Orth ausgeraubt hatten.",
        ),
        ("2024-06-14", "In Eilmar ist am Dienstag der Juwelier Orth ausgeraubt worden."),
    ],
    "after the crash and the crash": [
        (
            "2024-06-14",
            "Nach der Havarie der Fähre in Eilmar hat ein Gutachter am Donnerstag Schäden entdeckt.",
        ),
        ("2024-06-14", "In Eilmar hat die Fähre am Mittwoch eine Kaimauer gerammt."),
    ],
    "the same people did two things within two weeks": [
        (
            "2024-06-01",
            "Bei einem Treffen mit Umweltminister Jan Kroll haben Schäfer am Freitag den Abschuss des Wolfs von Eilmar verlangt.",
        ),
        (
            "2024-06-14",
            "Umweltminister Jan Kroll hat am Donnerstag den Abschuss des Wolfs von Eilmar genehmigt.",
        ),
    ],
    "who is hurt elsewhere": [
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Scheune abgebrannt."),
        ("2024-06-13", "In Salmstedt ist am Mittwoch ein Bauer verletzt worden."),
    ],
    "a fire and its end": [
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Scheune in Brand geraten."),
        ("2024-06-13", "In Eilmar war der Brand der Scheune am Mittwoch gelöscht."),
    ],
    "two who died on one day": [
        ("2024-06-13", "Die Schauspielerin Ida Rothe ist am Mittwoch in Berlin gestorben."),
        ("2024-06-13", "Der Maler Jan Weber ist am Mittwoch in Berlin gestorben."),
    ],
    "two who resigned on one day": [
        ("2024-06-13", "Minister Jan Weber ist am Mittwoch in Berlin zurückgetreten."),
        ("2024-06-13", "Ministerin Ida Rothe ist am Mittwoch in Berlin zurückgetreten."),
    ],
    "what is put up, a candidate or a tree": [
        ("2024-06-13", "Die SPD Eilmar hat am Mittwoch Ida Rothe als Kandidatin aufgestellt."),
        ("2024-06-13", "In Eilmar ist am Mittwoch der Maibaum aufgestellt worden."),
    ],
    "who gets on, who breaks in": [
        ("2024-06-13", "In Eilmar sind am Mittwoch 30 Schüler in einen Bus eingestiegen."),
        ("2024-06-13", "Diebe sind am Mittwoch in Eilmar in einen Bus eingestiegen."),
    ],
    "what is used, what forms": [
        ("2024-06-13", "Die Polizei hat am Mittwoch in Eilmar Wasserwerfer eingesetzt."),
        ("2024-06-13", "In Eilmar haben sich am Mittwoch lange Schlangen gebildet."),
    ],
    "a band that played, and drivers who did not drive": [
        ("2024-06-13", "Am Mittwoch stand die Band in Eilmar auf der Bühne."),
        ("2024-06-13", "In Eilmar haben die Busfahrer am Mittwoch gestreikt."),
    ],
    "who helps breaks doors, too": [
        ("2024-06-13", "Die Feuerwehr hat am Mittwoch in Eilmar eine Tür aufgebrochen."),
        ("2024-06-13", "Einbrecher haben am Mittwoch in Eilmar eine Tür aufgehebelt."),
    ],
    "water that came in": [
        ("2024-06-13", "In ein Haus in Eilmar ist am Mittwoch Wasser eingedrungen."),
        ("2024-06-13", "In ein Haus in Eilmar ist am Mittwoch eingebrochen worden."),
    ],
    "to the net and from it": [
        ("2024-06-13", "Das Kraftwerk in Eilmar ging am Mittwoch vom Netz."),
        ("2024-06-13", "Das Kraftwerk in Eilmar ging am Mittwoch ans Netz."),
    ],
    "out of a party, out of a tank": [
        ("2024-06-13", "Der Abgeordnete Jan Weber ist am Mittwoch in Eilmar aus der Partei ausgetreten."),
        ("2024-06-13", "In Eilmar ist am Mittwoch Gas ausgetreten."),
    ],
    "out of a job, out of a bed": [
        ("2024-06-13", "Das Krankenhaus Eilmar hat am Mittwoch 30 Mitarbeiter entlassen."),
        ("2024-06-13", "Der Verletzte ist am Mittwoch aus dem Krankenhaus Eilmar entlassen worden."),
    ],
    "what drivers and what clubs lose": [
        ("2024-06-13", "In Eilmar hat am Mittwoch ein Fahrer die Kontrolle über seinen Wagen verloren."),
        ("2024-06-13", "Der FC Eilmar hat am Mittwoch gegen Ulm verloren."),
    ],
    "three months without games, three years in prison": [
        (
            "2024-06-13",
            "Das Sportgericht verhängte am Mittwoch gegen Jan Weber eine Sperre von drei Monaten.",
        ),
        ("2024-06-13", "Das Landgericht verurteilte Jan Weber am Mittwoch zu drei Jahren Haft."),
    ],
    "people or a treasure may be met with": [
        ("2024-06-13", "Der Fund von Eilmar ist am Mittwoch auf Interesse gestoßen."),
        ("2024-06-13", "Bauarbeiter sind am Mittwoch in Eilmar auf einen Schatz gestoßen."),
    ],
    "a car that set out": [
        ("2024-06-13", "Am Mittwoch fuhr in Eilmar das erste Auto zur Rallye los."),
        ("2024-06-13", "In Eilmar ist am Mittwoch ein Auto aufgebrochen worden."),
    ],
    "what a train rolls over, or against": [
        ("2024-06-13", "In Eilmar ist am Mittwoch ein Zug gegen einen Prellbock gerollt."),
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Bahnstrecke eröffnet worden."),
    ],
    "who does it is not what is done": [
        ("2024-06-13", "Der Stürmer Linus Kolbe ist am Mittwoch in Eilmar eingetroffen."),
        ("2024-06-13", "Ein Sturm hat am Mittwoch in Eilmar Dächer abgedeckt."),
    ],
    "time alone": [
        ("2024-06-13", "Die Polizei hat am Mittwoch einen Mann festgenommen."),
        ("2024-06-13", "Der Stadtrat hat am Mittwoch den Umbau der Schule beschlossen."),
    ],
    "the same kind of happening elsewhere": [
        ("2024-06-13", "In Eilmar ist am Mittwoch eine Scheune abgebrannt."),
        ("2024-06-13", "In Salmstedt ist am Mittwoch ein Parkhaus abgebrannt."),
    ],
    "alike, but of another thing": [
        ("2024-06-13", "Der Turm in Altheim ist am Mittwoch gesprengt worden."),
        ("2024-06-13", "Der Hochofen in Altheim ist am Mittwoch gesprengt worden."),
    ],
    "who decides on a sale has not sold yet": [
        (
            "2024-06-13",
            "Die Gläubiger haben am Mittwoch dem Verkauf von Lindhoff an den Konzern Dubina zugestimmt.",
        ),
        ("2024-06-20", "Dubina hat Lindhoff vor einer Woche übernommen."),
    ],
    "alike, but of somebody else": [
        ("2024-06-13", "Am Mittwoch wurde Rita Moser im Rathaus vereidigt."),
        ("2024-06-13", "Am Mittwoch wurde Sven Kolbe im Rathaus vereidigt."),
    ],
    "a plan and what was done elsewhere": [
        ("2024-06-10", "Die Fähre in Eilmar soll am Freitag den Betrieb aufnehmen."),
        ("2024-06-17", "Am Freitag nahm die Schule in Salmstedt den Betrieb auf."),
    ],
    "what had been, and what came of it some day": [
        ("2024-06-13", "Am 10. Juni war in Eilmar Gas ausgetreten, der Eismeister Jan Weber starb."),
        ("2024-06-14", "Der Eismeister Jan Weber starb am 12. Juni in Eilmar."),
    ],
    "the same words, long ago": [
        ("2024-06-13", "Der Stadtrat hat am Mittwoch den Haushalt beschlossen."),
        ("2023-06-13", "Der Stadtrat hat am Mittwoch den Haushalt beschlossen."),
    ],
    "other numbers": [
        ("2024-06-13", "Bei einem Anschlag in Kabul starben am Mittwoch 12 Menschen."),
        ("2024-06-14", "Bei einem Anschlag in Kabul starben am Mittwoch 31 Soldaten."),
    ],
}


def statements(articles: list[tuple[str, str]]) -> list[Statement]:
    """One statement an article."""
    return [s for n, (day, text) in enumerate(articles) for s in told(text, day, key=f"a{n}")]


@pytest.mark.parametrize("articles", SAME.values(), ids=SAME)
def test_one_event(articles: list[tuple[str, str]]) -> None:
    (event,) = (event for event in merge(statements(articles)) if event.dating.first is not None)
    assert len({s.article for s in event.statements}) == len(articles)
    assert not event.disagreement


@pytest.mark.parametrize("articles", APART.values(), ids=APART)
def test_two_events(articles: list[tuple[str, str]]) -> None:
    assert len(merge(statements(articles))) == 2


ONE_ARTICLE = {
    "what a participle says again": (
        "Ein Nandu ist am Dienstag in Eilmar ausgebrochen. Der am Dienstag entkommene Nandu ist müde."
    ),
    "who was taken, and who had been": (
        "Am Dienstag wurde in Eilmar ein Räuber festgenommen. Der am Dienstag verhaftete Räuber schweigt."
    ),
    "what a relative clause says again": (
        "Am Dienstag wurde in Eilmar ein Räuber festgenommen. Der Räuber, der am Dienstag verhaftet wurde, schweigt."
    ),
    "how they voted": "Der Rat von Eilmar hat am Mittwoch den Bau der Halle beschlossen. Zwölf Räte stimmten dafür.",
    "whom it struck, without a time": "Bei Eilmar ist am Mittwoch ein Zug entgleist. Elf Gäste wurden verletzt.",
    "a lead, and the sentence behind it that says when": "Vier Männer müssen lange ins Gefängnis. Das Landgericht "
    "verhängte am Mittwoch Strafen zwischen fünf und neun Jahren.",
    "when it was": "In Eilmar hat am Mittwoch eine Fähre die Kaimauer gerammt. Das Unglück ereignete sich gegen 8 Uhr.",
    "by its name": "In Eilmar ist am Mittwoch der Gasthof Orth abgebrannt. Das Feuer brach gegen 3 Uhr in der Küche aus.",
    "its vote": "Der Rat von Eilmar hat am Mittwoch den Bau der Halle beschlossen. Die Entscheidung fiel mit acht Stimmen.",
    "whom it struck": "In Eilmar ist am Mittwoch eine Scheune abgebrannt. Gegen 8 Uhr kam dabei ein Bauer ums Leben.",
    "what they took": "Unbekannte haben am Mittwoch in Eilmar eine Bank überfallen. Die Täter stahlen 80.000 Euro.",
    "how he got away": "Am Mittwoch ist in Eilmar ein Häftling geflohen. Der 29 Jahre alte Mann sprang aus dem Fenster.",
    "how they got in": "Diebe haben am Mittwoch ein Museum in Eilmar ausgeraubt. Sie hebelten ein Fenster auf.",
    "by whose word": "Zwei Männer haben am Mittwoch eine Bank in Eilmar überfallen. Nach Angaben der Polizei zerschlugen sie "
    "das Glas am Schalter.",
    "more of the same": "Am Mittwoch ist der Bauer Tim Ahrens gestorben. Er erlag in Eilmar einer Krankheit.",
}


@pytest.mark.parametrize("text", ONE_ARTICLE.values(), ids=ONE_ARTICLE)
def test_one_article_goes_on_with_what_it_tells(text: str) -> None:
    (event,) = merge(told(text))
    assert len(event.statements) == 2


BESIDE = {
    "what the police did": "Diebe haben am Mittwoch ein Museum in Eilmar ausgeraubt. Die Polizei befragte Nachbarn.",
    "what came next": "Am Mittwoch ist in Eilmar ein Häftling geflohen. Er wurde im Wald gefasst.",
    "at an hour": "Am Mittwoch ist in Eilmar ein Häftling geflohen. Gegen 20 Uhr meldete er sich bei seiner Mutter.",
    "no crime": "Am Mittwoch hat der Rat in Eilmar getagt. Er sprang über seinen Schatten.",
}


@pytest.mark.parametrize("text", BESIDE.values(), ids=BESIDE)
def test_one_article_goes_on_with_something_else(text: str) -> None:
    assert len(merge(told(text))) == 2


def test_an_event_is_not_titled_by_a_detail() -> None:
    (event,) = merge(
        told("Am Mittwoch ist in Eilmar ein Häftling geflohen. Der Mann sprang in Eilmar über einen Zaun.")
    )
    assert event.title == "Ein Häftling ist in Eilmar geflohen"


TWO_OF_ONE_ARTICLE = {
    "two things about one whose name and office both tell": "Die Wahl scheiterte durch die Entscheidung des "
    "Ministerpräsidenten Tilman Rothenburger vom 26. Mai. Nachdem im Mai gegenüber dem Ministerpräsidenten Tilman "
    "Rothenburger Korruptionsvorwürfe laut geworden waren, hatten Studenten seinen Rücktritt gefordert.",
    "two hours": "Das Beben erschütterte Eilmar am Mittwoch um 4.04 Uhr. Gegen 15.20 Uhr folgte ein Nachbeben.",
}


@pytest.mark.parametrize("text", TWO_OF_ONE_ARTICLE.values(), ids=TWO_OF_ONE_ARTICLE)
def test_one_article_tells_two(text: str) -> None:
    assert [len(event.statements) for event in merge(dated(text))] == [1, 1]


def test_who_answers_what_the_lead_tells_does_not_tell_it() -> None:
    text = (
        "Pflegekräfte des Klinikums Eilmar haben die Arbeit niedergelegt. Am Mittwoch kamen 300 von ihnen zusammen."
        " Der Konzern Orth kündigte am Mittwochnachmittag an, gegen weitere Streiks vor Gericht zu ziehen."
    )
    assert [len(event.statements) for event in merge(told(text))] == [2, 1]


# Titles and sentences as article -> (day of publication, title, text); one event each.
UNDER_TITLES = {
    "who was sent to prison, and sits there since": [
        (
            "2024-06-13",
            "Fall Ahrens: Schwiegersohn in Haft",
            "Ein Richter schickte den 38-Jährigen am Mittwoch in Untersuchungshaft.",
        ),
        (
            "2024-11-13",
            "Prozess gegen Schwiegersohn von Tim Ahrens",
            "Der Mann sitzt seit Mitte Juni in Untersuchungshaft.",
        ),
    ],
    "who gave up his office, as the second thing told, and threw it": [
        (
            "2024-06-13",
            "Landrat Tim Ahrens gibt auf",
            "Am Mittwoch zog Landrat Tim Ahrens die Konsequenzen und legte sein Amt nieder.",
        ),
        ("2024-11-13", "Affäre in Eilmar: Strafe für Landrat Ahrens", "Mitte Juni warf Ahrens hin."),
    ],
    "a search, and what came after it, early in a month": [
        (
            "2024-06-06",
            "Verdacht gegen Landrat Ahrens",
            "Ermittler haben am Mittwoch das Kreishaus in Eilmar durchsucht.",
        ),
        (
            "2024-06-24",
            "Landrat Ahrens gibt auf",
            "Landrat Ahrens legt sein Amt nieder. Schon nach der Razzia Anfang Juni waren viele auf Distanz gegangen.",
        ),
    ],
    "a committee that was set up, and called into being": [
        (
            "2024-06-13",
            "Müllaffäre in Eilmar",
            "Am Mittwoch hat der Kreistag einen Prüfausschuss eingesetzt.",
        ),
        (
            "2024-11-13",
            "Strafe für Landrat in Eilmar",
            "Der Prüfausschuss, den der Kreistag im Juni ins Leben gerufen hatte, tagt weiter.",
        ),
    ],
    "who resigned, under no name": [
        (
            "2024-06-15",
            "Nach dem Leck in Eilmar: Werksleiter geht",
            "Werksleiter Bernd Kempf ist am Freitag zurückgetreten.",
        ),
        (
            "2024-09-15",
            "Neustart in Eilmar",
            "Ida Rothe folgt auf ihren Vorgänger, der Mitte Juni sein Amt niedergelegt hatte.",
        ),
    ],
    "who was dismissed by votes": [
        (
            "2024-06-10",
            "Jan Weber muss gehen",
            "Bei der Abstimmung am Sonntag votierten 61,3 Prozent für seine Abwahl.",
        ),
        (
            "2024-09-15",
            "Ida Rothe führt das Rathaus",
            "Ihr Vorgänger Jan Weber war Anfang Juni von den Bürgern abgewählt worden.",
        ),
    ],
    "a strike, and a look back at it in other words": [
        (
            "2024-06-06",
            "Streik bei Orth in Eilmar",
            "Rund 900 Beschäftigte von Orth sind am Mittwoch vor die Werkstore gezogen.",
        ),
        (
            "2024-06-28",
            "Einigung bei Orth in Eilmar",
            "Anfang Juni hatten 900 Mitarbeiter zeitweise die Arbeit ruhen lassen.",
        ),
    ],
    "a committee that was to be set up, and was": [
        (
            "2024-06-10",
            "Rat von Eilmar rügt Ida Rothe",
            "Der Rat setzt am 19. Juni einen Akteneinsichtsausschuss ein.",
        ),
        (
            "2024-07-10",
            "Rat von Eilmar wählt Ida Rothe ab",
            "Der Rat hatte Mitte Juni den Akteneinsichtsausschuss gebildet.",
        ),
    ],
    "a storm, by two names for it": [
        (
            "2024-06-12",
            "Tornado verwüstet Eilmar",
            "Ein Tornado ist am Dienstagnachmittag durch das Dorf Orth gezogen.",
        ),
        (
            "2024-06-20",
            "Geld für Eilmar",
            "In Eilmar hatte der Wirbelsturm am 11. Juni 46 Häuser in Orth zerstört.",
        ),
    ],
    "an opera that was to be played, and was brought out": [
        ("2024-06-10", "Oper Orth in Eilmar ist zu", "Die „Tosca“ wird am Samstag in der Halle gespielt."),
        (
            "2024-06-17",
            "Oper Orth in Eilmar spielt",
            "Mit einer Woche Verspätung hat sie am Samstag ihre „Tosca“ herausgebracht.",
        ),
    ],
    "where a man was to play, and played": [
        (
            "2024-06-10",
            "Jan Weber wechselt zum FC Orth",
            "Am Samstag könnte Jan Weber in Bremen auf dem Platz stehen.",
        ),
        (
            "2024-06-17",
            "Jan Weber trifft für den FC Orth",
            "Beim 2:1 in Bremen wurde Jan Weber am Samstag eingewechselt.",
        ),
    ],
    "a theft that its title names": [
        (
            "2024-06-12",
            "Diebe stehlen Ikone aus Museum",
            "Unbekannte sind am Dienstag in das Heimatmuseum in Eilmar eingedrungen.",
        ),
        ("2024-06-20", "Prozess um Museum", "Am 11. Juni war die Ikone in Eilmar gestohlen worden."),
    ],
    "a plan and what came of it, with nothing named by both": [
        (
            "2024-06-10",
            "Ärger um Uni in Eilmar",
            "Am Samstag ist eine Demonstration in der Innenstadt geplant.",
        ),
        (
            "2024-06-30",
            "Uni in Eilmar bleibt",
            "Im Juni hatten 2.000 Menschen für das Institut demonstriert.",
        ),
    ],
    "what an office said that it had done": [
        (
            "2024-06-12",
            "Sportlehrer aus Eilmar angeklagt",
            "Gegen einen Sportlehrer aus Eilmar ist Anklage erhoben worden. Das teilte das Amt am Dienstag mit.",
        ),
        ("2024-06-20", "Sportlehrer aus Eilmar schweigt", "Die Anklage war am 11. Juni erhoben worden."),
    ],
    "a hearing and what was said there": [
        ("2024-06-10", "Ida Rothe unter Verdacht", "Die Anhörung findet Mitte Juni statt."),
        ("2024-06-20", "Ida Rothe gesperrt", "Bei der Anhörung am 14. Juni hatte die Reiterin geschwiegen."),
    ],
    "one vote of one day, told by what came of it": [
        (
            "2024-06-10",
            "Rothe oder Weber: Eilmar hat die Wahl",
            "Bei der Bürgermeisterwahl in Eilmar hat am Sonntag kein Bewerber die Mehrheit erreicht.",
        ),
        (
            "2024-06-12",
            "SPD in Eilmar für Rothe statt Weber",
            "Beim ersten Wahlgang in Eilmar am Sonntag war ihr Kandidat auf 15 Prozent gekommen.",
        ),
    ],
    "a vote and what it decides": [
        ("2024-06-10", "Rothe gegen Weber in Eilmar", "Am 23. Juni entscheidet die Stichwahl."),
        ("2024-06-12", "Rothe und Weber in Eilmar gleichauf", "Die Stichwahl findet am 23. Juni statt."),
    ],
    "the catastrophe that the title above the first sentence tells": [
        (
            "2024-06-13",
            "Rothbrücke in Eilmar eingestürzt",
            "Ein Teil der Rothbrücke ist am Mittwoch in den Fluss gestürzt.",
        ),
        ("2024-06-20", "", "Die Rothbrücke in Eilmar war am 12. Juni eingestürzt."),
    ],
    "compounds of one head": [
        (
            "2024-06-13",
            "Anschlag auf Strom der Molkerei Orth in Eilmar",
            "Unbekannte haben am Mittwoch bei Salmstedt in Brandenburg einen Strommast angezündet.",
        ),
        (
            "2024-06-20",
            "Molkerei Orth in Eilmar hat wieder Strom",
            "Am 12. Juni hatten Unbekannte einen Hochspannungsmast in Brand gesetzt.",
        ),
    ],
    "what the article is about, in full and in short": [
        (
            "2024-06-13",
            "Rat von Eilmar stimmt für den Abriss des Freibads",
            "Seit September 2020 ist es wegen undichter Becken geschlossen.",
        ),
        (
            "2024-06-21",
            "Freibad in Eilmar öffnet wieder",
            "Im September 2020 war das Bad geschlossen worden.",
        ),
    ],
    "a bus by its head": [
        (
            "2024-06-13",
            "",
            "Bei einem Unfall mit einem Schulbus sind am Mittwoch bei Eilmar 14 Kinder verletzt worden.",
        ),
        ("2024-11-21", "Busunfall bei Eilmar: Fahrer muss zahlen", "Im Juni war der Bus verunglückt."),
    ],
    "what happens once to what both are about": [
        (
            "2024-06-13",
            "Moorbrand bei Eilmar: Katastrophenfall ausgerufen",
            "Ausgebrochen war das Feuer am Mittwoch, als die Bundeswehr Raketen testete.",
        ),
        (
            "2024-06-21",
            "Moorbrand bei Eilmar: Ministerin bedauert",
            "Das Feuer war vor neun Tagen bei einem Raketentest ausgebrochen.",
        ),
    ],
    "what a dairy calls back": [
        ("2024-06-13", "", "Die Molkerei Aller aus Eilmar hat am Mittwoch den Weichkäse zurückgerufen."),
        (
            "2024-06-20",
            "Zwölf Kranke nach Käse der Molkerei Aller",
            "Am 12. Juni hatte die Molkerei den Käse vom Markt genommen.",
        ),
    ],
    "a ballot that was to be held, and was": [
        (
            "2024-06-10",
            "Busse in Eilmar stehen still",
            "Die Gewerkschaft will noch im Juni eine Urabstimmung abhalten.",
        ),
        (
            "2024-06-21",
            "Fahrer der Busse in Eilmar wollen streiken",
            "In einer Urabstimmung votierten die Mitglieder am Donnerstag für einen Streik.",
        ),
    ],
    "what a clause tells beside another": [
        (
            "2024-06-13",
            "Geflügelpest in Eilmar",
            "In einem Betrieb in Orth wurde das Virus am Montag nachgewiesen.",
        ),
        (
            "2024-07-03",
            "Hühner in Eilmar dürfen wieder ins Freie",
            "Nach dem Fall in Orth, wo das Virus Mitte Juni nachgewiesen worden war, sei alles ruhig, sagte ein Arzt.",
        ),
    ],
    "what was to be decided, and was rejected": [
        (
            "2024-06-07",
            "Lizenz: SC Eilmar wehrt sich",
            "Der Beschwerdeausschuss will bis Mitte Juni entscheiden.",
        ),
        (
            "2024-06-18",
            "SC Eilmar ohne Lizenz",
            "Der Beschwerdeausschuss des Verbandes wies den Einspruch am Freitag zurück.",
        ),
    ],
    "what was to be shown, and was seen": [
        (
            "2024-06-07",
            "Goldkelch in Eilmar gestohlen",
            "In der kommenden Woche soll der Fall in einer Fahndungssendung gezeigt werden.",
        ),
        (
            "2024-09-20",
            "Goldkelch aus Eilmar gefunden",
            "Ein Händler hatte die Fahndungssendung im Juni gesehen.",
        ),
    ],
    "what a committee was to do within the week, and did": [
        (
            "2024-06-07",
            "Brücke in Eilmar gesperrt",
            "Am kommenden Mittwoch will der Bauausschuss in einer Sondersitzung beraten.",
        ),
        (
            "2024-06-26",
            "Brücke in Eilmar wird gestützt",
            "Zwei Wochen zuvor hatte der Bauausschuss in der Sondersitzung noch einen Abriss erwogen.",
        ),
    ],
    "as many as before, by another name": [
        ("2024-06-13", "Geflügelpest in Eilmar", "Am Mittwoch wurden alle 14.000 Tiere getötet."),
        (
            "2024-07-03",
            "Geflügelpest in Orth",
            "Mitte Juni waren in Eilmar bereits 14.000 Puten getötet worden.",
        ),
    ],
    "an act that is gone back to in other words": [
        (
            "2024-06-13",
            "Orth schließt Werk in Eilmar",
            "In der vergangenen Woche hatte der Konzern das Aus verkündet.",
        ),
        (
            "2024-09-20",
            "Werk in Eilmar: Orth verhandelt",
            "Im Juni hatte der Zulieferer die Schließung angekündigt.",
        ),
    ],
    "talks that came to nothing": [
        (
            "2024-06-13",
            "Warnstreik: Busse in Eilmar stehen still",
            "Sie reagiert auf die Tarifverhandlungen, die am Mittwoch ohne Ergebnis abgebrochen wurden.",
        ),
        (
            "2024-06-17",
            "Busse in Eilmar fahren wieder",
            "Die Verhandlungen, die am Mittwoch geplatzt waren, gehen weiter.",
        ),
    ],
    "who vanished": [
        (
            "2024-06-13",
            "16-Jährige aus Eilmar vermisst",
            "Seit Mittwochabend wird die 16-jährige Lena Brugger aus Eilmar vermisst.",
        ),
        (
            "2024-06-15",
            "Taucher suchen Lena Brugger aus Eilmar",
            "Das Mädchen war am Mittwoch nach einem Besuch bei einer Freundin verschwunden.",
        ),
    ],
}


@pytest.mark.parametrize("articles", UNDER_TITLES.values(), ids=UNDER_TITLES)
def test_one_event_under_titles(articles: list[tuple[str, str, str]]) -> None:
    found = [s for n, (day, title, text) in enumerate(articles) for s in told(text, day, f"a{n}", title)]
    (event,) = merge(found)
    assert len(event.statements) == 2


PLANNED_APART = {
    "dead animals, and the others killed days later": [
        (
            "2021-11-15",
            "Geflügelpest in Eilmar: Puten und Hühner verendet",
            "Der Landwirt hatte am Samstag mehrere Dutzend tote Tiere gemeldet.",
        ),
        (
            "2021-11-18",
            "Geflügelpest in Eilmar: Puten und Hühner getötet",
            "Am Mittwoch wurden alle Tiere getötet.",
        ),
    ],
    "what somebody only agreed to": [
        (
            "2024-06-10",
            "Sparkassen in Eilmar wollen zusammengehen",
            "Der Zusammenschluss ist für den Herbst geplant.",
        ),
        (
            "2024-12-04",
            "Aus zwei Sparkassen in Eilmar wird eine",
            "Das Kartellamt hatte dem Zusammenschluss am 15. November zugestimmt.",
        ),
    ],
    "what people only saw of it": [
        ("2024-06-10", "Museum in Eilmar", "Am Freitag wird die Ausstellung „Moor“ in Eilmar eröffnet."),
        ("2024-06-27", "Museum in Eilmar", "Mitte Juni hatten 21.000 Besucher die Ausstellung gesehen."),
    ],
    "a catastrophe": [
        (
            "2024-06-10",
            "Orthbrücke in Eilmar",
            "Am Samstag soll die Orthbrücke in Eilmar begutachtet werden.",
        ),
        (
            "2024-06-17",
            "Orthbrücke in Eilmar",
            "Bei der Orthbrücke in Eilmar ist am Samstag ein Bus verunglückt.",
        ),
    ],
    "what is no news, but stands further down": [
        ("2024-06-10", "Oper Orth in Eilmar", "Die „Tosca“ wird am Samstag in der Halle gespielt."),
        (
            "2024-06-17",
            "Oper Orth in Eilmar",
            "Alles ist gut. " * 20 + "\n\nSeit Samstag hat Ida Rothe Karten für die „Tosca“.",
        ),
    ],
}


@pytest.mark.parametrize("articles", PLANNED_APART.values(), ids=PLANNED_APART)
def test_what_was_not_planned(articles: list[tuple[str, str, str]]) -> None:
    found = [one for n, (day, title, text) in enumerate(articles) for one in told(text, day, f"a{n}", title)]
    assert len(merge(found)) == 2


def test_who_answers_what_was_done_does_not_do_it() -> None:
    text = "Der Prozess gegen Jan Weber wurde am Mittwoch fortgesetzt. Er bezeichnete den Prozess als Zirkus."
    assert len(merge(told(text))) == 2


def test_what_is_only_named_is_shown_where_somebody_tells_it() -> None:
    named, fire = (
        "Der Schreck nach dem Brand vom 3. Juni sitzt tief.",
        "Am 3. Juni brannte in Eilmar eine Halle ab.",
    )
    assert merge(told(named, title="Eilmar nach dem Brand der Halle")) == ()
    (event,) = merge([*told(named, title="Eilmar nach dem Brand der Halle"), *told(fire, key="b")])
    assert event.title == "Eine Halle brannte in Eilmar ab"


def test_what_both_agree_with_does_not_join_what_is_told_apart() -> None:
    apart = [
        ("2024-06-13", "Die Polizei hat am Mittwoch in Eilmar einen 41-jährigen Bankräuber festgenommen."),
        ("2024-06-13", "Die Polizei hat am Mittwoch in Salmstedt einen 29-jährigen Bankräuber festgenommen."),
    ]
    both = (
        "2024-06-14",
        "Die Polizei hat am Mittwoch in Eilmar einen 41-jährigen Bankräuber und in Salmstedt einen 29-jährigen Bankräuber festgenommen.",
    )
    assert len(merge(statements([*apart, both]))) == 2


def test_two_sentences_that_are_one_telling_count_as_one() -> None:
    """So that what another paper tells need not agree with both on average."""
    weak = UNIT * 3 // 10
    assert len(groups("abc", {("a", "b"): ONE, ("b", "c"): weak})) == 1
    assert len(groups("abc", {("a", "b"): UNIT, ("b", "c"): weak})) == 2


def test_the_finest_date_that_all_allow() -> None:
    (event,) = merge(statements(SAME["agreeing words, agreeing time"]))
    assert days(event.statements[0]) == ("2023-08-28", "2023-08-28")
    assert event.dating == event.statements[0].dating


def test_a_guess_makes_no_date_finer() -> None:
    (rough,) = told("In den letzten Tagen hat es in Eilmar gebrannt.", key="a")
    (guess,) = told("Am Donnerstag hat es in Eilmar gebrannt.", key="b")
    event = event_of([rough, replace(guess, certainty=Certainty.INFERRED)])
    assert event.dating == rough.dating


def test_a_happening_stands_before_its_announcement() -> None:
    (event,) = merge(statements(SAME["an announcement and what it announced"]))
    assert event.kind is Kind.HAPPENING
    assert event.title == "Der Abriss der alten Halle hat begonnen"


def test_a_date_that_cannot_be_reconciled_is_a_disagreement() -> None:
    right = "Der Torfstecher Heinrich Daub entdeckte am {} im Kranzmoor einen Schatz mit Silbermünzen."
    days_told = ["3. Juni 2024", "3. Juni 2024", "5. Juni 2024"]
    (event,) = merge(statements([("2024-06-14", right.format(day)) for day in days_told]))
    assert event.disagreement == (2,)
    assert days(event.statements[2]) == ("2024-06-05", "2024-06-05")
    assert event.dating.first == event.statements[0].dating.first


def test_copies_of_one_text_count_as_one_source() -> None:
    """Two papers print what one agency wrote; two others write themselves."""
    agency = (
        "Der Torfstecher Heinrich Daub entdeckte am 5. Juni 2024 im Kranzmoor einen Schatz mit Silbermünzen."
    )
    own = [
        "Der Torfstecher Heinrich Daub entdeckte den Schatz mit Silbermünzen im Kranzmoor am 3. Juni 2024.",
        "Am 3. Juni 2024 entdeckte Torfstecher Heinrich Daub im Kranzmoor den Schatz mit Silbermünzen.",
    ]
    (event,) = merge(statements([("2024-06-14", text) for text in (agency, agency, agency, *own)]))
    assert days(event.statements[0])[0] == "2024-06-03"
    assert len(event.disagreement) == 3


def test_the_key_is_the_smallest_of_the_statements() -> None:
    (event,) = merge(statements(SAME["other words for the same"]))
    assert event.key == min(statement.key for statement in event.statements)


ALL = [
    s for n, articles in enumerate([*SAME.values(), *APART.values()]) for s in statements(articles) if n >= 0
]


@given(st.integers(0, 2**32))
@settings(max_examples=40)
def test_order_does_not_matter(seed: int) -> None:
    pool = list({f"{s.key}{s.text}": s for s in ALL}.values())
    known = {s.key: s for s in pool}
    shuffled = list(known.values())
    random.Random(seed).shuffle(shuffled)  # noqa: S311
    assert merge(shuffled) == merge(known.values())


def test_every_statement_is_in_exactly_one_event() -> None:
    known = {s.key: s for s in ALL}
    events = merge(known.values())
    assert sorted(s.key for event in events for s in event.statements) == sorted(known)


def test_events_are_in_order_open_starts_before_what_they_precede() -> None:
    events = merge(
        [
            *told("Am 3. Juni begann der Abriss.", key="a"),
            *told("Am 28. Mai wurde der Abriss beschlossen. Zuvor hatte der Rat lange gestritten.", key="b"),
        ]
    )
    assert [event_title(event) for event in events] == [
        "Der Rat hatte lange gestritten",
        "Der Abriss wurde beschlossen",
        "Der Abriss begann",
    ]


def test_no_consequence_comes_before_its_cause() -> None:
    cause = "Am Sonntag ist gegen 14.30 Uhr in Ulm ein Kran umgestürzt."
    text = f"{cause} Der Fahrer wurde eingeklemmt. Die Feuerwehr befreite ihn. Am Sonntagabend sprach der Bauherr."
    assert [event_title(event) for event in merge(told(text, key="a"))] == [
        "Ein Kran ist in Ulm umgestürzt",
        "Der Bauherr sprach",
        "Der Fahrer wurde eingeklemmt",
        "Die Feuerwehr befreite den Fahrer",
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Am Sonntag starb der Wirt. Stunden zuvor war er gestürzt.",
            ["Der Wirt war gestürzt", "Der Wirt starb"],
        ),
        (
            "Am Sonntag um 10 Uhr brannte die Halle. Zwei Räte kamen. Stunden später stürzte sie ein.",
            ["Die Halle brannte", "Zwei Räte kamen", "Die Halle stürzte ein"],
        ),
    ],
)
def test_hours_before_and_after_what_was_told_are_in_order(text: str, titles: list[str]) -> None:
    assert [event_title(event) for event in merge(told(text, key="a"))] == titles


LEADS = {  # an undated lead and the sentence behind it -> the title of both
    "Das Bad in Ulm ist eröffnet worden. 500 Gäste feierten am Sonntag.": "Das Bad in Ulm ist eröffnet worden",
    "Der Rat streitet. Am Montag brannte das Rathaus.": "Das Rathaus brannte",
    "Der Rat will Wölfe jagen lassen. Einen entsprechenden Entwurf billigte das Kabinett am Montag.": (
        "Einen Entwurf billigte das Kabinett"
    ),
    # what the sentence tells of is all known
    "Werkelgut schließt sein Büro in Eilmar. Der Betriebsrat erfuhr davon am Montag aus der Zeitung.": (
        "Werkelgut schließt sein Büro in Eilmar"
    ),
    "Jan Weber beendet seine Karriere. Der Läufer machte seine Entscheidung am Sonntag öffentlich.": (
        "Jan Weber beendet seine Karriere"
    ),
    "Die Stadt Eilmar trennt sich von Jan Weber. Der Rat stimmte dem am Mittwoch zu.": (
        "Die Stadt Eilmar trennt sich von Jan Weber"
    ),
    "Das Gericht hat die Klage gegen das Stadthaus abgewiesen. Das Urteil fiel am Mittwoch.": (
        "Das Gericht hat die Klage gegen das Stadthaus abgewiesen"
    ),
    "Die Polizei ermittelt gegen Jan Weber. Beamte durchsuchten am Montag seine Wohnung.": (
        "Beamte durchsuchten Jan Webers Wohnung"
    ),
    "Der Rat hat einen Umbau beschlossen. Am Montag stimmte er einem Preis von 3 Millionen Euro zu.": (
        "Der Rat stimmte einem Preis von 3 Millionen Euro zu"
    ),
    "Die Oper trauert um Jan Weber. Er erlag am Montag einem Leiden.": "Jan Weber erlag einem Leiden",
    "Orth hat Insolvenz beantragt. Das Gericht bestellte am Montag einen Verwalter.": (
        "Das Gericht bestellte einen Verwalter"
    ),
    # how a match ended
    "Carlos Sverkow hat zum zweiten Mal die French Open gewonnen. Der Spanier wehrte am Mittwoch drei Matchbälle ab.": (
        "Carlos Sverkow hat zum zweiten Mal die French Open gewonnen"
    ),
    # of what came about as the next sentence tells
    "In Eilmar sind bei einem Angriff 34 Menschen getötet worden. Die Geschosse schlugen am Montag im Zentrum ein.": (
        "In Eilmar sind bei einem Angriff 34 Menschen getötet worden"
    ),
    # "das" points to it
    "Dem Museum wurde ein Bild gestohlen. Das bemerkte ein Wärter am Montag.": "Dem Museum wurde ein Bild gestohlen",
    "Im Museum fehlt ein Bild. Ein Wärter bemerkte das am Montag.": "Im Museum fehlt ein Bild",
    "Eine Halle in Eilmar ist ausgebrannt. Am Montag stand das Gebäude in Flammen.": "Eine Halle in Eilmar ist ausgebrannt",
}


@pytest.mark.parametrize(("text", "expected"), LEADS.items())
def test_a_lead_is_the_title_of_what_it_tells_alone(text: str, expected: str) -> None:
    (event,) = merge(told(text))
    assert event.title == expected


LEADS_APART = (  # the sentence behind an undated lead tells something else
    "Der Landrat ist zurückgetreten. Am Montag brannte eine Scheune.",
    "Der Landrat tritt zurück. Am Montag wurde ein Museum eröffnet.",
    "In Eilmar ist ein Haus abgebrannt. Am Montag wurde ein Mann festgenommen.",
    "Ein Mann hat eine Bank überfallen. Am Montag stellte er sich der Polizei.",
    "Aus dem Park ist ein Luchs ausgebrochen. Am Montag wurde er eingefangen.",
    "Eine Münze ist auf einem Acker gefunden worden. Das Museum stellte sie am Montag vor.",
    "Das Modehaus hat geschlossen. „Das tut weh“, schrieb Inhaberin Ida Rothe am Montag.",
    "Ein Kind ist ertrunken. Die Polizei schloss am Montag ein Verbrechen aus.",
    "Der Kapitän hat sich verletzt. Am Montag verlor die Mannschaft ein Spiel.",
    "Der Titel ist Ida Rothe aberkannt worden. Der Rat stellte am Mittwoch Plagiate fest.",
    # nor does the accident tell who died
    "Am Donnerstag prallte eine 19-Jährige gegen einen Baum. Sie starb noch an der Unfallstelle.",
    "Die Werft ist am Montag unterlegen. Die Aktie verlor 9 Prozent.",
)
TOGETHER = (  # it tells the lead more closely
    "Bei einem Unfall in Eilmar ist ein Mann gestorben. Der 40-Jährige prallte am Montag gegen einen Baum.",
    "Der Tarifstreit ist beigelegt. Verdi und die Bahn unterschrieben am Montag einen Vertrag.",
    "Ein Feuer hat eine Scheune zerstört. Die Feuerwehr rückte am Montag mit 50 Leuten aus.",
    "Die Vogelgrippe ist ausgebrochen. Das Labor bestätigte den Verdacht am Montag.",
    "Ein Häftling ist aus dem Gefängnis geflohen. Er überwältigte am Montag einen Wärter.",
    "Ein Radfahrer ist verletzt worden. Er verlor am Montag die Kontrolle.",
    "Die Ministerin tritt zurück. „Ich gehe“, sagte sie am Montag.",
)


@pytest.mark.parametrize(
    ("text", "events"), [*((one, 2) for one in LEADS_APART), *((one, 1) for one in TOGETHER)]
)
def test_a_lead_is_joined_with_what_tells_it_more_closely(text: str, events: int) -> None:
    assert len(merge(told(text))) == events


OF_ONE = "Eine Radfahrerin ist an den Folgen eines Unfalls gestorben. Ein Auto hatte sie am 14. Mai erfasst."
DEATHS = {  # an undated lead, what had been before, and who died when -> events
    f"{OF_ONE} Sie erlag am Mittwoch ihren Verletzungen.": 2,
    f"{OF_ONE} Am Mittwoch erlag sie ihren Verletzungen.": 2,
    f"{OF_ONE} Am Mittwoch war schon ein Kind ums Leben gekommen.": 3,
}


@pytest.mark.parametrize(("text", "events"), DEATHS.items())
def test_a_death_that_a_lead_tells_has_its_day_further_down(text: str, events: int) -> None:
    found = merge(told(text))
    assert len(found) == events
    assert (days(next(e for e in found if "gestorben" in e.title)) == ("2024-06-12", "2024-06-12")) is (
        events == 2
    )


def test_an_event_is_titled_by_what_most_others_tell_of_it() -> None:
    papers = [
        "Am Mittwoch hat der junge Wirt in Eilmar eine Fackel auf die alte Ziegelei geworfen, die abbrannte.",
        "Bei einem Brand in der alten Ziegelei in Eilmar sind am Mittwoch drei Feuerwehrleute verletzt worden.",
        "Drei Feuerwehrleute wurden am Mittwoch beim Brand der alten Ziegelei verletzt.",
    ]
    (event,) = merge(one for n, text in enumerate(papers) for one in told(text, key=f"a{n}")[:1])
    assert event.title.startswith("Bei einem Brand in der alten Ziegelei")


def event_title(event: Event) -> str:
    """The title alone."""
    return event.title


def test_what_an_article_tells_far_too_often_is_compared_no_more() -> None:
    halls = " ".join(f"Am 3. Mai brannte in Kiel die Halle {n} der Werft." for n in range(3 * MOST_ALIKE))
    many = told(halls, key="many")
    first, last = f"Halle {MOST_ALIKE - 1}", f"Halle {3 * MOST_ALIKE - 1}"
    for hall, articles in ((first, {"many", "one"}), (last, {"one"})):
        (event,) = told(f"In Kiel brannte am 3. Mai die {hall} der Werft.", key="one")
        events = merge([*many, event])
        assert len(events) == 3 * MOST_ALIKE + (len(articles) == 1)
        assert [{s.article for s in e.statements} for e in events if event in e.statements] == [articles]
