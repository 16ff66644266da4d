"""Months, seasons, quarters and their parts. The form of the table stands in families.py."""

from tests.temporal.tables.days_named import Days

TABLE: dict[str, dict[Days, list[str]]] = {
    "Monate": {
        ("2024-10-31", "2024-11-01"): [
            "Zum [Monatswechsel] steigen die Preise.",
        ],
        ("2024-09-30", "2024-10-01"): [
            "Zum [Monatswechsel] stiegen die Preise.",
        ],
        ("2025-05-01", "2025-05-31"): [
            "Im [Mai 2025] geht es los.",
            "Im [Mai] soll es losgehen.",
            "An einem Sonntag im [Mai] soll gewählt werden.",
            "Im September kündigte die Stadt an, im [Mai] zu bauen.",
        ],
        ("2024-12-21", "2024-12-31"): [
            "Die Stadt verbot den Verkauf bis [Ende Dezember].",
        ],
        ("2024-05-01", "2024-05-31"): [
            "Die Halle, die seit 2015 leer stand, brannte im [Mai] ab.",
            "Der seit 2015 amtierende Chef trat im [Mai] zurück.",
            "Weber, geboren 1960 in Ulm, starb im [Mai].",
            "Weber (geboren 1960) starb im [Mai].",
            "Nach dem Brand von 2015 wurde die Halle im [Mai] wieder eröffnet.",
            "Die Wahl 2019 hatte er verloren, im [Mai] gewann er.",
            "Anders als 2019 gewann er im [Mai].",
            "Wie schon 2019 gewann er im [Mai].",
            "Die Brücke, Baujahr 1975, wurde im [Mai] gesperrt.",
            "Die Firma hatte 2015 noch 300 Leute, im [Mai] meldete sie Insolvenz an.",
            "Die Zahl stieg von 300 im Jahr 2015 auf 500, teilte das Amt im [Mai] mit.",
            "2015 seien es noch 300 gewesen, sagte er im [Mai].",
            "Bis August 2027 wird gebaut. Der Rat hatte im [Mai] zugestimmt.",
            "2014 eröffnet, schloss das Bad im [Mai].",
            "Die Zahl sank im Juni gegenüber Juni 2023. Gegenüber [Mai] stieg sie.",
            "Im [Mai] ging es los.",
            "Im [Mai dieses Jahres] ging es los.",
        ],
        ("2015-05-01", "2015-05-31"): [
            "2015 begann der Bau, im [Mai] stürzte er ein.",
            "Er wurde 2015 gewählt und im [Mai] vereidigt.",
        ],
        ("2023-11-01", "2023-11-30"): [
            "Am Mittwoch beginnt der Prozess gegen einen Mann, der im [November] den Wirt getötet haben soll.",
            "Im [November] war das Fest ausgefallen.",
            "Das Bier ist billiger als im [November].",
            "Im [vergangenen November] fror es.",
        ],
        ("2024-12-01", "2024-12-31"): [
            "Im [Dezember] soll die Halle wieder geöffnet werden.",
        ],
        ("2024-09-01", "2024-09-30"): [
            "An einem kalten Abend im [September] steht sie auf dem Feld.",
            "Im [September] steht sie auf dem Feld und zählt.",
            "Im März versprach die Stadt, die Brücke bis [September] zu reparieren.",
            "Noch im Mai hatte die Bahn erklärt, die Strecke werde im [September] frei.",
            "Im April hieß es, das Bad öffne im [September].",
            "Bis [September] sollte der Bericht vorliegen, doch er fehlt bis heute.",
            "Die Eröffnung, die für [September] geplant war, verschiebt sich auf April.",
            "Wie im [September] angekündigt, schließt das Bad.",
            "Im [vergangenen Monat] sank der Preis.",
            "Das Tier wurde im Frühjahr 2022 gezählt. Seit [September] rodeten sie bereits Bäume.",
            "Nach einem Minus im Vorjahr stieg der Umsatz im [September] um 2 Prozent.",
            "Der im vergangenen Jahr gewählte Chef trat im [September] zurück.",
            "Wie schon im Vorjahr wurde im [September] gebaut.",
            "Er kam 2023 zum Verein und ging im [September] wieder.",
            "Der Meister von 2023 verlor im [September] dreimal.",
            "Von 2023 bis [September] sank die Zahl.",
            "Nach dem Abstieg 2023 holte er im [September] den Titel.",
        ],
        ("2025-01-01", "2025-01-31"): [
            "Im [Jänner 2025] öffnet die Piste.",
        ],
        ("2024-11-01", "2024-11-10"): [
            "[Anfang nächsten Monats] geht er.",
        ],
        ("2024-09-16", "2024-09-30"): [
            "In [der zweiten Septemberhälfte] wurde gewählt.",
        ],
        ("2023-01-01", "2023-01-31"): [
            "Er soll von 2016 bis 2021 Plätze verkauft haben. Er war im [Januar des Vorjahres] gegangen.",
            "Im [Januar], Februar und März 2023 fror es.",
        ],
        ("2022-05-01", "2022-05-31"): [
            "Im [Mai] vor zwei Jahren ging es los.",
        ],
        ("2025-02-01", "2025-02-28"): [
            "Im [Feber] wird es kalt.",
        ],
        ("2024-05-11", "2024-05-31"): [
            "[Mitte] bis Ende Mai blühte der Flieder.",
        ],
        ("2019-05-01", "2019-05-10"): [
            "[Anfang] oder Mitte Mai 2019 kam er.",
        ],
        ("2020-06-01", "2020-06-30"): [
            "Am 3. Mai 2019 brannte es. Im [Juni des darauffolgenden Jahres] öffnete es.",
        ],
        ("2018-06-01", "2018-06-30"): [
            "Am 3. Mai 2019 brannte es. Im [Juni des Vorjahres] war es noch offen.",
        ],
        ("2019-10-01", "2019-10-31"): [
            "Im [Okt. 2019] kam er.",
        ],
        ("2024-10-01", "2024-10-07"): [
            "In [der ersten Oktoberwoche] beginnt die Lese.",
        ],
        ("2024-11-01", "2024-11-07"): [
            "Der Wetterdienst hat für [die erste Novemberwoche] eine Unwetterwarnung herausgegeben.",
        ],
        ("2023-11-01", "2023-11-07"): [
            "Die Stadt hat für [die erste Novemberwoche] gezahlt.",
        ],
        ("2024-08-25", "2024-08-31"): [
            "In [der letzten Augustwoche] war das Bad voll.",
        ],
        ("2023-09-01", "2023-09-30"): [
            "Im September kamen 40 Gäste. Im [Vorjahresmonat] waren es 30.",
            "Im vergangenen Jahr fand die Messe im [September] statt.",
            "Die Messe fand 2023 im [September] statt.",
            "Auch im Vorjahr war das Bad im [September] zu.",
        ],
        ("2024-01-01", "2024-01-31"): [
            "An einem Samstagmorgen im [Januar] machte die Zeitung den Fall öffentlich.",
            "Das Schreiben vom 3. Mai 1529 lag in einem Band, der im [Januar] restauriert wurde.",
            "1911 war sie gestohlen worden, am 4. Januar 1914 kehrte sie zurück. Erst im [Januar] hatte er gewarnt.",
        ],
        ("2028-06-01", "2028-06-30"): [
            "Die EM steigt 2028 in England, im [Juni].",
        ],
        ("2024-08-01", "2024-08-31"): [
            "Er hatte zwischen März 2020 und Juni 2021 betrogen. Im [August] hatte er gestanden.",
            "Das Bad war im November 2022 geschlossen worden. Im [August] hatte der Rat Geld bewilligt.",
        ],
        ("2022-12-01", "2022-12-31"): [
            "Das Bad war im November 2022 geschlossen worden. Im [Dezember] hatte der Rat Geld bewilligt.",
        ],
        ("2024-03-01", "2024-03-31"): [
            "Schon im Juni 2019 hatte es gebrannt. Im [März] hat der Rat den Plan beschlossen.",
        ],
        ("2022-01-01", "2022-01-31"): [
            "Die Wahl war im November. 2021 kam er zurück, im [Januar darauf] wurde er Chef.",
        ],
        ("2025-03-21", "2025-03-31"): [
            "Das Haus soll bis 2028 umgebaut werden, die Halle schließt bereits [Ende März].",
        ],
        ("2021-11-01", "2021-11-30"): [
            "An einem [Novemberabend des Jahres 2021] brannte es.",
            "Er hatte ihn in einer [Novembernacht 2021] geschlagen.",
        ],
        ("2020-10-01", "2020-10-31"): [
            "Am 3. Mai 2019 brannte es. Im [Oktober des Jahres darauf] öffnete es.",
        ],
        ("2023-03-01", "2023-05-31"): [
            "Die Aktion lief im Vorjahr von [März] bis Mai.",
        ],
    },
    "Jahreszeiten": {
        ("2022-03-01", "2022-05-31"): [
            "Er stahl im [Frühjahr] und Sommer 2022 Schmuck.",
        ],
        ("2023-03-01", "2023-05-31"): [
            "Er hatte im [Frühjahr] und Sommer vergangenen Jahres Schmuck gestohlen.",
        ],
        ("2024-06-01", "2024-08-31"): [
            "Im [Sommer] schätzte das Amt den Schaden auf drei Millionen.",
        ],
        ("2024-06-01", "2024-07-01"): [
            "Im [Frühsommer] begann der Bau.",
        ],
        ("2024-08-01", "2024-08-31"): [
            "Im [Spätsommer] brannte es.",
        ],
        ("2023-11-01", "2023-11-30"): [
            "Im [Spätherbst 2023] fiel das Urteil.",
        ],
        ("2024-03-01", "2024-05-31"): [
            "Im [Frühjahr] begann der Bau.",
        ],
        ("2023-12-01", "2024-02-29"): [
            "Nach [diesem strengen Winter] war es schön.",
        ],
        ("2024-12-01", "2025-02-28"): [
            "Die für [Winter] angekündigte Reform kommt.",
            "Die Reform ist für [Winter] geplant.",
            "Im [Winter] soll die Loipe wieder öffnen.",
        ],
        ("2019-03-01", "2019-05-31"): [
            "Im [Frühjahr 2019] begann der Prozess.",
        ],
        ("2011-12-01", "2012-02-29"): [
            "Im [Winter 2011/12] fror der See zu.",
        ],
        ("1989-09-01", "1989-11-30"): [
            "Im [Herbst ’89] fiel die Mauer.",
        ],
        ("2024-09-01", "2024-11-30"): [
            "In [diesem Herbst] wird gewählt.",
        ],
        ("2021-09-01", "2021-11-30"): [
            "Im Frühjahr 2021 hatte der Rat zugestimmt. Im [Herbst] begannen die Arbeiten.",
        ],
        ("2022-12-01", "2023-02-28"): [
            "Im [Krisenwinter 2022/23] war Gas teuer.",
        ],
        ("2018-06-01", "2018-08-31"): [
            "Im [Hitzesommer 2018] fehlte Wasser.",
        ],
        ("2025-06-01", "2025-08-31"): [
            "Es wird im [Laufe des Sommers] fertig.",
        ],
        ("1961-12-01", "1962-02-28"): [
            "Im Winter 1962/63 fror der See zu. Im [Winter davor] war es mild.",
        ],
    },
    "Quartale und Halbjahre": {
        ("2024-04-01", "2024-06-30"): [
            "Im [zweiten Quartal] sank der Umsatz.",
            "Im [Frühjahrsquartal] sank der Gewinn.",
            "Im [2. Quartal 2024] sank er.",
        ],
        ("2024-01-01", "2024-03-31"): [
            "Im [ersten] und im zweiten Quartal 2024 sank der Umsatz.",
        ],
        ("2024-01-01", "2024-06-30"): [
            "Im [ersten Semester 2024] stieg der Gewinn.",
        ],
        ("2006-01-01", "2006-06-30"): [
            "Im [ersten Halbjahr 2006] stieg die Zahl.",
        ],
        ("2025-01-01", "2025-03-31"): [
            "Im [ersten Quartal] wird der Umsatz steigen.",
        ],
        ("2024-07-01", "2024-12-31"): [
            "Die [zweite Hälfte des Jahres] ist besser.",
        ],
        ("2023-10-01", "2024-03-31"): [
            "Im [Wintersemester 2023/24] lehrte er.",
        ],
        ("2024-04-01", "2024-09-30"): [
            "Im [Sommersemester 2024] lehrte er.",
        ],
        ("2024-10-01", "2024-12-31"): [
            "Im [Q4] wird es besser.",
        ],
        ("2024-07-01", "2024-09-30"): [
            "Der Konzern erwarte im [dritten Quartal] einen Gewinn.",
            "Das [Q3 2024] war schwach.",
            "Im [September-Quartal] sank der Umsatz.",
            "Im [Septemberquartal] sank der Umsatz.",
        ],
        ("2023-10-01", "2023-12-31"): [
            "Im ersten Quartal stieg der Gewinn auf 58,8. Im [Vorquartal] war er hoch.",
        ],
        ("2025-07-01", "2025-09-30"): [
            "Der Streit wird wohl im [dritten Quartal] enden.",
        ],
        ("2022-10-01", "2022-12-31"): [
            "Im [Schlussquartal 2022] fehlten Teile.",
        ],
        ("2023-01-01", "2023-03-31"): [
            "Der Umsatz lag 2023 im [ersten Quartal] bei drei Millionen.",
        ],
    },
    "Teile": {
        ("2023-10-21", "2023-10-31"): [
            "Die Mitglieder hatten dem Vertrag [Ende Oktober] zugestimmt.",
        ],
        ("2024-09-01", "2024-09-10"): [
            "[Anfang September] begann die Weinlese.",
        ],
        ("2024-09-11", "2024-09-20"): [
            "[Mitte September] begann die Weinlese.",
        ],
        ("2024-09-21", "2024-09-30"): [
            "[Ende September] begann die Weinlese.",
            "Sie spendete [Ende September] 1000 Euro.",
        ],
        ("2023-12-11", "2023-12-20"): [
            "[Mitte Dezember] hatte der Aufsichtsrat gekündigt.",
        ],
        ("2024-03-21", "2024-03-31"): [
            "[Ende März] kam die Absage.",
        ],
    },
}
