"""Draws of recipes from a search table, for trials and for the check of the budget."""

import dataclasses
import itertools
import json
import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from edgecnn import recipes
from edgecnn.errors import BudgetError, RecipeError
from edgecnn.models import budget
from edgecnn.recipes import Parameter, Recipe, SearchSpace
from edgecnn.types import Value

_MAX_CANDIDATES = 256  # largest number of candidates whose cost is computed before a search starts
_MODEL = "model."  # only these keys change the cost of a network


def encode(value: Value) -> str | int | float | bool:
    """Return a value as a study stores it: an array as JSON."""
    return json.dumps(value) if isinstance(value, tuple) else value


def decode(value: Any) -> Value:
    """Return the value that `encode` was given."""
    if isinstance(value, str) and value.startswith("["):
        return tuple(json.loads(value))
    return value  # type: ignore[no-any-return]


def draw(trial: Any, space: SearchSpace) -> dict[str, Value]:
    """Return the values that an `optuna.Trial` chooses for the active parameters."""
    values: dict[str, Value] = {}
    for parameter in space.parameters:
        if parameter.active(values):
            values[parameter.key] = decode(_suggest(trial, parameter))
    return values


def _suggest(trial: Any, parameter: Parameter) -> Any:
    if parameter.type == "categorical":
        return trial.suggest_categorical(parameter.key, [encode(choice) for choice in parameter.choices])
    if parameter.type == "int":
        return trial.suggest_int(
            parameter.key, parameter.low, parameter.high, step=parameter.step or 1, log=parameter.log
        )
    return trial.suggest_float(parameter.key, parameter.low, parameter.high, step=parameter.step, log=parameter.log)


def vary(recipe: Recipe, values: dict[str, Value]) -> Recipe:
    """Return a recipe with drawn values; raises RecipeError where they do not fit together."""
    try:
        return recipes.vary(recipe, values)
    except ValueError as error:
        raise RecipeError(f"recipe {recipe.name}: {error} in the combination {values}") from error


def check_no_teacher(recipe: Recipe) -> None:
    """Raise RecipeError for a recipe that learns from other networks: a search trains on the dataset's labels."""
    if recipe.teacher:
        raise RecipeError(
            f"recipe {recipe.name} learns from {recipe.teacher}; a search trains on the labels: leave out teacher"
        )


def check_budget_reachable(recipe: Recipe, image_shape: tuple[int, int, int], classes: int) -> None:
    """Raise RecipeError where no candidate meets the recipe's budget, before anything is trained.

    All combinations of the model's parameters are checked where there are at most 256; else the corners of the ranges
    and random combinations, 256 in all.

    Raises:
        BudgetError: no candidate meets it; the closest one is named.
    """
    closest, excess, seen = "", math.inf, set()
    for values in itertools.islice(_candidates(recipe), _MAX_CANDIDATES):
        candidate = vary(recipe, values)
        if candidate.model in seen:
            continue
        seen.add(candidate.model)
        cost = budget.recipe_cost(candidate, image_shape, classes)
        failures = budget.exceeded_limits(cost, recipe.budget)
        if not failures:
            return
        over = sum(max(0.0, share) for share in constraint_values(cost, recipe.budget).values())
        if over < excess:
            closest, excess = f"{values or 'the recipe as it is'}: {'; '.join(failures)}", over
    raise BudgetError(
        f"no candidate of recipe {recipe.name} meets its budget ({len(seen)} looked at); closest is {closest}; "
        "widen [budget] or the ranges of [search]"
    )


def constraint_values(cost: Any, limits: recipes.BudgetSettings) -> dict[str, float]:
    """Return the excess of each limit as a fraction of it: above 0 where exceeded, 0 or below where met."""
    pairs = {
        "parameters": (cost.parameters, limits.max_params - 1),
        "macs": (cost.macs, limits.max_macs),
        "flash": (cost.flash_bytes, limits.max_flash),
        "ram": (cost.ram_bytes, limits.max_ram),
    }
    return {name: measured / max(limit, 1) - 1 for name, (measured, limit) in pairs.items() if limit is not None}


def _candidates(recipe: Recipe) -> Iterator[dict[str, Value]]:
    assert recipe.search is not None
    parameters = [item for item in recipe.search.parameters if item.key.startswith(_MODEL)]
    finite = [item.finite() for item in parameters]
    if (
        all(values is not None for values in finite)
        and math.prod(len(values or ()) for values in finite) <= _MAX_CANDIDATES
    ):
        yield from _products(parameters, [values or () for values in finite])
        return
    corners = [item.choices or (item.low, item.high) for item in parameters]
    yield from itertools.islice(_products(parameters, corners), _MAX_CANDIDATES // 2)
    chance = np.random.default_rng(0)
    while True:
        yield _active(parameters, [_random(item, chance) for item in parameters])


def _products(parameters: list[Parameter], values: list[Any]) -> Iterator[dict[str, Value]]:
    for combination in itertools.product(*values):
        yield _active(parameters, list(combination))


def _active(parameters: list[Parameter], combination: list[Value]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for parameter, value in zip(parameters, combination, strict=True):
        if all(values.get(key) in allowed for key, allowed in parameter.when if key.startswith(_MODEL)):
            values[parameter.key] = value
    return values


def _random(parameter: Parameter, chance: np.random.Generator) -> Value:
    values = parameter.finite()
    if values is not None:
        return values[int(chance.integers(len(values)))]
    assert parameter.low is not None
    assert parameter.high is not None
    low, high = float(parameter.low), float(parameter.high)
    drawn = math.exp(chance.uniform(math.log(low), math.log(high))) if parameter.log else chance.uniform(low, high)
    return round(drawn) if parameter.type == "int" else float(drawn)


def most_epochs(recipe: Recipe) -> int:
    """Return the largest number of epochs of a candidate."""
    found = [recipe.training.epochs]
    for parameter in recipe.search.parameters if recipe.search else ():
        if parameter.key == "training.epochs":
            found = [int(value) for value in parameter.choices or (parameter.high,) if isinstance(value, int)]
    return max(found)


def with_threads(recipe: Recipe, threads: int) -> Recipe:
    """Return the recipe with the number of threads that its training depends on."""
    return dataclasses.replace(recipe, training=dataclasses.replace(recipe.training, threads=threads))
