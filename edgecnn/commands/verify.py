"""`verify`: cost of a model before any training, and the limits that it exceeds."""

from pathlib import Path

from edgecnn import bundle, recipes
from edgecnn.commands import untrained_cost
from edgecnn.commands.dependencies import require_training
from edgecnn.errors import ModelError
from edgecnn.models import budget, file_kinds
from edgecnn.recipes import BudgetSettings, DatasetSettings
from edgecnn.system import processes
from edgecnn.types import ModelCost

_EXPORTED = (".tflite", ".onnx")


def verify(
    target: str,
    limits: BudgetSettings,
    *,
    image_shape: tuple[int, int, int] | None = None,
    classes: int | None = None,
) -> tuple[ModelCost, tuple[str, ...]]:
    """Measure the cost of a model before any training, and name the limits that it exceeds.

    Flash and RAM are those of a bundle's kit. For a recipe, a file and a bundle without a kit, C is generated with the
    weights of the untrained network; where that is impossible, the cost holds the reason, and both are upper bounds.

    Args:
        target: a bundle, a `.keras` or `.h5` file, or a recipe by name or path.
        limits: largest allowed cost.
        image_shape: height, width and channels that a recipe is measured for; those that it names, or 28, 28 and 1, if
            None.
        classes: number of classes that a recipe is measured for; those that it names, or 10, if None.

    Returns:
        The cost, and one line for each limit exceeded.

    Raises:
        EdgecnnError: the target cannot be read.
    """
    cost = _cost_of(target, image_shape, classes)
    return cost, budget.exceeded_limits(cost, limits)


def limits_of(target: str) -> BudgetSettings:
    """Return the budget of a bundle, a `.keras` or `.h5` file or a recipe.

    That is what the recipe says, or the default, under 50,000 parameters, where there is none. Raises as `verify` does.
    """
    path = Path(target)
    if not bundle.is_bundle(path):
        _refuse_exported(path)
        return BudgetSettings() if file_kinds.is_keras(path) else recipes.load(target).budget
    training = bundle.load(path).manifest.training
    return BudgetSettings() if training is None else recipes.parse(training.recipe_text, bundle.RECIPE).budget


def _refuse_exported(path: Path) -> None:
    """Raise ModelError, with advice, for a model that is neither a recipe nor one of Keras."""
    if advice := file_kinds.saved_model_advice(path):
        raise ModelError(advice)
    if path.is_file() and path.suffix.lower() in _EXPORTED:
        raise ModelError(
            f"{path} is a finished {path.suffix} file, and verify takes a recipe, a bundle, a .keras or an .h5 file; "
            f"its size: edgecnn inspect {processes.shell_quoted(path)}"
        )


def _cost_of(target: str, image_shape: tuple[int, int, int] | None, classes: int | None) -> ModelCost:
    path = Path(target)
    _refuse_exported(path)
    if bundle.is_bundle(path):
        made = bundle.load(path)
        if made.manifest.cost.exact:
            return made.manifest.cost
        path = made.require(bundle.MODEL, "train")
    require_training("verify")
    if file_kinds.is_keras(path):
        from edgecnn.models import keras_file

        return untrained_cost.of_file(keras_file.read_cost(path), path)
    recipe = recipes.load(target)
    known = recipe.dataset or DatasetSettings()
    size = recipe.data.image_size or (28, 28)
    shape, count = image_shape or known.image_shape or (*size, 1), classes or known.classes or 10
    return untrained_cost.of_recipe(budget.recipe_cost(recipe, shape, count), recipe, shape, count)
