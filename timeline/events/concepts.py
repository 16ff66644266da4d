"""What news tell most, by the words that tell it: each row is one kind of happening, its words folded together.

A row's words stand as beginnings of words without prefix; `words.py` compares them after taking inflection away.
"""

from timeline.events.tables import rows

# name: beginnings. "brand" covers Brand, Brandes, Brände is listed of its own.
CONCEPTS = rows(
    """
    FIRE: brand brände brannt brannte brennt feuer flamme flammen abgebrannt niedergebrannt ausgebrannt angezündet zündete anzündete verbrannt brandstiftung
    ARREST: festgenommen festnahme verhaftet verhaftung festnahmen verhaftungen gefasst verhaftete
    CUSTODY: untersuchungshaft haftbefehl haftbefehle inhaftiert
    TRIAL: prozess prozesses prozesse gerichtsverfahren hauptverhandlung prozessbeginn prozessauftakt verfahren
    VERDICT: verurteilt verurteilte urteil urteile urteils freigesprochen freispruch schuldspruch
    CHARGE: angeklagt anklage angeklagter klage verklagt
    APPEAL: revision berufung einspruch
    DEATH: gestorben starb starben verstorben tot tote toten getötet tötete todesopfer erlag tod todes leichen leiche ermordet mord
    INJURY: verletzt verletzte verletzten verletzungen
    ACCIDENT: unfall unfalls unglück unglücks entgleist zusammenstoß kollidiert zusammengestoßen verunglückt unfälle
    CRASH: abgestürzt absturz stürzte abstürzte
    EXPLOSION: explosion explodiert explodierte detonierte detonation explosionen
    ATTACK: angriff angriffe angegriffen anschlag anschlags anschläge attentat überfall überfallen überfiel
    QUAKE: erdbeben beben erdstoß erdstöße
    FLOOD: hochwasser überschwemmung überschwemmungen überflutet überschwemmt überflutung flut
    STORM: sturm orkan unwetter gewitter hurrikan
    ELECTION: wahl wahlen gewählt wählte wählten wiedergewählt bundestagswahl landtagswahl parlamentswahl präsidentschaftswahl stichwahl
    DECISION: beschlossen beschloss beschluss beschlüsse entschieden entschied entscheidung verabschiedet verabschiedete gebilligt billigte zugestimmt stimmte abgestimmt abstimmung
    REJECT: abgelehnt lehnte ablehnung zurückgewiesen
    RESIGN: zurückgetreten rücktritt trat zurücktrat niedergelegt
    OFFICE: ernannt ernannte ernennung vereidigt amtseinführung
    OPENING: eröffnet eröffnete eröffnung eingeweiht einweihung
    CLOSING: geschlossen schloss schließung gesperrt sperrung sperrte gesperrte
    BUILD: gebaut bau umbau umbaus errichtet bauarbeiten baubeginn wiederaufbau
    DEMOLISH: abgerissen abriss abrisses gesprengt sprengung
    STRIKE: streik streiks gestreikt streikten warnstreik warnstreiks
    PROTEST: protest proteste protestiert protestierten demonstriert demonstration demonstrationen demonstrierten kundgebung
    REFERENDUM: bürgerbefragung volksabstimmung referendum bürgerentscheid
    MEETING: getroffen trafen treffen gipfel gipfeltreffen konferenz
    TREATY: unterzeichnet unterzeichnung unterzeichneten vertrag abkommen vereinbart vereinbarung
    WIN: gewonnen gewann gewannen sieg siegte besiegte besiegt gewinnt siegt
    LOSE: verloren verlor niederlage
    SEIZE: sichergestellt beschlagnahmt sicherstellung
    SEARCH: durchsucht durchsuchung durchsuchungen razzia razzien
    FIND: gefunden entdeckt fand entdeckten entdeckte fund
    ESCAPE: geflohen flucht entkommen floh
    EVACUATE: evakuiert evakuierung geräumt räumung
    BIRTH: geboren geburt
    DISMISS: entlassen entlassung gekündigt kündigung gefeuert
    BANKRUPT: insolvenz insolvent konkurs pleite
    BUY: gekauft übernommen übernahme kauft kaufte
    DEPLOY: entsandt entsendung entsandte geschickt stationiert stationierung
    CONFIRM: bestätigt bestätigte bestätigung bestätigten
    DENY: bestritten bestritt dementiert dementierte
    BEGIN: begonnen begann beginn beginnen beginnt beginne begannen gestartet startete auftakt
    END: beendet beendete endete
    COLLAPSE: eingestürzt einsturz
    MISSING: vermisst vermisste verschwunden
    RESCUE: gerettet rettung geborgen
    OUTAGE: ausgefallen stromausfall
    FOUND: gegründet gründung gründete
    AWARD: ausgezeichnet auszeichnung preis verliehen
    INVESTIGATE: ermittelt ermittlungen ermittlung ermitteln
    REQUEST: angefordert beantragt antrag
    LEAK: ausgetreten austrat leck
    CANCEL: abgesagt absage verschoben
    """
)
