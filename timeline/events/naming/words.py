"""The German words by which names are told from other words. Each stands once in its class."""

from timeline.events.vocabulary.tables import rows, words

# Offices and titles after which a person's name stands; they also end compounds: "Bundesinnenminister", "US-Präsident".
OFFICES = words(
    """
    präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin premier premierministerin
    chef chefin vorsitzende vorsitzender vorsitzenden sprecher sprecherin sekretär sekretärin kandidat kandidatin
    kommissar kommissarin beauftragte beauftragter beauftragten senator senatorin abgeordnete abgeordneter abgeordneten
    politiker politikerin landeshauptmann landeshauptfrau bundesrätin landrat landrätin stadtrat stadträtin staatsrat
    gouverneur gouverneurin botschafter botschafterin könig königin kaiser kaiserin prinz prinzessin fürst fürstin
    herzog herzogin graf gräfin freiherr papst kardinal bischof bischöfin erzbischof pfarrer pfarrerin pater imam
    ajatollah rabbiner scheich emir sultan general oberst major hauptmann leutnant admiral kommandeur kommandant
    richter richterin staatsanwalt staatsanwältin anwalt anwältin verteidiger verteidigerin ermittler ermittlerin
    direktor direktorin intendant intendantin rektor rektorin professor professorin doktor prof. dr. herr frau herrn
    trainer trainerin stürmer stürmerin torwart torhüter torhüterin mittelfeldspieler kapitän kapitänin nationalspieler
    pilot pilotin astronaut astronautin schauspieler schauspielerin regisseur regisseurin sänger sängerin schriftsteller
    schriftstellerin autor autorin komponist komponistin dirigent moderator moderatorin journalist journalistin
    fotograf fotografin forscher forscherin wissenschaftler wissenschaftlerin historiker historikerin
    psychologe psychologin ökonom ökonomin experte expertin gründer gründerin unternehmer unternehmerin manager
    managerin vorstand aufsichtsrat geschäftsführer geschäftsführerin inhaber inhaberin leiter leiterin führer anführer
    führerin diktator terrorist nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin
    weltmeister weltmeisterin olympiasieger olympiasiegerin titelverteidiger titelverteidigerin teamkollege sir lord
    lady bruder schwester vater mutter sohn tochter ehefrau ehemann witwe witwer obmann obfrau kanzleramtsminister
    kämmerer kämmerin rapper rapperin bürgerrechtler bürgerrechtlerin menschenrechtler menschenrechtlerin aktivist
    aktivistin
    """
)
# Offices that are no person's in the plural or as a part of another word, and so end no compound.
WHOLE_OFFICES = words("graf major herr frau prof. dr. sir lord lady herrn imam vater mutter general premier")
PARTICLES = words("von van de der den da di del della dos du la le el al bin ibn zu ter ten af")
# Those that are no German words besides, so that they may follow an office.
FOREIGN_PARTICLES = PARTICLES - words("von der den zu")
# With a hyphen before an Arabic name: "el-Zentani".
ARTICLES_OF_NAMES = ("al-", "el-", "as-", "az-", "an-", "ar-", "at-", "ad-", "asch-", "el-", "ul-")
# After these a given name alone names nobody whom readers look for.
RELATIVES = words("frau mutter vater sohn tochter bruder schwester ehefrau ehemann witwe witwer")
# Suffixed Roman numbers of popes and monarchs.
NUMERALS = words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XXIII")

