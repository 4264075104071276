"""`train`: training of a recipe within its budget into a bundle."""

import dataclasses
from pathlib import Path
from typing import Any

from edgecnn import __version__, bundle, recipes
from edgecnn.bundle import Bundle, run_folder
from edgecnn.commands import teachers as teaching
from edgecnn.commands import training_options
from edgecnn.commands.arguments import SPLIT_SEED
from edgecnn.commands.dependencies import require_training
from edgecnn.commands.training_options import TrainOptions
from edgecnn.data import Dataset, Split, describe, describe_split, splits
from edgecnn.errors import BudgetError, BundleError, TrainingInterruptedError
from edgecnn.models import budget
from edgecnn.recipes import Recipe
from edgecnn.system import interrupts, processes
from edgecnn.system.files import write_json, write_text
from edgecnn.system.locks import lock_output
from edgecnn.types import RAW, Manifest, ModelCost, NullProgress, Progress, SplitInfo, TrainingInfo

_NO_PROGRESS = NullProgress()
_DEFAULTS = TrainOptions()
_TEACHERS = range(2)  # seeds of the teachers that are trained first


def train(
    options: TrainOptions = _DEFAULTS,
    out: Path = Path("runs/reference"),
    *,
    resume: bool = False,
    force: bool = False,
    progress: Progress = _NO_PROGRESS,
) -> Bundle:
    """Train a recipe into a bundle.

    A recipe that learns from teachers averages the bundles that `options.teachers` names. Without any, two are trained
    or continued first, beside `out`: NAME-0 and NAME-1.

    Args:
        options: the recipe, its dataset, and overrides of the recipe.
        out: folder of the bundle.
        resume: continue from the last finished epoch, with the options that the run was started with where none is
            given here; a run that has all its epochs may be given more.
        force: replace the run that `out` holds.
        progress: shows each step.

    Raises:
        BudgetError: the network is over the recipe's budget; nothing is trained.
        BundleError: `out` is in the way, or holds a run that was started with other options than those given.
        UsageError: the recipe learns from another recipe's networks, and `options.teachers` does not hold such.
        TrainingInterruptedError: Ctrl-C; the bundle holds the last finished epoch.
        EdgecnnError: another failure that the user can correct, in one line.
    """
    options = (options.continued(out) if resume else options).with_default_recipe()
    if resume and not training_options.has_run(out):
        progress.say(f"{out} holds no run to continue; a new one of recipe {options.recipe} begins")
    return _train(options, out, resume=resume, force=force, progress=progress)


@lock_output
def _train(options: TrainOptions, out: Path, *, resume: bool, force: bool, progress: Progress) -> Bundle:
    """Train with these options, without a look at those of an earlier run in the folder."""
    written = options.load_recipe()
    settings, overrides = recipes.override(written, {"seed": options.seed, "epochs": options.epochs})
    settings, read = recipes.read_by(settings, options.reading)
    overrides += read if options.resplit is None else (*read, f"resplit={options.resplit}")
    run_folder.check_folder(out, force=force, resume=resume)  # checked before the training
    require_training("train", settings.training.threads)
    images = training_options.load_dataset(settings, options.dataset, options.root, progress)
    split, divided = _divide(images, settings, options.resplit)
    cost = _cost_within_budget(settings, images)
    from edgecnn.training import loop as training

    if resume:
        training.check_resumable(settings, images, split, out)
    resume_command, teacher = options.command(out), options.teachers
    if settings.teacher in recipes.names() and not teacher:
        teacher = _train_teachers(settings, options, out.resolve().parent, resume_command, progress)
    labels = teaching.load(settings, images, split, teacher)
    run_folder.prepare_folder(out, force=force, resume=resume, progress=progress)
    with interrupts.deferred() as interrupted:
        trained = training.fit(
            settings, images, split, out, resume=resume, progress=progress, interrupted=interrupted,
            teacher_labels=labels, notes=options.to_stored(written),
        )  # fmt: skip
        if trained.model is None:
            raise TrainingInterruptedError(
                "interrupted before the first epoch was finished", resume_command=resume_command
            )
        info = _training_info(settings, overrides, trained, () if labels is None else labels.teacher.sha256)
        if bundle.is_bundle(out) and (finished := bundle.load(out)).manifest.training == info:
            return finished
        made = _write(out, trained, _manifest(out.resolve().name, images, divided, info, cost))
        if info.epochs == info.planned_epochs:
            return made
        raise _interrupted(info, out, resume_command)


def _train_teachers(
    learner: Recipe, options: TrainOptions, parent: Path, resume_command: str, progress: Progress
) -> list[Path]:
    """Train the bundles to learn from, one for each seed, or continue them, and return their folders.

    Args:
        learner: recipe of the network that learns from them.
        options: of its training; theirs is of the same images, split and number of epochs.
        parent: folder of the bundles.
        resume_command: command that continues after an interrupt.
        progress: shows each step.
    """
    recipe, resplit = learner.teacher, options.resplit
    dataset, root = training_options.locate_dataset(learner, options.dataset, options.root)
    data = None if root is None else str(root)
    folders = [parent / f"{recipe}-{seed}{'' if resplit is None else f'-resplit-{resplit}'}" for seed in _TEACHERS]
    for seed, folder in zip(_TEACHERS, folders, strict=True):
        progress.say(f"{folder} is one of the {len(folders)} networks to learn from; --teacher names others")
        same = TrainOptions(
            recipe,
            dataset=dataset,
            data=data,
            reading=learner.data,
            seed=seed,
            epochs=options.epochs,
            resplit=resplit,
        )
        try:
            _train(same, folder, resume=True, force=False, progress=progress)
        except TrainingInterruptedError as error:
            raise TrainingInterruptedError(
                f"interrupted while training {folder}", resume_command=resume_command
            ) from error
        except BundleError as error:
            anew = f"edgecnn train --recipe {recipe} --seed {seed} --out {processes.shell_quoted(folder)} --force"
            raise BundleError(error.problem, advice=f"name others with --teacher, or train it anew: {anew}") from error
    return folders


def _divide(images: Dataset, recipe: Recipe, resplit: int | None) -> tuple[Split, SplitInfo]:
    if resplit is not None:
        split = splits.resplit(images, resplit)
        return split, describe_split(split, resplit)
    split = splits.split(images, recipe.split, seed=SPLIT_SEED)
    return split, describe_split(split, SPLIT_SEED)


def _interrupted(info: TrainingInfo, out: Path, resume_command: str) -> TrainingInterruptedError:
    done = f"interrupted after epoch {info.epochs} of {info.planned_epochs}"
    return TrainingInterruptedError(done, advice=f"{out} is usable as it is", resume_command=resume_command)


def _cost_within_budget(recipe: Recipe, images: Dataset) -> ModelCost:
    height, width, channels = images.images.shape[1:]
    cost = budget.recipe_cost(recipe, (height, width, channels), len(images.class_names))
    if failures := budget.exceeded_limits(cost, recipe.budget):
        raise BudgetError(
            f"recipe {recipe.name} is over its budget for images of {height} x {width} x {channels}: "
            f"{'; '.join(failures)}",
            advice="give smaller images (--image-size), or another recipe",
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
    """Return a recipe without the paths of its dataset, for a file that goes to other machines."""
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
