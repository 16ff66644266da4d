"""Nouns for what bears a name: "die Firma Krohn", "der Frachter „Nordstern“"; each stands once, lowered."""

from timeline.events.vocabulary.tables import rows, words

# The heads of such nouns by kind and gender; they also end compounds: "Drogeriekette", "Energiekonzern".
KINDS = rows(
    """
    company.n: unternehmen möbelhaus warenhaus kaufhaus modehaus start-up softwarehaus auktionshaus autohaus
    company.m: konzern hersteller autobauer flugzeugbauer maschinenbauer anlagenbauer schiffbauer zulieferer discounter
    company.m: energieversorger stromversorger versorger anbieter ausrüster verlag reifenhersteller mischkonzern
    company.f: firma gesellschaft kette brauerei molkerei reederei werft raffinerie bäckerei metzgerei fleischerei gmbh
    airline.f: fluggesellschaft airline fluglinie
    bank.f: sparkasse volksbank bank raiffeisenbank
    insurance.m: versicherer
    insurance.f: krankenkasse versicherung
    agency.f: nachrichtenagentur
    newspaper.f: zeitung zeitschrift
    newspaper.n: magazin
    station.m: sender
    ship.n: schiff boot
    ship.m: frachter tanker kutter dampfer trawler katamaran
    ship.f: fähre yacht jacht fregatte
    craft.f: sonde raumsonde raumfähre rakete
    craft.m: satellit raumfrachter
    star.m: komet asteroid planet
    storm.m: sturm orkan hurrikan taifun zyklon tornado
    party.f: partei
    club.m: verein klub club
    band.f: band rockband popgruppe
    court.n: landgericht amtsgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht arbeitsgericht
    court.n: sozialgericht finanzgericht gericht
    prosecutor.f: staatsanwaltschaft generalstaatsanwaltschaft
    police.n: polizeipräsidium
    group.m: verband
    group.f: gewerkschaft organisation stiftung initiative miliz terrorgruppe rebellengruppe
    group.n: bündnis netzwerk
    work.m: film roman spielfilm dokumentarfilm song
    work.f: serie oper show messe ausstellung single seite website plattform
    work.n: musical festival spiel album lied theaterstück portal
    medicine.n: medikament arzneimittel präparat
    medicine.m: impfstoff wirkstoff
    house.n: museum hotel klinikum krankenhaus schloss restaurant lokal altenheim heim gasthaus theater kraftwerk
    house.n: stadion café gymnasium bad freibad hallenbad stadtbad einkaufszentrum zentrum kino heizkraftwerk
    house.m: zoo tierpark freizeitpark windpark park solarpark kindergarten
    house.n: stahlwerk werk
    house.f: talsperre klinik gaststätte disco diskothek kita schule grundschule realschule gesamtschule
    body.f: handwerkskammer kammer hochschule universität
    animal.m: eisbär bär wolf hund labrador schäferhund rottweiler dackel pitbull terrier kater elefant tiger löwe gorilla pinguin hengst luchs stier
    animal.m: bulle puma leopard schimpanse
    animal.f: katze hündin stute giraffe ziege löwin bärin wölfin
    animal.n: pferd nilpferd nashorn känguru zebra krokodil kamel
    town.f: stadt gemeinde kleinstadt großstadt hafenstadt kreisstadt
    town.n: dorf
    district.m: landkreis
    island.f: insel
    mountain.m: vulkan berg
    river.m: fluss
    project.n: projekt
    programme.f: software
    """
)
# What may stand for several kinds: "Das Unternehmen" for a bank as for a brewery.
GENERAL = {
    "unternehmen": words("company airline bank insurance"),
    "konzern": words("company airline bank insurance"),
    "firma": words("company"),
    "institut": words("bank"),
    "gericht": words("court"),
    "behörde": words("authority"),
    "geldhaus": words("bank"),
    "geldinstitut": words("bank"),
    "airline": words("airline"),
    "fluggesellschaft": words("airline"),
    "fluglinie": words("airline"),
    "kasse": words("insurance"),
    "blatt": words("newspaper"),
    "schiff": words("ship"),
    "sturm": words("storm"),
    "wirbelsturm": words("storm"),
    "partei": words("party"),
    "verein": words("club"),
    "klub": words("club"),
    "club": words("club"),
    "gruppe": words("band"),
    "sender": words("station"),
    "tier": words("animal"),
}

# Kinds whose noun is a part of the name: "Sparkasse Elmtal".
PARTS = words("bank insurance house body court authority prosecutor police")
# Kinds whose names stand in quotation marks.
QUOTED = words("work band medicine")
# What somebody who was named is called again: what they are, not what they do there, which another may do as well.
EPITHETS = words(
    """
    politiker politikerin künstler künstlerin schriftsteller schriftstellerin autor autorin dichter dichterin
    schauspieler schauspielerin sänger sängerin musiker musikerin maler malerin sportler sportlerin
    forscher forscherin wissenschaftler wissenschaftlerin jurist juristin mediziner medizinerin
    entertainer entertainerin komiker komikerin unternehmer unternehmerin manager managerin regierungschef
    abgeordnete abgeordneter bundestagsabgeordnete landtagsabgeordnete europaabgeordnete parlamentarier parlamentarierin
    regierungschefin staatschef staatschefin geistlicher geistliche theologe theologin gewerkschafter gewerkschafterin
    gewerkschaftsboss jubilar jubilarin
    """
)
# Nouns for somebody that stand before a name, besides offices.
PEOPLE = words(
    """
    rentner rentnerin lehrer lehrerin arzt ärztin ingenieur ingenieurin maler malerin dichter dichterin künstler
    künstlerin musiker musikerin sportler sportlerin läufer läuferin boxer boxerin radprofi tennisprofi golfprofi
    radrennfahrer radrennfahrerin skifahrer skifahrerin schwimmer schwimmerin turner turnerin biathlet biathletin
    leichtathlet leichtathletin physiker physikerin chemiker chemikerin biologe biologin mathematiker mathematikerin
    philosoph philosophin soziologe soziologin architekt architektin investor investorin milliardär milliardärin
    landwirt landwirtin geistliche komiker komikerin entertainer dramatiker lyriker essayist kabarettist kabarettistin
    rapper rapperin geiger geigerin pianist pianistin tänzer tänzerin schatzmeister schatzmeisterin model aktivist aktivistin student studentin
    """
)
# Where somebody is from.
DEMONYMS = words(
    """
    deutsche deutscher brite britin franzose französin italiener italienerin spanier spanierin österreicher
    österreicherin schweizer schweizerin amerikaner amerikanerin us-amerikaner us-amerikanerin australier
    australierin russe russin pole polin niederländer niederländerin belgier belgierin däne dänin schwede schwedin
    norweger norwegerin türke türkin kanadier kanadierin kroate kroatin slowene slowenin tscheche tschechin ungar
    ungarin finne finnin grieche griechin serbe serbin ukrainer ukrainerin japaner japanerin chinese chinesin kenianer
    kenianerin äthiopier äthiopierin
    """
)
# Behind these nouns a name is no apposition that tells who else they mean.
NOBODY_ELSE = words(
    """
    herr frau herrn mann kollege kollegin nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin
    bruder schwester vater mutter sohn tochter ehefrau ehemann witwe witwer vertreter vertreterin rivale konkurrent
    partner gegner freund freundin dr. prof. sir lord lady
    """
)
# What the headings of the table of organisations say.
HEADINGS = {"Parties": "party", "Companies": "company", "Clubs": "club", "Stations": "station"}
