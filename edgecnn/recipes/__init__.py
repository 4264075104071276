"""Recipes: TOML files with all settings of a training run, and their schema."""

import dataclasses
import importlib.resources
import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from edgecnn.errors import RecipeError
from edgecnn.recipes import search as searching
from edgecnn.recipes.search import Parameter, SearchSpace
from edgecnn.recipes.settings import (
    AugmentationSettings,
    BudgetSettings,
    CalibrationSettings,
    DatasetSettings,
    ModelSettings,
    Recipe,
    TrainingSettings,
)
from edgecnn.types import ImageOptions, Value, from_json, to_json

__all__ = [
    "AugmentationSettings",
    "BudgetSettings",
    "CalibrationSettings",
    "DatasetSettings",
    "ModelSettings",
    "Parameter",
    "Recipe",
    "SearchSpace",
    "TrainingSettings",
]

_MAX_RECIPE_BYTES = 1 << 20
_SEARCHED = ("model", "training", "augmentation", "calibration")
_KEY = re.compile(r"(\w+)\.(\w+)(?:\[(\d+)\])?")


def names() -> tuple[str, ...]:
    """Return the names of the recipes that come with the package."""
    folder = importlib.resources.files(__name__)
    return tuple(sorted(Path(entry.name).stem for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load(source: str) -> Recipe:
    """Read a recipe by name or by path to a TOML file; "recipes/NAME.toml" is one of the package where no file is.

    Raises:
        RecipeError: no such recipe, not TOML, an unknown key, a wrong type or a value out of range; file and key named.
    """
    return parse(_read(source), source)


def parse(text: str, source: str) -> Recipe:
    """Read a recipe from TOML text; `source` names it in messages. Raises RecipeError as `load` does."""
    try:
        content = tomllib.loads(text)
        table = content.pop("search", None)
        recipe = from_json(Recipe, content)
        return recipe if table is None else _with_search(recipe, searching.read(table))
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(f"{source} is not valid TOML: {error}") from error
    except ValueError as error:
        raise RecipeError(f"recipe {source}: {error}") from error
    except (OverflowError, RecursionError) as error:
        raise RecipeError(f"recipe {source} has a number too large or tables too deep to be read: {error}") from error


def override(recipe: Recipe, changes: dict[str, object]) -> tuple[Recipe, tuple[str, ...]]:
    """Return a recipe with other training settings, and the differences as "training.key=value".

    Raises:
        RecipeError: a value is out of range.
    """
    changed = {key: value for key, value in changes.items() if value is not None}
    epochs, warmup = changed.get("epochs"), recipe.training.warmup_epochs
    if isinstance(epochs, int) and 0 < epochs <= warmup:
        raise RecipeError(
            f"recipe {recipe.name} raises the learning rate during its first {warmup} epochs (training.warmup_epochs), "
            f"and must have more than those; {epochs} are asked for",
            advice=f"give --epochs {warmup + 1} or more",
        )
    try:
        training = dataclasses.replace(recipe.training, **changed)  # type: ignore[arg-type]
    except ValueError as error:
        raise RecipeError(f"recipe {recipe.name}: training.{error}") from error
    differing = tuple(
        f"training.{key}={value}" for key, value in changed.items() if getattr(recipe.training, key) != value
    )
    return dataclasses.replace(recipe, training=training), differing


def read_by(recipe: Recipe, given: ImageOptions) -> tuple[Recipe, tuple[str, ...]]:
    """Return a recipe with other image options, and the differences as "data.key=value"."""
    fields = [field.name for field in dataclasses.fields(given)]
    changed = {name: value for name in fields if (value := getattr(given, name)) is not None}
    differing = tuple(
        f"data.{name}={_literal(value)}" for name, value in changed.items() if getattr(recipe.data, name) != value
    )
    return dataclasses.replace(recipe, data=dataclasses.replace(recipe.data, **changed)), differing


def vary(recipe: Recipe, values: Mapping[str, Value]) -> Recipe:
    """Return a recipe with other values, and without a search table.

    Args:
        recipe: the recipe.
        values: by key, such as "training.learning_rate" or "model.dropout[0]".

    Raises:
        ValueError: there is no such key, or the value does not fit it.
    """
    content = to_json(dataclasses.replace(recipe, search=None))
    for key, value in values.items():
        _put(content, key, to_json(value))
    return from_json(Recipe, content)


def _put(content: dict[str, Any], key: str, value: Any) -> None:
    parts = _KEY.fullmatch(key)
    table, name, index = parts.groups() if parts else ("", "", None)
    if table not in _SEARCHED:
        raise ValueError(f"unknown key {key!r}; allowed: a key of {', '.join(f'[{known}]' for known in _SEARCHED)}")
    if name not in content[table]:
        raise ValueError(f"unknown key {key!r}; allowed in [{table}]: {', '.join(content[table])}")
    if index is None:
        content[table][name] = value
        return
    items = content[table][name]
    if not isinstance(items, list) or int(index) >= len(items):
        raise ValueError(f"unknown key {key!r}; {table}.{name} is {items!r}")
    items[int(index)] = value


def _with_search(recipe: Recipe, space: SearchSpace) -> Recipe:
    for parameter in space.parameters:
        condition = {key: allowed[0] for key, allowed in parameter.when}
        for value in parameter.choices or parameter.ends():
            try:
                vary(recipe, {**condition, parameter.key: value})
            except ValueError as error:
                raise ValueError(f'search."{parameter.key}": {error}') from error
    return dataclasses.replace(recipe, search=space)


def to_toml(recipe: Recipe) -> str:
    """Write a recipe as TOML that `load` reads back to the same value."""
    tables: list[str] = []
    lines: list[str] = []
    for field in dataclasses.fields(recipe):
        value = getattr(recipe, field.name)
        if isinstance(value, SearchSpace):
            tables += searching.write(value)
        elif value is None:
            continue
        elif dataclasses.is_dataclass(value):
            rows = ((f.name, getattr(value, f.name)) for f in dataclasses.fields(value))
            if table := [f"{key} = {_literal(item)}" for key, item in rows if item is not None]:
                tables.append("\n".join([f"[{field.name}]", *table]))
        else:
            lines.append(f"{field.name} = {_literal(value)}")
    return "\n\n".join(["\n".join(lines), *tables]) + "\n"


def _literal(value: Any) -> str:
    # TOML's basic strings, numbers and arrays are written as JSON writes them.
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)


def _read(source: str) -> str:
    path = Path(source)
    name = path.stem if source == f"recipes/{path.stem}.toml" and not path.exists() else source
    if name in names():
        return (importlib.resources.files(__name__) / f"{name}.toml").read_text(encoding="utf-8")
    try:
        if path.exists() and not path.is_file():  # a pipe or a device may have no end
            raise RecipeError(f"{source} is no file; a recipe is a short TOML file")
        if path.stat().st_size > _MAX_RECIPE_BYTES:
            raise RecipeError(f"{source} is larger than 1 MiB; a recipe is a short TOML file")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        known = ", ".join(names())
        raise RecipeError(f"cannot read recipe {source}", advice=f"give a TOML file or one of: {known}") from error
