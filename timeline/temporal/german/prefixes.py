"""What stands in front of verbs, and splits off or stays."""

# What splits off a verb.
PARTICLES = frozenset(
    """
    ab an auf aus bei ein fest fort frei her herab heraus herunter hervor hin hinaus hinein hinzu los mit nach nieder
    statt teil um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen bekannt hoch heim über durch
    gegenüber entgegen empor einher heran hinweg umher
    """.split()
)
SPLITTING = PARTICLES - {"teil", "statt"} | frozenset(
    """
    voll erst tot not davon entlang herauf herbei herein herüber herum hinab hinauf hindurch hinüber hinunter vorüber
    """.split()
)
# What never splits off, and is alike in many nouns: "Verhaftung" and "verhaftet", not "verkauft".
UNSTRESSED = ("ver", "be", "ent", "er", "zer")
INSEPARABLE = (*UNSTRESSED, "ob", "über", "unter", "durch", "um", "hinter", "wider")
