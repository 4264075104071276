"""Options of a training, completed by those of the run that it continues, with their recipe and dataset."""

import dataclasses
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from edgecnn import recipes
from edgecnn.commands.arguments import SPLIT_SEED
from edgecnn.data import Dataset, Split, sources, splits
from edgecnn.errors import BundleError, DataError
from edgecnn.recipes import DatasetSettings, Recipe
from edgecnn.system import json_file
from edgecnn.training import run_file
from edgecnn.types import PLAIN, ImageOptions, Progress, from_json, schemas, to_json

_NOT_GIVEN = (None, "", ())
_OPTIONS = "options"


@dataclasses.dataclass(frozen=True, slots=True)
class TrainOptions:
    """The options of `train`; None, "" or an empty tuple for one that is not given.

    Attributes:
        recipe: name of a recipe of the package, or path to a TOML file; "reference" if not given.
        recipe_text: content of that file when the run was started; read in its place.
        dataset: "auto", "fashion-mnist", "digits" or a path; that of the recipe, or "auto", if not given.
        data: folder that holds the dataset's files.
        reading: how images are read, where the recipe does not say or says otherwise.
        seed: override of the recipe's.
        epochs: override of the recipe's.
        resplit: seed to shuffle the dataset's training and test set with, in place of the recipe's split.
        teacher: bundles to learn from, trained on the same split.
    """

    recipe: str | None = None
    recipe_text: str = ""
    dataset: str | None = None
    data: str | None = None
    reading: ImageOptions = PLAIN
    seed: int | None = None
    epochs: int | None = None
    resplit: int | None = None
    teacher: tuple[str, ...] = ()

    @property
    def root(self) -> Path | None:
        """Return `data` as a path."""
        return None if self.data is None else Path(self.data)

    @property
    def teachers(self) -> list[Path]:
        """Return `teacher` as paths."""
        return list(map(Path, self.teacher))

    def continued(self, folder: Path) -> "TrainOptions":
        """Return these options, completed by those of the run in `folder`.

        Raises:
            BundleError: the files of the run cannot be read, or an option contradicts it; both values are named.
        """
        earlier = _stored(folder)
        if earlier is None:
            return self
        for before, now in self._contradictions(earlier):
            raise BundleError(
                f"{folder} was started {before}, {now} is given",
                advice="leave it out to go on as it was started, choose another folder, or start again with --force",
            )
        if self.epochs is not None:
            run_file.check_epochs(folder, self.epochs)
        missing = {
            field.name: getattr(earlier, field.name)
            for field in dataclasses.fields(self)
            if getattr(self, field.name) in _NOT_GIVEN
        }
        if self.recipe is not None:
            del missing["recipe_text"]
        if self.dataset is not None:
            missing.pop("data", None)
        return dataclasses.replace(self, **missing, reading=self.reading.completed(earlier.reading))

    def _contradictions(self, earlier: "TrainOptions") -> Iterator[tuple[str, str]]:
        """Yield (option at the start, option now) for each contradiction that needs no dataset to be found."""
        recipe = earlier.load_recipe()
        seed = recipe.training.seed if earlier.seed is None else earlier.seed
        given = [("seed", seed, self.seed), ("resplit", earlier.resplit, self.resplit)]
        if recipe.training.schedule != "constant":  # it falls over the planned number of epochs
            given.append(("epochs", earlier.epochs or recipe.training.epochs, self.epochs))
        for name, before, now in given:
            if now is not None and now != before:
                yield f"without --{name}" if before is None else f"with --{name} {before}", f"--{name} {now}"
        read, wanted = earlier.reading.completed(recipe.data), self.reading
        same = ImageOptions(wanted.image_size and read.image_size, wanted.pixels and read.pixels)
        if same != wanted:
            names = [part for part in wanted.options() if part.startswith("--")]
            then = ("with", *same.options()) if same.options() else ("without", *names)
            yield " ".join(then), " ".join(wanted.options())

    def command(self, out: Path, verb: str = "train") -> str:
        """Return the command that continues a training in `out`, as a part of `run` if that is the `verb`."""
        given = [
            ("recipe", self.recipe), ("out", out), ("dataset", self.dataset), ("data", self.data),
            ("seed", self.seed), ("epochs", self.epochs), ("resplit", self.resplit),
            *(("teacher", folder) for folder in self.teacher),
        ]  # fmt: skip
        texts = (f"--{name} {shlex.quote(str(value))}" for name, value in given if value is not None)
        return " ".join((f"edgecnn {verb}", *texts, *self.reading.options(), "--resume"))

    def with_default_recipe(self) -> "TrainOptions":
        """Return these options, with the default recipe where none is given."""
        return dataclasses.replace(self, recipe=self.recipe or "reference")

    def load_recipe(self) -> Recipe:
        """Return the recipe, without the overrides; raises RecipeError as `recipes.load` does."""
        recipe = self.recipe or "reference"
        return recipes.parse(self.recipe_text, recipe) if self.recipe_text else recipes.load(recipe)

    def to_stored(self, recipe: Recipe) -> dict[str, Any]:
        """Return the options as a run stores them: absolute paths, and the text of the recipe."""
        named = self.dataset is None or self.dataset in ("auto", *sources.NAMED)
        kept = dataclasses.replace(
            self,
            recipe_text=recipes.to_toml(recipe),
            dataset=self.dataset if named else _absolute(str(self.dataset)),
            data=None if self.data is None else _absolute(self.data),
            teacher=tuple(map(_absolute, self.teacher)),
        )
        return {_OPTIONS: to_json(kept)}


