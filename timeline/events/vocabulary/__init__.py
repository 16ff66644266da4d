"""The words of German that reading needs beyond the temporal engine's, each in its table."""
