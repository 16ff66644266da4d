"""The German abbreviations that end in a full stop, and the words that a sentence begins with.

Each stands once. They decide where a sentence ends: an abbreviation alone never ends one.
"""

from timeline.events.vocabulary.tables import words

# Always followed by what they introduce, so that a sentence does not end after them.
LEADING = words(
    """
    abs abt adj allg anm aufl bd bde bes betr bez bspw bzgl bzw ca dgl dipl dr ehem eigtl einschl entspr
    etw ev evtl fa ffm fr frhr geb gebr gegr gen gest ggf ggü hl hptm hr hrn hrsg ing inkl insb insbes jun kath
    kfm lt ltd. lfd mag maj mfr mind mr mrs ms nr nrn ob obb obj oberstlt offiz orig pfr pkt präs prof
    proz rd rev s sen sog sogen st staatl stellv theol tsd univ urspr usf verh verf verm vgl vol vorm
    vors wg wiss zb zit zt zzgl zw zzt bap o u z d i e a b c f g h j k l m n p q r t v w x y ä ö ü
    feb mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa vs
    engl franz lat griech ital span türk russ
    """
)

# May close a sentence: one ends after them where a word follows that begins sentences.
CLOSING = words(
    """
    usw etc mio mrd bio co inc ltd corp jh jhd jhdt jr sr chr uvm ua ä.m kg gmbh phil jur med rer nat mill dol
    std sek stk min art jan kap max pos red reg so str tel
    km qm a.m p.m u.a u.ä u.a.m o.ä v.chr n.chr e.v eur dgl dergl v.l n.r i.r a.d
    """
)

COMPANIES = words(
    "co inc ltd corp"
)  # of these, which end a name, one ends before a year, too: "… Corp. 1993 wurde er"

# Words that, written with a capital, begin a sentence far more often than they stand within one.
OPENERS = words(
    """
    aber ab abends acht alle allein allerdings alles als also am an andere anders angesichts anschließend auch auf
    aufgrund aus außer außerdem bald bei beide beim bereits bis bisher bislang da dabei dadurch dafür dagegen daher
    dahinter damals damit danach daneben dann daran darauf daraufhin daraus darin darüber darum das dass davon davor
    dazu dazwischen dem demnach den denn dennoch der deren des deshalb dessen deswegen die dies diese diesem diesen
    dieser dieses doch dort drei durch ein eine einem einen einer eines einige ende entgegen entsprechend er erst
    erstmals es etwa für gegen gegenüber gemeinsam gemäß gerade gestern gleich gleichzeitig hat hatte heute hier
    hierbei hierfür hierzu hingegen hinter hinzu ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer immerhin in
    indem infolge ins insgesamt inzwischen ist ja jede jeder jedes jedoch jene jetzt kein keine kurz laut lediglich
    letztlich man manche mehr mehrere mein meine mit mitte mittlerweile möglich möglicherweise morgen nach nachdem
    nachts neben nein neu nicht nichts noch nun nur ob obgleich obwohl oder offenbar ohne rund schließlich schon
    sechs sein seine seinem seinen seiner seit seitdem selbst sie sieben sind so sobald solche sollte sollten
    somit sondern sonst sowohl später statt stattdessen teilweise trotz trotzdem über übrigens um und uns unser
    unsere unter viel viele
    vielmehr vier vom von vor vorher während wann war waren warum was weder wegen weil weiter weitere weiterhin
    welche wenige wenn wer werden wie wieder wir wird wo wobei wohl wurde wurden zehn zu zudem zuerst zuletzt zum
    zumindest zunächst zur ihm zurzeit zusätzlich zuvor zwar zwei zwischen zwölf
    allen anfang anhand ansonsten aktuell dank derzeit ebenfalls ebenso eigentlich einerseits andererseits fast fünf
    genau glücklicherweise häufig hunderte insbesondere innerhalb mindestens montags nahe natürlich nachmittags
    nebenbei neun niemand oberhalb oft seitens selten sogar sowie spätestens überraschend ursprünglich unterdessen
    hierdurch hierauf vermutlich voraussichtlich wahrscheinlich weshalb womit zahlreiche zugleich zuvor
    """
)

# What a number with a full stop counts: "28. April", "3. Platz" stay together.
COUNTED = words(
    """
    januar jänner jaenner februar feber märz april mai juni juli august september oktober november dezember
    jan feb mär apr jun jul aug sep sept okt nov dez
    jahrhundert jahrhunderts jh jahrtausend jahrestag jahrestages geburtstag geburtstages todestag jubiläum spieltag
    platz runde minute etage stock stockwerk klasse liga bundesliga mal tag woche monat jahr legislaturperiode
    """
)

# Words that a number follows which may close a sentence: "kam auf Platz 17. Huber fuhr".
NUMBERED = words("platz rang halle gruppe zeile nummer tor raum kapitel seite version typ stärke")

# What cannot be the last word of a sentence: a line that ends so is wrapped.
GOING_ON = words(
    """
    der die das den dem des ein eine einen einem einer eines und oder sowie im am zum zur vom beim ins ans in an auf
    für mit nach von bei seit gegen durch wegen aus über unter zwischen
    """
)

# What introduces a quotation after a colon as part of the same sentence: "Der Sprecher sagte: „…“".
INTRODUCING = words(
    """
    sagt erklär teilt betont zitier kommentier heißt schreib schrieb rief ruft rufen fragt kurz worten wörtlich meint
    kritisier skandier verlauten lese verkünde warnt resümier lautet gab gibt dazu hierzu bekannt festgelegt begründ
    mahn forder
    """
)
