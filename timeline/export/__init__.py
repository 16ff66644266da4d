"""Records for other programs, one file a format; the contracts are in the documentation."""
