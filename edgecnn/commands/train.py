"""`train` and `verify`: a recipe becomes a bundle, if its budget allows."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from edgecnn import __version__, bundle, recipes
from edgecnn.bundle import Bundle, run_folder
from edgecnn.commands import teachers as teaching
from edgecnn.commands import training_options, untrained_cost
from edgecnn.commands.arguments import SPLIT_SEED
from edgecnn.commands.dependencies import require_training
from edgecnn.commands.training_options import Options
from edgecnn.data import Dataset, Split, describe, describe_split, splits
from edgecnn.errors import BudgetError, BundleError, ModelError, TrainingInterruptedError
from edgecnn.models import budget, file_kinds
from edgecnn.recipes import BudgetSettings, DatasetSettings, Recipe
from edgecnn.system import interrupts, processes
from edgecnn.system.files import write_json, write_text
from edgecnn.system.locks import lock_output
from edgecnn.types import PLAIN, RAW, Manifest, ModelCost, NullProgress, Progress, Reading, SplitInfo, TrainingInfo

_NOTHING = NullProgress()
_EXPORTED = (".tflite", ".onnx")
_TEACHERS = range(2)  # seeds of the networks to learn from


def train(
    recipe: str | None = None,
    out: Path = Path("runs/reference"),
    *,
    dataset: str | None = None,
    data: Path | None = None,
    resume: bool = False,
    force: bool = False,
    seed: int | None = None,
    epochs: int | None = None,
    teacher: Sequence[Path] = (),
    resplit: int | None = None,
    reading: Reading = PLAIN,
    progress: Progress = _NOTHING,
) -> Bundle:
    """Train a recipe into a bundle.

    Args:
        recipe: name of a recipe of the package, or path to a TOML file; "reference" if None.
        out: folder of the bundle.
        dataset: "auto", "fashion-mnist", "digits" or a path; that of the recipe, or "auto", if None.
        data: folder that holds the dataset's files.
        resume: continue from the last finished epoch, with the options that the run was started with where none is
            given here; a run that has all its epochs may be given more.
        force: replace the run that `out` holds.
        seed: override of the recipe's.
        epochs: override of the recipe's.
        teacher: bundles of the recipe that this one learns from, trained on the same split; they are averaged. If there
            are none, two are trained first, or continued, beside `out`: NAME-0 and NAME-1.
        resplit: seed to shuffle the dataset's training and test set with, in place of the recipe's split.
        reading: how images are read, where the recipe does not say or says otherwise.
        progress: told each step.

    Raises:
        BudgetError: the network is over the recipe's budget; nothing is trained.
        BundleError: `out` is in the way, or holds a run that was started with other options than those given.
        UsageError: the recipe learns from another recipe's networks, and `teacher` does not hold such.
        TrainingInterruptedError: Ctrl-C; the bundle holds the last finished epoch.
        EdgecnnError: another failure that the user can mend, in one line.
    """
    root = None if data is None else str(data)
    options = Options(recipe, "", dataset, root, reading, seed, epochs, resplit, tuple(map(str, teacher)))
    options = (options.continued(out) if resume else options).named()
    if resume and not training_options.is_begun(out):
        progress.say(f"{out} holds no run to continue; a new one of recipe {options.recipe} begins")
    return _train(options, out, resume=resume, force=force, progress=progress)


@lock_output
def _train(options: Options, out: Path, *, resume: bool, force: bool, progress: Progress) -> Bundle:
    """Train what the options ask for, those of an earlier run at the same place left alone."""
    written = options.load_recipe()
    settings, overrides = recipes.override(written, {"seed": options.seed, "epochs": options.epochs})
    settings, read = recipes.read_by(settings, options.reading)
    overrides += read if options.resplit is None else (*read, f"resplit={options.resplit}")
    run_folder.check_folder(out, force=force, resume=resume)  # before anything is trained that would end in it
    require_training("train", settings.training.threads)
    images = training_options.load_dataset(settings, options.dataset, options.root, progress)
    split, divided = _divide(images, settings, options.resplit)
    cost = _affordable(settings, images)
    from edgecnn.training import loop as training

    if resume:
        training.confirm(settings, images, split, out)
    again, teacher = options.command(out), options.teachers
    if settings.teacher in recipes.names() and not teacher:
        teacher = _train_teachers(settings, options, out.resolve().parent, again, progress)
    taught = teaching.load(settings, images, split, teacher)
    run_folder.prepare_folder(out, force=force, resume=resume, progress=progress)
    with interrupts.deferred() as interrupted:
        trained = training.fit(
            settings, images, split, out, resume=resume, progress=progress, interrupted=interrupted, taught=taught,
            notes=options.kept(written),
        )  # fmt: skip
        if trained.model is None:
            raise TrainingInterruptedError(f"interrupted before the first epoch was finished; continue with: {again}")
        info = _training_info(settings, overrides, trained, () if taught is None else taught.teacher.sha256)
        if bundle.is_bundle(out) and (finished := bundle.load(out)).manifest.training == info:
            return finished
        made = _write(out, trained, _manifest(out.resolve().name, images, divided, info, cost))
        if info.epochs == info.planned_epochs:
            return made
        raise _interrupted(info, out, again)


def _train_teachers(learner: Recipe, options: Options, parent: Path, again: str, progress: Progress) -> list[Path]:
    """Return the bundles of the recipe to learn from, one for each seed, each trained as far as it is not yet.

    Args:
        learner: recipe of the network that learns from them.
        options: of its training; theirs is of the same images, split and number of epochs.
        parent: folder of the bundles.
        again: command that continues after an interrupt.
        progress: told each step.
    """
    recipe, resplit = learner.teacher, options.resplit
    dataset, root = training_options.where(learner, options.dataset, options.root)
    data = None if root is None else str(root)
    folders = [parent / f"{recipe}-{seed}{'' if resplit is None else f'-resplit-{resplit}'}" for seed in _TEACHERS]
    for seed, folder in zip(_TEACHERS, folders, strict=True):
        progress.say(f"{folder} is one of the {len(folders)} networks to learn from; --teacher names others")
        same = Options(recipe, "", dataset, data, learner.data, seed, options.epochs, resplit)
        try:
            _train(same, folder, resume=True, force=False, progress=progress)
        except TrainingInterruptedError as error:
            raise TrainingInterruptedError(f"interrupted while training {folder}; continue with: {again}") from error
        except BundleError as error:
            anew = f"edgecnn train --recipe {recipe} --seed {seed} --out {processes.pasted(folder)} --force"
            told = str(error).split("; ", 1)[0]
            raise BundleError(f"{told}; name others with --teacher, or train it anew: {anew}") from error
    return folders


def _divide(images: Dataset, recipe: Recipe, resplit: int | None) -> tuple[Split, SplitInfo]:
    if resplit is not None:
        split = splits.resplit(images, resplit)
        return split, describe_split(split, resplit)
    split = splits.split(images, recipe.split, seed=SPLIT_SEED)
    return split, describe_split(split, SPLIT_SEED)


def _interrupted(info: TrainingInfo, out: Path, again: str) -> TrainingInterruptedError:
    done = f"interrupted after epoch {info.epochs} of {info.planned_epochs}"
    return TrainingInterruptedError(f"{done}; {out} is usable as it is, continue with: {again}")


def verify(
    target: str,
    limits: BudgetSettings,
    *,
    image_shape: tuple[int, int, int] | None = None,
    classes: int | None = None,
) -> tuple[ModelCost, tuple[str, ...]]:
    """Measure what a model costs, before any training, and name the limits that it breaks.

    Flash and RAM are those of a bundle's kit. Of a recipe, of a file and of a bundle without a kit, C is generated as
    it is of the trained network, with other weights; where that cannot be, the cost says why, and they are estimates
    that are no smaller.

    Args:
        target: a bundle, a `.keras` or `.h5` file, or a recipe by name or path.
        limits: what it may cost.
        image_shape: height, width and channels that a recipe is measured for; those that it names, or 28, 28 and 1, if
            None.
        classes: number of classes that a recipe is measured for; those that it names, or 10, if None.

    Returns:
        The cost, and one line for each limit exceeded (none: it is within).

    Raises:
        EdgecnnError: the target cannot be read.
    """
    cost = _cost_of(target, image_shape, classes)
    return cost, budget.exceeded(cost, limits)


def limits_of(target: str) -> BudgetSettings:
    """Return what a bundle, a `.keras` or `.h5` file or a recipe may cost.

    That is what the recipe says, or the default, under 50,000 parameters, where there is none. Raises as `verify` does.
    """
    path = Path(target)
    if not bundle.is_bundle(path):
        _refuse_exported(path)
        return BudgetSettings() if file_kinds.is_keras(path) else recipes.load(target).budget
    training = bundle.load(path).manifest.training
    return BudgetSettings() if training is None else recipes.parse(training.recipe_text, bundle.RECIPE).budget


def _refuse_exported(path: Path) -> None:
    """Raise ModelError for a model that is neither a recipe nor one of Keras, saying what to do with it."""
    if advice := file_kinds.saved_model_advice(path):
        raise ModelError(advice)
    if path.is_file() and path.suffix in _EXPORTED:
        raise ModelError(
            f"{path} is a finished {path.suffix} file, and verify takes a recipe, a bundle, a .keras or an .h5 file; "
            f"its size: edgecnn inspect {processes.pasted(path)}"
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


def _affordable(recipe: Recipe, images: Dataset) -> ModelCost:
    height, width, channels = images.images.shape[1:]
    cost = budget.recipe_cost(recipe, (height, width, channels), len(images.class_names))
    if failures := budget.exceeded(cost, recipe.budget):
        raise BudgetError(
            f"recipe {recipe.name} is over its budget for images of {height} x {width} x {channels}: "
            f"{'; '.join(failures)}; give smaller images (--image-size), or another recipe"
        )
    return cost


def _training_info(recipe: Recipe, overrides: tuple[str, ...], trained: Any, teachers: tuple[str, ...]) -> TrainingInfo:
    import keras

    return TrainingInfo(
        recipe=recipe.name,
        recipe_text=recipes.to_toml(_without_paths(recipe)),
        overrides=overrides,
        seed=recipe.training.seed,
        backend=keras.backend.backend(),
        epochs=len(trained.history),
        planned_epochs=recipe.training.epochs,
        seconds=round(trained.seconds, 1),
        parameters=trained.model.count_params(),
        teachers=teachers,
    )


def _without_paths(recipe: Recipe) -> Recipe:
    """Leave out where a dataset lies on this machine, for a file that goes to others."""
    if recipe.dataset is None:
        return recipe
    return dataclasses.replace(recipe, dataset=dataclasses.replace(recipe.dataset, source="", root=""))


def _manifest(name: str, images: Dataset, split: SplitInfo, info: TrainingInfo, cost: ModelCost) -> Manifest:
    return Manifest(
        schema=bundle.SCHEMA,
        version=__version__,
        name=name,
        class_names=images.class_names,
        contract=RAW,
        dataset=describe(images),
        split=split,
        training=info,
        cost=cost,
        packages=bundle.package_versions(),
    )


def _write(folder: Path, trained: Any, manifest: Manifest) -> Bundle:
    from edgecnn.models import keras_file

    assert manifest.training is not None
    made = Bundle(folder, manifest)
    if bundle.is_bundle(folder):
        earlier = bundle.load(folder)
        earlier.forget(name for name, _ in earlier.manifest.files)
    made.announce((bundle.MODEL, bundle.RECIPE, bundle.HISTORY))
    keras_file.save_model(trained.model, made.path(bundle.MODEL))
    write_text(made.path(bundle.RECIPE), manifest.training.recipe_text)
    write_json(made.path(bundle.HISTORY), trained.history)
    made.save(manifest, (bundle.MODEL, bundle.RECIPE, bundle.HISTORY))
    return made
