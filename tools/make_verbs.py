"""Write timeline/temporal/german/verbs.txt: the principal parts of German verbs and the prefixes they take.

A development script, run once after a change of the lists below: `python tools/make_verbs.py` in an environment with
the package `ablaut` (MIT or Apache 2.0), which knows the paradigms. Prefixes are combined by the engine and not by
`ablaut`, which does not split "abkommandieren" and gives some prefixed verbs the wrong auxiliary.

The lists: a verb and its prefixes. `+` after either: Perfekt with *sein*. `-` after a prefix: inseparable
("betreten").
"""

from importlib import import_module
from pathlib import Path

ablaut = import_module("ablaut")  # has no type stubs

TARGET = Path(__file__).resolve().parent.parent / "timeline/temporal/german/verbs.txt"

# Strong and irregular verbs.
STRONG = """
backen: auf ver-
befehlen: an
beginnen: neu
beißen: ab an ver- zu zer- zusammen
bekommen: ab hin mit zurück zusammen
bergen: ver-
bersten+: zer-+
biegen+: ab+ ein+ um ver-
bieten: an auf dar feil über- unter- ver-
binden: an ein ent- um ver- zusammen
bitten: er- ver- aus
blasen: ab auf aus um weg
bleiben+: aus+ da+ dabei+ dran+ fern+ fort+ hängen+ liegen+ offen+ sitzen+ stecken+ stehen+ über+ unter-+ ver-+ vorn+ weg+ zurück+ zusammen+ bestehen+ erhalten+
braten: an
brechen+: ab+ an+ auf+ aus+ durch ein+ er- los+ unter- ver- vor weg+ zer-+ zusammen+ auseinander+ durch+ durch-
brennen: ab+ an auf aus+ durch+ ein ent-+ nieder+ ver-+
bringen: ab an auf bei durch ein entgegen er- fertig heim herbei herein herum hervor hinter- mit näher nieder über- um unter ver- voran vor vorbei weg wieder zu zurück zusammen zustande
denken: be- er- ge- mit nach über- um ver- vor weiter zurück
detonieren+:
dringen+: durch+ ein+ vor+ durch-
dürfen: be-
empfehlen: weiter
empfinden: nach
erschrecken:
ersticken+:
essen: auf über-
fahren+: ab+ an auf+ aus+ be- davon+ durch+ ein+ er- fest+ fort+ heim+ heraus+ her+ herum+ hin+ hinaus+ hinunter+ hoch los+ mit+ nach+ über- um- vor+ ver-+ vorbei+ weg+ weiter+ wider-+ zu+ zurück+ zusammen herunter
fallen+: ab+ an+ auf+ aus+ be- durch+ ein+ ent-+ ge- her+ herein+ hin+ hinein+ leicht+ nieder+ schwer+ über- um+ ver-+ vor+ weg+ zer-+ zu+ zurück+ zusammen+ herab+ herunter+
fangen: ab an auf be- ein emp- ver-
fechten: an aus ver-
finden: ab auf be- ein er- heraus hin statt vor wieder zurück zusammen
flechten: ein ver-
fliegen+: ab+ an aus+ auf+ be- davon+ durch+ ein+ heim+ hin+ los+ mit+ über- vorbei+ weg+ weiter+ zurück+ zu+
fliehen+: ent-+
fließen+: ab+ aus+ ein+ über+ zu+ zurück+ zusammen+
fressen: auf zer-
frieren: ein er-+ zu+
gebären:
geben: ab an auf aus be- bekannt dazu durch ein er- frei her heraus hin hinzu kund mit nach preis statt über- um- ver- vor weg weiter wieder zu zurück
gedeihen+:
gehen+: ab+ an+ auf+ aus+ be- dahin+ davon+ durch+ ein+ einher+ ent-+ entgegen+ er-+ fehl+ fort+ fremd+ heim+ her+ hervor+ herum+ hin+ hinaus+ hinein+ hoch+ los+ mit+ nach+ nieder+ über+ um+ unter+ ver-+ voran+ voraus+ vorbei+ vor+ vorher+ weg+ weiter+ zu+ zurück+ zusammen+ zugrunde+ um- über- hinter- verloren+ auseinander+
gelingen+: miss-+
gelten: ab ent- ver-
genesen+:
genießen:
geschehen+:
gewinnen: ab dazu hinzu wieder zurück
gießen: ab auf aus be- ein ver-
gleichen: ab an aus be- ver-
gleiten+: ab+ aus+ ent-+
graben: ab aus be- ein unter- ver- um
greifen: an auf auf aus be- durch ein er- heraus über+ vor zu zurück ab
haben: inne teil vor wahr
halten: ab an auf aus be- bei bereit da dagegen dicht durch ein ent- er- fern fest frei her hin hoch inne mit offen stand stil still unter- ver- vor zu zugute zurück zusammen
hängen: ab an auf aus er- ver- zusammen
hauen: ab+ ver-
havarieren+:
heben: ab an auf aus be- ent- er- hervor hoch über- ver-
heißen: gut ver- willkommen
helfen: ab auf aus be- ver- nach weiter mit
kennen: aus aner- be- er- ver-
klingen: ab+ an aus+ er-+ ver-+
kneifen:
kommen+: ab+ an+ auf+ aus+ be- bei+ daher+ davon+ dazu+ durch+ ein+ ent-+ entgegen+ fort+ frei+ gleich+ her+ heran+ herauf+ heraus+ herein+ herum+ hervor+ hin+ hinein+ hinzu+ hoch+ los+ mit+ nach+ nieder+ über- überein+ um+ unter+ ver-+ voran+ vor+ vorbei+ weg+ weiter+ wieder+ zu+ zurück+ zusammen+ zustande+ dazwischen+ abhanden+ zuvor+
können: um
kriechen+: unter+
küren: er-
laden: ab auf aus be- ein ent- hoch über- ver- vor herunter nach um
lassen: ab an aus be- durch ein ent- er- fallen frei hinter- los nach nieder offen sitzen über- übrig unter- ver- vorbei weg zu zurück herab kaltstellen
laufen+: ab+ an+ auf+ aus+ be- davon+ durch+ durch- ein+ ent-+ entgegen+ fort+ heiß+ herum+ hinaus+ hinterher+ leer+ mit+ nach+ über+ um+ unter- ver- voraus+ vorbei+ warm+ weg+ weiter+ zu+ zurück+ zusammen+ voll+ los+ er-
leiden: er- mit
leihen: aus ent- ver-
lesen: ab auf aus durch ein mit nach ver- vor weiter
liegen: ab an auf bei brach er-+ fest fern herum nahe offen unter-+ vor zugrunde zurück
lügen: an be- vor
mahlen: zer-
meiden: ver-
melken:
messen: ab an bei be- er- nach ver-
misslingen+:
mögen: ver-
müssen:
nehmen: ab an auf auseinander aus be- durch ein ent- entgegen fest gefangen her heraus herein hin hinzu hoch ernst maß mit nach teil über- unter- ver- vor vorweg wahr weg wieder zu zurück zusammen vorlieb krumm wiederauf
nennen: be- er- um umbe-
pfeifen: ab an aus
preisen: an lob
quellen+: hervor+
raten: ab an be- er- ge-+ ver- zu
reiben: ab auf zer-
reißen+: ab an auf aus ein ent- heraus hin los mit nieder um weg zer-+ zusammen ver-
reiten+: aus+
rennen+: an+ davon+ hinterher+ los+ weg+ um
riechen:
ringen: ab er- um- nieder
rinnen+: ver-+ zer-+
rufen: ab an auf aus be- ein ent- er- herbei hervor nach wach wider- zu zurück zusammen hoch
saufen: ab+ er-+
saugen: ab an auf
schaffen: ab an herbei ver- weg bei
schallen: er-
scheiden: ab aus+ be- ent- ein unter- ver-+
scheinen: auf durch er-+
schieben: ab an auf aus ein nach über- ver- vor weiter zu zurück zusammen durch
schießen+: ab an be- ein er- hinaus los nieder tot über- vor zu zusammen
schlafen: aus durch ein+ ver- weiter nach
schlagen: ab an auf+ aus be- durch ein+ entzwei er- fehl kaputt kurz los nach nieder tot über- um+ unter- vor weg wund zer- zu zurück zusammen breit durch-
schleichen+: an ein+
schleifen: ab ein
schließen: ab an auf aus be- ein ent- er- frei kurz um- ver- zu zusammen
schlingen: ver- um-
schmeißen: hin raus um weg
schmelzen+: ab+ ein ver-+ zusammen+
schneiden: ab an auf aus be- ein durch durch- mit über- zu zer- zurecht heraus
schreiben: ab an auf aus be- ein fest fort gut gesund groß hin krank mit nieder über- um unter- ver- vor weiter zu zurück zusammen
schreien: an auf nieder
schreiten+: ab ein+ fort+ über- vor+ voran+
schweigen: ver- tot
schwellen+: an+ ab+
schwimmen+: ab+ mit+ weg+ frei
schwinden+: dahin+ ver-+
schwingen: auf mit
schwören: ab be- ein ver- herauf-
sehen: ab an auf aus be- durch ein entgegen ent- er- fern herab hin hinweg klar kommen nach rot schwarz über- um ver- voraus vorher vor weg wider wieder zu zurück
sein+: da+ dabei+ auf+ aus+ hin+ los+ vorbei+ zusammen+
senden: ab aus ein ent- nach über- ver- zu
singen: be- mit vor nach
sinken+: ab+ ein+ herab+ ver-+ zurück+
sinnen: be- ent- er-
sitzen: ab auf aus be- bei ein fest gegenüber nach vor zusammen
sollen:
spalten: ab auf
speien: aus
spinnen:
sprechen: ab an aus be- durch ein ent- frei gut heilig los mit nach schuldig selig über- ver- vor wider- zu
springen+: ab+ an+ auf+ ein+ herum+ heraus+ hoch+ los+ über- um+ ver- vor+ weg+ zer-+ zurück+ bei+
stechen+: ab an aus be- ein er- hervor heraus nieder zer- zu
stecken: ab an auf ein ver- zurück fest
stehen: ab an auf aus be- bei bereit bevor da dahinter durch ein ent-+ entgegen er- fest frei ge- gegenüber gerade herum kopf leer nach nahe offen still über- unter- ver- vor wider- zu zurück zusammen infrage auf+
stehlen: be- weg
steigen+: ab+ an+ auf+ aus+ be- ein+ er- herab+ hinauf+ hoch+ nach+ über- um+ ver- zu+
sterben+: ab+ aus+ ver-+
stinken:
stoßen+: ab an+ auf aus ein ent- hinzu+ nach um+ ver- vor+ zu zurück zusammen+ nieder
streichen: ab an durch ein heraus unter- ver-+ zusammen glatt
streiten: ab be- er- zer- weiter
tragen: ab an auf aus be- bei davon ein er- fort heran hin mit nach über- unter- ver- vor weg weiter zu zurück zusammen
treffen: an auf auf be- ein+ über- zu zusammen+ vor
treiben+: ab an auf aus be- ein hinter- hoch über- um um- ver- voran vor weg weiter zurück zusammen auseinander
treten+: ab+ an+ auf+ aus+ be- bei+ ein ein+ entgegen+ fest heran+ heraus+ hervor+ hinzu+ kürzer+ los+ nach über+ über- um unter+ ver- vor+ weg+ weiter+ zer- zu+ zurück+ zusammen+ zutage+
trinken: aus be- er-+ mit
trügen: be-
tun: ab an auf dar genug hervor kund leid schwer weh zusammen
verbleichen+:
verderben+:
verdrießen:
vergessen:
verlieren:
verpuffen+:
verschleißen:
verschwinden+:
verzeihen:
wachsen+: an+ auf+ aus+ be- ein+ er-+ heran+ hinaus+ hinein+ mit+ nach+ über- ver- zu+ zusammen+
wägen: ab er-
waschen: ab auf aus
weben: ein ver-
weichen+: ab+ aus+ ent-+ zurück+
weisen: ab an auf aus be- ein er- hin nach über- um unter- ver- vor zu zurück zurecht
wenden: ab an auf ein ent- hin um ver- zu
werben: ab an aus be- er- um-
werden+: los+ inne+ bekannt+
werfen: ab an auf aus be- ein ent- heraus hin hinaus nieder raus über- um unter- ver- vor weg zer- zu zurück zusammen
wiegen: ab auf über-
winden: ent- über- um-
wissen:
wollen:
wringen:
ziehen+: ab+ an auf+ aus be- bei durch+ ein+ ent- entlang+ er- fest fort+ gleich groß heim+ heran+ herauf+ heraus her+ herum+ hin hinaus+ hinein+ hinweg+ hinzu hoch los+ mit nach über über- um+ unter- ver- vorbei+ vor voll- weg+ weiter+ zu zurück zusammen zurate hinter-
zwingen: ab auf be- er-
"""

