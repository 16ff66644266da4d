"""JSON Schemas of the JSON that comes out, one a version, made from the code that writes it."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlmodel import SQLModel

from timeline.export.json import VERSION as EVENTS
from timeline.export.records import Events
from timeline.ingest.archived import What
from timeline.store.archive import PARTS, columns
from timeline.store.archive import VERSION as ARCHIVE
from timeline.store.tables import RevisionRow

Schema = dict[str, Any]
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def events() -> Schema:
    """Of an export of events; it says nothing against fields that may come later."""
    return _headed("events", EVENTS, _open(Events.model_json_schema()))


def archive() -> Schema:
    """Of an archive, which has these fields and no others."""
    parts = {name: _rows(table) for name, table in PARTS.items()}
    what = What.model_json_schema(ref_template="#/$defs/{model}")
    known = what.pop("$defs") | {"What": what, "revisions": _rows(RevisionRow)}
    known["articles"] = parts.pop("articles")
    known["articles"]["items"]["properties"]["revisions"] = {"$ref": "#/$defs/revisions"}
    known["articles"]["items"]["required"].append("revisions")
    parts["decisions"]["items"]["properties"]["what"] = {"$ref": "#/$defs/What"}
    properties = {"version": {"const": ARCHIVE}, "articles": {"$ref": "#/$defs/articles"}, **parts}
    about = "All that was not computed, as `timeline export --format archive` writes it."
    schema = {"type": "object", "description": about, "properties": properties, "required": list(properties)}
    return _headed("archive", ARCHIVE, schema | {"additionalProperties": False, "$defs": known})


SCHEMAS: Final[Mapping[str, Callable[[], Schema]]] = {
    f"events-{EVENTS}": events,
    f"archive-{ARCHIVE}": archive,
}


def _headed(name: str, version: int, schema: Schema) -> Schema:
    return {"$schema": DIALECT, "$id": f"urn:timeline:{name}:{version}", **schema}


def _open(schema: Any) -> Any:
    """The schema without what it has against unknown fields."""
    if isinstance(schema, list):
        return [_open(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        name: _open(one) for name, one in schema.items() if name != "additionalProperties" or one is not False
    }


def _rows(table: type[SQLModel]) -> Schema:
    """The records of a table."""
    said = table.model_json_schema()
    known = {name: _untitled(said["properties"][name]) for name in columns(table)}
    items = {"type": "object", "properties": known, "required": list(known), "additionalProperties": False}
    return {"type": "array", "description": said.get("description", ""), "items": items}


def _untitled(schema: Schema) -> Schema:
    return {name: one for name, one in schema.items() if name != "title"}
