"""What only a verb and its noun tell together: "ging ins Netz" is an ARREST, "ging in die Luft" an EXPLOSION."""

from timeline.events.vocabulary.tables import rows, words

# What only a verb and its noun tell together; the noun first, with the preposition that must lead up to it, if any
# must. The first rows tell what is none of the later ones, though their nouns stand there. AUFBRECH is no kind, but the
# verb "aufbrechen" as it is compared. A noun with its capital stands with a modal alone: "muss ins Gefängnis".
IDIOMS = rows(
    """
    RESPONSE: kritik+stoßen widerstand+stoßen ablehnung+stoßen zustimmung+stoßen skepsis+stoßen interesse+stoßen protest+stoßen verständnis+stoßen unverständnis+stoßen begeisterung+stoßen resonanz+stoßen echo+stoßen bedenken+stoßen empörung+stoßen grenze+stoßen
    FLOOD: wasser+eindringen ufer+treten keller+volllaufen unter_wasser+stehen unter_wasser+setzen ufer+steigen bach+anschwellen pegel+steigen wassermasse+wälzen
    ENTRY: polizei+eindringen polizist+eindringen beamter+eindringen ermittler+eindringen retter+eindringen feuerwehr+eindringen rauch+eindringen polizei+aufbrechen polizist+aufbrechen beamter+aufbrechen ermittler+aufbrechen retter+aufbrechen feuerwehr+aufbrechen feuerwehrmann+aufbrechen feuerwehrleute+aufbrechen schlüsseldienst+aufbrechen
    REQUEST: forderung+stellen bedingung+stellen
    LOSS: kontrolle+verlieren
    PAINTING: wand+streichen zaun+streichen fassade+streichen zimmer+streichen
    FIND: auf+stoßen vorschein+kommen zutage+treten zutage+kommen ausfindig+machen licht+kommen licht+bringen spur+kommen
    RESCUE: retter+holen triebwagen+heben waggon+heben lokomotive+heben gleis+heben höhenretter+holen feuerwehr+holen retter+abseilen höhenretter+abseilen wrack+heben trümmer+heben bord+nehmen trümmer+ziehen wasser+ziehen wrack+ziehen freie+holen freie+bringen wand+holen wrack+schneiden auto+schneiden ufer+bringen
    ARREST: in_netz+gehen handschellen+klicken gewahrsam+nehmen dingfest+machen gitter+sitzen gitter+kommen gitter+wandern handschellen+anlegen polizei+zugreifen spezialkraft+zugreifen spezialeinheit+zugreifen fahnder+zugreifen ermittler+zugreifen täter+stellen flüchtige+stellen haft+nehmen falle+gehen falle+tappen haftbefehl+vollstrecken gewahrsam+kommen dieb+festhalten
    FIRE: raub+flamme feuer+legen asche+legen flamme+fallen
    BURST: rohr+platzen rohr+brechen rohr+bersten wasserrohr+platzen wasserrohr+brechen leitung+platzen leitung+brechen wasserleitung+platzen wasserleitung+brechen wasserleitung+bersten leitung+bersten rohr+reißen leitung+reißen wasserleitung+reißen rohr+nachgeben leitung+nachgeben
    VERDICT: haftstrafe+verhängen freiheitsstrafe+verhängen gefängnisstrafe+verhängen geldstrafe+verhängen strafe+verhängen haft+verhängen haftstrafe+schicken gefängnis+schicken schuldig+sprechen muss+Gefängnis müssen+Gefängnis muss+Haft müssen+Haft muss+Gitter müssen+Gitter
    SEARCH: staatsanwalt+anrücken ermittler+anrücken fahnder+anrücken steuerfahnder+anrücken polizei+stürmen spezialkraft+stürmen spezialeinheit+stürmen auf_kopf+stellen ermittler+durchkämmen fahnder+durchkämmen steuerfahnder+durchkämmen staatsanwalt+durchkämmen ermittler+filzen
    LICENCE: lizenz+erteilen spielberechtigung+erteilen lizenz+erhalten lizenz+bekommen spielberechtigung+erhalten
    PROMOTION: liga+führen liga+bringen liga+aufsteigen bundesliga+führen bundesliga+aufsteigen aufstieg+schaffen aufstieg+perfekt liga+zurückkehren
    SURGERY: messer+kommen
    BAN: sperre+verhängen verbot+verhängen karte+sehen spiel+sperren aufgebot+streichen partie+sperren
    VERDICT: jahr+verhängen monat+verhängen haftstrafe+erhalten haftstrafe+bekommen freiheitsstrafe+erhalten freiheitsstrafe+bekommen geldstrafe+kassieren geldstrafe+erhalten bewährungsstrafe+erhalten bewährungsstrafe+bekommen gitter+schicken schuldig+befinden sicherungsverwahrung+anordnen sicherungsverwahrung+verhängen straffrei+ausgehen unschuldig+sprechen bewährungsstrafe+verhängen
    VISIT: bild+machen
    INJURY: bein+brechen arm+brechen rippe+brechen hüfte+brechen knochen+brechen nase+brechen kreuzband+reißen krankenhaus+bringen krankenhaus+kommen krankenhaus+einliefern musste+Krankenhaus mussten+Krankenhaus lebensgefahr+schweben schulter+brechen schienbein+brechen finger+brechen fuß+brechen wirbel+brechen schädel+brechen handgelenk+brechen krankenhaus+fliegen trage+bringen achillessehne+reißen
    COMPLETION: arbeit+beenden reparatur+beenden schlüssel+übergeben
    AGREEMENT: vertrag+abschließen abkommen+abschließen vereinbarung+abschließen vertrag+schließen abkommen+schließen unterschrift+setzen abschluss+erzielen streit+beilegen konflikt+beilegen vergleich+schließen lösung+finden dach+bringen nenner+finden abkommen+besiegeln partnerschaft+besiegeln abkommen+ratifizieren
    CLOSING: brücke+dicht straße+dicht strecke+dicht grenze+dicht tunnel+dicht laden+dicht geschäft+dicht lokal+dicht filiale+dicht schule+dicht tür+abschließen aus+verkünden aus+besiegeln aus+beschließen betrieb+einstellen produktion+einstellen bauarbeit+stoppen bauarbeit+einstellen produktion+stoppen herstellung+stoppen produktion+ruhen herstellung+ruhen betrieb+ruhen werk+ruhen werk+stillstehen produktion+stillstehen betrieb+stillstehen geschäft+aufgeben betrieb+aufgeben standort+aufgeben filiale+aufgeben laden+aufgeben geburtshilfe+aufgeben praxis+aufgeben haus+aufgeben klinik+aufgeben von_netz+nehmen von_netz+gehen schicht+enden pforte+schließen verkehr+einstellen verkehr+ruhen zugverkehr+ruhen bahnverkehr+ruhen verkehr+erliegen bahnverkehr+erliegen strecke+unterbrechen außer_betrieb+nehmen fertigung+einstellen fertigung+auslaufen werk+aufgeben fabrik+aufgeben werk+dicht fabrik+dicht unterricht+ausfallen luftraum+dicht flughafen+dicht station+aufheben abteilung+aufheben schule+aufheben tor+schließen
    EVACUATION: sicherheit+bringen haus+verlassen wohnung+verlassen gebäude+verlassen schule+verlassen hotel+verlassen büro+verlassen müssen+verlassen musste+verlassen mussten+verlassen freie+kommen wohnung+räumen camp+auflösen protestcamp+auflösen besetzung+beenden besetzer+tragen besetzer+holen hausbesetzer+holen
    BIRTH: welt+kommen welt+bringen welt+erblicken licht+erblicken nachwuchs+bekommen kind+bekommen
    CRASH: tiefe+stürzen tod+stürzen tiefe+fallen maschine+stürzen flugzeug+stürzen hubschrauber+stürzen acker+bohren
    EXPLOSION: luft+fliegen luft+jagen luft+sprengen sprengsatz+hochgehen bombe+hochgehen tank+platzen kessel+platzen druckwelle+bersten
    DEATH: leben+kommen leben+verlieren verletzung+erliegen verletzung+erlegen wunde+erliegen krankheit+erliegen krebs+erliegen leiden+erliegen krebsleiden+erliegen aus_leben+scheiden leben+nehmen um_leben+bringen leben+bezahlen leben+kosten menschenleben+kosten menschenleben+fordern tote+fordern opfer+fordern todesopfer+fordern tödlich+enden krankheit+verlieren krebs+verlieren tod+reißen leben+reißen
    STRIKE: arbeit+niederlegen arbeit+ruhen band+stillstehen werkstor+ziehen ausstand+treten streik+treten auf_barrikade+gehen maschine+stillstehen arbeitsniederlegung+aufrufen arbeit+einstellen
    RESIGNATION: hut+nehmen entlassung+bitten entlassung+ersuchen amt+abgeben amt+aufgeben amt+niederlegen mandat+niederlegen posten+niederlegen posten+räumen stuhl+räumen handtuch+werfen vorsitz+abgeben vorsitz+niederlegen amt+ausscheiden vorsitz+aufgeben posten+aufgeben posten+abgeben mandat+zurückgeben mandat+abgeben sessel+räumen aus_amt+scheiden chefsessel+räumen spitze+abgeben führung+abgeben amt+zurückgeben amt+verzichten amt+verlassen rückzug+erklären rückzug+ankündigen rückzug+verkünden rückzug+bekanntgeben chefposten+abgeben verzicht+erklären
    OFFICE: amt+antreten amt+übernehmen stelle+antreten dienst+antreten posten+antreten posten+übernehmen nachfolge+antreten amt+berufen in_amt+einführen eid+ablegen amtseid+ablegen amt+ernennen büro+beziehen tätigkeit+aufnehmen
    EXTINCTION: kontrolle+brand kontrolle+feuer brand+eindämmen feuer+eindämmen brand+bekämpfen feuer+bekämpfen flamme+bekämpfen griff+brand griff+feuer
    BREACH: damm+brechen damm+nachgeben damm+bersten deich+halten deich+aufreißen damm+aufreißen damm+absacken
    OPENING: betrieb+nehmen betrieb+gehen betrieb+aufnehmen betrieb+anlaufen produktion+anlaufen verkehr+freigeben arbeit+aufnehmen band+durchschneiden betrieb+starten über_brücke+rollen über_strecke+rollen auf_strecke+rollen durch_tunnel+rollen an_netz+gehen an_netz+nehmen verkehr+rollen verkehr+fließen strecke+frei straße+frei pforte+öffnen brücke+frei tunnel+frei sperrung+aufheben sperre+aufheben verkehr+übergeben verkehr+wiederaufnehmen betrieb+wiederaufnehmen strecke+befahren in_dienst+stellen in_dienst+nehmen produktion+aufnehmen produktion+starten schlagbaum+fallen
    DECISION: beschluss+fassen entschluss+fassen auf_weg+bringen für+aussprechen gegen+aussprechen dafür+aussprechen dagegen+aussprechen für+stimmen gegen+stimmen dafür+stimmen dagegen+stimmen für+votieren gegen+votieren dafür+votieren dagegen+votieren licht+geben geld+sprechen kredit+sprechen weg+ebnen weg+freimachen weiche+stellen mehrheit+finden segen+geben ja+sagen satzung+erlassen weg+bringen erlaubnis+erteilen genehmigung+erteilen genehmigung+erhalten genehmigung+bekommen zulassung+erhalten zulassung+erteilen konzession+erteilen erlaubnis+erhalten baugenehmigung+erteilen
    ELECTION: in_amt+bestätigen stimme+entfallen stimme+erhalten stimme+bekommen stimme+abgeben urne+gehen urne+rufen rennen+machen mehrheit+erringen sitz+erobern mandat+holen mandat+gewinnen wahlkreis+gewinnen hürde+scheitern einzug+schaffen einzug+verpassen landtag+fliegen amtsinhaber+schlagen
    FOUNDING: leben+rufen
    PROTEST: straße+gehen innenstadt+ziehen luft+machen ärger+machen unmut+machen
    ACCIDENT: eis+einbrechen geröll+fahren schlammmasse+fahren mure+fahren erdrutsch+fahren hang+prallen felsen+fahren baum+fahren mauer+fahren graben+fahren gegen+fahren gegen+stoßen gegen+krachen gegen+knallen grund+laufen sandbank+laufen riff+laufen gleis+springen schiene+springen fahrbahn+abkommen straße+abkommen leck+schlagen auto+überschlagen wagen+überschlagen lastwagen+überschlagen bus+überschlagen stau+krachen auto+erfassen wagen+erfassen lastwagen+erfassen zug+erfassen straßenbahn+erfassen bus+erfassen fußgänger+anfahren radfahrer+anfahren kind+anfahren fußgänger+erfassen radfahrer+erfassen kind+erfassen gegenverkehr+geraten gegenverkehr+schleudern unter_rad+geraten vorfahrt+nehmen vorfahrt+missachten schiff+sinken kutter+sinken boot+sinken fähre+sinken schlagseite+bekommen riff+festliegen schiene+rutschen schiene+kippen gleis+kippen graben+landen graben+stürzen graben+kippen graben+rutschen leitplanke+krachen
    GOAL: tor+schießen tor+erzielen tore+schießen tore+erzielen ausgleich+erzielen führung+schießen führung+bringen führung+erzielen elfmeter+verwandeln netz+köpfen
    DISMISSAL: trainer+trennen tür+setzen aufgabe+entbinden amt+entheben stelle+verlieren job+verlieren amt+jagen posten+kosten job+kosten amt+kosten laufpass+geben wüste+schicken ruhestand+versetzen pflicht+entbinden amt+werfen amt+abberufen geschäftsführer+absetzen chef+absetzen trainer+hinauswerfen vertrag+auflösen zusammenarbeit+beenden trainer+ablösen
    DEFEAT: pleite+kassieren pleite+erleben pleite+hinnehmen pokal+ausscheiden pokal+scheitern mannschaft+untergehen kürzere+ziehen geschlagen+geben viertelfinale+scheitern halbfinale+scheitern finale+scheitern leer+ausgehen
    MATCH: pokal+spielen spiel+bestreiten pflichtspiel+bestreiten partie+bestreiten
    TRIAL: gericht+stehen gericht+verantworten landgericht+verantworten amtsgericht+verantworten landgericht+stehen amtsgericht+stehen bezirksgericht+verantworten strafgericht+verantworten schwurgericht+verantworten bezirksgericht+stehen schwurgericht+stehen anklagebank+sitzen vor_richter+stehen anklageschrift+verlesen anklage+verlesen anklagebank+nehmen
    MOURNING: abschied+nehmen grab+tragen ruhestätte+finden sarg+tragen grab+legen
    BANKRUPTCY: insolvenz+beantragen insolvenz+anmelden konkurs+anmelden insolvenzantrag+stellen amtsgericht+antreten insolvenzgericht+antreten insolvenzrichter+antreten insolvenzverwalter+einsetzen verfahren+eigenverwaltung segel+streichen geld+ausgehen
    COMPLAINT: anzeige+erstatten strafantrag+stellen polizei+einschalten zu_polizei+gehen
    HOSTAGE: geisel+nehmen gewalt+bringen
    SUIT: vor_gericht+ziehen vor_verwaltungsgericht+ziehen vor_landgericht+ziehen vor_bundesgericht+ziehen vor_verfassungsgericht+ziehen vor_bundesverfassungsgericht+ziehen vor_arbeitsgericht+ziehen gericht+klagen gegen+klagen auf+klagen bundesverfassungsgericht+anrufen verwaltungsgericht+anrufen verfassungsgericht+anrufen gericht+anrufen verfassungsbeschwerde+einlegen vor_gericht+zerren kadi+ziehen
    CONFESSION: tisch+machen diebstahl+einräumen betrug+einräumen mord+einräumen brandstiftung+einräumen tat+einräumen vorwurf+einräumen taten+einräumen tat+zugeben taten+zugeben schuld+einräumen schuldig+bekennen schuld+zugeben schweigen+brechen schuld+nehmen
    LEAK: gas+austreten erdgas+austreten biogas+austreten chlorgas+austreten reizgas+austreten kohlenmonoxid+austreten ammoniak+austreten chlor+austreten öl+austreten heizöl+austreten diesel+austreten benzin+austreten kerosin+austreten säure+austreten salzsäure+austreten schwefelsäure+austreten buttersäure+austreten salpetersäure+austreten wasser+austreten kühlmittel+austreten flüssigkeit+austreten chemikalie+austreten stoff+austreten dampf+austreten strahlung+austreten liter+austreten öl+verlieren diesel+verlieren treibstoff+verlieren benzin+verlieren liter+auslaufen öl+auslaufen heizöl+auslaufen diesel+auslaufen benzin+auslaufen säure+auslaufen salzsäure+auslaufen schwefelsäure+auslaufen buttersäure+auslaufen gas+strömen säure+strömen salzsäure+strömen öl+strömen leitung+strömen chemikalie+auslaufen lauge+auslaufen ammoniak+auslaufen chlor+auslaufen öl+gelangen öl+fließen heizöl+fließen diesel+fließen benzin+fließen gülle+fließen gülle+laufen gülle+sickern öl+sickern chemikalie+gelangen gift+gelangen gülle+gelangen
    RELEASE: auf_fuß+setzen auf_fuß+kommen haft+entlassen gefängnis+entlassen krankenhaus+verlassen aus_krankenhaus+entlassen gefängnis+verlassen freiheit+entlassen untersuchungshaft+entlassen haftbefehl+aufheben vollzug+setzen gewahrsam+entlassen freiheit+zurückbekommen
    PROCEEDINGS: visier+geraten ermittlung+aufnehmen ermittlung+einleiten verfahren+einleiten visier+nehmen untersuchung+einleiten sonderkommission+einrichten sonderkommission+bilden soko+bilden fadenkreuz+geraten fall+aufrollen verdacht+nachgehen hinweis+nachgehen
    END: ende+gehen gespräch+platzen verhandlung+platzen suche+einstellen gespräch+scheitern verhandlung+scheitern gespräch+abbrechen verhandlung+abbrechen verhandlung+ergebnislos gespräch+ergebnislos ohne_ergebnis+auseinandergehen ohne_einigung+auseinandergehen verhandlungstisch+verlassen
    AUFBRECH: weg+machen tour+starten wanderung+starten
    LOSS: geld+verlieren ersparte+verlieren vermögen+verlieren bewusstsein+verlieren mandat+verlieren führerschein+verlieren
    ESCAPE: ausland+absetzen gefängnis+entweichen freie+gelangen hafturlaub+zurückkehren
    RECALL: markt+nehmen verkauf+nehmen regal+nehmen markt+ziehen werkstatt+beordern werkstatt+rufen verkauf+stoppen vom_markt+nehmen
    AWARD: preis+erhalten preis+bekommen urkunde+entgegennehmen auszeichnung+erhalten preis+gewinnen preis+entgegennehmen preis+ehren oscar+bekommen preis+gehen medaille+überreichen bundesverdienstkreuz+erhalten
    MISSING: spur+fehlen erdboden+verschlucken lebenszeichen+fehlen
    CUTS: stelle+wegfallen arbeitsplatz+wegfallen job+wegfallen stelle+streichen stelle+abbauen arbeitsplatz+abbauen arbeitsplatz+streichen job+streichen job+abbauen beschäftigter+trennen mittel+kürzen mittel+kappen rotstift+ansetzen geldhahn+zudrehen geld+streichen
    WITHDRAWAL: aus_versteigerung+nehmen aus_auktion+nehmen aus_programm+nehmen aus_katalog+nehmen vorhaben+aufgeben plan+aufgeben projekt+aufgeben plan+begraben investor+abspringen investor+aussteigen projekt+aussteigen bau+aussteigen geldgeber+abspringen rückzieher+machen rücken+kehren schublade+verschwinden schlussstrich+ziehen von_plan+abrücken abstand+nehmen partei+austreten partei+verlassen fraktion+verlassen fraktion+austreten
    PROMISE: aussicht+stellen
    APPEAL: urteil+anfechten urteil+weiterziehen widerspruch+einlegen widerspruch+einreichen beschwerde+einlegen beschwerde+einreichen instanz+gehen instanz+anrufen instanz+ziehen
    BEGIN: startschuss+fallen startschuss+geben stapel+laufen anker+lichten
    THEFT: einbrecher+einsteigen dieb+einsteigen täter+einsteigen räuber+einsteigen unbekannter+einsteigen fenster+einsteigen keller+einsteigen museum+einsteigen wohnung+einsteigen haus+einsteigen wohnhaus+einsteigen geschäft+einsteigen laden+einsteigen filiale+einsteigen gebäude+einsteigen villa+einsteigen büro+einsteigen kirche+einsteigen gasthaus+einsteigen supermarkt+einsteigen tankstelle+einsteigen kiosk+einsteigen garage+einsteigen museum+eindringen wohnung+eindringen haus+eindringen geschäft+eindringen laden+eindringen filiale+eindringen gebäude+eindringen villa+eindringen büro+eindringen kirche+eindringen tür+aufbrechen auto+aufbrechen tresor+aufbrechen automat+aufbrechen fenster+aufhebeln tür+aufhebeln fenster+hebeln tür+hebeln vitrine+zerschlagen vitrine+einschlagen beute+machen staub+machen tresor+knacken automat+knacken tresor+leeren tresor+räumen kasse+leeren
    ATTACK: netzwerk+eindringen system+eindringen server+eindringen netz+eindringen server+verschlüsseln system+verschlüsseln netzwerk+verschlüsseln datei+verschlüsseln computernetz+angreifen daten+verschlüsseln computer+verschlüsseln rechner+verschlüsseln server+lahmlegen computer+lahmlegen rechner+lahmlegen system+lahmlegen netzwerk+lahmlegen schuss+fallen schuss+abgeben feuer+eröffnen auf+schießen auf+feuern beschuss+nehmen auf+einstechen auf+einschlagen auf+einprügeln messer+losgehen über+herfallen rakete+einschlagen rakete+abfeuern schadsoftware+schleusen trojaner+einschleusen daten+abgreifen kundendaten+abgreifen
    REJECTION: absage+erteilen abfuhr+erteilen zustimmung+verweigern zustimmung+versagen veto+einlegen korb+geben nein+sagen plan+kippen plan+durchfallen kalte+zeigen plan+versenken abschlägig+bescheiden riegel+schieben
    BUILDING: schaufel+greifen spaten+stechen bagger+anrollen bagger+anrücken handwerker+anrücken bauarbeiter+anrücken grundstein+legen baustelle+einrichten fundament+gießen
    WIN: titel+holen pokal+holen gold+holen sieg+holen sieg+einfahren silber+holen bronze+holen medaille+holen titel+sichern meisterschaft+sichern oberhand+behalten punkt+einfahren mannschaft+schlagen finale+einziehen halbfinale+einziehen viertelfinale+einziehen achtelfinale+einziehen nächste+einziehen aus_pokal+werfen titel+verteidigen titel+feiern meisterschaft+feiern
    PURCHASE: besitzer+wechseln eigentümer+wechseln hand+wechseln besitz+übergehen mehrheit+erwerben anteil+übernehmen mehrheit+übernehmen sparte+abstoßen tochter+abstoßen eigentümer+bekommen
    REVOCATION: lizenz+verweigern lizenz+versagen zulassung+verweigern zulassung+versagen erlaubnis+verweigern genehmigung+verweigern genehmigung+versagen erlaubnis+versagen konzession+verweigern führerschein+abnehmen führerschein+abgeben führerschein+einziehen lizenz+entziehen konzession+verlieren zulassung+zurücknehmen lizenz+verlieren lizenz+widerrufen zulassung+widerrufen führerschein+entziehen zulassung+verlieren
    CHARGE: anklageschrift+einreichen anklageschrift+vorlegen anklageschrift+eingehen vor_gericht+bringen strafantrag+einbringen last+legen strafbefehl+beantragen
    FOUNDING: ausschuss+einsetzen ausschuss+bilden kommission+einsetzen kommission+bilden arbeitsgruppe+einsetzen arbeitsgruppe+bilden gremium+einsetzen gremium+bilden untersuchungsausschuss+einrichten taufe+heben ausschuss+einrichten kommission+berufen beirat+berufen taskforce+einsetzen krisenstab+einrichten krisenstab+bilden
    NOMINATION: kandidat+aufstellen bewerber+aufstellen liste+aufstellen rennen+schicken schild+heben kandidat+ausrufen kandidat+vorschlagen kandidat+bestimmen spitzenkandidat+wählen listenplatz+setzen listenplatz+wählen
    DEFUSAL: unschädlich+machen zünder+entfernen bombe+sprengen blindgänger+sprengen bombe+entfernen zünder+ziehen weltkriegsbombe+sprengen
    TRANSFER: unter_vertrag+nehmen klub+wechseln spieler+holen trainer+holen trainer+verpflichten trainer+vorstellen trainer+präsentieren trainer+übernehmen mannschaft+übernehmen vertrag+ausstatten
    DAMAGE: dach+abdecken baum+entwurzeln
    PLEA: jahr+fordern haft+fordern haftstrafe+fordern freiheitsstrafe+fordern gefängnis+fordern haftstrafe+beantragen freiheitsstrafe+beantragen höchststrafe+fordern verurteilung+fordern freispruch+fordern freispruch+beantragen sicherungsverwahrung+fordern geldstrafe+fordern bewährungsstrafe+fordern strafe+fordern
    TESTIMONY: zeugenstand+treten
    AUCTION: unter_hammer+kommen hammer+bringen zuschlag+erhalten zuschlag+fallen
    CUSTODY: untersuchungshaft+verhängen haftbefehl+erlassen haft+kommen haft+sitzen haft+schicken haft+anordnen haftrichter+vorführen gefängnis+einliefern
    DISCONTINUATION: akte+schließen verdacht+fallenlassen
    SEIZURE: konto+einfrieren vermögen+einfrieren kette+legen ermittler+mitnehmen polizei+mitnehmen beamter+mitnehmen fahnder+mitnehmen führerschein+sicherstellen
    ROBBERY: waffe+bedrohen messer+bedrohen pistole+bedrohen geld+erzwingen
    COLLAPSE: kran+kippen turm+kippen baum+kippen mast+kippen haus+zusammenfallen fassade+lösen
    QUAKE: erde+beben erde+zittern boden+beben boden+zittern erschütterung+spüren
    STORM: blitz+einschlagen baum+umstürzen
    LANDSLIDE: hang+abrutschen geröll+verschütten schlamm+verschütten gleis+verschütten mure+verschütten fels+abrutschen fels+lösen gestein+lösen felsbrocken+lösen hang+abbrechen felsblock+stürzen felsbrocken+stürzen stein+stürzen geröll+verlegen fels+stürzen
    AVALANCHE: schneemasse+begraben schneemasse+verschütten schnee+geraten schneemasse+mitreißen
    REENTRY: wohnung+zurückkehren haus+zurückkehren dorf+zurückkehren wohnung+beziehen evakuierung+aufheben
    OUTAGE: strom+kappen strom+abschalten netz+zusammenbrechen ohne_strom+sitzen dunkeln+sitzen licht+erlöschen stromversorgung+lahmlegen stromversorgung+zusammenbrechen stromversorgung+unterbrechen server+zusammenbrechen system+zusammenbrechen software+ausfallen
    RESTORATION: strom+fließen störung+beheben panne+beheben ausfall+beheben
    CONTAMINATION: wasser+abkochen trinkwasser+abkochen wasser+verunreinigen keim+nachweisen keim+finden keim+entdecken bakterium+nachweisen legionelle+nachweisen grenzwert+überschreiten
    RANSOM: lösegeld+fordern lösegeld+verlangen million+erpressen
    KIDNAPPING: in_hand+fallen auto+zerren lieferwagen+zerren
    FRAUD: kasse+greifen unregelmäßigkeit+aufdecken
    EXTRADITION: behörde+übergeben justiz+übergeben
    DEPORTATION: land+bringen
    EXPULSION: unerwünscht+erklären diplomat+ausweisen botschafter+ausweisen imam+ausweisen
    WITNESSES: zeuge+suchen zeuge+bitten hinweis+bitten phantombild+fahnden
    REWARD: belohnung+aussetzen belohnung+ausloben prämie+ausloben
    MEMORIAL: blume+niederlegen kranz+niederlegen kerze+anzünden kerze+entzünden
    PAYMENT: schaden+begleichen schaden+ersetzen kosten+erstatten eintrittsgeld+erstatten
    DISEASE: krankheit+ausbreiten seuche+ausbreiten virus+ausbreiten vogelgrippe+ausbrechen seuche+ausbrechen krankheit+ausbrechen
    COALITION: koalition+aufkündigen koalition+platzen koalition+zerbrechen koalition+brechen koalition+beenden koalition+verlassen bündnis+zerbrechen bündnis+aufkündigen koalition+einigen koalition+vereinbaren koalition+schmieden
    CONFIDENCE: misstrauen+aussprechen vertrauen+entziehen vertrauen+aussprechen vertrauen+versagen vertrauensfrage+verlieren
    CANCELLATION: tagesordnung+nehmen tagesordnung+absetzen bank+schieben wasser+fallen termin+verlegen termin+platzen strich+machen entscheidung+vertagen urteilsverkündung+aussetzen
    LAW: in_kraft+treten in_kraft+setzen gesetz+gelten
    PETITION: unterschrift+übergeben unterschrift+abgeben liste+übergeben unterschriftenliste+übergeben unterschrift+überreichen unterschrift+sammeln unterschrift+einreichen initiative+einreichen
    BLOCKADE: aktivist+besetzen haus+besetzen gleis+besetzen brücke+besetzen baum+besetzen wald+besetzen straße+kleben gleis+ketten weg+verstellen zufahrt+abriegeln autobahn+dicht
    SHORTTIME: kurzarbeit+anmelden kurzarbeit+schicken schicht+herunterfahren
    DEMOLITION: erdboden+machen einsturz+bringen abrissbirne+zuschlagen spitzhacke+fallen
    RENOVATION: instand+setzen vordermann+bringen anstrich+bekommen fenster+bekommen dach+bekommen
    FUNDING: soforthilfe+freigeben hilfe+freigeben geld+freigeben mittel+freigeben million+freigeben soforthilfe+bewilligen hilfe+bewilligen zuschuss+geben zuschuss+gewähren zuschuss+bewilligen zuschuss+erhalten zuschuss+bekommen mittel+bewilligen beitrag+sprechen geld+bereitstellen mittel+bereitstellen hilfspaket+schnüren arm+greifen
    FINE: bußgeld+verhängen strafzettel+ausstellen zu_kasse+bitten
    STANDOFF: unentschieden+trennen unentschieden+spielen unentschieden+enden remis+trennen remis+enden remis+spielen punkt+teilen
    RELEGATION: klassenerhalt+verpassen
    RECORD: rekord+aufstellen rekord+brechen rekord+knacken bestzeit+unterbieten weltrekord+verbessern rekord+verbessern rekord+einstellen
    PUBLISHING: roman+erscheinen buch+erscheinen album+erscheinen memoiren+erscheinen kino+starten kino+anlaufen kino+kommen bühne+bringen
    PERFORMANCE: bühne+stehen bühne+gehen arena+auftreten vor_zuschauer+spielen publikum+begeistern
    CEASEFIRE: waffe+schweigen waffe+niederlegen feuer+einstellen kriegsbeil+begraben
    SANCTION: sanktion+verhängen
    DEPLOYMENT: soldat+verlegen truppe+verlegen soldat+schicken truppe+schicken soldat+entsenden marsch+setzen
    LANDING: zu_landung+zwingen
    FELLING: baum+fällen linde+fällen eiche+fällen kastanie+fällen säge+greifen wald+roden
    REWILDING: natur+entlassen freie+setzen
    RENAMING: namen+tragen namen+erhalten
    LAUNCH: auf_markt+kommen auf_markt+bringen
    WEDDING: ring+tauschen altar+führen altar+treten bund+schließen
    UNVEILING: denkmal+aufstellen mahnmal+aufstellen denkmal+errichten gedenkstein+aufstellen stolperstein+verlegen
    PRESENTATION: bericht+erstatten angebot+einreichen angebot+abgeben offerte+einreichen offerte+abgeben bericht+übergeben gutachten+übergeben gutachten+erstatten bericht+abliefern bilanz+ziehen gutachten+abliefern
    DATALEAK: daten+abfließen darknet+stellen internet+veröffentlichen darknet+veröffentlichen daten+durchsickern netz+stehen darknet+landen darknet+auftauchen
    """
)

# Their nouns that mean nothing of their own there.
BLEACHED = words(
    """
    leben welt luft netz hut abschied anzeige kontrolle gewalt verletzung gewahrsam handschellen grund vorschein tisch fuß
    visier licht tür zutage laufpass aussicht startschuss
    """
)

# What stands there in place of a noun: "machten den Dieb dingfest", "sprach ihn schuldig".
NO_NOUNS = words(
    "ausfindig dingfest unschädlich schuldig unschuldig straffrei tödlich leer geschlagen unerwünscht abschlägig"
)
