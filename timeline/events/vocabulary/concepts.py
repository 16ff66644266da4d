"""What news tell most, by the words that tell it: each row is one kind of happening.

A row holds infinitives and nouns in their base form; `words.py` compares them after taking inflection away.
"""

from timeline.events.vocabulary.tables import rows, words

KINDS = rows(
    """
    FIRE: brand brennen feuer großfeuer buschfeuer flamme abbrennen niederbrennen ausbrennen anzünden entzünden verbrennen brandstiftung feuersbrunst lodern
    ARREST: festnehmen festnahme verhaften verhaftung fassen abführen überwältigen ergreifen schnappen einfangen
    CUSTODY: untersuchungshaft haftbefehl inhaftieren inhaftierung
    TRIAL: prozess gerichtsverfahren hauptverhandlung prozessbeginn prozessauftakt verhandeln verhandlung schwurgerichtsprozess
    PROCEEDINGS: verfahren ermittlung ermitteln ermittlungsverfahren
    VERDICT: verurteilen verurteilung urteil freisprechen freispruch schuldspruch schuldigsprechen strafmaß
    CHARGE: anklagen anklage
    SUIT: klage verklagen
    APPEAL: revision berufung einspruch rechtsmittel rekurs nichtigkeitsbeschwerde anfechten anfechtung
    TESTIMONY: aussagen aussage zeugenaussage
    CONFESSION: gestehen geständnis auspacken teilgeständnis
    THEFT: stehlen diebstahl rauben raub entwenden einbruch einbrechen erbeuten ausräumen plündern plünderung ausrauben klauen beute
    DEATH: sterben versterben tot tote toter töten todesopfer tod leiche ermorden mord umkommen todesfall erschießen erstechen erschlagen verenden ertrinken ersticken erfrieren umbringen leichnam entschlafen
    INJURY: verletzen verletzt verletzte verletzter verletzung kreuzbandriss muskelfaserriss knochenbruch rauchgasvergiftung verwunden verwundung
    MOURNING: trauerfeier beerdigung beerdigen beisetzung beisetzen bestattung begräbnis bestatten
    ACCIDENT: unfall unglück entgleisen zusammenstoß kollidieren zusammenstoßen verunglücken verkehrsunfall prallen aufprallen rammen kollision zusammenprall karambolage massenkarambolage havarie havarieren überrollen überfahren stranden auflaufen kentern verunfallen zusammenkrachen crash
    CRASH: abstürzen absturz flugzeugabsturz
    EXPLOSION: explosion explodieren detonieren detonation knall verpuffung
    ATTACK: angriff angreifen anschlag attentat attacke attackieren niederstechen
    ROBBERY: überfall überfallen raubüberfall
    QUAKE: erdbeben seebeben nachbeben beben erdstoß
    FLOOD: hochwasserkatastrophe flutkatastrophe wassereinbruch hochwasser überschwemmung überfluten überschwemmen überflutung flut
    STORM: sturm orkan unwetter gewitter hurrikan tornado wirbelsturm windhose zyklon taifun sturmböe sturmböen
    ELECTION: wahl wählen wiederwählen bundestagswahl landtagswahl parlamentswahl präsidentschaftswahl bürgermeisterwahl neuwahl wahlgang urnengang
    RUNOFF: stichwahl
    DECISION: beschließen beschluss entscheiden entscheidung verabschieden billigen zustimmen abstimmen abstimmung genehmigen genehmigung bewilligen bewilligung votieren durchwinken absegnen gutheißen zustimmung ratifizieren ratifizierung
    REJECTION: ablehnen ablehnung zurückweisen verwerfen abweisen abweisung abschmettern ausschlagen abblitzen
    RESIGNATION: hinwerfen hinschmeißen zurücktreten rücktritt abdanken abtreten demission demissionieren abdankung amtsverzicht
    OFFICE: ernennen ernennung vereidigen amtseinführung amtsantritt amtseid vereidigung amtsübernahme amtseinsetzung
    OUTBREAK: ausbruch ausbrechen
    OPENING: eröffnen eröffnung einweihen einweihung öffnen wiedereröffnung freigeben freigabe inbetriebnahme wiedereröffnen aufsperren aufmachen vernissage
    DEBATE: beraten beratung befassen debattieren debatte diskutieren diskussion
    CHECK: kontrollieren kontrolle überprüfen überprüfung
    EXAMINATION: untersuchen untersuchung begutachten begutachtung prüfen obduzieren obduktion
    CLOSING: schließen schließung sperren sperrung stilllegen stilllegung dichtmachen zumachen absperren absperrung abriegeln zusperren
    BUILDING: bauen bau umbau errichten bauarbeiten baubeginn wiederaufbau neubau spatenstich baustart umbauen
    COMPLETION: fertig fertigstellen fertigstellung vollenden vollendung abschließen
    FOUNDATION: grundstein grundsteinlegung
    DEMOLITION: abreißen abriss sprengen sprengung abtragen niederreißen
    STRIKE: streik streiken warnstreik bestreiken ausstand arbeitskampf arbeitsniederlegung generalstreik
    QUARREL: streit streiten schlägerei prügelei auseinandersetzung handgemenge
    PROTEST: protest protestieren demonstrieren demonstration kundgebung mahnwache menschenkette lichterkette demo protestmarsch schweigemarsch sternmarsch protestzug aufmarsch
    REFERENDUM: urabstimmung mitgliederentscheid bürgerbefragung volksabstimmung referendum bürgerentscheid volksentscheid mitgliedervotum mitgliederbefragung volksbefragung
    SESSION: krisentreffen spitzentreffen sitzung sondersitzung krisensitzung tagen gipfel gipfeltreffen konferenz versammlung elternabend informationsabend infoabend bürgerforum anhörung parteitag tagung
    AGREEMENT: unterzeichnen unterzeichnung vertrag abkommen vereinbaren vereinbarung einigen einigung verständigen verständigung tarifabschluss unterschreiben kompromiss pakt übereinkunft deal
    WIN: gewinnen durchsetzen sieg siegen besiegen bezwingen triumphieren triumph
    DEFEAT: verlieren niederlage unterliegen
    LOSS: einbüßen
    GOAL: treffer siegtreffer siegtor eigentor ausgleichstreffer führungstreffer endstand doppelpack hattrick
    MATCH: partie pokalspiel heimspiel auswärtsspiel ligaspiel pflichtspiel testspiel punktspiel endspiel hinspiel rückspiel spitzenspiel freundschaftsspiel nachholspiel relegationsspiel gruppenspiel derby
    SEIZURE: sicherstellen beschlagnahmen sicherstellung konfiszieren beschlagnahme beschlagnahmung konfiszierung
    SEARCH: durchsuchen durchsuchung razzia durchsuchungsbeschluss durchsuchungsbefehl
    FIND: finden auffinden antreffen entdecken fund bemerken aufspüren auftauchen aufgreifen aufstöbern ausgraben freilegen
    ESCAPE: fliehen flucht entkommen flüchten ausbüxen entlaufen entwischen entfliehen abhauen ausreißen
    EVACUATION: evakuieren evakuierung räumung räumen
    BIRTH: geburt gebären
    DISMISSAL: entlassen entlassung kündigen kündigung feuern beurlauben trennung freistellen freistellung abberufen abberufung abwählen abwahl rauswurf rausschmiss suspendieren suspendierung schassen rausschmeißen rauswerfen entmachten entmachtung absetzung
    BANKRUPTCY: insolvenz insolvent konkurs pleite insolvenzantrag insolvenzverfahren zahlungsunfähig zahlungsunfähigkeit bankrott
    PURCHASE: kaufen kauf übernehmen übernahme verkaufen verkauf erwerben erwerb veräußern aufkaufen ankauf ankaufen eigentümerwechsel besitzerwechsel
    PAYMENT: zahlen zahlung entschädigung entschädigen überweisen überweisung auszahlen auszahlung zurückzahlen rückzahlung
    RETURN: zurückkehren rückkehr heimkehren heimkehr zurückkommen heimkommen
    RESTITUTION: rückgabe zurückgeben
    HANDOVER: übergeben übergabe überreichen aushändigen aushändigung
    DEPLOYMENT: entsenden entsendung stationieren stationierung
    CONFIRMATION: bestätigen bestätigung
    DENIAL: bestreiten dementieren dementi abstreiten leugnen
    BEGIN: beginnen beginn starten auftakt start loslegen
    END: enden beenden abbrechen aufheben aufhebung
    COLLAPSE: einstürzen einsturz zusammenstürzen umstürzen umkippen umfallen umknicken herabstürzen
    MISSING: vermissen verschwinden verschollen verirren abgängig
    RESCUE: retten rettung bergen bergung befreien befreiung herausholen
    OUTAGE: ausfallen ausfall stromausfall blackout
    FOUNDING: gründen gründung
    AWARD: auszeichnen auszeichnung preis verleihen verleihung siegerehrung ehrung prämieren prämierung küren
    REQUEST: anfordern beantragen antrag
    LEAK: entweichen ausströmen leck
    CANCELLATION: absagen absage verschieben verschiebung verzögern verzögerung vertagen vertagung aufschieben aufschub abblasen
    EXTINCTION: löschen löschung
    AVALANCHE: lawine schneebrett lawinenabgang
    BREACH: dammbruch deichbruch
    DRAW: auslosen auslosung
    ILLNESS: erkranken erkrankung infizieren infektion
    BURST: rohrbruch wasserrohrbruch
    LANDSLIDE: felssturz bergsturz erdrutsch murgang steinschlag hangrutsch felsabbruch hangabbruch bergrutsch mure rutschung
    PERFORMANCE: konzert aufführung aufführen auftritt premiere gastspiel gastieren
    FEAST: fest feier festakt feiern jubiläum
    MEMORIAL: gedenken gedenkfeier gedenkgottesdienst andacht trauergottesdienst kranzniederlegung schweigeminute
    MEETING: treffen zusammentreffen zusammenkunft
    VISIT: besuchen besuch besichtigen besichtigung
    MOVE: umziehen umzug
    AUCTION: versteigern versteigerung auktion ersteigern
    TRANSFER: transfer verpflichten verpflichtung
    DEFUSAL: entschärfen entschärfung
    RELEASE: freilassen freilassung haftentlassung
    RENOVATION: sanieren sanierung erneuern erneuerung renovieren renovierung modernisieren modernisierung restaurieren restaurierung reparieren reparatur instandsetzung
    RECALL: rückruf zurückrufen rückrufaktion
    DETECTION: nachweisen nachweis
    PRESENTATION: vorlegen vorstellen präsentieren vorliegen veröffentlichen veröffentlichung präsentation publizieren
    BITE: beißen biss anfallen
    BLOCKADE: blockieren blockade versperren
    BAN: verbieten verbot untersagen untersagung
    CUTS: streichen streichung abbauen abbau kürzen kürzung kahlschlag einsparen einsparung
    WEDDING: heiraten hochzeit trauung
    CONSECRATION: weihen weihe
    UNVEILING: enthüllen enthüllung
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
    NOMINATION: nominieren nominierung
    KIDNAPPING: entführen entführung verschleppen verschleppung kidnappen
    DEPORTATION: abschieben abschiebung
    FRAUD: unterschlagen unterschlagung veruntreuen veruntreuung untreue
    DISSOLUTION: auflösen auflösung
    SURGERY: operieren operation
    SMUGGLING: schmuggeln schmuggel
    """
)

