"""The JSON Schema of the JSON format, worked out from the classes that it is written from, so that it cannot differ."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from attrs import fields, has

from timeline.timelines.codec import name_of
from timeline.timelines.model import FORMAT, Timeline

PLAIN = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `Timeline.to_dict`.

    >>> json_schema()["properties"]["format"]
    {'const': 'timeline/1'}
    """
    definitions: dict[str, Any] = {}
    whole = of_class(Timeline, definitions)
    whole["properties"] = {"format": {"const": FORMAT}, **whole["properties"]}
    whole["required"] = ["format", *whole["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Timeline",
        **whole,
        "$defs": definitions,
    }


def of_class(kind: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of one class: all of its fields, and no other."""
    hints = get_type_hints(kind)
    properties = {name_of(a): of_hint(hints[a.name], definitions) for a in fields(kind)}
    about = (kind.__doc__ or "").split("\n")[0]
    return {
        "description": about,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def of_hint(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of one field by its type; a class is defined once and referred to."""
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if get_origin(hint) in (Union, UnionType):
        return {"anyOf": [of_hint(each, definitions) for each in get_args(hint)]}
    if get_origin(hint) is tuple:
        return of_tuple(get_args(hint), definitions)
    if not has(hint):
        raise TypeError(hint)
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}
        definitions[hint.__name__] = of_class(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def of_tuple(kinds: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of a tuple: any number of one kind, or one of each."""
    if kinds[-1] is Ellipsis:
        return {"type": "array", "items": of_hint(kinds[0], definitions)}
    each = [of_hint(kind, definitions) for kind in kinds]
    return {"type": "array", "prefixItems": each, "minItems": len(each), "maxItems": len(each)}