# Weak verbs that news use; the inflection is regular, ablaut supplies the vowels between stem and ending.
WEAK = """
absolvieren:
achten: be- beob- ver- miss-
ackern: be-
addieren:
adeln:
adoptieren:
adressieren:
agieren:
ahnden:
ähneln:
ahnen:
aktivieren: re
aktualisieren:
akzeptieren:
alarmieren:
amputieren:
amtieren:
analysieren:
ändern: ab ver- um
angeln:
ängstigen:
animieren:
ankern: ver-
annektieren:
annullieren:
antworten: be- ver- über-
appellieren:
applaudieren:
arbeiten: ab auf aus be- durch ein er- heraus hin hoch mit nach über- um ver- vor weiter zu zusammen nieder
ärgern: ver-
argumentieren:
arrangieren:
artikulieren:
äschern: ein
asphaltieren:
assistieren:
atmen: auf aus durch ein be-
attackieren:
ätzen:
äußern: ver-
autorisieren:
baden:
baggern: aus
bahnen: an
balancieren: aus
bangen:
basieren:
basteln:
bauen: ab an auf aus be- ein er- nach über- um unter ver- vor weiter zu zurück zusammen wiederauf
beabsichtigen:
beanspruchen:
beanstanden:
beantragen:
beaufsichtigen:
beauftragen:
beben: er-
bedauern:
bedrängen:
bedrohen:
beeilen:
beeindrucken:
beeinflussen:
beeinträchtigen:
beenden:
beerdigen:
befähigen:
befestigen:
befeuern:
befördern:
befreien:
befriedigen:
befristen:
befürchten:
befürworten:
begegnen+:
begeistern:
beglaubigen:
begleiten:
beglückwünschen:
begnadigen:
begnügen:
begünstigen:
begutachten:
behalten: bei ein vor zurück
behaupten:
beherbergen:
beherrschen:
beinhalten:
bekräftigen:
bekunden:
belagern:
belasten:
belästigen:
belegen:
belehren:
beleidigen:
beliefern:
belohnen:
bemächtigen:
bemängeln:
bemerken:
bemühen:
benachrichtigen:
benachteiligen:
benoten:
benötigen:
benutzen:
beobachten:
beordern:
beraumen: an
berechtigen:
bereichern:
bereinigen:
bereisen:
bereiten: auf nach vor zu ver-
bereuen:
berichten:
berichtigen:
berücksichtigen:
berufen: ab ein
beruhigen:
besänftigen:
beschädigen:
beschäftigen:
bescheinigen:
bescheren:
beschimpfen:
beschlagnahmen:
beschleunigen:
beschönigen:
beschuldigen:
beschweren:
beschwichtigen:
beseitigen:
besichtigen:
besiedeln:
besiegeln:
besiegen:
bestätigen:
bestatten:
bestellen: ab ein nach um vor
bestrafen:
bestreiken:
bestücken:
beteiligen:
beten: an
beteuern:
betiteln:
betonen:
betören:
betrachten:
betreuen:
betteln: er-
beugen: vor ver-
beunruhigen:
beurkunden:
beurlauben:
beurteilen:
bevollmächtigen:
bevorzugen:
bewachen:
bewaffnen:
bewahren:
bewältigen:
bewässern:
beweinen:
bewerkstelligen:
bewerten:
bewilligen:
bewirken:
bewirten:
bewundern:
bezahlen:
bezeichnen:
bezeugen:
bezichtigen:
beziehen: ein
beziffern:
bezuschussen:
bezwecken:
bezweifeln:
bilanzieren:
bilden: ab aus fort heran neu nach um weiter zurück
billigen: miss- zu
blamieren:
blättern: durch um
blicken: an auf er- entgegen hin voraus zurück durch
blinken:
blitzen: auf
blockieren:
blühen: auf auf+ er-+ ver-+
bluten: ver-+ aus
bohren: an auf durch
bombardieren:
bomben: zer- aus
boomen:
borgen:
boxen: durch
boykottieren:
brandmarken:
brauchen: auf ver- miss-
brauen: zusammen
brausen+: auf+
breiten: aus unter- ver-
bremsen: ab aus
brodeln:
brüllen: nieder an
brüskieren:
brüsten:
brüten: aus
büxen+: aus+
buchen: ab aus ein um ver- zu
buddeln: aus
budgetieren:
buhen: aus
bummeln:
bündeln:
bunkern:
bürgen: ver- ein
bürsten:
büßen: ein ver-
campen:
campieren:
canceln:
charakterisieren:
chauffieren:
checken: ein aus
coachen:
dämmen: ein
dampfen:
dämpfen: ein
danken: ab be- ver-
datieren: zurück
dauern: an fort be-
debattieren:
debütieren:
decken: ab auf be- ein ent- über- ver- zu
definieren:
deformieren:
degradieren:
dehnen: aus
deklarieren:
dekontaminieren:
dekorieren:
delegieren:
dementieren:
demolieren:
demonstrieren:
demontieren:
demütigen:
deponieren:
deportieren:
desertieren+:
deuten: an be- hin um miss-
dezimieren:
dichten: ab ver- er- an
dienen: be- ver- an
diffamieren:
differenzieren:
diktieren:
dirigieren:
diskreditieren:
diskriminieren:
diskutieren: aus
disqualifizieren:
distanzieren:
dokumentieren:
dolmetschen:
dominieren:
donnern+:
dopen:
dosieren:
dotieren:
downloaden:
dozieren:
drängen: ab auf be- vor zurück zusammen ver-
drehen: ab an auf aus durch um ver- weiter zu zurück
dressieren:
dribbeln:
driften+: ab+ auseinander+
drohen: an be-
dröhnen:
drosseln:
drücken: ab an auf aus be- durch ein hinunter nieder unter- weg zu zurück
drucken: ab aus nach be-
dulden: er-
düngen: über-
dünsten:
duschen:
ebnen: ein
ehelichen: ver-
ehren: be- ver-
eignen: an ent- er- zu über-
eilen+: ent-+ herbei+ voraus+ zu+
einigen: ver- wiederver-
elektrifizieren:
eliminieren:
emigrieren+:
emittieren:
empören:
enden: be- ver-+ voll-
engagieren:
entblößen:
entern:
entfachen:
entfalten:
entfernen:
entfremden:
entführen:
entgegnen:
entgiften:
entgleisen+:
enthalten: vor
enthaupten:
enthüllen:
entkräften:
entlarven:
entlasten:
entledigen:
entlohnen:
entäußern:
entmachten:
entmutigen:
entrichten:
entschädigen:
entschärfen:
entscheiden:
entschlüsseln:
entschuldigen:
entsetzen:
entsorgen:
entspannen:
enttäuschen:
entwaffnen:
entwarnen:
entwässern:
entwerten:
entwickeln: weiter
entwirren:
entwurzeln:
entzünden:
erben: be- ent- ver-
erbeuten:
erbarmen:
erbittern:
erbosen:
erden: be-
ereifern:
ereignen:
erfordern:
erforschen:
erfreuen:
erfrischen:
ergänzen:
ergattern:
ergründen:
erhalten: aufrecht zurück
erhärten:
erheitern:
erhöhen:
erinnern:
erkennen: an ab
erklären:
erkranken+:
erkunden:
erkundigen:
erlauben:
erläutern:
erleben: mit
erledigen:
erleichtern:
ermahnen:
ermitteln:
ermöglichen:
ermorden:
ermüden+:
ermuntern:
ermutigen:
ernähren:
erneuern:
erniedrigen:
ernten: ab
erobern: zurück
erodieren+:
eröffnen: neu wieder
erörtern:
erpressen:
erreichen:
errichten:
erschließen:
erschüttern:
erschweren:
ersetzen:
erstatten: zurück
erstaunen:
ertappen:
erteilen:
erwachen+:
erwägen:
erwähnen:
erwärmen:
erwehren:
erwarten:
erweitern:
erwidern:
erwischen:
erwürgen:
erzählen: nach weiter
eskalieren+: de
etablieren:
evakuieren:
exhumieren:
existieren:
expandieren+:
experimentieren:
explodieren+:
exportieren:
fachen: an
fächern: auf
fackeln: ab
fädeln: ein
fahnden:
fälschen: ver-
falten: ent-
färben: ab ein ver-
faseln:
fassen: ab an auf be- er- ein- nach um- ver- zusammen
fasten:
faszinieren:
favorisieren:
fegen+: aus hinweg+ weg
fehlen: ver-
feiern: ab mit
feilen:
feilschen:
fertigen: ab an aus
fesseln: ent-
festigen: be- ver-
feuern: ab an be-
filmen: ver- ab
filtern: heraus
finanzieren: re gegen vor quer
fischen: ab heraus über-
fixieren:
flachen: ver-+ ab
flankieren:
flattern+:
flehen: an
florieren:
fluchen: ver-
flüchten+: ge-+
flüstern: zu ein
fluten: über-
folgen+: be- er-+ nach+ ver-
folgern:
foltern:
forcieren:
fordern: an auf ein er- über- heraus zurück
fördern: be- zu
formen: aus um ver-
formieren:
formulieren: aus um
forschen: aus er- nach
forsten: durch- auf
fotografieren:
foulen:
fragen: ab an be- hinter- nach aus
fräsen:
freuen: er-
frisieren:
frönen:
frühstücken:
frustrieren:
fügen: an be- bei ein hinzu ver- zu zusammen
fühlen: an be- ein mit
führen: ab an auf aus durch ein ent- fort heran herbei hin irre mit rück über über- ver- vor weg weiter zu zurück zusammen urauf
füllen: ab auf aus be- er- nach über-
fungieren:
funken: dazwischen
funktionieren: um
fürchten: be-
fusionieren:
fußen:
füttern:
gaffen: be-
garantieren:
gären:
garnieren:
gastieren:
gebrauchen:
gedenken:
gefährden:
gehören: an zu
geißeln:
gelangen+:
geloben:
genehmigen:
generieren: re
genügen:
gesellen: dazu hinzu
gestalten: aus mit um ver-
gestatten:
gestikulieren:
gewähren:
gewährleisten:
gewittern:
gewöhnen: ab an ein
glänzen:
glauben:
gliedern: aus ein an unter-
glimmen:
glücken+: miss-+
glühen: ver-+ vor
gönnen: ver- miss-
grassieren:
gratulieren:
grenzen: ab an aus be- ein
grillen:
grollen:
grübeln:
gründen: be- er- neu aus
gruppieren: um
grüßen: be-
gucken: an zu ab nach
gurten: an
hacken:
haften: an be- ver-
hageln: ver-
häkeln:
halbieren:
hallen: nach wider
hamstern:
handeln: ab aus be- ein miss- neu unter- ver- zuwider nach
handhaben:
hantieren:
harren: aus be- ver-
hassen:
hasten+:
hauchen: ein aus
häufen: an auf über-
hausen:
hebeln: aus auf
heften: ab
hegen:
heilen: ver-+ aus
heiraten: ver- ein
heizen: an auf be- ein
hemmen: ent-
herrschen: be- vor an
hetzen: auf
heucheln: vor
heuern: an ab
heulen: auf
hindern: be- ver-
hinken: hinterher
hissen:
hobeln:
hocken:
hoffen: er- ver-
holen: ab auf aus ein er- hervor nach über- wieder- zurück heran rein
holzen: ab
horchen: auf aus ge-
hören: ab an auf er- mit ver- zu zurück herum um
horten:
hospitieren:
huldigen:
hüllen: ein ent- ver- um-
humpeln+:
hungern: aus ver-+
hupen:
hüpfen+:
hüten: be- ver-
hypnotisieren:
idealisieren:
identifizieren:
ignorieren:
illustrieren:
impfen: durch nach
implementieren:
implizieren:
implodieren+:
imponieren:
importieren:
improvisieren:
infizieren:
informieren:
inhaftieren:
initiieren:
inserieren:
insistieren:
inspirieren:
inspizieren:
installieren:
inszenieren:
integrieren:
intensivieren:
interessieren:
internieren:
interpretieren:
intervenieren:
interviewen:
investieren:
ironisieren:
irren+: be- ver-
irritieren:
isolieren:
jähren:
jagen: ab davon er- nach ver-
jammern:
jobben:
joggen+:
jubeln: be- zu
justieren: nach
kämmen: durch
kämpfen: an be- er- nieder durch frei ver-
kampieren:
kandidieren:
kapern:
kapieren:
kapitulieren:
kappen:
karikieren:
kassieren: ab ein
kastrieren:
kaufen: ab an auf ein frei los nach ver- zu zurück weiter-
kehren+: ab um+ zurück+ ein+ heim+ ver- wieder+
keimen: auf+
kennzeichnen:
kentern+:
ketten: an ver-
keulen:
kicken:
kidnappen:
kippen+: ab+ um+
kitten:
klaffen:
klagen: an be- ein ver- weg
klammern: an aus
klappen: auf ein zu um zusammen
klären: ab auf er- ver- vor
klassifizieren:
klatschen: ab be-
klauen:
kleben: an auf fest be-
kleiden: be- ver-
kleinern: ver-
klemmen: ab ein
klettern+: hoch+ über- herunter+
klicken: an durch
klingeln:
klinken: ein
klopfen: ab an auf be-
knabbern:
knacken:
knallen+: ab
knausern:
kneten:
knicken+: ein+ um+ ab
knien: nieder+
knipsen:
knüpfen: an ver-
koalieren:
kochen: ab auf über ein
kodieren:
kollabieren+:
kollidieren+:
kombinieren:
kommandieren: ab
kommentieren:
kommunizieren:
kompensieren:
komplettieren:
komponieren:
kondensieren:
kondolieren:
konferieren:
konfiszieren:
konfrontieren:
konkretisieren:
konkurrieren:
konservieren:
konsolidieren:
konstatieren:
konstituieren:
konstruieren:
konsultieren:
konsumieren:
kontaktieren:
kontaminieren:
kontern:
kontrollieren:
konvertieren+:
konzentrieren:
konzipieren:
kooperieren:
koordinieren:
köpfen: ein
kopieren:
koppeln: ab an ent-
korrespondieren:
korrigieren:
kosten: aus ver-
krachen+: ein+ zusammen+
krähen:
kränkeln:
kränken:
kratzen: ab an zer-
kreieren:
kreisen: ein um-
kreuzen: an auf+ über- durch-
kreuzigen:
kriegen: mit zurück rum
kriseln:
kristallisieren: heraus
kritisieren:
krönen:
krümmen:
kühlen: ab unter-
kultivieren:
kümmern: ver-+
künden: ver-
kündigen: an auf ver-
kuppeln: ver-
kursieren:
kürzen: ab ein ver-
küssen:
lächeln: an be-
lachen: aus be- ver- an
lackieren:
lagern: ab aus be- ein über- ver- um
lahmen:
lähmen:
lancieren:
landen+: not+ an+
langen: er- ge-+ ver- an+ zu
langweilen:
lasten: an aus be- ent- über-
lauern: auf
lauschen: be-
läuten: ein
lauten: ver-
leben: auf auf+ aus be- er- fort über- ver- weiter wieder- zusammen ein wiederbe-
lecken:
leeren: ent- aus
legen: ab an auf aus bei be- bloß dar drauf ein er- fest hin lahm nach nahe nieder offen still über- um ver- vor weg wider- zer- zu zugrunde zurück zusammen trocken frei hinter- unter
legitimieren:
lehnen: ab an auf
lehren: be-
leiern: aus
leimen:
leisten: ab
leiten: ab an be- ein fehl her irre über um ver- weiter zu
lenken: ab ein um ge-
lernen: an aus er- kennen um ver- dazu
leuchten: auf aus be- durch- ein er-
leugnen: ab ver-
liebäugeln:
lieben: ver-
liefern: ab an aus be- ein nach ver-
lindern:
liquidieren:
listen: auf ein über- aus
loben: aus ge- ver-
lochen:
löchern: durch-
locken: an ver- heraus
lockern: auf
lodern: auf+
loggen: aus ein
logieren:
lohnen: be- ent-
lokalisieren:
löschen: ab aus nach
lösen: ab auf aus ein er- heraus los ver-
losen: aus ver- zu
loten: aus
lotsen:
lüften: be-
machen: dicht ab an auf aus bekannt be- durch fertig fest frei gut klar kaputt los mit nach publik rückgängig scharf schlapp schlecht vor weiter wett zu zunichte zurecht
mähen: nieder
mahnen: ab an er- ver-
mäkeln:
malen: an aus be- unter- über-
managen:
mangeln: er- be-
manipulieren:
mannen: be- er- über-
manövrieren: aus
markieren:
marschieren+: auf+ ein+ vor+ ab+ durch+
massakrieren:
massieren:
mauern: ein zu
maulen:
mausern:
maximieren:
meckern:
meinen: ver-
meistern:
melden: ab an krank nach rück um ver- zurück zu
mengen: ver-
merken: an auf be- vor ver-
meutern:
mieten: an unter- ver-
mildern: ab
mimen:
mindern: ver-
minimieren:
mischen: auf bei ein ver- mit
missachten:
missionieren:
missverstehen:
mobben:
mobilisieren:
moderieren: an
modernisieren:
modifizieren:
mogeln:
monieren:
montieren: ab
morden: er-
motivieren:
mucken: auf
mühen: ab be-
multiplizieren:
münden+: ein+
munkeln:
münzen:
murren:
musizieren:
mustern: aus
mutieren+:
mutmaßen:
nageln: fest an
nähen:
nähern: an
nähren: er-
naschen:
navigieren:
necken:
negieren:
neigen: zu ver-
netzen: ver- be- ein
nicken: ab zu ein+ weg+
niesen:
nieten:
nisten: ein
nominieren:
normalisieren:
normieren:
notieren:
nötigen: ab be-
nummerieren:
nutzen: ab aus be-
nützen: aus
obduzieren:
observieren:
öden: an ver-+
offenbaren:
offerieren:
öffnen: er-
ohrfeigen:
operieren:
opfern: auf
opponieren:
optieren:
optimieren:
ordnen: ab an be- ein unter um ver- zu über nach
organisieren: um
orientieren: um
orten: ver-
pachten: ver-
packen: an aus be- ein ver- zu zusammen
paddeln+:
parieren:
parken: ein aus zu
passen: an auf ver- zusammen
passieren+:
patrouillieren:
patzen: ver-
pausieren:
peilen: an
peinigen:
pendeln+: ein aus
pennen: ver-
pensionieren:
perfektionieren:
petzen: ver-
pfänden: ver-
pfeffern:
pferchen: ein
pflanzen: an be- ein fort
pflastern:
pflegen: ver-
pflichten: be- ver-
pflücken:
pflügen: um
philosophieren:
picken: heraus
piesacken:
pilgern+:
pinkeln:
plädieren:
plagen:
planen: ein um ver- voraus vor
planieren:
planschen:
plappern: nach
platschen:
plätschern:
platzen+:
platzieren:
plaudern: aus
plündern: aus
pochen:
polarisieren:
polieren: auf
polstern: ab
porträtieren:
posieren:
positionieren:
posten:
postulieren:
prägen: ein aus
prahlen:
praktizieren:
prallen+: ab+ auf+ zusammen+
prämieren:
prämiieren:
prangern: an
präparieren:
präsentieren:
prasseln+: nieder+
präzisieren:
predigen:
prellen: ver-
preschen+: vor+
pressen: aus er- zusammen
privatisieren:
privilegieren:
proben: er-
probieren: aus an
produzieren: re
profilieren:
profitieren:
prognostizieren:
programmieren: um vor
proklamieren:
promovieren:
propagieren:
prophezeien:
prosperieren:
prosten: zu
protestieren:
protokollieren:
provozieren:
prozessieren:
prüfen: ab nach über-
prügeln: nieder ein ver-
publizieren:
puffern: ab
pumpen: ab aus auf
punkten:
purzeln+:
putschen: auf
putzen: weg heraus ver-
quälen: ab
qualifizieren:
qualmen:
quasseln:
quatschen:
queren: durch- über-
quetschen: ein zer-
quittieren:
rächen:
radeln+:
radikalisieren:
raffen: zusammen auf dahin
ragen: heraus empor hervor über-
rahmen: um- ein
rammen:
randalieren:
rangieren: aus
rappeln: auf hoch
rasen+: davon+
rasieren:
rasten: aus+ ein durch
ratifizieren:
rätseln:
rattern+:
rauben: aus be-
räubern:
rauchen:
räumen: ab auf aus beiseite ein frei um ver- weg
raunen: zu
rauschen+:
reagieren: ab über
realisieren:
rebellieren:
recherchieren:
rechnen: ab an auf aus be- ein hoch ver- zu zusammen durch vor
rechtfertigen:
recken:
recyceln:
reden: an aus be- dazwischen ein mit über- ver- vorbei
reduzieren:
referieren:
reflektieren:
reformieren:
regeln: ab ein neu herunter maß
regen: an auf er-
regieren: mit
registrieren:
reglementieren:
regnen: ein ab be-
regulieren: de
rehabilitieren:
reichen: aus durch ein er- nach über- ver- weiter zu herum
reifen+: aus+ heran+
reihen: an auf ein
reimen: zusammen
reinigen: be- ver-
reisen+: ab+ an+ aus+ be- durch+ ein+ hin+ nach+ über- um+ weiter+ ver-+ zurück+ mit+
reizen: aus auf
reklamieren:
rekonstruieren:
rekrutieren:
relativieren:
renovieren:
rentieren:
reparieren:
repräsentieren:
reservieren:
residieren:
resignieren:
respektieren:
restaurieren:
resultieren:
resümieren:
retten:
reuen: be-
revanchieren:
revidieren:
revolutionieren:
rezensieren:
rezitieren:
richten: ab an auf aus be- ein ent- er- hin nach unter- ver- zu zugrunde her
riegeln: ab ver-
ringeln:
riskieren:
ritzen:
rivalisieren:
rodeln+:
roden:
rollen+: ab auf+ aus über- zurück+ ein an+ davon+
röntgen:
rösten:
rosten: ver-+ ein durch+
rotieren:
rücken+: ab+ an+ auf+ aus+ ein+ heran+ nach+ nahe+ näher+ vor+ zusammen+ zurecht zurück+ ver- be- weg+ ent-
rudern+: zurück+
ruhen: aus be-
rühmen:
rühren: an auf be- um ver- her
ruinieren:
rumoren:
rümpfen:
runden: ab auf um-
rupfen:
rüsten: ab auf aus ent- nach um ein
rutschen+: ab+ aus+ weg+ hinunter+ ver-+ heraus+ herunter+
rütteln: auf wach
sacken+: ab+ zusammen+ ein+ weg+
säen: aus
sägen: ab
sagen: ab an auf aus be- ent- nach unter- ver- voraus vorher weiter zu
salutieren:
sammeln: an auf ein ver-
sanieren:
sanktionieren:
satteln: um
sättigen:
säubern:
säuern: ver- über-
säumen: ver-
sausen+: herab+
schaden:
schädigen: be- ent-
schälen: heraus
schalten: ab an auf aus ein frei gleich um zu zusammen zurück weiter
schämen:
schänden:
scharen: um
schärfen: ein ver- nach
scharren: ver-
schätzen: ab ein über- unter- wert zusammen
schauen: an auf aus be- hin nach vorbei zu zurück zusammen durch- um vor
schaukeln: auf hoch
schäumen:
scheffeln:
scheitern+:
schenken: aus be- ein nach ver-
scheren: aus+ be-
scherzen:
scheuchen: auf ver-
scheuen: ab ver-
schichten: um auf
schicken: ab ein hin los mit nach vor voraus vorbei weg zu zurück
schikanieren:
schildern: aus be-
schimmern: durch
schimpfen: be-
schippern+:
schirmen: ab be-
schlachten: ab aus
schlängeln:
schlemmen:
schlendern+:
schlenkern:
schleppen: ab ein mit ver- herum
schleudern+:
schleusen: ein durch
schlichten:
schlittern+:
schlitzen: auf
schluchzen:
schlucken: ver-
schlummern:
schlüpfen+:
schlurfen+:
schlussfolgern:
schmälern:
schmecken: ab
schmeicheln:
schmettern: ab
schmieden:
schmiegen: an
schmieren: be- ab
schminken:
schmoren:
schmücken: aus
schmuggeln: ein
schmunzeln:
schnallen: an um
schnappen: auf weg ein
schnaufen:
schneien: ein
schnellen+: empor+ hoch+ vor+
schnüffeln:
schnüren: ein zu auf
schocken:
schockieren:
schonen: ver-
schöpfen: ab aus er-
schrammen+:
schränken: be- ein ver-
schrauben: an ab hoch herunter zurück ver-
schrecken: ab auf ver- zurück+
schrumpfen+:
schubsen:
schüchtern: ein
schulden: ver-
schulen: ein um
schultern:
schummeln:
schüren:
schürfen: ab
schütteln: ab durch
schütten: aus auf be- über- ver- zu
schützen: be- vor
schwächeln:
schwächen: ab
schwadronieren:
schwanken:
schwänzen:
schwappen+: über+
schwärmen: aus+ um-
schwärzen: an
schweben+: vor
schweifen+: ab+ aus+
schweißen: zusammen
schwelen:
schwelgen:
schwemmen: an über- weg
schwenken: um+ ein+ ab+
schwindeln: be-
schwitzen:
segeln+: um-
segnen: ab ein
sehnen: herbei er-
seilen: ab an
senken: ab ein ver-
sensibilisieren:
separieren:
servieren:
setzen: ab an auf aus be- bei durch durch- ein ent- er- fest fort frei gleich herab herauf hin hinweg instand matt nach um über über- unter- ver- voraus vor wider- zer- zu zurück zusammen auseinander entgegen außer
seufzen: auf
sezieren:
sichern: ab zu ver- rückver- ent-
sichten: be-
sickern+: durch+ ein+ ver-+
siedeln: an um+ über+ über-+ be-
siegeln: be- ver- ent-
siegen: be-
signalisieren:
signieren:
simulieren:
skandieren:
skizzieren:
sondieren:
sonnen:
sorgen: be- ent- um- ver- vor
spähen: aus
spannen: an auf aus be- ein ent- über- um- ver-
sparen: an auf aus ein er-
spazieren+:
speichern: ab ein zwischen
speisen: ein ab
spekulieren:
spenden:
spendieren:
sperren: ab auf aus ein ver- weg zu frei
spezialisieren:
spezifizieren:
spiegeln: ab vor wider
spielen: ab an auf aus be- durch ein herunter hoch mit nach ver- vor weiter zu zusammen unentschieden zurück
spießen: auf
spionieren: aus
spitzen: zu
spotten: ver-
sprayen: be-
sprengen:
sprießen+:
sprinten+:
spritzen: ab auf be- nass
sprudeln: über
sprühen: be- ver-
spucken: aus an be-
spülen: ab aus um- weg an durch über- unter-
spüren: auf nach ver-
sputen:
stabilisieren:
stacheln: an auf
staffeln:
stagnieren:
stammeln:
stammen: ab ent-
stampfen: ein
stapeln: auf hoch
stapfen+:
stärken: be- ver-
starren: an er-+
starten+: durch+ neu+
stationieren:
statten: aus er- be- ge-
stauben: ein ver- ab
stauen: an auf
staunen: be- er-
steigern: ein er- ver-
steinigen:
stellen: ab an auf aus be- bereit bloß dar durch ein ent- er- fest fertig frei gegenüber her heraus hin hinten hoch klar kalt nach richtig ruhig scharf sicher unter- über- um um- unter ver- vor voran weg wieder zu zufrieden zurück zusammen zwangs
stempeln: ab ein
sterilisieren:
steuern: an aus bei ein gegen ver- zu+ fern herum
stiften: an
stillen:
stimmen: ab an be- ein mit über- überein um zu ver-
stimulieren:
stöbern: auf durch-
stocken: auf
stöhnen: auf
stolpern+:
stoppen: ab
stören: zer- ver-
stornieren:
strafen: ab be-
straffen:
strahlen: aus be- ab
stranden+:
strapazieren:
sträuben:
strauchen: ver-
streamen:
streben: an er-
strecken: ab aus er- nieder voll- vor
streifen+: ab um-
streiken: be-
streuen: aus ein ver- be-
strömen+: aus+ ein+ herbei+ zusammen+ hinein+
strukturieren: um
studieren:
stufen: ab ein herab herauf hoch herunter zurück
stürmen+: be- er- vor+
stürzen+: ab+ ein+ herab+ hinein+ um+ zu+ zusammen+ be- herunter+ hinab+ hinunter+
stützen: ab unter-
stutzen: zurecht zurück
subventionieren:
suchen: be- ab auf aus be- durch- er- heim nach unter- ver- heraus
suggerieren:
sühnen:
summieren: auf
surfen+:
suspendieren:
sympathisieren:
synchronisieren:
tadeln:
tagen: ver-
taktieren:
tangieren:
tanken: auf be-
tanzen: an auf vor
tapezieren:
tappen+:
tarnen: ent-
tasten: ab an heran vor+ an-
tauchen+: ab+ auf+ ein+ unter+
tauen+: ab auf+
taufen: um
taugen:
taumeln+:
tauschen: aus ein um ver-
täuschen: ent- vor
teilen: ab auf aus ein er- mit ver- zu unter- ur- verur-
telefonieren:
tendieren:
terminieren:
terrorisieren:
testen: aus
thematisieren:
therapieren:
ticken: aus+
tilgen:
tippen: ein an
tischen: auf
titulieren:
toben: aus
tolerieren:
tönen: er-+ über- ver-
torpedieren:
töten: ab
touchieren:
touren+:
traben+:
trachten: be-
trainieren:
traktieren:
trampeln: nieder herum
tränen:
tränken: er-
transferieren:
transformieren:
transplantieren:
transportieren: ab
trauen: an be- miss- ver- zu ge-
trauern: be- nach
träumen: er-
trennen: ab auf heraus durch-
triumphieren:
trocknen: ab aus+ ein+
trödeln: ver-
trommeln: zusammen
tropfen+: ab+
trösten: ver- hinweg
trotzen: ab er-
trüben: ein
trudeln+: ein+
tüfteln: aus
tummeln:
ufern+: aus+
türmen+: auf
turnen:
twittern:
üben: aus ein ver-
überantworten:
überarbeiten:
überbrücken:
überfordern:
überführen:
übergeben:
überlisten:
übermannen:
übermitteln:
übernachten:
überraschen:
überreden:
überreichen:
überschatten:
überwältigen:
überzeugen:
übrigen: er-
umarmen:
umzingeln:
untermauern:
unterrichten:
untersagen:
unterstützen:
urteilen: ab be- ver-
validieren:
variieren:
verabreden:
verabreichen:
verabscheuen:
verabschieden:
verachten:
veralten+:
verändern:
verankern:
veranlassen:
veranschlagen:
veranstalten:
verantworten:
verarmen+:
verarzten:
verausgaben:
verbarrikadieren:
verbessern:
verbittern:
verblüffen:
verbreitern:
verbrennen:
verbrüdern:
verbünden:
verdächtigen:
verdeutlichen:
verdoppeln:
verdreifachen:
verdunkeln:
verdunsten+:
verdursten+:
vereidigen:
vereinbaren:
vereinen:
vereinfachen:
vereinheitlichen:
vereinnahmen:
vereiteln:
verelenden+:
verewigen:
verfeinern:
verfestigen:
verfilmen:
verfrachten:
verfügen:
vergeuden:
vergewaltigen:
vergewissern:
vergiften:
vergleichen:
vergöttern:
vergrößern:
verhaften:
verhageln:
verhandeln: neu nach weiter
verhängen:
verharmlosen:
verheimlichen:
verheiraten:
verherrlichen:
verhöhnen:
verhören:
verifizieren:
verinnerlichen:
verjähren+:
verkaufen: aus weiter
verklagen:
verkleinern:
verkomplizieren:
verkörpern:
verkraften:
verkünden:
verlagern:
verlangen: ab zurück
verlängern:
verlangsamen:
verlauten:
verleiten:
verletzen:
verleumden:
vermarkten:
vermasseln:
vermehren:
vermissen:
vermitteln:
vermögen:
vermummen:
vermuten:
vernachlässigen:
vernehmen:
verneinen:
vernichten:
veröffentlichen:
verordnen:
verpassen:
verpesten:
verprügeln:
verrechnen:
verringern:
versauern:
verschandeln:
verschanzen:
verschärfen:
verschicken:
verschiffen:
verschlechtern:
verschleiern:
verschleppen:
verschlimmern:
verschlucken:
verschlüsseln:
verschmutzen:
verschonen:
verschönern:
verschrotten:
verschulden:
verschwenden:
versehren:
verseuchen:
versichern:
versiegen+:
versklaven:
versöhnen:
verspäten:
verspotten:
verstaatlichen:
verständigen:
verstärken:
verstauchen:
versteigern:
verstetigen:
verstümmeln:
verstummen+:
versuchen:
verteidigen:
verteuern:
vertiefen:
vertonen:
vertrauen: an
vertrösten:
vertuschen:
verüben:
verunglimpfen:
verunglücken+:
verunreinigen:
verunsichern:
veruntreuen:
verursachen:
vervielfachen:
vervierfachen:
vervollständigen:
verwalten:
verwandeln:
verwarnen:
verwechseln:
verwehren:
verweigern:
verwirklichen:
verwirren:
verwöhnen:
verwunden:
verwundern:
verwüsten:
verzaubern:
verzeichnen:
verzichten:
verzieren:
verzögern:
verzweifeln:
visieren: an
vollenden:
vollstrecken:
votieren:
wachen: auf+ be- er-+ über-
wagen:
wählen: ab an aus er- hinein nach neu um ver- wieder zu
wahren: auf be- ver-
währen: be- ge-
walten: ver- ob
wälzen: ab um
wandeln: ab um ver-
wandern+: ab+ aus+ be- ein+ zu+ durch+ unter-
wanken:
wappnen:
wärmen: auf er-
warnen: ent- ver- vor
warten: ab auf er- zu
wechseln+: ab aus ein um ver- zurück+ über+
wecken: auf er-
wedeln:
wehen: ver- um-
wehklagen:
wehren: ab ver-
weigern: ver-
weihen: ein
weilen: ver-
weinen: be-
weiten: aus
welken+:
wellen:
werkeln:
werten: ab auf aus be- ent- ver-
wetteifern:
wetten:
wettern:
wickeln: ab ein um- ent- ver-
widerlegen:
widersetzen:
widmen: um
wiederholen:
wimmeln:
wimmern:
winken: ab durch zu
wirbeln+: auf durch
wirken: aus be- ein er- entgegen mit nach ver- zusammen fort
wirtschaften: be- er- herunter
wischen: ab auf er- ver- weg ent-+
witzeln:
wohnen: be- bei ein inne
wölben:
wuchern:
wühlen: auf durch- um
wundern:
wünschen: be- ver-
würdigen: ent- herab
würfeln: aus
würgen: ab er-
wüten:
zahlen: ab an aus be- drauf ein heim nach rück über- zurück
zählen: ab auf aus er- mit nach zusammen dazu hinzu
zanken:
zappeln:
zaubern: herbei ver-
zaudern:
zäunen: ein um-
zeichnen: ab auf aus be- nach unter- ver- vor über- gegen
zeigen: an auf be- er- vor
zelebrieren:
zelten:
zementieren:
zensieren:
zentralisieren:
zermalmen:
zerplatzen+:
zerren: ver-
zerschellen+:
zerschlagen:
zerschmettern:
zersplittern:
zerstreuen:
zerstückeln:
zertifizieren:
zertrampeln:
zertrümmern:
zeugen: be- er- über-
zielen: ab hin er-
zieren:
zirkulieren:
zischen:
zitieren: herbei
zittern:
zocken: ab ver-
zögern: ver- hinaus
zollen: ver-
züchten:
zücken:
zucken: zusammen+ auf
zügeln:
zündeln:
zünden: an er- ent-
zupfen: zurecht
zürnen: er-
zweifeln: an be- ver-+
zwinkern: zu
fällen:
frischen: auf
betonieren:
rügen:
pöbeln: an
konfirmieren:
nieseln:
plakatieren:
reanimieren:
kernen: ent-
zapfen: ab an
flauen+: ab+
klaren+: auf+
schläfern: ein
bahren: auf
knebeln:
grölen:
grünen: be-
schunkeln:
teeren:
habilitieren:
bannen: ver-
poltern+:
huschen+:
plumpsen+:
kullern+:
flitzen+:
tuckern+:
torkeln+:
altern+:
täuben: be-
kundschaften: aus
kesseln: ein
narkotisieren:
leinen: an
bröckeln+: ab+
stibitzen:
scherbeln: ver-
züngeln:
flammen: auf+
kokeln: an
peitschen: aus
straucheln+:
flanken:
grätschen:
tunneln:
lupfen:
schlenzen:
sequenzieren:
kartieren:
klonen:
rotten: aus
schatten: be-
schottern:
leaken:
hieven:
bugsieren:
johlen:
flicken:
löten:
unstalten: ver-
drangsalieren:
rempeln: an
ködern:
quartieren: ein
stottern:
haken:
hapern:
"""

