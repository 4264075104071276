"""JSON Schema (draft 2020-12) of the documents that `to_json` writes, generated from the dataclasses.

The schemas allow further keys: a key with a default can be added without a new schema number.
"""

import dataclasses
import inspect
import re
import types
import typing
from typing import Any, Literal

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
_CONSTANTS = {"None": "null", "True": "true", "False": "false"}
_PYTHON = re.compile(r"\b(None|True|False)\b")
_ATTRIBUTE = re.compile(r"^    (\w+): (.*(?:\n      .*)*)", re.MULTILINE)


def json_schema(kind: Any, name: str, number: int) -> dict[str, Any]:
    """Return the JSON Schema of a document.

    Args:
        kind: a dataclass, or a tuple of dataclasses or scalars; fields hold such, literals, tuples, dicts, None or Any.
        name: of the document.
        number: its schema. A table has it as the value of "schema"; a list has no place for it.
    """
    definitions: dict[str, Any] = {}
    body = _schema(kind, definitions)
    if dataclasses.is_dataclass(kind):
        body = definitions.pop(body["$ref"].rpartition("/")[2])
        version = {"description": "version of this structure.", "type": "integer", "const": number}
        body["properties"] = {"schema": version} | body["properties"] | {"schema": version}
        body["required"] = ["schema", *(key for key in body["required"] if key != "schema")]
    head = {"$schema": _DIALECT, "$id": f"urn:edgecnn:{name}:{number}", "title": f"edgecnn {name}, schema {number}"}
    return {**head, **body, **({"$defs": dict(sorted(definitions.items()))} if definitions else {})}


def _schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind):
        return _reference(kind, definitions)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_schema(item, definitions) for item in arguments]}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(arguments[1], definitions)}
    if origin is tuple and arguments[-1] is Ellipsis:
        return {"type": "array", "items": _schema(arguments[0], definitions)}
    if origin is tuple:
        items = [_schema(item, definitions) for item in arguments]
        return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}
    return {} if kind is Any else {"type": _SCALARS[kind]}


def _reference(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return a reference to the definition of a dataclass, which is added if it is new."""
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # a name to refer to, for a class that holds itself
        definitions[kind.__name__] = _definition(kind, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _definition(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints, texts = typing.get_type_hints(kind), _descriptions(kind)
    properties: dict[str, Any] = {}
    required = []
    for field in dataclasses.fields(kind):
        described = {"description": texts[field.name]} if field.name in texts else {}
        properties[field.name] = {**described, **_schema(hints[field.name], definitions)}
        if field.name == "schema" and type(field.default) is int:
            properties[field.name]["const"] = field.default
        if field.default is field.default_factory is dataclasses.MISSING:
            required.append(field.name)
    text = inspect.cleandoc(kind.__doc__).partition("\n\n")[0].replace("\n", " ")
    return {"description": text, "type": "object", "properties": properties, "required": required}


def _descriptions(kind: Any) -> dict[str, str]:
    """Return the descriptions of the fields, as the docstrings of a dataclass and of its bases have them."""
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        _, _, block = inspect.cleandoc(base.__doc__ or "").partition("Attributes:\n")
        found |= {name: " ".join(text.split()) for name, text in _ATTRIBUTE.findall(block)}
    return {name: _PYTHON.sub(lambda match: _CONSTANTS[match[0]], text) for name, text in found.items()}
