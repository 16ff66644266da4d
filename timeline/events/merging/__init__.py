"""Which statements tell the same happening, and the events that they make."""
