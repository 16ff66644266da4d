"""What news tell most, by the words that tell it: each row is one kind of happening.

A row holds infinitives and nouns in their base form; `words.py` compares them after taking inflection away.
"""

from timeline.events.vocabulary.tables import rows, words

KINDS = rows(
    """
    FIRE: brand brennen feuer großfeuer buschfeuer flamme abbrennen niederbrennen ausbrennen anzünden entzünden verbrennen brandstiftung feuersbrunst lodern brandausbruch
    ARREST: festnehmen festnahme verhaften verhaftung fassen abführen überwältigen ergreifen schnappen einfangen ergreifung arretieren arretiert wiederergreifung
    CUSTODY: untersuchungshaft haftbefehl inhaftieren inhaftierung einsperren untersuchungsgefängnis untersuchungsgewahrsam polizeigewahrsam
    TRIAL: prozess gerichtsverfahren hauptverhandlung prozessbeginn prozessauftakt verhandeln verhandlung schwurgerichtsprozess
    PROCEEDINGS: verfahren ermittlung ermitteln ermittlungsverfahren strafverfahren disziplinarverfahren bußgeldverfahren
    VERDICT: verurteilen verurteilung urteil freisprechen freispruch schuldspruch schuldigsprechen strafmaß verdikt aburteilung urteilsspruch richterspruch urteilsverkündung verdonnert
    CHARGE: anklagen anklage anklageerhebung strafbefehl
    SUIT: klage verklagen verfassungsbeschwerde normenkontrollklage organklage eilantrag
    APPEAL: revision berufung einspruch rechtsmittel rekurs nichtigkeitsbeschwerde anfechten anfechtung
    TESTIMONY: aussagen aussage zeugenaussage
    CONFESSION: gestehen geständnis auspacken teilgeständnis geständig lebensbeichte zugeben beichten
    THEFT: stehlen diebstahl rauben raub entwenden einbruch einbrechen erbeuten ausräumen plündern plünderung ausrauben klauen beute coup entreißen diebeszug
    DEATH: sterben versterben tot tote toter töten todesopfer tod leiche ermorden mord umkommen todesfall erschießen erstechen erschlagen verenden ertrinken ersticken erfrieren umbringen leichnam entschlafen tode erwürgen erdrosselt massaker bluttat tötung femizid ableben hinschied entschlief verhungern
    INJURY: verletzen verletzt verletzte verletzter verletzung kreuzbandriss muskelfaserriss knochenbruch rauchgasvergiftung verwunden verwundung platzwunde schnittwunde prellung gehirnerschütterung bänderriss muskelriss achillessehnenriss beinbruch armbruch schädelbruch knochenbrüche rippenbruch handbruch verbrüht zerrung
    MOURNING: trauerfeier beerdigung beerdigen beisetzung beisetzen bestattung begräbnis bestatten trauerzug einäscherung
    ACCIDENT: unfall unglück entgleisen zusammenstoß kollidieren zusammenstoßen verunglücken verkehrsunfall prallen aufprallen rammen kollision zusammenprall karambolage massenkarambolage havarie havarieren überrollen überfahren stranden auflaufen kentern verunfallen zusammenkrachen crash entgleisung schiffbruch untergang
    CRASH: abstürzen absturz flugzeugabsturz zerschellen
    EXPLOSION: explosion explodieren detonieren detonation knall verpuffung zerbersten
    ATTACK: angriff angreifen anschlag attentat attacke attackieren niederstechen schießerei schusswechsel amoklauf feuergefecht messerstecherei zusammenschlagen verprügeln niederschießen anschießen angeschossen zustechen bombardieren bombardierung beschießen beschuss hacken gehackt
    ROBBERY: überfall überfallen raubüberfall
    QUAKE: erdbeben seebeben nachbeben beben erdstoß
    FLOOD: hochwasserkatastrophe flutkatastrophe wassereinbruch hochwasser überschwemmung überfluten überschwemmen überflutung flut hochwasserlage
    STORM: sturm orkan unwetter gewitter hurrikan tornado wirbelsturm windhose zyklon taifun sturmböe sturmböen
    ELECTION: wahl wählen wiederwählen bundestagswahl landtagswahl parlamentswahl präsidentschaftswahl bürgermeisterwahl neuwahl wahlgang urnengang
    RUNOFF: stichwahl
    DECISION: beschließen beschluss entscheiden entscheidung verabschieden billigen zustimmen abstimmen abstimmung genehmigen genehmigung bewilligen bewilligung votieren durchwinken absegnen gutheißen zustimmung ratifizieren ratifizierung befürworten
    REJECTION: ablehnen ablehnung zurückweisen verwerfen abweisen abweisung abschmettern ausschlagen abblitzen niederstimmen
    RESIGNATION: hinwerfen hinschmeißen zurücktreten rücktritt abdanken abtreten demission demissionieren abdankung amtsverzicht
    OFFICE: ernennen ernennung vereidigen amtseinführung amtsantritt amtseid vereidigung amtsübernahme amtseinsetzung inauguration
    OUTBREAK: ausbruch ausbrechen
    OPENING: eröffnen eröffnung einweihen einweihung öffnen wiedereröffnung freigeben freigabe inbetriebnahme wiedereröffnen aufsperren aufmachen vernissage grenzöffnung
    DEBATE: beraten beratung befassen debattieren debatte diskutieren diskussion
    CHECK: kontrollieren kontrolle überprüfen überprüfung
    EXAMINATION: untersuchen untersuchung begutachten begutachtung prüfen obduzieren obduktion autopsie leichenöffnung exhumieren exhumierung
    CLOSING: schließen schließung sperren sperrung stilllegen stilllegung dichtmachen zumachen absperren absperrung abriegeln zusperren totalsperre aufnahmestopp schließungspläne
    BUILDING: bauen bau umbau errichten bauarbeiten baubeginn wiederaufbau neubau spatenstich baustart umbauen
    COMPLETION: fertig fertigstellen fertigstellung vollenden vollendung abschließen
    FOUNDATION: grundstein grundsteinlegung
    DEMOLITION: abreißen abriss sprengen sprengung abtragen niederreißen rückbau abbruch rückgebaut
    STRIKE: streik streiken warnstreik bestreiken ausstand arbeitskampf arbeitsniederlegung generalstreik streikende
    QUARREL: streit streiten schlägerei prügelei auseinandersetzung handgemenge rauferei raufhandel
    PROTEST: protest protestieren demonstrieren demonstration kundgebung mahnwache menschenkette lichterkette demo protestmarsch schweigemarsch sternmarsch protestzug aufmarsch
    REFERENDUM: urabstimmung mitgliederentscheid bürgerbefragung volksabstimmung referendum bürgerentscheid volksentscheid mitgliedervotum mitgliederbefragung volksbefragung
    SESSION: krisentreffen spitzentreffen sitzung sondersitzung krisensitzung tagen gipfel gipfeltreffen konferenz versammlung elternabend informationsabend infoabend bürgerforum anhörung parteitag tagung
    AGREEMENT: unterzeichnen unterzeichnung vertrag abkommen vereinbaren vereinbarung einigen einigung verständigen verständigung tarifabschluss unterschreiben kompromiss pakt übereinkunft deal
    WIN: gewinnen durchsetzen sieg siegen besiegen bezwingen triumphieren triumph
    DEFEAT: verlieren niederlage unterliegen
    LOSS: einbüßen
    GOAL: treffer siegtreffer siegtor eigentor ausgleichstreffer führungstreffer endstand doppelpack hattrick
    MATCH: partie pokalspiel heimspiel auswärtsspiel ligaspiel pflichtspiel testspiel punktspiel endspiel hinspiel rückspiel spitzenspiel freundschaftsspiel nachholspiel relegationsspiel gruppenspiel derby
    SEIZURE: sicherstellen beschlagnahmen sicherstellung konfiszieren beschlagnahme beschlagnahmung konfiszierung pfänden pfändung
    SEARCH: durchsuchen durchsuchung razzia durchsuchungsbeschluss durchsuchungsbefehl durchsuchungsaktion
    FIND: finden auffinden antreffen entdecken fund bemerken aufspüren auftauchen aufgreifen aufstöbern ausgraben freilegen entdeckung orten wiederfinden wiederauftauchen vorfinden anspülen ausbuddeln
    ESCAPE: fliehen flucht entkommen flüchten ausbüxen entlaufen entwischen entfliehen abhauen ausreißen türmen ausbruchsversuch massenausbruch untertauchen losreißen
    EVACUATION: evakuieren evakuierung räumung räumen umsiedeln umsiedlung ausquartiert ausquartieren
    BIRTH: geburt gebären
    DISMISSAL: entlassen entlassung kündigen kündigung feuern beurlauben trennung freistellen freistellung abberufen abberufung abwählen abwahl rauswurf rausschmiss suspendieren suspendierung schassen rausschmeißen rauswerfen entmachten entmachtung absetzung trainerwechsel
    BANKRUPTCY: insolvenz insolvent konkurs pleite insolvenzantrag insolvenzverfahren zahlungsunfähig zahlungsunfähigkeit bankrott eigenverwaltung schutzschirmverfahren sanierungsverfahren gläubigerschutz konkursverfahren nachlassstundung überschuldet
    PURCHASE: kaufen kauf übernehmen übernahme verkaufen verkauf erwerben erwerb veräußern aufkaufen ankauf ankaufen eigentümerwechsel besitzerwechsel
    PAYMENT: zahlen zahlung entschädigung entschädigen überweisen überweisung auszahlen auszahlung zurückzahlen rückzahlung schadenersatz schadensersatz schmerzensgeld wiedergutmachung
    RETURN: zurückkehren rückkehr heimkehren heimkehr zurückkommen heimkommen
    RESTITUTION: rückgabe zurückgeben
    HANDOVER: übergeben übergabe überreichen aushändigen aushändigung
    DEPLOYMENT: entsenden entsendung stationieren stationierung truppenverlegung
    CONFIRMATION: bestätigen bestätigung
    DENIAL: bestreiten dementieren dementi abstreiten leugnen
    BEGIN: beginnen beginn starten auftakt start loslegen
    END: enden beenden abbrechen aufheben aufhebung
    COLLAPSE: einstürzen einsturz zusammenstürzen umstürzen umkippen umfallen umknicken herabstürzen kollaps
    MISSING: vermissen verschwinden verschollen verirren abgängig vermisstenfall abhandenkommen unauffindbar
    RESCUE: retten rettung bergen bergung befreien befreiung herausholen rettungsaktion abseilen wiederbeleben reanimieren
    OUTAGE: ausfallen ausfall stromausfall blackout strompanne stromunterbrechung
    FOUNDING: gründen gründung
    AWARD: auszeichnen auszeichnung preis verleihen verleihung siegerehrung ehrung prämieren prämierung küren
    REQUEST: anfordern beantragen antrag
    LEAK: entweichen ausströmen leck gasaustritt ammoniakaustritt chlorgasaustritt ölaustritt ölpest gasleck
    CANCELLATION: absagen absage verschieben verschiebung verzögern verzögerung vertagen vertagung aufschieben aufschub abblasen annullieren annulliert gecancelt canceln
    EXTINCTION: löschen löschung löscharbeiten löscheinsatz
    AVALANCHE: lawine schneebrett lawinenabgang
    BREACH: dammbruch deichbruch
    DRAW: auslosen auslosung
    ILLNESS: erkranken erkrankung infizieren infektion ansteckung
    BURST: rohrbruch wasserrohrbruch
    LANDSLIDE: felssturz bergsturz erdrutsch murgang steinschlag hangrutsch felsabbruch hangabbruch bergrutsch mure rutschung schlammlawine gerölllawine hangmure rüfe
    PERFORMANCE: konzert aufführung aufführen auftritt premiere gastspiel gastieren uraufführung
    FEAST: fest feier festakt feiern jubiläum
    MEMORIAL: gedenken gedenkfeier gedenkgottesdienst andacht trauergottesdienst kranzniederlegung schweigeminute gedenkstunde trauermarsch lichtermarsch
    MEETING: treffen zusammentreffen zusammenkunft
    VISIT: besuchen besuch besichtigen besichtigung
    MOVE: umziehen umzug
    AUCTION: versteigern versteigerung auktion ersteigern
    TRANSFER: transfer verpflichten verpflichtung vereinswechsel
    DEFUSAL: entschärfen entschärfung
    RELEASE: freilassen freilassung haftentlassung freikommen begnadigen begnadigung enthaftung enthaften enthaftet gefangenenaustausch geiselbefreiung
    RENOVATION: sanieren sanierung erneuern erneuerung renovieren renovierung modernisieren modernisierung restaurieren restaurierung reparieren reparatur instandsetzung
    RECALL: rückruf zurückrufen rückrufaktion rückholaktion
    DETECTION: nachweisen nachweis
    PRESENTATION: vorlegen vorstellen präsentieren vorliegen veröffentlichen veröffentlichung präsentation publizieren
    BITE: beißen biss anfallen
    BLOCKADE: blockieren blockade versperren straßensperre hausbesetzung
    BAN: verbieten verbot untersagen untersagung platzverweis rotsperre gelbsperre
    CUTS: streichen streichung abbauen abbau kürzen kürzung kahlschlag einsparen einsparung
    WEDDING: heiraten hochzeit trauung eheschließung jawort ehelichen vermählung
    CONSECRATION: weihen weihe
    UNVEILING: enthüllen enthüllung stolperstein
    DAMAGE: zerstören zerstörung verwüsten verwüstung beschädigen beschädigung demolieren ruinieren
    COMPLAINT: strafanzeige anzeigen
    HOSTAGE: geiselnahme
    EXTORTION: erpressen erpressung
    REVOCATION: aberkennen aberkennung entziehen entzug
    EXTRADITION: ausliefern auslieferung überstellen überstellung
    WITHDRAWAL: zurückziehen
    REPRIMAND: verwarnen verwarnung rüge rüffel abmahnen abmahnung rügen maßregeln tadeln
    PROMISE: zusagen zusage zusichern zusicherung
    INTERROGATION: vernehmen vernehmung verhören verhör
    PLEA: plädieren plädoyer schlussvortrag
    NOMINATION: nominieren nominierung kür kandidatur spitzenkandidatur
    KIDNAPPING: entführen entführung verschleppen verschleppung kidnappen geiseldrama kidnapping kapern gekidnappt
    DEPORTATION: abschieben abschiebung ausschaffung ausschaffen rückführung zwangsausreise wegweisung
    FRAUD: unterschlagen unterschlagung veruntreuen veruntreuung untreue
    DISSOLUTION: auflösen auflösung
    SURGERY: operieren operation
    SMUGGLING: schmuggeln schmuggel
    DISCONTINUATION: verfahrenseinstellung
    HUNT: suchaktion großfahndung vermisstensuche öffentlichkeitsfahndung suchaufruf fahndung
    REENTRY: wiedereinzug rücksiedlung
    CONTAMINATION: verunreinigen verunreinigung abkochgebot trinkwasserverbot verkeimung kontaminieren kontaminiert
    RANSOM: lösegeld lösegeldforderung erpresserbrief
    EXPULSION: ausweisung
    WITNESSES: phantombild zeugenaufruf fahndungsfoto
    REWARD: belohnung kopfgeld finderlohn auslobung
    DISEASE: epidemie grassieren
    COALITION: koalitionsvertrag regierungsbündnis koalitionsbruch
    CONFIDENCE: misstrauensvotum vertrauensfrage misstrauensantrag impeachment abwahlverfahren amtsenthebungsverfahren
    LAW: inkrafttreten
    PETITION: petition bürgerbegehren unterschriftenliste unterschriftensammlung
    MERGER: fusion fusionieren zusammenschluss verschmelzung zusammengehen zusammenschließen verschmelzen
    SHORTTIME: kurzarbeit
    TOPPING: richtfest gleichenfeier aufrichte dachgleiche firstfeier
    FUNDING: förderbescheid förderung fördern bezuschussen
    RECOUNT: auszählen auszählung neuauszählung nachzählen nachzählung stimmenauszählung
    RAISE: erhöhen erhöhung anheben anhebung verteuerung gebührenerhöhung preiserhöhung beitragserhöhung steuererhöhung
    FINE: bußgeld geldbuße ordnungsgeld
    RELEGATION: absteigen abstieg zwangsabstieg relegieren
    PROMOTION: aufstieg
    RECORD: weltrekord landesrekord streckenrekord
    PUBLISHING: buchvorstellung
    CEASEFIRE: waffenruhe waffenstillstand feuerpause kampfpause gefechtspause
    SANCTION: sanktion waffenembargo importstopp sanktionspaket
    LANDING: notlanden notlandung bauchlandung sicherheitslandung
    EXECUTION: hinrichten hinrichtung
    FELLING: baumfällung abholzen abholzung roden rodung
    REWILDING: auswildern auswilderung
    RENAMING: umbenennen umbenennung
    APOLOGY: entschuldigung entschuldigen
    RESTORATION: wiederherstellung wiederinbetriebnahme
    STANDOFF: unentschieden remis punkteteilung
    LAUNCH: markteinführung
    DATALEAK: datenleck datenpanne datendiebstahl
    """
)

