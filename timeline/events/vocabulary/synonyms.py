"""Nouns and verbs that say the same of one happening, and are compared as one word."""

from timeline.events.vocabulary.tables import rows

# What papers of different regions and houses call differently: each word is compared as its row's first one.
SYNONYMS = rows(
    """
    damm: deich
    krankenhaus: spital klinik klinikum hospital kantonsspital
    häftling: strafgefangener strafgefangene gefangener gefangene insasse gefängnisinsasse
    gefängnis: haftanstalt justizanstalt justizvollzugsanstalt jva strafanstalt
    auto: pkw personenwagen
    lastwagen: lkw laster lastkraftwagen sattelzug sattelschlepper brummi
    hubschrauber: helikopter
    gutachter: sachverständiger sachverständige
    gasthaus: gasthof wirtshaus gaststätte beiz
    flughafen: airport
    bergwacht: bergrettung
    straßenbahn: tram trambahn
    vogelgrippe: geflügelpest
    weltkriegsbombe: fliegerbombe blindgänger sprengkörper
    bauer: landwirt landwirtin bäuerin
    fahrer: lenker
    lastwagenfahrer: lkwfahrer trucker
    polizist: polizeibeamter polizeibeamte polizeibeamtin
    rauschgift: droge drogen
    strom: elektrizität
    kindergarten: kita kindertagesstätte
    pflegeheim: altenheim altersheim seniorenheim
    radfahrer: velofahrer fahrradfahrer radler
    rathauschef: rathauschefin
    rechtsanwalt: anwalt anwältin advokat verteidiger verteidigerin strafverteidiger strafverteidigerin
    haftstrafe: freiheitsstrafe gefängnisstrafe
    bußgeld: geldbuße
    volksfest: kirmes jahrmarkt rummel
    kirche: gotteshaus
    beschäftigter: beschäftigte angestellter angestellte arbeitnehmer mitarbeiter mitarbeiterin belegschaft
    arzt: mediziner ärztin doktor
    abgeordneter: abgeordnete parlamentarier volksvertreter volksvertreterin mandatsträger
    säugling: baby
    traktor: trecker
    segelschiff: dreimaster viermaster windjammer schulschiff segler
    baumarkt: heimwerkermarkt
    rettungswagen: krankenwagen ambulanz
    turnhalle: sporthalle
    briefträger: briefträgerin postbote postbotin zusteller zustellerin
    kreißsaal: geburtshilfe geburtsstation entbindungsstation
    krankenpfleger: pflegekraft krankenschwester krankenpflegerin
    impfstoff: vakzin
    medikament: arznei arzneimittel
    verdächtiger: tatverdächtiger tatverdächtige
    staatsanwaltschaft: anklagebehörde
    pistole: revolver
    ermittler: fahnder kriminalist
    bürgermeister: stadtoberhaupt gemeindeoberhaupt gemeindepräsident gemeindepräsidentin stadtpräsident stadtpräsidentin
    stadtrat: stadtparlament gemeindeparlament gemeinderat gemeindevertretung stadtvertretung stadtverordnetenversammlung
    haushalt: etat budget
    flüchtling: geflüchteter geflüchtete asylbewerber asylbewerberin asylsuchender asylsuchende
    armee: streitkräfte streitkraft
    motorrad: töff krad
    motorradfahrer: biker motorradlenker töfffahrer
    fahrrad: velo
    kleinflugzeug: sportflugzeug leichtflugzeug propellerflugzeug
    retter: rettungskraft rettungskräfte einsatzkraft einsatzkräfte
    fußgänger: passant
    schnee: schneemasse schneemassen
    talsperre: stausee staudamm
    bach: bachlauf
    filiale: zweigstelle
    fabrik: produktionsstätte
    geschäftsführung: geschäftsleitung firmenleitung unternehmensleitung management
    vorstandschef: vorstandsvorsitzender vorstandsvorsitzende vorstandschefin konzernchef konzernchefin
    arbeitsplatz: job
    gewinn: überschuss profit
    kredit: darlehen
    gehalt: lohn
    verlust: fehlbetrag defizit
    tochter: tochterfirma tochtergesellschaft tochterunternehmen
    mannschaft: elf team
    klub: verein club
    trainer: coach cheftrainer cheftrainerin chefcoach
    torwart: torhüter torhüterin keeper schlussmann
    schiedsrichter: referee unparteiischer unparteiische
    stadion: arena
    saison: spielzeit
    debüt: einstand
    pokal: cup
    lizenz: zulassung spielgenehmigung
    ausstellung: schau
    regisseur: filmemacher filmemacherin
    theater: schauspielhaus
    forscher: wissenschaftler wissenschaftlerin
    fossil: versteinerung
    archäologe: ausgräber archäologin
    grab: grabstätte gruft
    hochschule: universität uni
    lehrer: lehrkraft pädagoge pädagogin lehrperson
    schulleiter: rektor rektorin schulleiterin direktorin
    student: studierender studierende studentin
    rentner: pensionist pensionistin pensionär pensionärin ruheständler senior seniorin
    wohnhaus: einfamilienhaus mehrfamilienhaus
    supermarkt: lebensmittelmarkt discounter
    kaufhaus: warenhaus
    bauernhof: gehöft
    scheune: stadel
    geldautomat: bankomat bancomat
    computer: rechner pc
    handy: smartphone mobiltelefon
    dokument: akte unterlage unterlagen schriftstück
    gutachten: expertise
    bub: junge
    fusion: zusammenschluss verschmelzung
    """
)

# Verbs that say the same of one happening: each is compared as its row's first one.
SAME_VERBS = rows(
    """
    fallen: stürzen hinabstürzen hinunterstürzen herunterfallen
    schicken: senden verschicken versenden
    herstellen: produzieren fertigen erzeugen
    steigen: klettern anwachsen zulegen
    verkünden: verkündigen bekanntgeben bekanntmachen ankündigen
    bringen: transportieren befördern
    suchen: absuchen durchkämmen fahnden durchstreifen
    scheitern: fehlschlagen misslingen platzen zerbrechen
    aufbrechen: losgehen loslaufen losziehen loswandern losmarschieren
    abrutschen: rutschen wegrutschen abgleiten
    fordern: verlangen
    warnen: mahnen
    empfehlen: raten nahelegen anraten
    ersetzen: erstatten
    helfen: unterstützen beistehen
    erhöhen: anheben heraufsetzen aufstocken
    senken: verringern reduzieren herabsetzen
    erlauben: gestatten
    festlegen: bestimmen festsetzen
    einleiten: anstoßen
    klären: aufklären
    sinken: schrumpfen zurückgehen
    bewerten: einstufen beurteilen
    verweigern: versagen
    zusammenkommen: versammeln
    ziehen: marschieren
    fusionieren: zusammengehen zusammenschließen verschmelzen
    """
)
