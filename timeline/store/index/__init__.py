"""All events in memory, so that any filter is answered, and counted beside, in milliseconds.

`store.entries` has what is to be known of an event, `keeping` one index a process that follows it, `selecting` asks it.
"""
