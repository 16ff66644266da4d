"""The German words by which sentences are read, beside the verbs, which stand in `temporal.german.verbs`. Each stands once in its class."""

from timeline.events.vocabulary.tables import words

AUXILIARIES = words(
    """
    ist sind war waren wäre wären sei seien hat haben hatte hatten hätte hätten habe wird werden wurde wurden würde
    würden werde
    """
)
PLANNING_MODALS = words("soll sollen sollte sollten solle will wollen wollte wollten wolle")
MODALS = PLANNING_MODALS | words(
    """
    kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten darf dürfen durfte
    durften dürfe dürfte dürften mag mögen mochte möchte möchten lässt ließ ließen lassen
    """
)
MANY = ("en", "ern", "eln", "sind")  # ends of verbs of more than one
WERDEN = words("wird werden werde")

# Finite verb forms that stand as another word far more often.
SELDOM_VERBS = words(
    """
    laute trotz weit rechte weite beste alte statt anstatt reise art rede frage lage wege heute reihe ende lang
    sieben gut samt dank einige bar arm reif weiß währen wegen leider lieber schon eben mal meist nahe sein gegen
    lange klare grüne kühle spitze stille flache frische lose runde trübe weiche dichte meine
    """
)
# Telling without a verb of telling: "so der Minister", "laut Polizei", "nach Angaben der Stadt".
ATTRIBUTING = words("so laut zufolge")
# What looks ahead beside the verbs of planning.
LOOKING_AHEAD = words("voraussichtlich planmäßig bevor droht drohen")
NEGATIONS = words("nicht kein keine keinen keinem keiner keines niemand nie niemals nichts weder")
HEARSAY = words("angeblich mutmaßlich vermutlich offenbar vermeintlich möglicherweise")

SUBORDINATORS = words(
    """
    dass weil nachdem bevor ehe während wenn falls obwohl obgleich damit sodass indem seitdem sobald solange ob wie
    sofern soweit zumal wonach weshalb wodurch woraufhin womit wobei wo woran worauf wofür warum als da
    """
)
RELATIVES = words(
    "der die das dem den dessen deren denen welcher welche welches welchem welchen wer was deretwegen dessentwegen"
)
COORDINATORS = words("und oder aber doch sondern denn sowie")

# Words that only link a sentence to the one before; a title stands alone.
LINKS = words(
    """
    dann schließlich wiederum dennoch daher deshalb deswegen allerdings jedoch zudem außerdem gleichzeitig trotzdem somit
    übrigens hingegen demnach indes indessen unterdessen derweil stattdessen
    beispielsweise
    """
)

# Words that point to something told before, which a verb may need.
POINTERS = words("damit dagegen darauf daran darüber dafür davor davon dazu darum daraus")
# In front of the verb these link, too.
OPENING_LINKS = words(
    """
    so dabei dann danach daraufhin dort hier da zuvor später anschließend schließlich damals ferner ebenso dadurch
    hierdurch damit nun jetzt inzwischen mittlerweile unterdessen allerdings tatsächlich somit kurz außerdem
    zugleich gleichzeitig leider glücklicherweise bedauerlicherweise immerhin freilich natürlich übrigens zudem überdies dennoch trotzdem zuletzt
    """
)