# Nouns whose verb or adverb tells something else: "kam von der Straße ab", "hat sich verfahren", "hielt ihn fest".
ONLY_NOUNS = words("abkommen verfahren fest")

# What papers tell one happening by, on one day at one place: the catastrophe or whom it struck, the match or its goals.
FAMILIES = rows(
    """
    HARM: FIRE ACCIDENT CRASH EXPLOSION ATTACK QUAKE FLOOD STORM AVALANCHE LANDSLIDE COLLAPSE DEATH INJURY DAMAGE BITE
    GAME: WIN DEFEAT GOAL MATCH
    LOOT: THEFT ROBBERY MISSING
    FLIGHT: ESCAPE OUTBREAK
    POLL: ELECTION RUNOFF
    """
)

# Families of what nobody plans: catastrophes, crimes, escapes.
STRIKING = words("HARM LOOT FLIGHT")

# What a catastrophe does to people and things.
STRUCK = words("DEATH INJURY DAMAGE")

# Who does this to the dead and hurt comes later than what struck them.
AFTERWARDS = words("RESCUE FIND MOURNING")

# Acts about what happens, and its ends: who decides on a sale has not sold yet.
STEPS = words("DECISION REJECTION REQUEST CANCELLATION END EXTINCTION RECOUNT")

# What is noticed later than it happens, and by others.
NOTICED = words("THEFT ROBBERY FIRE LEAK BURST")

