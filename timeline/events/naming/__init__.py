"""Persons, organisations and places of an article, each under one label."""

from timeline.events.naming.finding import names_of
from timeline.events.naming.model import Name, NameKind
from timeline.events.naming.standing import with_entities

__all__ = ["Name", "NameKind", "names_of", "with_entities"]