INDEFINITE = words("ein eine einen einem einer eines")
ARTICLES = INDEFINITE | words("der die das den dem des")
NOMINATIVE = words(
    """
    der die das ein eine dieser diese dieses jener jene jenes kein keine mein meine sein seine ihr ihre unser unsere
    alle beide mehrere viele einige zahlreiche hunderte tausende zwei drei vier fünf sechs sieben acht neun zehn elf
    zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig rund etwa fast knapp mindestens über insgesamt mehr dutzende weitere wenige andere deutsche solche jeder jede
    jedes manche beiden
    """
)
OBLIQUE = words(
    """
    den dem des einen einem einer eines diesen diesem keinen keinem seinen seinem seiner seines ihren ihrem ihrer
    ihres allen meinen meinem unseren unserem jeden jedem
    """
)
PRONOUNS = words("er sie es man wir ich niemand jemand dies das dieser diese keiner alle beide nichts")
CLITICS = words("sich ihn ihm ihr ihnen es uns mich")
PREPOSITIONS = words(
    """
    am an im in ins zum zur zu um gegen für von vom während bei beim aus auf nach vor seit ab bis mit durch über unter
    wegen trotz ohne gegenüber hinter neben zwischen laut gemäß infolge aufgrund angesichts innerhalb außerhalb
    anlässlich trotz dank entlang binnen per pro entgegen anstelle
    """
)
# The prepositions in contractions.
UNCONTRACTED = {
    "am": "an", "ans": "an", "aufs": "auf", "beim": "bei", "fürs": "für", "im": "in", "ins": "in", "ums": "um",
    "vom": "von", "zum": "zu", "zur": "zu",
}  # fmt: skip
# What follows a clock time and goes with it, and what joins two time expressions.
TIME_FOLLOWERS = words("früh uhr utc mez mesz ortszeit hinein hindurch zeit")
TIME_LINKS = words("und oder bis – - ,")
# Articles that time phrases stand with and leave together with them.
TIME_ARTICLES = words("der die das dem den diesem des")
# Words that belong to a time phrase in front of it.
TIME_ADVERBS = words(
    """
    erst noch schon bereits nur kurz früh spät auch etwa rund knapp gegen eben gerade so genau ausgerechnet gleich
    spätestens frühestens lange allein zuletzt zunächst schließlich besonders insbesondere pünktlich
    """
)
COURSE = words("laufe lauf verlauf verlaufe")  # "im Laufe des Montags"
# Time words that are no adjectives, whatever they end in.
TIME_WORDS = words(
    """
    heute gestern vorgestern damals morgen übermorgen später früher seither bisher bislang nachher vorher seitdem heuer ende
    vormittags nachmittags abends nachts mitte
    """
)
# Adjectives that a noun means something else without.
TELLING_ADJECTIVES = words(
    """
    frühere früheren ehemalige ehemaligen damalige damaligen mutmaßliche mutmaßlichen angebliche angeblichen tote toten
    künftige künftigen geplante geplanten ersten erste zweite zweiten dritte dritten letzte letzten falsche falschen
    ganze ganzen halbe halben tausend hundert jährige jährigen neue neuen offenen deutsche deutschen
    """
)
# Nouns, by their ends, with the preposition of what belongs to them: "der Prozess um den Unfall".
VALENCY = words(
    """
    prozess+um prozess+gegen streit+um verfahren+gegen verfahren+wegen ermittlungen+gegen ermittlungen+wegen
    anklage+gegen anklage+wegen klage+gegen urteil+gegen haftbefehl+gegen anschlag+auf angriff+auf attentat+auf
    überfall+auf entwurf+für kandidat+für verhandlungen+über bericht+über abstimmung+über vertrag+über abkommen+über
    ministerium+für amt+für institut+für zentrum+für ausschuss+für agentur+für behörde+für gesellschaft+für
    aussicht+auf hoffnung+auf anspruch+auf antrag+auf verdacht+auf hinweise+auf recht+auf verzicht+auf zugang+zu
    mangel+an zweifel+an interesse+an widerstand+gegen warnung+vor angst+vor flucht+vor vorwürfe+gegen verstoß+gegen
    grenzwert+von schwellenwert+von marke+von quote+von summe+von strafe+von anteil+von
    schau+über abgaben+auf zölle+auf zölle+gegen steuer+auf steuern+auf mannschaft+um team+um gruppe+um mitgliedschaft+in preis+für preise+für retrospektive+auf hommage+an ausstellung+über buch+über film+über roman+über studie+über dokumentation+über debatte+über
    gespräch+zwischen gespräche+zwischen verhandlungen+zwischen startschuss+für denkmal+für gesetz+gegen
    strecke+nach abzweig+nach abzweigung+nach zufahrt+nach ausfahrt+nach
    straße+zwischen strecke+zwischen radweg+zwischen verbindung+zwischen autobahn+zwischen grenze+zwischen
    suche+nach protest+gegen proteste+gegen kritik+an beteiligung+an arbeiten+an einsatz+in reise+nach
    absage+an abhängigkeit+von abneigung+gegen anfrage+an anforderungen+an anreiz+für antwort+auf appell+an
    auswirkung+auf auswirkungen+auf bedarf+an bedingung+für bedingungen+für beitrag+zu bekenntnis+zu
    bemühungen+um beschwerde+über beschwerden+über bewerbung+um bitte+um chance+auf debatte+um diskussion+um
    diskussion+über einfluss+auf einigung+auf einigung+über einspruch+gegen einstieg+in entscheidung+für
    entscheidung+über erinnerung+an erinnerungen+an ermittlungen+zu fahndung+nach forderung+nach forderungen+nach
    frage+nach furcht+vor garantie+für gedenken+an gerücht+über gerüchte+über gespräch+über gespräche+über
    glaube+an hinweis+auf informationen+über investition+in investitionen+in kampf+gegen kampf+um kandidaten+für
    konflikt+um konflikt+mit konflikt+zwischen konzept+für kontakt+zu lust+auf maßnahmen+gegen
    nachfrage+nach plan+für pläne+für pläne+zu reaktion+auf reaktionen+auf regeln+für rücktritt+von ruf+nach
    schutz+vor sorge+um spekulationen+über spekulationen+um streik+gegen symbol+für teilnahme+an treffen+mit treffen+zwischen
    umgang+mit ursache+für ursachen+für verantwortung+für verbrechen+gegen verdacht+gegen verhandlungen+mit
    verhandlungen+zu verhandlungen+um versuch+zu vertrauen+in voraussetzung+für vorbereitungen+auf vorbereitungen+für
    vorwand+für wahl+zu weg+zu widerspruch+gegen widerspruch+zu wut+auf zeichen+für zuschuss+für zuständigkeit+für zusammenstoß+zwischen
    zusammenstöße+zwischen zusammenstöße+mit zustimmung+zu ziel+von zweifel+an
    zusammenhang+mit rücksicht+auf bezug+auf hinblick+auf vergleich+mit vergleich+zu anlehnung+an abstimmung+mit
    preisträger+für preisträgerin+für preisträgerinnen+für gewinner+für karten+für tickets+für beauftragte+für
    genehmigung+für entschädigung+für prognose+für zusage+für traum+von träume+von
    zusammenarbeit+mit kooperation+mit berufung+auf gegensatz+zu unterschied+zu verbindung+mit verbindung+zu
    einzug+in aufstieg+in abstieg+in abstieg+aus eintritt+in beitritt+zu ausstieg+aus austritt+aus anschluss+an
    bewerber+um nachricht+von termin+für
    flucht+aus abzug+aus rückzug+aus ausbruch+aus zufahrt+zu eingang+zu anmeldung+zu anmeldungen+zu
    vorsprung+auf vorsprung+vor rückstand+auf handel+mit
    verkauf+an ankauf+an übergabe+an lieferung+an lieferungen+an
    angriffe+auf anschläge+auf attacke+auf attacken+auf überfälle+auf attentate+auf übergriff+auf übergriffe+auf
    brücke+über fähre+über gesetz+über initiative+gegen bündnis+gegen vorschriften+für frist+für lehrstuhl+für
    grenze+zu beziehung+zu beziehungen+zu umfrage+zu studie+zu spende+an
    """
)
# What "aus" says why something was done, not where somebody is from: "traten drei Mitglieder | aus Protest zurück".
MOTIVES = words(
    "protest angst furcht solidarität rücksicht versehen wut sorge liebe mangel überzeugung verzweiflung gründen neugier"
    " enttäuschung respekt freude notwehr ärger"
)
# Subordinators that also stand in front of a main clause.
FRONTED = words("da wie als so wobei")
# Prepositions whose phrase tells the circumstances of a happening, not the happening.
CIRCUMSTANCE = words("nach wegen seit trotz infolge aufgrund anlässlich angesichts vor bei beim")
# What may not stand last where a title is cut.
DANGLING = words(
    """
    und oder aber sowie dass weil der die das den dem des ein eine einen einem einer eines am an im in ins zum zur zu
    um gegen für von vom während bei beim aus auf nach vor seit ab bis mit durch über unter als wie wo sich nicht noch
    auch sein seine seinen seinem seiner ihre ihren ihrem ihrer sehr mehr rund etwa fast knapp so dabei damit zwischen
    """
)
# Clauses that tell a fact, so that they can stand as a main clause; "ob" and "wenn" do not.
FACTUAL = words(
    "dass weil nachdem seit seitdem als da während wonach obwohl obgleich indem bevor ehe wobei woraufhin damit sodass wo womit wodurch zumal bis"
)
# Clauses that tell no fact: they are titled with the clause that they belong to.
UNREAL = words("ob wenn falls sofern soweit um solange sobald")
# What opens a clause that somebody says, and the verb forms of reported speech.
COMPLEMENTS = words("dass ob wie warum wer was wo wann weshalb wieso welche welcher welches")
REPORTING_FORMS = words(
    "sei seien habe werde wolle solle könne müsse dürfe würde würden hätte hätten wäre wären könnte"
)
SAYING = words("sagt sagte sagten sagen meint meinte meinten betont betonte betonten")
# Verbs with which somebody does no more than say something.
SPEECH = words(
    """
    sagen betonen äußern behaupten bekräftigen bestätigen beteuern bekunden berichten einräumen zugeben zusichern
    versprechen bezeichnen nennen kommentieren kritisieren bemängeln monieren rügen tadeln anprangern
    beklagen bedauern loben würdigen warnen mahnen fordern verlangen appellieren plädieren widersprechen dementieren
    erläutern schildern hinweisen klarstellen hervorheben kontern vorwerfen konstatieren resümieren bilanzieren
    beschwichtigen mutmaßen spotten scherzen schimpfen befürworten anmerken hinzufügen einwenden vorrechnen
    androhen leugnen abstreiten
    """
)
# What is no more than words with these: "sprach von einem Erfolg", "warb dafür, …", "sprach sich gegen den Umbau aus".
SPEECH_WITH = {
    "sprechen": words("von vom davon"),
    "werben": words("für dafür"),
    "drängen": words("darauf"),
    "dringen": words("darauf"),
    "pochen": words("auf darauf"),
    "aussprechen": words("für gegen dafür dagegen"),
    "begründen": words("mit damit"),
    "bedanken": words("für dafür bei"),
    "drohen": words("mit damit"),
}
# What is said so to be only possible: "hält für möglich, dass …".
EXPECTING = words(
    """
    möglich unmöglich wahrscheinlich unwahrscheinlich denkbar hofft hoffte hoffen hofften befürchtet befürchtete fürchtet
    erwartet erwartete rechnet rechnete vermutet vermutete glaubt ausgeschlossen
    """
)
# After "nach": whose word it is.
SOURCES = words(
    "angaben angabe darstellung aussage informationen ansicht meinung auskunft einschätzung mitteilung"
)
# What is compared with a time does not happen then: "im Vergleich zum Vorjahr", "mehr als im Mai".
COMPARING = words("vergleich verhältnis gegenüber als")
# Verbs that say little about what happens: sharing them is no sign of the same.
LIGHT_VERBS = words(
    """
    sein haben werden machen tun kommen gehen geben stehen liegen lassen bleiben nehmen bringen halten setzen stellen
    führen zeigen gelten gehören folgen bekommen erhalten erreichen sehen wissen kennen heißen scheinen brauchen
    wollen sollen können stattfinden sagen erklären mitteilen berichten melden ankündigen erwarten planen rechnen
    ereignen geschehen passieren befinden handeln betragen hören müssen dürfen mögen
    """
)
# What ends a verb's chain: "ist gebaut worden".
ABSTRACT = tuple("ung heit keit schaft tion tät".split())  # ends of nouns of one thing
DONE = words("worden werden sein haben")
# Nouns that stand for something that another article names: "das Gebäude" for a mill.
GENERIC = words(
    """
    gebäude haus halle anlage bau objekt gelände grundstück auto wagen fahrzeug lastwagen maschine flugzeug schiff boot
    zug mann frau person mensch leute kind junge mädchen jugendlicher jugendliche rentner rentnerin täter täterin dieb
    verdächtiger verdächtige tatverdächtiger beschuldigter angeklagter angeklagte opfer toter verletzter polizei polizist
    beamter ermittler behörde staatsanwaltschaft gericht landgericht amtsgericht richter stadt ort gemeinde dorf land
    firma unternehmen konzern betrieb werk rat stadtrat gemeinderat parlament regierung minister präsident chef politiker
    unbekannte sprecher mitarbeiter haft jahr monat woche tag stunde minute uhr prozent euro angabe unbekannter bürgermeister
    bürgermeisterin feuerwehr einsatzkräfte arbeiten arbeit geschäftsführer geschäftsführerin landrat landrätin direktor
    direktorin leiter leiterin trainer trainerin vorsitzender vorsitzende inhaber inhaberin eigentümer besitzer
    verurteilter vermisster geretteter einwohner bewohner anwohner bürger retter helfer gewerkschaft arbeitgeber
    verein klub mannschaft vorhaben projekt vorfall einrichtung geschäft
    bundesligist zweitligist drittligist viertligist regionalligist oberligist aufsteiger tabellenführer gastgeber team
    fc sc sv tsv vfb vfl tus student studentin landkreis kreis bezirk landesregierung bundesregierung
    """
)
# Verbs that "es" stands with for nobody: "es gab", "es kam zu …", "es gelang ihm, …".
NOBODY = words(
    """
    gab gibt kam kommt gelang gelingt geht ging handelt handelte hieß heißt bedurfte bedarf fehlt fehlte regnete
    regnet schneite schneit herrscht herrschte dauert dauerte bleibt blieb scheint schien stellte
    stellt zeigt zeigte folgt folgte werde gebe gäbe brannte brennt gebrannt geregnet geschneit gekracht krachte
    klarte klart taute taut hagelte hagelt stürmte stürmt dämmerte dämmert
    """
)
# What acts and is called by nobody's name: "sprach das Landgericht Ulm | Ida Rothe frei".
BODIES = tuple(
    """
    gericht polizei kripo amt anwaltschaft landtag bundestag kreistag parteitag parlament jury partei verein klub
    regierung ministerium behörde fraktion vorstand aufsichtsrat versammlung senat gemeinde stadt ausschuss kommission
    verband gewerkschaft justiz feuerwehr universität hochschule
    """.split()
)
PASSIVE = words("wird werden wurde wurden worden")
ACADEMIC = words("prof professor professorin dr doktor")
# Clauses that only suppose: nothing in them has happened.
SUPPOSING = words("ob wenn falls sofern soweit")
# Nouns and words so common in news that sharing them says little.
COMMON = words(
    """
    mensch menschen mann männer frau frauen person personen polizei stadt land leute kind kinder jahr jahre tag tage
    prozent euro dollar million millionen milliarde milliarden regierung mehr neue neuen neuer neues alte alten alter
    erste ersten große großen ganze ganzen weitere weiteren anderen uhr teil zeit ende anfang deutsche deutschen
    präsident präsidentin minister ministerin sprecher sprecherin chef chefin angaben bereits jährige jähriger jährigen
    woche monat stunde minute meter kilometer franken
    """
)
# Nouns that have "-en" or "-n" as the subject, too.
UNCHANGED = tuple(
    "wagen garten kasten hafen laden ofen graben boden schaden faden rasen kuchen magen regen orden strafen brunnen"
    " balken knoten rahmen streifen bogen kragen haufen posten lappen".split()
)