# What lasts, so that a lead in the present tells no day of it: "Der Rat streitet".
LASTING = words("PROCEEDINGS TRIAL SEARCH STRIKE PROTEST QUARREL DEBATE MISSING FIRE FLOOD STORM")

# After which something is settled: "Der Rat befasst sich am Montag mit dem Begehren", and rejects it; "Gutachter sollen
# das Haus prüfen", and say that it may be used.
TALKS = words("DEBATE SESSION CHECK EXAMINATION")

# What people decide by their votes, so that "Die Stichwahl entscheidet" is no step beside it.
VOTES = words("ELECTION RUNOFF REFERENDUM")

# What does not happen twice to the same within days, so that two dates of it are a disagreement.
ONCE = words(
    """
    FIRE ARREST VERDICT CRASH ACCIDENT EXPLOSION RESIGNATION OPENING FOUNDATION FOUNDING DEATH THEFT BIRTH BANKRUPTCY
    REFERENDUM RUNOFF COLLAPSE ESCAPE OFFICE CONFESSION MISSING HOSTAGE
    BURST BREACH OUTAGE
    """
)

# What one story tells of no more than once a day.
DAILY = ONCE | words(
    """
    EVACUATION RESCUE LANDSLIDE AVALANCHE ATTACK ROBBERY STORM FLOOD QUAKE STRIKE PROTEST ELECTION TRIAL WIN DEFEAT MATCH
    EXTINCTION DEFUSAL CUSTODY PERFORMANCE SEARCH SEIZURE RECALL SESSION
    EXAMINATION HARM GAME LOOT POLL FLIGHT
    """
)