# Second paradigms beside ablaut's, and what it gets wrong: infinitive, present, preterite, subjunctive II, participle.
CORRECTIONS = """
senden sendet sendete sendete gesendet ab aus ein ver- zu
wenden wendet wendete wendete gewendet ab an auf ein um ent- ver-
schaffen schafft schuf schüfe geschaffen er-
löschen löscht losch lösche geloschen er-+ ver-+
hängen hängt hängte hängte gehängt auf er- ver- ab an aus um
saugen saugt sog söge gesogen
erschrecken erschreckt erschreckte erschreckte erschreckt
bewegen bewegt bewegte bewegte bewegt fort
bewegen bewegt bewog bewöge bewogen
gären gärt gor göre gegoren
beringen beringt beringte beringte beringt
"""


def prefixed(word: str) -> tuple[str, str]:
    """A word of the lists without its `+`, and the `+`."""
    return word.rstrip("+"), "+" if word.endswith("+") else ""


def parts(entry: str) -> str:
    """The line of `entry` ("treten+: ab an auf+") in verbs.txt."""
    head, _, prefixes = entry.partition(":")
    infinitive, sein = prefixed(head)
    verb = ablaut.conjugate(infinitive, "de")
    forms = (infinitive, verb.present[2], verb.preterite[2], verb.konjunktiv2[2], verb.past_participle + sein)
    if any(" " in form for form in forms):
        raise ValueError(f"taken for a separable verb: {infinitive}: {forms}")
    return " ".join((*forms, *prefixes.split()))


def main() -> None:
    """Write the file, sorted."""
    entries = [line for line in (STRONG + WEAK).splitlines() if line]
    lines = [parts(entry) for entry in entries]
    TARGET.write_text("\n".join(sorted({*lines, *CORRECTIONS.split("\n")[1:-1]})) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
