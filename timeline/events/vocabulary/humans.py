"""People: nouns that somebody is called by, and what nobody but people does or suffers."""

from timeline.events.vocabulary.tables import words

# Ends of nouns for men, and for people of either gender, without the ending of a case.
MEN = tuple(
    """
    mann arzt wirt dieb täter fahrer schüler lehrer rentner junge jungen wanderer einbrecher räuber begleiter
    bergsteiger kletterer schwimmer taucher läufer reiter spieler sportler politiker trainer arbeiter pfleger
    betreuer händler helfer betrüger brandstifter mörder nachfolger vorgänger mieter bewohner besucher angler
    jäger urlauber gärtner bäcker bauer nachbar zeuge soldat pilot polizist senior häftling flüchtling lehrling
    säugling zwilling tourist aktivist journalist kommunist terrorist jurist kurator student patient konkurrent
    assistent korrespondent demonstrant migrant praktikant passant passagier ingenieur friseur gast
    chirurg kollege biologe psychologe pädagoge chef onkel bruder vater sohn neffe enkel insasse
    angreifer schütze geiselnehmer entführer erpresser schleuser dealer hooligan
    jogger gänger wohner bürger retter fahnder gegner schützer zuschauer randalierer kämpfer eigentümer kritiker
    befürworter rebell astronom archäologe geologe soziologe
    banker bankier makler berater anleger influencer youtuber blogger dachdecker tischler elektriker klempner monteur
    mechaniker matrose skipper segler surfer snowboarder hehler hacker stalker totschläger islamist gewerkschafter
    priester mönch bildhauer techniker informatiker dozent offizier notar apotheker bewerber verkäufer kassierer
    hausmeister skispringer pilger handwerker diplomat spion reporter redakteur millionär mäzen sammler sprayer zauberer
    clown züchter wilderer ringer dompteur imker azubi neonazi freund anhänger unterstützer teilnehmer radler kunde
    komplize veteran nutzer unternehmer
    """.split()
)
WOMEN = tuple(
    """
    frau ärztin wirtin diebin erin orin eurin istin entin antin atin etin ogin ugin afin öchin amtin chefin kundin zeugin
    kollegin soldatin gästin freundin mutter tochter schwester witwe tante hebamme nichte
    """.split()
)
SEVERAL = tuple(
    "innen frauen mütter töchter schwestern männer ärzte menschen leute personen kinder jungen brüder väter söhne"
    " gäste eltern fans rettungskräfte einsatzkräfte".split()
)
NOBODY = tuple("fahrzeuge flugzeuge werkzeuge spielzeuge feuerzeuge schlagzeuge".split())  # no witnesses
CHILDREN = tuple("kind kleinkind mädchen baby".split())
LIKE_ADJECTIVES = tuple(
    "jährige angeklagte beschuldigte verdächtige verletzte vermisste verurteilte beamte jugendliche gefangene tote"
    " angestellte unbekannte bekannte verwandte vorsitzende abgeordnete beschäftigte studierende streikende"
    " beteiligte demonstrierende reisende vermummte maskierte gläubige deutsche".split()
)
LIKE_WEAK_ADJECTIVES = tuple(f"{noun}n" for noun in LIKE_ADJECTIVES)  # "den Jugendlichen"
# What people do, and no authority, company or thing.
DOES = words(
    """
    sterben versterben erliegen ertrinken fliehen flüchten entkommen heiraten wohnen erkranken gestehen stehlen
    töten ermorden erstechen erwürgen anzünden ausrauben bestehlen vergewaltigen betrügen
    verprügeln anrufen aufwachen schlafen unterschreiben studieren promovieren kandidieren emigrieren
    """
)
# What people, authorities, companies and clubs do, and no thing.
BY_SOMEBODY = words(
    """
    stehlen entwenden rauben kaufen verkaufen versteigern schmuggeln vergraben verstecken hinterziehen unterschlagen
    veruntreuen fälschen erpressen einreichen einlegen beantragen sammeln spenden fordern verlangen klagen
    streiken demonstrieren protestieren kandidieren schweigen notieren gestehen einräumen bestreiten leugnen unterschreiben
    übergeben überreichen ablehnen zurücktreten versprechen zusagen einladen besuchen loben rügen danken
    kritisieren verhandeln antreten ausschreiben genehmigen
    """
)
# Ends of nouns for several who act together, and of masculines and feminines that mostly act.
TOGETHER = tuple(
    """
    familie bande betrieb staat kirche leitung spitze redaktion mannschaft crew besatzung delegation mehrheit bevölkerung
    allianz chor truppe gemeinschaft belegschaft bauherr bauherren pastor schwager leute eltern paar kollegium gremium
    orchester team unternehmen konsortium präsidium verteidigung anklage nebenklage geschäftsführung vertretung armee
    industrie branche konkurrenz presse justiz
    """.split()
)
AGENTS = (
    "er",
    "ern",
    "or",
    "oren",
    "ier",
    "eur",
    "eure",
    "ist",
    "isten",
    "ent",
    "enten",
    "ant",
    "anten",
    "in",
    "innen",
)
# What is done to people, and to no authority, company or club.
SUFFERS = words(
    """
    finden entdecken suchen bergen retten befreien fassen verletzen behandeln operieren reanimieren wiederbeleben
    obduzieren töten ermorden erschießen erstechen erwürgen verprügeln beerdigen beisetzen identifizieren
    überwältigen abschieben evakuieren einliefern entlassen
    """
)
# What is done to nobody but people.
TRIED = words(
    "operieren festnehmen verhaften verhören vernehmen verurteilen freisprechen inhaftieren ernennen vereidigen ausweisen anzeigen"
    " empfangen befragen interviewen"
)
# What nobody but people are.
BEING = words(
    "tot leblos bewusstlos obdachlos verheiratet verletzt alkoholisiert betrunken bewaffnet schwanger"
)
# What authorities, companies and clubs do, and hardly one of the people whom they deal with.
ACTS = words(
    """
    tagen beschließen verabschieden ermitteln fahnden verhängen anordnen genehmigen ablehnen investieren produzieren
    einberufen entsenden beschlagnahmen sicherstellen festnehmen verhaften entlassen verpflichten veröffentlichen
    """
)
# What is done to things alone.
OF_THINGS = words(
    """
    stehlen entwenden kaufen verkaufen versteigern bauen erbauen errichten abreißen eröffnen einweihen sperren
    reparieren sanieren abschleppen zerstören beschädigen unterzeichnen unterschreiben veröffentlichen finden ausgraben restaurieren ausstellen
    """
)