# What one place has once in weeks, whatever is named of it.
SELDOM = words("AVALANCHE LANDSLIDE FLOOD QUAKE")

# What a body does by deciding on it, so that "stimmten für seine Abwahl" is no step beside "wurde abgewählt".
DECREED = words("REVOCATION DISMISSAL BAN REPRIMAND AWARD")

# Where people come together, and speak.
GATHERINGS = words(
    "FEAST OPENING SESSION PROTEST VISIT MEETING MOURNING MEMORIAL TRIAL PERFORMANCE AWARD MATCH"
)

# What something can be done at, by the day that was told of it.
OCCASIONS = GATHERINGS | words(
    """
    FIRE ACCIDENT CRASH EXPLOSION ATTACK QUAKE STORM AVALANCHE LANDSLIDE COLLAPSE ROBBERY THEFT SEARCH EVACUATION RESCUE
    DEFUSAL ELECTION RUNOFF REFERENDUM AUCTION BEGIN HANDOVER VERDICT STRIKE
    """
)

# What strikes people, whom each paper calls by something else: "zwei Bauarbeiter", "zwei Brüder".
OF_PEOPLE = words("DEATH INJURY MISSING RESCUE")

# What is built, and comes down where it falls or gives way: "Ein Teil der Brücke ist in den Fluss gekracht".
STRUCTURES = words(
    """
    brücke dach decke mauer turm gerüst kran tribüne balkon treppe halle scheune haus gebäude fassade giebel gewölbe
    stollen tunnel kuppel steg mast
    """
)
COMING_DOWN = words(
    """
    fallen stürzen krachen brechen einbrechen nachgeben wegbrechen wegsacken absacken einknicken abbrechen
    zusammenbrechen kippen bersten
    """
)
# What of it comes down, where no more is said: "Ein 80 Meter langes Stück fiel in den Fluss".
PARTS = words("teil stück abschnitt segment hälfte element trumm mittelteil teilstück brückenteil")

