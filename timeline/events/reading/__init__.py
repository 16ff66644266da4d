"""An article's sentences with their clauses, what dates them and what kind of thing they tell."""
