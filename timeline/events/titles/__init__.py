"""Titles made of a statement's own words, to be understood alone."""
