"""Flash and RAM of the generated C before training, from C that is generated for the untrained network.

The RAM is that of the trained network, whose tensors have the same shapes. The flash differs where constants depend on
what was learned, such as the length of a softmax's table: by less than 3% on the recipes of the package.
"""

import dataclasses
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError, MissingDependencyError, ModelError
from edgecnn.recipes import Recipe
from edgecnn.types import RAW, InputContract, ModelCost

_MOST_PARAMETERS, _MOST_LAYERS = 10_000_000, 500
_IMAGES = 8  # random samples for the calibration: sizes do not depend on ranges


def of_recipe(cost: ModelCost, recipe: Recipe, image_shape: tuple[int, int, int], classes: int) -> ModelCost:
    """Return the cost of a recipe's network with the flash and RAM of its C, or the reason why there is none.

    Args:
        cost: estimate of the cost.
        recipe: recipe of the network.
        image_shape: height, width and channels.
        classes: number of classes.
    """

    def build() -> Any:
        from edgecnn.models import architectures

        return architectures.build(recipe.model, image_shape, classes, _noise(image_shape))

    return _measured(cost, build)


def of_file(cost: ModelCost, path: Path) -> ModelCost:
    """Return the cost of a `.keras` file's network with the flash and RAM of its C, or the reason why there is none.

    Args:
        cost: estimate of the cost.
        path: of the file.
    """

    def load() -> Any:
        from edgecnn.models import keras_file

        return keras_file.load_model(path)

    return _measured(cost, load)


def _measured(cost: ModelCost, build: Any) -> ModelCost:
    try:
        _refuse_large(cost)
        flash, ram = _sizes(build())
    except (ExportError, ModelError, MissingDependencyError) as error:
        return dataclasses.replace(cost, no_c=str(error))
    return dataclasses.replace(cost, flash_bytes=flash, ram_bytes=ram, untrained=True)


def _refuse_large(cost: ModelCost) -> None:
    """Raise ModelError for a network whose C takes minutes or much memory to generate, and fits no small device."""
    if cost.parameters > _MOST_PARAMETERS or len(cost.layers) > _MOST_LAYERS:
        raise ModelError(
            f"the network has {cost.parameters:,} parameters in {len(cost.layers):,} layers; it is tried up to "
            f"{_MOST_PARAMETERS:,} in {_MOST_LAYERS:,}"
        )


def _sizes(model: Any) -> tuple[int, int]:
    from edgecnn.formats.c99 import generator, network
    from edgecnn.formats.source import prepare
    from edgecnn.formats.tflite.export import export_int8

    shape = tuple(model.inputs[0].shape[1:])
    shape += (1,) if len(shape) == 2 else ()  # gray images without an axis of channels
    if len(shape) != 3 or None in shape:
        raise ModelError(f"the model takes {shape}, not images of one height, width and number of channels")
    _fill(model)
    classes = tuple(map(str, range(max(2, int(model.outputs[0].shape[-1] or 1)))))
    source = prepare(model, RAW, classes, _noise(shape))
    if source.contract == RAW and source.standardization is None:  # pixels that large may be more than it was made for
        source = dataclasses.replace(source, contract=InputContract(1 / 255, 0.0))
    with tempfile.TemporaryDirectory(prefix="edgecnn-verify-") as folder:
        file = Path(folder) / "model-int8.tflite"
        export_int8(source, file)
        kit = generator.describe(network.read(file.read_bytes(), file.name))
    return kit.weight_bytes, kit.arena_bytes


def _fill(model: Any) -> None:
    """Replace vectors of zeros, such as new biases, which the converter would leave out."""
    chance = np.random.default_rng(0)
    for weight in model.weights:
        values = np.asarray(weight)
        if np.issubdtype(values.dtype, np.floating) and values.size and not values.any():
            weight.assign(chance.uniform(0.01, 0.02, values.shape).astype(values.dtype))


def _noise(shape: tuple[int, ...]) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 256, (_IMAGES, *shape), np.uint8)
