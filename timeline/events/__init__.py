"""From datings to events, each room on those before it.

`vocabulary`, `naming` and `grammar` know German, `coreference` whom its pronouns mean; `reading` parts an article into
dated clauses, `titles` says what each tells, `telling` makes the article's statements, `merging` the events of many.
"""
