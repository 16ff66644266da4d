"""A sentence's grammar: words, clauses, phrases, subjects, what a verb needs."""