# What "brach ein" says of it is a loss, no theft: "Der Umsatz ist eingebrochen".
OF_TRADE = words(
    """
    umsatz gewinn absatz kurs aktie nachfrage export import produktion konjunktur markt handel geschäft ergebnis
    auftrag zahl auftragseingang einnahme erlös preis verkauf
    """
)

# What criminals blow up: "einen Geldautomaten gesprengt" is an explosion, no demolition.
BLOWN_UP = words("automat tresor safe zigarettenautomat fahrkartenautomat briefkasten wahllokal pipeline")

# What wolves and dogs kill: "14 Schafe gerissen" is no torn paper.
PREY = words("schaf lamm kalb rind ziege huhn tier fohlen reh hirsch pony gans")

# By whom or what one sees that who wins is elected: "setzte sich gegen den Amtsinhaber durch".
AT_POLLS = words(
    "amtsinhaber amtsinhaberin bürgermeister bürgermeisterin landrat landrätin kandidat kandidatin stimme wahlgang mandat"
)

# What says that it was somewhere else than what the article is about: "In der Nachbargemeinde Eilmar wurde auch gewählt".
NEXT_DOOR = words(
    "nachbargemeinde nachbarort nachbarstadt nachbardorf nachbarkreis nachbarland nachbarverein"
)

