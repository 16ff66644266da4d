"""How the tables of families write days: one ISO day, or the first and the last; "" is open."""

Days = str | tuple[str, str]
