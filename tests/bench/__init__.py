"""How fast the engine is. `make bench` prints it; no test depends on it."""