# Plurals that are written as an infinitive: "nach acht Tagen", "in zwei Räumen", "aus Gründen", "in den Orten".
PLURALS = words("tagen räumen bergen gründen zahlen orten türmen feuern gewinnen")

# Nouns of four letters that compounds end in: "Bombenfund", "Auswärtssieg".
SHORT_ENDS = words("wahl fund sieg mord raub flut")

# Nouns of which three letters stay where their inflection is taken away: "Taten", "Ämter".
SHORT_NOUNS = words(
    """
    akt amt arm art ast axt bad bus dom eid fee gas hof hut kuh not ohr ort rad rat ruf see tag tal tat tor tur uhr weg
    zug
    """
)

# Compounds that tell another thing than their end does alone.
OTHER_COMPOUNDS = words(
    """
    kälteeinbruch wintereinbruch temperatureinbruch umsatzeinbruch kurseinbruch gewinneinbruch
    absatzeinbruch konjunktureinbruch nachfrageeinbruch börsencrash kurscrash aktiencrash bankencrash truppenaufmarsch
    karnevalsumzug faschingsumzug fastnachtsumzug fasnachtsumzug rosenmontagsumzug festumzug laternenumzug martinsumzug
    trachtenumzug eintreffen zutreffen konfusion transfusion infusion diffusion
    """
)
