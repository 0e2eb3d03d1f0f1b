"""Frozen values to JSON values and back, by their fields; a field's `json` metadata is its name there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from attrs import fields, has

T = TypeVar("T")
ELAPSED = re.compile(r"(-?)PT?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?")


def name_of(attribute: Any) -> str:
    """The name of a field in JSON."""
    return str(attribute.metadata.get("json", attribute.name))


def encode(value: Any) -> Any:
    """A frozen value, or a tuple of them, as JSON values."""
    if has(type(value)):
        return {name_of(a): encode(getattr(value, a.name)) for a in fields(type(value))}
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    return value


def decode(kind: type[T], data: Mapping[str, Any]) -> T:
    """The frozen value of a class that `encode` wrote; keys that it does not know are passed over."""
    hints = get_type_hints(kind)
    found = {a.name: restored(hints[a.name], data[name_of(a)]) for a in fields(kind) if name_of(a) in data}  # type: ignore[arg-type]
    return kind(**found)


def restored(hint: Any, value: Any) -> Any:
    """A JSON value as the type that a field asks for."""
    if get_origin(hint) in (Union, UnionType):
        inner = [each for each in get_args(hint) if each is not NoneType]
        return None if value is None else restored(inner[0], value)
    if get_origin(hint) is tuple:
        kinds = get_args(hint)
        return tuple(restored(kinds[0], each) for each in value)
    return decode(hint, value) if isinstance(value, Mapping) and has(hint) else value


def microseconds(elapsed: str) -> int:
    """The microseconds of an ISO 8601 duration in hours, minutes and seconds.

    >>> microseconds("-PT1H30M")
    -5400000000
    """
    match = ELAPSED.fullmatch(elapsed)
    if match is None:
        raise ValueError(elapsed)
    sign, *parts = match.groups()
    hours, minutes, seconds = (int(p or 0) for p in parts)
    return (-1 if sign else 1) * (hours * 3600 + minutes * 60 + seconds) * 1_000_000
