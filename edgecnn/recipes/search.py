"""The `[search]` table of a recipe: its varying keys, their values, and the conditions on them.

[search]
sampler = "tpe"

[search."training.optimizer"]
type = "categorical"
choices = ["adam", "sgd"]

[search."training.learning_rate"]
type = "float"
low = 0.0001
high = 0.1
log = true
when = { "training.optimizer" = ["adam"] }
"""

import dataclasses
import json
import math
from collections.abc import Mapping
from typing import Any, Literal

from edgecnn.types import Value, from_json

Number = int | float


def _require(holds: bool, message: str) -> None:
    if not holds:
        raise ValueError(message)


@dataclasses.dataclass(frozen=True, slots=True)
class Parameter:
    """A varying key of the recipe.

    Attributes:
        key: such as "training.learning_rate" or, for one item of an array, "model.dropout[0]".
        type: "categorical" takes `choices`; "int" and "float" take `low` and `high`, both included.
        choices: values; an array of numbers or texts may be one.
        low: smallest value.
        high: largest value.
        step: distance of the values allowed; None for any (1 for "int").
        log: draw uniformly over the logarithm; `low` must be above 0 and there is no `step`.
        when: (key, values) of parameters named before this one; it varies only where each of them has one of the
            values, and else keeps the recipe's own.
    """

    key: str
    type: Literal["categorical", "int", "float"]
    choices: tuple[Value, ...] = ()
    low: Number | None = None
    high: Number | None = None
    step: Number | None = None
    log: bool = False
    when: tuple[tuple[str, tuple[Value, ...]], ...] = ()

    def __post_init__(self) -> None:
        if self.type == "categorical":
            _require(bool(self.choices), "choices is empty; allowed: at least one value")
            _require(len(set(map(repr, self.choices))) == len(self.choices), "choices has a value twice")
            ranged = (self.low, self.high, self.step)
            _require(ranged == (None, None, None) and not self.log, 'type "categorical" takes choices, not a range')
        else:
            self._check_range()

    def _check_range(self) -> None:
        _require(not self.choices, f'type "{self.type}" takes low and high, not choices')
        _require(self.low is not None and self.high is not None, f'type "{self.type}" needs low and high')
        assert self.low is not None
        assert self.high is not None
        whole = all(type(value) is int for value in (self.low, self.high, self.step) if value is not None)
        _require(self.type == "float" or whole, 'type "int" takes whole numbers')
        _require(math.isfinite(self.low) and math.isfinite(self.high), "low and high must be finite")
        _require(self.low <= self.high, f"the range {self.low} to {self.high} is empty; low must not be above high")
        _require(self.step is None or self.step > 0, f"step is {self.step}; allowed: above 0")
        _require(not self.log or (self.low > 0 and self.step is None), "log needs low above 0 and no step")

    def active(self, values: Mapping[str, Value]) -> bool:
        """Return whether the key varies, given the values of the parameters before it."""
        return all(values.get(key) in allowed for key, allowed in self.when)

    def ends(self) -> tuple[Value, Value]:
        """Return the ends of the range that is drawn from, as floats for a "float" even where they are whole."""
        assert self.low is not None
        assert self.high is not None
        return (float(self.low), float(self.high)) if self.type == "float" else (self.low, self.high)

    def finite(self) -> tuple[Value, ...] | None:
        """Return all values of the key, None for a continuum or more than 10,000."""
        if self.type == "categorical":
            return self.choices
        assert self.low is not None
        assert self.high is not None
        step = self.step or (1 if self.type == "int" else None)
        if step is None:
            return (self.low,) if self.low == self.high else None
        count = math.floor((self.high - self.low) / step + 1e-9) + 1
        return tuple(self.low + index * step for index in range(count)) if count <= 10_000 else None


@dataclasses.dataclass(frozen=True, slots=True)
class SearchSpace:
    """Varying keys of a search, and its sampler.

    Attributes:
        parameters: in the order of the table.
        sampler: of trials: "tpe" or "random"; a grid takes every combination.
    """

    parameters: tuple[Parameter, ...]
    sampler: Literal["tpe", "random"] = "tpe"

    def __post_init__(self) -> None:
        _require(bool(self.parameters), "there is no parameter in it")
        before: dict[str, Parameter] = {}
        for parameter in self.parameters:
            for key, values in parameter.when:
                _require(key in before, f'"{parameter.key}".when names {key!r}, which is no parameter before it')
                known = before[key].choices
                _require(bool(known), f'"{parameter.key}".when names {key!r}, which is not categorical')
                unknown = [value for value in values if value not in known]
                _require(not unknown, f'"{parameter.key}".when: {key} is never {unknown}; it is one of {list(known)}')
            before[parameter.key] = parameter


def read(table: Any) -> SearchSpace:
    """Return the search space of a `[search]` table; raises ValueError that names the key and the mistake."""
    _require(isinstance(table, dict), f"search must be a table, got {table!r:.60}")
    parameters = tuple(_parameter(key, item) for key, item in table.items() if key != "sampler")
    rest = {"sampler": table["sampler"]} if "sampler" in table else {}
    kind = from_json(_Sampler, rest, "search")
    try:
        return SearchSpace(parameters, kind.sampler)
    except ValueError as error:
        raise ValueError(f"search: {error}") from error


def write(space: SearchSpace) -> list[str]:
    """Return the tables, as TOML, that `read` reads back to the same value."""
    tables = [f'[search]\nsampler = "{space.sampler}"']
    for parameter in space.parameters:
        lines = [f"[search.{json.dumps(parameter.key)}]"]
        for field in dataclasses.fields(parameter)[1:]:
            value = getattr(parameter, field.name)
            if field.name == "when" and value:
                pairs = ", ".join(f"{json.dumps(key)} = {_literal(values)}" for key, values in value)
                lines.append(f"when = {{ {pairs} }}")
            elif value != field.default:
                lines.append(f"{field.name} = {_literal(value)}")
        tables.append("\n".join(lines))
    return tables


@dataclasses.dataclass(frozen=True, slots=True)
class _Sampler:
    sampler: Literal["tpe", "random"] = "tpe"


def _parameter(key: str, table: Any) -> Parameter:
    where = f"search.{json.dumps(key)}"
    _require(isinstance(table, dict), f'{where} must be a table, got {table!r:.60}; write [search."TABLE.KEY"]')
    _require("key" not in table, f"unknown key {where}.key")
    when = table.get("when", {})
    _require(isinstance(when, dict), f"{where}.when must be a table of keys with arrays of values, got {when!r:.60}")
    content = {**table, "key": key, "when": [[name, values] for name, values in when.items()]}
    return from_json(Parameter, content, where)


def _literal(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
