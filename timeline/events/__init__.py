"""From datings to events: sentences, statements, titles, merging."""