# Nouns whose verb tells something else: "kam von der Straße ab", "hat sich verfahren".
ONLY_NOUNS = words("abkommen verfahren")

# What only a verb and its noun tell together; the noun first, with the preposition that must lead up to it, if any
# must. The first rows tell what is none of the later ones, though their nouns stand there. AUFBRECH is no kind, but the
# verb "aufbrechen" as it is compared.
IDIOMS = rows(
    """
    RESPONSE: kritik+stoßen widerstand+stoßen ablehnung+stoßen zustimmung+stoßen skepsis+stoßen interesse+stoßen protest+stoßen verständnis+stoßen unverständnis+stoßen begeisterung+stoßen resonanz+stoßen echo+stoßen bedenken+stoßen empörung+stoßen grenze+stoßen
    FLOOD: wasser+eindringen ufer+treten keller+volllaufen
    ENTRY: polizei+eindringen polizist+eindringen beamter+eindringen ermittler+eindringen retter+eindringen feuerwehr+eindringen rauch+eindringen polizei+aufbrechen polizist+aufbrechen beamter+aufbrechen ermittler+aufbrechen retter+aufbrechen feuerwehr+aufbrechen feuerwehrmann+aufbrechen feuerwehrleute+aufbrechen schlüsseldienst+aufbrechen
    REQUEST: forderung+stellen bedingung+stellen
    LOSS: kontrolle+verlieren
    PAINTING: wand+streichen zaun+streichen fassade+streichen zimmer+streichen
    FIND: auf+stoßen vorschein+kommen zutage+treten zutage+kommen ausfindig+machen licht+kommen licht+bringen spur+kommen
    RESCUE: retter+holen höhenretter+holen feuerwehr+holen retter+abseilen höhenretter+abseilen wrack+heben trümmer+heben
    ARREST: in_netz+gehen handschellen+klicken gewahrsam+nehmen dingfest+machen gitter+sitzen gitter+kommen gitter+wandern handschellen+anlegen polizei+zugreifen spezialkraft+zugreifen spezialeinheit+zugreifen fahnder+zugreifen ermittler+zugreifen täter+stellen flüchtige+stellen haft+nehmen
    FIRE: raub+flamme feuer+legen
    BURST: rohr+platzen rohr+brechen rohr+bersten wasserrohr+platzen wasserrohr+brechen leitung+platzen leitung+brechen wasserleitung+platzen wasserleitung+brechen
    VERDICT: haftstrafe+verhängen freiheitsstrafe+verhängen gefängnisstrafe+verhängen geldstrafe+verhängen strafe+verhängen haft+verhängen haftstrafe+schicken gefängnis+schicken schuldig+sprechen gefängnis+müssen gefängnis+muss haft+müssen haft+muss hinter+müssen
    SEARCH: staatsanwalt+anrücken ermittler+anrücken fahnder+anrücken steuerfahnder+anrücken
    LICENCE: lizenz+erteilen spielberechtigung+erteilen lizenz+erhalten lizenz+bekommen spielberechtigung+erhalten
    PROMOTION: liga+führen liga+bringen liga+aufsteigen bundesliga+führen bundesliga+aufsteigen
    SURGERY: messer+kommen
    BAN: sperre+verhängen verbot+verhängen
    VERDICT: jahr+verhängen monat+verhängen
    VISIT: bild+machen
    INJURY: bein+brechen arm+brechen rippe+brechen hüfte+brechen knochen+brechen nase+brechen kreuzband+reißen krankenhaus+bringen krankenhaus+kommen krankenhaus+einliefern
    COMPLETION: arbeit+beenden reparatur+beenden
    AGREEMENT: vertrag+abschließen abkommen+abschließen vereinbarung+abschließen vertrag+schließen abkommen+schließen unterschrift+setzen
    CLOSING: brücke+dicht straße+dicht strecke+dicht grenze+dicht tunnel+dicht laden+dicht geschäft+dicht lokal+dicht filiale+dicht schule+dicht tür+abschließen aus+verkünden aus+besiegeln aus+beschließen betrieb+einstellen produktion+einstellen produktion+stoppen herstellung+stoppen produktion+ruhen herstellung+ruhen betrieb+ruhen werk+ruhen werk+stillstehen produktion+stillstehen betrieb+stillstehen geschäft+aufgeben betrieb+aufgeben standort+aufgeben filiale+aufgeben laden+aufgeben geburtshilfe+aufgeben praxis+aufgeben haus+aufgeben klinik+aufgeben von_netz+nehmen von_netz+gehen schicht+enden pforte+schließen
    EVACUATION: sicherheit+bringen haus+verlassen wohnung+verlassen gebäude+verlassen schule+verlassen hotel+verlassen büro+verlassen müssen+verlassen musste+verlassen mussten+verlassen
    BIRTH: welt+kommen welt+bringen welt+erblicken licht+erblicken
    CRASH: tiefe+stürzen tod+stürzen tiefe+fallen
    EXPLOSION: luft+fliegen luft+jagen luft+sprengen
    DEATH: leben+kommen leben+verlieren verletzung+erliegen verletzung+erlegen wunde+erliegen krankheit+erliegen krebs+erliegen leiden+erliegen krebsleiden+erliegen aus_leben+scheiden leben+nehmen um_leben+bringen
    STRIKE: arbeit+niederlegen arbeit+ruhen band+stillstehen werkstor+ziehen ausstand+treten streik+treten
    RESIGNATION: hut+nehmen amt+abgeben amt+aufgeben amt+niederlegen mandat+niederlegen posten+niederlegen posten+räumen stuhl+räumen handtuch+werfen vorsitz+abgeben vorsitz+niederlegen amt+ausscheiden vorsitz+aufgeben posten+aufgeben posten+abgeben mandat+zurückgeben mandat+abgeben sessel+räumen aus_amt+scheiden chefsessel+räumen spitze+abgeben führung+abgeben amt+zurückgeben
    OFFICE: amt+antreten amt+übernehmen stelle+antreten dienst+antreten posten+antreten posten+übernehmen nachfolge+antreten
    EXTINCTION: kontrolle+brand kontrolle+feuer
    BREACH: damm+brechen damm+nachgeben damm+bersten
    OPENING: betrieb+nehmen betrieb+gehen betrieb+aufnehmen betrieb+anlaufen produktion+anlaufen verkehr+freigeben arbeit+aufnehmen band+durchschneiden betrieb+starten über_brücke+rollen über_strecke+rollen auf_strecke+rollen durch_tunnel+rollen an_netz+gehen an_netz+nehmen verkehr+rollen verkehr+fließen strecke+frei straße+frei pforte+öffnen
    DECISION: auf_weg+bringen für+aussprechen gegen+aussprechen dafür+aussprechen dagegen+aussprechen für+stimmen gegen+stimmen dafür+stimmen dagegen+stimmen für+votieren gegen+votieren dafür+votieren dagegen+votieren licht+geben geld+sprechen kredit+sprechen weg+ebnen weg+freimachen weiche+stellen mehrheit+finden segen+geben
    ELECTION: in_amt+bestätigen stimme+entfallen stimme+erhalten stimme+bekommen stimme+abgeben urne+gehen urne+rufen
    FOUNDING: leben+rufen
    PROTEST: straße+gehen
    ACCIDENT: eis+einbrechen baum+fahren mauer+fahren graben+fahren gegen+fahren gegen+stoßen gegen+krachen gegen+knallen grund+laufen sandbank+laufen riff+laufen gleis+springen schiene+springen fahrbahn+abkommen straße+abkommen leck+schlagen
    GOAL: tor+schießen tor+erzielen tore+schießen tore+erzielen
    DISMISSAL: trainer+trennen tür+setzen aufgabe+entbinden amt+entheben stelle+verlieren job+verlieren amt+jagen posten+kosten job+kosten amt+kosten laufpass+geben
    DEFEAT: pleite+kassieren pleite+erleben pleite+hinnehmen pokal+ausscheiden pokal+scheitern mannschaft+untergehen kürzere+ziehen
    MATCH: pokal+spielen spiel+bestreiten pflichtspiel+bestreiten partie+bestreiten
    TRIAL: gericht+stehen gericht+verantworten landgericht+verantworten amtsgericht+verantworten landgericht+stehen amtsgericht+stehen bezirksgericht+verantworten strafgericht+verantworten schwurgericht+verantworten bezirksgericht+stehen schwurgericht+stehen anklagebank+sitzen
    MOURNING: abschied+nehmen grab+tragen
    BANKRUPTCY: insolvenz+beantragen insolvenz+anmelden konkurs+anmelden insolvenzantrag+stellen amtsgericht+antreten insolvenzgericht+antreten insolvenzrichter+antreten
    COMPLAINT: anzeige+erstatten
    HOSTAGE: geisel+nehmen gewalt+bringen
    SUIT: vor_gericht+ziehen vor_verwaltungsgericht+ziehen vor_landgericht+ziehen vor_bundesgericht+ziehen vor_verfassungsgericht+ziehen vor_bundesverfassungsgericht+ziehen vor_arbeitsgericht+ziehen
    CONFESSION: tisch+machen tat+einräumen vorwurf+einräumen taten+einräumen tat+zugeben taten+zugeben schuld+einräumen schuldig+bekennen schuld+zugeben
    LEAK: gas+austreten erdgas+austreten biogas+austreten chlorgas+austreten reizgas+austreten kohlenmonoxid+austreten ammoniak+austreten chlor+austreten öl+austreten heizöl+austreten diesel+austreten benzin+austreten kerosin+austreten säure+austreten salzsäure+austreten schwefelsäure+austreten buttersäure+austreten salpetersäure+austreten wasser+austreten kühlmittel+austreten flüssigkeit+austreten chemikalie+austreten stoff+austreten dampf+austreten strahlung+austreten liter+austreten öl+verlieren diesel+verlieren treibstoff+verlieren benzin+verlieren liter+auslaufen öl+auslaufen heizöl+auslaufen diesel+auslaufen benzin+auslaufen säure+auslaufen salzsäure+auslaufen schwefelsäure+auslaufen buttersäure+auslaufen gas+strömen säure+strömen salzsäure+strömen öl+strömen leitung+strömen chemikalie+auslaufen lauge+auslaufen ammoniak+auslaufen chlor+auslaufen
    RELEASE: auf_fuß+setzen auf_fuß+kommen haft+entlassen gefängnis+entlassen krankenhaus+verlassen aus_krankenhaus+entlassen gefängnis+verlassen
    PROCEEDINGS: visier+geraten visier+nehmen
    END: ende+gehen gespräch+platzen verhandlung+platzen suche+einstellen
    AUFBRECH: weg+machen tour+starten wanderung+starten
    LOSS: geld+verlieren ersparte+verlieren vermögen+verlieren bewusstsein+verlieren mandat+verlieren führerschein+verlieren
    ESCAPE: ausland+absetzen
    RECALL: markt+nehmen verkauf+nehmen
    AWARD: preis+erhalten preis+bekommen urkunde+entgegennehmen auszeichnung+erhalten
    MISSING: spur+fehlen
    CUTS: stelle+wegfallen arbeitsplatz+wegfallen job+wegfallen
    WITHDRAWAL: vorhaben+aufgeben plan+aufgeben projekt+aufgeben plan+begraben
    PROMISE: aussicht+stellen
    APPEAL: urteil+anfechten urteil+weiterziehen widerspruch+einlegen widerspruch+einreichen beschwerde+einlegen beschwerde+einreichen
    BEGIN: startschuss+fallen startschuss+geben stapel+laufen anker+lichten
    THEFT: einbrecher+einsteigen dieb+einsteigen täter+einsteigen räuber+einsteigen unbekannter+einsteigen fenster+einsteigen keller+einsteigen museum+einsteigen wohnung+einsteigen haus+einsteigen wohnhaus+einsteigen geschäft+einsteigen laden+einsteigen filiale+einsteigen gebäude+einsteigen villa+einsteigen büro+einsteigen kirche+einsteigen gasthaus+einsteigen supermarkt+einsteigen tankstelle+einsteigen kiosk+einsteigen garage+einsteigen museum+eindringen wohnung+eindringen haus+eindringen geschäft+eindringen laden+eindringen filiale+eindringen gebäude+eindringen villa+eindringen büro+eindringen kirche+eindringen tür+aufbrechen auto+aufbrechen tresor+aufbrechen automat+aufbrechen fenster+aufhebeln tür+aufhebeln fenster+hebeln tür+hebeln vitrine+zerschlagen vitrine+einschlagen beute+machen staub+machen
    ATTACK: netzwerk+eindringen system+eindringen server+eindringen netz+eindringen server+verschlüsseln daten+verschlüsseln computer+verschlüsseln rechner+verschlüsseln server+lahmlegen computer+lahmlegen rechner+lahmlegen system+lahmlegen netzwerk+lahmlegen
    REJECTION: absage+erteilen abfuhr+erteilen zustimmung+verweigern zustimmung+versagen veto+einlegen korb+geben
    BUILDING: schaufel+greifen spaten+stechen
    WIN: titel+holen pokal+holen gold+holen meister+werden sieg+holen sieg+einfahren silber+holen bronze+holen medaille+holen titel+sichern meisterschaft+sichern oberhand+behalten
    PURCHASE: besitzer+wechseln eigentümer+wechseln hand+wechseln besitz+übergehen
    REVOCATION: lizenz+verweigern lizenz+versagen zulassung+verweigern zulassung+versagen erlaubnis+verweigern genehmigung+verweigern genehmigung+versagen erlaubnis+versagen konzession+verweigern
    CHARGE: vor_gericht+bringen
    FOUNDING: ausschuss+einsetzen ausschuss+bilden kommission+einsetzen kommission+bilden arbeitsgruppe+einsetzen arbeitsgruppe+bilden gremium+einsetzen gremium+bilden
    NOMINATION: kandidat+aufstellen bewerber+aufstellen liste+aufstellen
    DEFUSAL: unschädlich+machen
    TRANSFER: unter_vertrag+nehmen
    DAMAGE: dach+abdecken baum+entwurzeln
    PLEA: jahr+fordern haft+fordern haftstrafe+fordern freiheitsstrafe+fordern gefängnis+fordern
    TESTIMONY: zeugenstand+treten
    AUCTION: unter_hammer+kommen
    """
)

# Their nouns that mean nothing of their own there.
BLEACHED = words(
    """
    leben welt luft netz hut abschied anzeige kontrolle gewalt verletzung gewahrsam handschellen grund vorschein tisch fuß
    visier licht tür zutage laufpass aussicht startschuss
    """
)

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
STEPS = words("DECISION REJECTION REQUEST CANCELLATION END EXTINCTION")

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

# Plurals that are written as an infinitive: "nach acht Tagen", "in zwei Räumen".
PLURALS = words("tagen räumen bergen")

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
    trachtenumzug konfusion transfusion infusion diffusion
    """
)
