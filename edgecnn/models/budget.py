"""The budget of a model: its cost, and the limits that it exceeds."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from typing import Any, TypeVar

from edgecnn.errors import ModelError
from edgecnn.models.cost import measure
from edgecnn.recipes import BudgetSettings, Recipe
from edgecnn.types import LayerCost, ModelCost

T = TypeVar("T")
_NAMED = 3  # layers named in a message


def cost(build: Callable[[], Any]) -> ModelCost:
    """Return the cost of the Keras model that `build` returns, without an allocation of its weights.

    The formulas, exact ones and estimates, are in `edgecnn.models.cost`. A model that exists already is
    measured by `cost(lambda: model)`.

    Args:
        build: makes a functional or Sequential `keras.Model`; called once, in a thread of its own.

    Raises:
        ModelError: Keras refuses to build it, it has no graph, or a dimension other than the batch is free.
    """

    def measured() -> ModelCost:
        return measure(build())

    try:
        return without_weights(measured)
    except ValueError as error:  # exceptions of Keras for shapes and arguments that do not fit
        raise ModelError(f"the model cannot be built: {' '.join(str(error).split())[:300]}") from error


def recipe_cost(recipe: Recipe, image_shape: tuple[int, int, int], classes: int) -> ModelCost:
    """Return the cost of a recipe's network for images (height, width, channels), without an allocation of weights.

    Raises:
        ModelError: the network cannot be built for such images.
    """

    def build() -> Any:
        from edgecnn.models import architectures

        try:
            return architectures.build(recipe.model, image_shape, classes, None)
        except ValueError as error:
            shape = "x".join(map(str, image_shape))
            reason = str(error).splitlines()[0]
            raise ModelError(f"{recipe.model.architecture} cannot be built for {shape} images: {reason}") from error

    return cost(build)


def describe(cost: ModelCost) -> str:
    """Return the flash and RAM of a cost as a text."""
    if cost.exact:
        return "exact, of the generated C"
    if cost.untrained:
        return "of the C of the untrained network: RAM as trained, flash within 3% of it on the recipes of edgecnn"
    return "estimates on the safe side" + (f", no C of the untrained network: {cost.no_c}" if cost.no_c else "")


def exceeded_limits(cost: ModelCost, limits: BudgetSettings) -> tuple[str, ...]:
    """Return one line for each limit of a recipe's budget that a cost exceeds, as `check` does."""
    return check(
        cost,
        max_params=limits.max_params,
        max_macs=limits.max_macs,
        max_flash=limits.max_flash,
        max_ram=limits.max_ram,
    )


def without_weights(work: Callable[[], T]) -> T:
    """Return the result of `work`; Keras models built in it get no memory for their weights.

    It runs in a thread of its own, because Keras keeps its name counters and the variables still to be initialised in
    thread-local state: both end with the thread, so nothing is initialised later and the names of the caller's layers
    do not change. Python's random state, from which Keras draws seeds, is put back.
    """
    import keras

    def isolated() -> T:
        with keras.StatelessScope(initialize_variables=False):
            return work()

    state = random.getstate()
    try:
        with ThreadPoolExecutor(max_workers=1) as pool:
            return pool.submit(isolated).result()
    finally:
        random.setstate(state)


def check(
    cost: ModelCost,
    *,
    max_params: int | None = 50_000,
    max_macs: int | None = None,
    max_flash: int | None = None,
    max_ram: int | None = None,
) -> tuple[str, ...]:
    """Return one line for each exceeded limit, with the largest layers; empty when within budget.

    Args:
        cost: cost of the model.
        max_params: parameters must be *under* it (exclusive): for 50,000, 49,999 passes and 50,000 fails.
        max_macs: multiply-accumulates for one image may be at most this (inclusive).
        max_flash: bytes of constants of the generated C, at most (inclusive).
        max_ram: bytes of its arena, at most (inclusive).
    """
    lines = []
    if max_params is not None and cost.parameters >= max_params:
        largest = _largest(cost, "parameters", cost.parameters - max_params + 1)
        lines.append(f"parameters: {cost.parameters:,}, must be under {max_params:,}; largest: {largest}")
    untrained = "bytes of the C of the untrained network" if cost.untrained else "estimated bytes"
    kind = "bytes of the generated C" if cost.exact else untrained
    limits = (
        ("multiply-accumulates", cost.macs, max_macs, "macs"),
        (f"flash ({kind})", cost.flash_bytes, max_flash, "parameters"),
        (f"RAM ({kind})", cost.ram_bytes, max_ram, "activation_bytes"),
    )
    for name, measured, limit, share in limits:
        if limit is not None and measured > limit:
            largest = _largest(cost, share, measured - limit)
            lines.append(f"{name}: {measured:,}, must be at most {limit:,}; largest: {largest}")
    return tuple(lines)


def _largest(cost: ModelCost, share: str, excess: int) -> str:
    """Return the names and figures of the largest layers: as few as make up the excess, at most three."""
    figure: Callable[[LayerCost], int] = attrgetter(share)
    named: list[str] = []
    for layer in sorted(cost.layers, key=figure, reverse=True)[:_NAMED]:
        if excess <= 0 or figure(layer) == 0:
            break
        named.append(f"{layer.name} ({figure(layer):,} {share.replace('_', ' ')})")
        excess -= figure(layer)
    return ", ".join(named) or "none"
