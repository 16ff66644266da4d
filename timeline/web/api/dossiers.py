"""Dossiers that readers may see."""

from dataclasses import asdict
from typing import Any

from flask import Response
from flask_openapi3 import APIBlueprint, Tag

from timeline.store import dossiers
from timeline.web.api.answers import answer
from timeline.web.api.blueprint import read
from timeline.web.api.models import Dossier, Dossiers, Slug
from timeline.web.api.problems import Problem
from timeline.web.sessions import session


def list_dossiers() -> Response:
    """All published dossiers, by title."""
    return answer({"dossiers": [_record(one) for one in dossiers.all(session()) if one.published]})


def get_dossier(path: Slug) -> Response:
    """One published dossier; its events: `/events?dossier=…`."""
    found = dossiers.get(session(), path.slug)
    if found is None or not found.published:
        raise Problem(404, "There is no such dossier.")
    return answer(_record(found))


def _record(dossier: dossiers.Dossier) -> dict[str, Any]:
    said = asdict(dossier)
    return {name: said[name] for name in ("slug", "title", "introduction")}


def register(api: APIBlueprint) -> None:
    """Add the operations to the API."""
    tags = [Tag(name="Dossiers")]
    api.get("/dossiers", tags=tags, responses=read(Dossiers))(list_dossiers)
    api.get("/dossiers/<slug>", tags=tags, responses=read(Dossier))(get_dossier)
