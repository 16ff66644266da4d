"""What an article tells: its statements, with those that have no time of their own."""