DETERMINERS = words(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen
    diesem jeder jede jedes jeden jedem im am zum zur vom beim ins ans mehr viele alle beide zwei drei vier fünf sein
    seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres einige mehrere andere weitere
    """
)
DEFINITE = words("der die das den dem des")
# After these stands a place without an article.
WHERE = words(
    """
    in aus nach nahe bis über nördlich südlich östlich westlich stadt gemeinde kleinstadt hafenstadt großstadt
    ort landkreis kreis provinz hauptstadt
    """
)
# Countries whose names end English names of other places: "Long Island".
ENGLISH = words("Island")
# Places whose name is also that of their people, or of something else, where it has an article.
PEOPLES = words("Polen Hessen Sachsen Bayern Schwaben Franken Westfalen")
STREETS = words("straße strasse platz allee weg gasse ring damm ufer brücke chaussee")

# Capitalised words that never belong to a name: what begins sentences, time, measures, and nouns that stand in a row
# with names ("gab Frau Weber Auskunft").
NO_NAMES = words(
    """
    der die das den dem des ein eine einen einem einer eines er sie es wir ich ihr man und oder aber doch denn
    auch in im an am auf aus außer bei beim mit nach seit von vom vor zu zum zur über unter um für gegen durch ohne
    bis als wie wenn weil dass da dann dort hier so nun noch nur schon sehr nicht kein keine was wer wo wann
    warum welche welcher welches dieser diese dieses diesen diesem jeder jede jedes alle allen beide viele
    einige mehrere andere sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere zwei drei vier
    fünf sechs sieben acht neun zehn elf zwölf damit dabei dazu daher deshalb jedoch während bereits laut trotz
    wegen neben zwischen hinter sowie ob zudem montag dienstag mittwoch donnerstag freitag samstag sonnabend
    sonntag januar jänner februar märz april mai juni juli august september oktober november dezember ostern
    pfingsten weihnachten silvester anfang mitte ende heute gestern morgen nacht abend nachmittag vormittag
    mittag stunde stunden minute minuten sekunde sekunden tag tage tagen woche wochen monat monate monaten jahr
    jahre jahren jahrhundert uhr prozent euro dollar franken pfund yen rubel cent million millionen milliarde
    milliarden tausend tausende tausenden hundert hunderte hunderten dutzend dutzende meter kilometer kilogramm
    tonnen tonne liter grad hektar quadratmeter quadratkilometer punkte punkten plätze platz runde gruppe teil
    teile seite seiten zahl reihe art fall fälle mal mann männer frau frauen kind kinder kindern mensch menschen
    leute leuten person personen bürger bürgern bürgerinnen opfer opfern täter journalisten reportern medien
    presse polizei feuerwehr polizisten soldaten demonstranten schüler schülern lehrer studenten ärzte anwälte
    familie eltern angehörige freunde fans spieler spielern spielerin mitglied mitglieder mitgliedern anhänger
    gegner kritiker kollegen kollege kollegin kandidaten wähler wählern experten regierung staat staaten land
    länder stadt städte gemeinde region partei parteien fraktion koalition opposition parlament ministerium
    gericht amt behörde behörden unternehmen firma konzern verband verein organisation bund armee militär
    truppen kirche universität schule krankenhaus gefängnis flughafen bahnhof hafen haus straße recht gesetz
    gesetze vertrag urteil prozess verfahren klage anklage vorwürfe vorwurf kritik lob angaben angabe auskunft
    aussage aussagen bericht berichte berichten informationen meinung frage fragen antwort antworten grund
    gründe gespräche gespräch treffen besuch reise wahl wahlen stimmen stimme ergebnis ergebnisse sieg siege
    niederlage erfolg spiel spiele tor tore titel gold silber bronze medaille medaillen rekord weltrekord finale
    halbfinale viertelfinale saison liga trainer mannschaft team rennen kurs führung druck macht krieg frieden
    gewalt angriff angriffe anschlag anschläge bombe bomben waffen geld gelder kosten steuern preis preise
    arbeit arbeiten arbeitsplätze stellen hilfe hilfen schutz sicherheit gefahr freiheit haft strafe tod leben
    gesundheit bildung wasser öl gas strom luft feuer brand unfall erdbeben sturm hochwasser schnee regen wetter
    problem probleme lösung ziel ziele weg wege plan pläne idee ideen projekt projekte programm maßnahmen reform
    reformen politik wirtschaft kultur wissenschaft sport umwelt internet film filme buch bücher lied lieder
    album konzert fernsehen radio zeitung artikel foto fotos bild bilder video text website webseite software
    daten computer handy telefon auto autos lkw pkw zug züge bus flugzeug schiff boot mehrheit minderheit hälfte
    drittel viertel bestandteil folge folgen schaden schäden verletzte tote toten verletzten verletzungen krebs
    aids hiv ebola corona covid grippe virus viren impfung test tests danke bitte ja nein herr herrn
    fernsehsender nachrichtenagentur deutsche deutschen deutscher deutsches außerdem allerdings insgesamt obwohl
    nachdem bevor trotzdem derzeit bisher zunächst später inzwischen unterdessen quelle quellen siehe stand
    kategorie themenportal dateiname datei archiv rss nachrichten weblinks gmt mez mesz utc ceo usd eur tv dvd
    cd pc ip dna bip mwst sms gps pdf html url faq weltmeisterschaft weltmeisterschaften europameisterschaft
    meisterschaft meisterschaften pokal cup bundesliga champions league formel grand prix open tour olympia
    olympische olympischen winterspiele sommerspiele einfluss gedanken gerichte kontakt kontakte trost unruhen
    wortbruch gelb gelbrot rot grün schuss song songs freistoß ecke platzverweis rotation windows dynamics
    """
)
# Endings of nouns that name no one.
NOUN_ENDINGS = tuple(
    """
    ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse nissen ling linge
    lingen ierung innen tum ments mente menten barkeit enden ierten straße strasse platz allee zeit zeiten tag
    tage tagen jahr jahre jahren monat preis preise preisen zahl zahlen rate raten kosten gelder wahl wahlen
    fall fälle wagen arbeit arbeiten arbeiter arbeitern effekt effekte erlöse ketten mobile schuss vorwurf
    vorwürfe abkommen spiel spiele spielen stück stücke mittel werk werke raum räume gebiet gebiete leute
    kräfte kräften gesetz gesetze vertrag politik programm plan pläne krieg angriff angriffe gruppe gruppen
    """.split()
)

# What introduces the name of an organisation: "der Autobauer Opel", "Fluggesellschaft Condor"; also ends compounds.
INTRODUCING = words(
    """
    konzern hersteller autobauer firma unternehmen agentur nachrichtenagentur fluggesellschaft airline gewerkschaft
    organisation hilfsorganisation terrororganisation terrorgruppe terrornetzwerk verlag sender fernsehsender
    zeitung tageszeitung wochenzeitung boulevardzeitung magazin nachrichtenmagazin zeitschrift partei verein
    verband brauerei bank versicherer energieversorger stromversorger discounter softwarehaus reederei miliz
    umweltschutzorganisation menschenrechtsorganisation umweltorganisation drogeriekette supermarktkette kaufhauskette
    forschungsinstitut meinungsforschungsinstitut institut stiftung aktiengesellschaft rebellengruppe
    """
)
LEGAL_FORMS = words("AG GmbH SE KG KGaA OHG eG Inc Corp Ltd plc Co e.V eV GbR mbH")

# The heads of organisations' names and their gender: "Landgericht Köln", "Deutscher Fußball-Bund".
HEADS = rows(
    """
    m: gerichtshof bund verband verein rat dienst club ausschuss konzern fonds hof
    f: staatsanwaltschaft bundesanwaltschaft universität hochschule polizeidirektion handelskammer gesellschaft
    f: bank zentralbank union kommission agentur akademie stiftung organisation partei bahn gewerkschaft kammer
    f: anstalt vereinigung liga kirche konferenz sparkasse volksbank notenbank börse post allianz gemeinschaft
    n: landgericht amtsgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht arbeitsgericht
    n: landesarbeitsgericht sozialgericht landessozialgericht finanzgericht kammergericht verfassungsgericht
    n: bundesgericht gericht polizeipräsidium klinikum amt parlament institut museum komitee ministerium werk
    n: orchester theater zentrum forum netzwerk bündnis
    """
)
# Heads after which a city's name belongs to the organisation.
OF_A_CITY = words(
    """
    staatsanwaltschaft universität hochschule polizeidirektion handelskammer sparkasse volksbank landgericht amtsgericht
    oberlandesgericht verwaltungsgericht oberverwaltungsgericht arbeitsgericht landesarbeitsgericht sozialgericht
    landessozialgericht finanzgericht polizeipräsidium klinikum
    """
)
# Adjectives that begin the names of organisations, without their endings.
ADJECTIVES = words(
    """
    Deutsch Europäisch International Österreichisch Schweizerisch Bayerisch Bayrisch Sächsisch Hessisch Statistisch
    Amerikanisch Britisch Französisch Italienisch Russisch Chinesisch Japanisch Israelisch Palästinensisch Türkisch
    Nationale National Zentral Evangelisch Katholisch Russisch-Orthodox Allgemein Vereinigt Königlich Technisch
    Afrikanisch Arabisch Islamisch Jüdisch Sozialistisch Kommunistisch Demokratisch Liberal Konservativ Christlich
    """
)
# "Bundes-" and these make the name of one authority: "Bundeskartellamt".
AUTHORITIES = (
    "amt",
    "gericht",
    "gerichtshof",
    "ministerium",
    "agentur",
    "anstalt",
    "anwaltschaft",
    "institut",
)
# How clubs are called that bear a city's name: "Hertha Zehlendorf", "SV Meppen".
CLUBS = words(
    """
    FC SC SV VfB VfL VfR TSV TSG MSV FSV SpVgg SSV BSC AC AS Borussia Eintracht Arminia Alemannia Fortuna Hertha Werder
    Hansa Energie Dynamo Lok Lokomotive Wacker Rapid Austria Sturm Bayer Kickers Rot-Weiß Rot-Weiss Grashoppers
    Inter Real Atlético Juventus Olympique Sporting Benfica Spartak ZSKA Zenit Adler Eisbären Haie Alba
    """
)
# What ends names of parks, teams and companies, not of persons.
NO_SURNAMES = words(
    """
    Park Stadium Stadion Center Centre University College Airport Arena Island Islands Cup Open Congress News Times
    Post Club Company Records Group Airlines Air Bank Street Square Avenue Road Hall Hotel Museum Foundation Award
    Awards Festival Spurs Records Motors Media Party Army Force Court House Show Reich Online Verlag International
    """
)
# Before a name of these a place is named, not a person.
SAINTS = words("San Santa Santo St. Sankt Fort Port Mount Los Las Lake Cape")