@dataclasses.dataclass(frozen=True, slots=True)
class RunFile:
    """Content of a checkpoint's `run.json`: the identity of a training and the options that it was started with.

    Attributes:
        recipe: settings that play a part in training, by table of the recipe.
        dataset: SHA-256 of samples, shapes and labels.
        split: SHA-256 of the three index arrays.
        backend: Keras backend.
        teacher: SHA-256 of the networks that label the views.
        names: names of dataset and split, for people.
        planned_epochs: epochs asked for; None for as many as the run has.
        options: those of `train`; None for the run of a search's trial.
    """

    recipe: dict[str, Any]
    dataset: str
    split: str
    backend: str
    teacher: tuple[str, ...]
    names: dict[str, str] | None = None
    planned_epochs: int | None = None
    options: TrainOptions | None = None


def has_run(folder: Path) -> bool:
    """Return whether a folder holds a run that has begun."""
    return run_file.path_in(folder).is_file()


def load_dataset(recipe: Recipe, dataset: str | None, data: Path | None, progress: Progress) -> Dataset:
    """Return the images that a recipe is trained on.

    Args:
        recipe: may name the dataset that it was searched on.
        dataset: as `train` takes it; the recipe's, or "auto", if None.
        data: folder that holds the dataset's files.
        progress: shows each step.

    Raises:
        DataError: the dataset cannot be read, or is not the one that the recipe was searched on.
    """
    dataset, data = locate_dataset(recipe, dataset, data)
    images = sources.load(dataset, root=data, reading=recipe.data, progress=progress)
    wanted = recipe.dataset
    if wanted is not None and wanted.sha256 not in ("", images.sha256):
        raise DataError(
            f"recipe {recipe.name} was searched on {wanted.source or 'other images'} ({wanted.sha256[:12]}), and "
            f"{dataset} is {images.name} ({images.sha256[:12]})",
            advice="name the dataset of the search with --dataset, or take [dataset] out of the recipe",
        )
    return images


def load_searched(
    recipe: Recipe, dataset: str | None, data: Path | None, progress: Progress
) -> tuple[Recipe, Dataset, Split]:
    """Return the recipe of a search, tied to its dataset, with the images and their split.

    Arguments and errors are those of `load_dataset`.
    """
    images = load_dataset(recipe, dataset, data, progress)
    return _with_dataset(recipe, images, dataset, data), images, splits.split(images, recipe.split, seed=SPLIT_SEED)


def locate_dataset(recipe: Recipe, dataset: str | None, data: Path | None) -> tuple[str, Path | None]:
    """Return dataset and folder, from the options or from a recipe that names its dataset."""
    if dataset is not None or recipe.dataset is None or not recipe.dataset.source:
        return dataset or "auto", data
    root = recipe.dataset.root
    return recipe.dataset.source, data or (Path(root) if root else None)


def images_of(folder: Path, dataset: str | None = None, data: Path | None = None) -> Path | None:
    """Return the `--data` of the commands after a training; None where they find its images without it.

    Args:
        folder: of the bundle that was trained.
        dataset: as `train` took it; that of the training if None.
        data: as `train` took it; that of the training if None.

    Raises:
        BundleError: the files of the training cannot be read.
    """
    options = TrainOptions(dataset=dataset, data=None if data is None else str(data)).continued(folder)
    dataset, data = locate_dataset(options.load_recipe(), options.dataset, options.root)
    return data if dataset in ("auto", *sources.NAMED) else Path(dataset)


def _with_dataset(recipe: Recipe, images: Dataset, dataset: str | None, data: Path | None) -> Recipe:
    """Return a recipe with the identity and the absolute path of the dataset that it was searched on.

    Args:
        recipe: recipe of the search.
        images: the dataset.
        dataset: as given by the user.
        data: folder that holds its files.
    """
    dataset, data = locate_dataset(recipe, dataset, data)
    named = dataset in ("auto", *sources.NAMED)
    height, width, channels = images.images.shape[1:]
    found = DatasetSettings(
        source=images.name if named else _absolute(dataset),
        root=_absolute(str(data)) if named and data is not None else "",
        sha256=images.sha256,
        image_shape=(height, width, channels),
        classes=len(images.class_names),
    )
    return dataclasses.replace(recipe, dataset=found)


def _stored(folder: Path) -> TrainOptions | None:
    path = run_file.path_in(folder)
    try:
        if not path.is_file():  # the search for a run reports anything else
            return None
        content = json_file.read(path)
        found = schemas.upgrade(run_file.DOCUMENT, content).get(_OPTIONS) if isinstance(content, dict) else None
        return None if found is None else from_json(TrainOptions, found, _OPTIONS)
    except schemas.NewerSchemaError as error:
        raise BundleError(f"cannot read {path}: {error}", advice="install a newer edgecnn") from error
    except (OSError, ValueError) as error:
        raise BundleError(f"cannot read {path}: {error}", advice="start again with --force") from error


def _absolute(path: str) -> str:
    return str(Path(path).resolve())
