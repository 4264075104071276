"""Conversion of values to JSON or TOML tables and back; errors name the place that does not fit."""

import dataclasses
import math
import types
import typing
from collections.abc import Sequence
from typing import Any, Literal, TypeVar

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """Turn a value of this package into dicts, lists and scalars."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [to_json(item) for item in value]
    return value


def from_json(kind: type[T], content: Any, where: str = "") -> T:
    """Rebuild a value of this package from `to_json`'s output, or read it from a TOML table.

    Args:
        kind: a dataclass of this package, or a tuple or dict of such or of scalars.
        content: dicts, lists and scalars.
        where: name of the place, for messages; keys are appended to it.

    Raises:
        ValueError: a field is missing, unknown, of another type or out of range; the message names it.
    """
    return typing.cast("T", _rebuild(kind, content, where))


def _rebuild(kind: Any, content: Any, where: str) -> Any:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind):
        return _rebuild_dataclass(kind, content, where)
    if origin in (typing.Union, types.UnionType):
        if content is None and type(None) in arguments:
            return None
        return _rebuild_either([item for item in arguments if item is not type(None)], content, where)
    if origin is tuple and isinstance(content, list):
        if arguments[-1] is not Ellipsis and len(arguments) != len(content):
            raise ValueError(f"{where} takes {len(arguments)} items, got {len(content)}")
        kinds = [arguments[0]] * len(content) if arguments[-1] is Ellipsis else arguments
        pairs = zip(kinds, content, strict=True)
        return tuple(_rebuild(item, part, f"{where}[{i}]") for i, (item, part) in enumerate(pairs))
    if origin is dict and isinstance(content, dict):
        return {key: _rebuild(arguments[1], item, f"{where}.{key}") for key, item in content.items()}
    if origin is Literal:
        if content in arguments:
            return content
        raise ValueError(f"{where} is {content!r}; allowed: {', '.join(map(repr, arguments))}")
    return _scalar(kind, content, where)


def _scalar(kind: Any, content: Any, where: str) -> Any:
    if type(content) is int and not -(2**63) <= content < 2**63:
        raise ValueError(f"{where} is a whole number of more than 64 bits")
    if kind is float and type(content) is int:
        return float(content)
    if kind is float and type(content) is float and not math.isfinite(content):
        raise ValueError(f"{where} is {content}; a finite number is needed")
    if type(content) is kind:
        return content
    raise ValueError(f"{where} must be {getattr(kind, '__name__', kind)}, got {content!r:.60}")


def _rebuild_either(kinds: Sequence[Any], content: Any, where: str) -> Any:
    if len(kinds) == 1:
        return _rebuild(kinds[0], content, where)
    for kind in kinds:
        try:
            return _rebuild(kind, content, where)
        except ValueError:
            continue
    names = " or ".join(getattr(kind, "__name__", str(kind)) for kind in kinds)
    raise ValueError(f"{where} must be {names}, got {content!r:.60}")


def _rebuild_dataclass(kind: Any, content: Any, where: str) -> Any:
    hints = typing.get_type_hints(kind)
    if not isinstance(content, dict):
        raise ValueError(f"{where or kind.__name__} must be a table, got {content!r:.60}")
    prefix = f"{where}." if where else ""
    if unknown := sorted(set(content) - set(hints)):
        raise ValueError(f"unknown key {prefix}{unknown[0]}; allowed: {', '.join(hints)}")
    fields = dataclasses.fields(kind)
    required = {f.name for f in fields if f.default is f.default_factory is dataclasses.MISSING}
    if missing := sorted(required - set(content)):
        raise ValueError(f"missing key {prefix}{missing[0]}")
    values = {name: _rebuild(hints[name], item, prefix + name) for name, item in content.items()}
    try:
        return kind(**values)
    except ValueError as error:
        raise ValueError(f"{prefix}{error}" if where else str(error)) from error
