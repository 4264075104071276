"""The command `tune`."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from edgecnn.cli import options

if TYPE_CHECKING:
    from edgecnn.types import ImageOptions, StudyResult

Recipe = Annotated[
    str | None, typer.Argument(help="A recipe with a [search] table: a name or a TOML file.", metavar="RECIPE")
]
Grid = Annotated[
    str | None, typer.Option("--grid", help="Score every combination of a recipe instead.", metavar="RECIPE")
]
Trials = Annotated[int | None, typer.Option("--trials", help="Number of trials of the study, on all machines.", min=1)]
Pareto = Annotated[
    bool, typer.Option("--pareto", help="Search int8 accuracy, MACs and arena bytes at once; nothing is pruned.")
]
Workers = Annotated[int | None, typer.Option("--workers", help="Processes on this machine (default: 1).", min=1)]
Storage = Annotated[
    str | None,
    typer.Option("--storage", help="sqlite:///FILE or postgresql://... (default: a file in --out).", metavar="URL"),
]
Study = Annotated[
    str | None, typer.Option("--study", help="Name in the storage (default: the recipe's).", metavar="NAME")
]
Status = Annotated[bool, typer.Option("--status", help="Show the state of a study.")]
Apply = Annotated[
    Path | None, typer.Option("--apply", help="Write the best trial or cell as a recipe.", metavar="FILE")
]
Trial = Annotated[int | None, typer.Option("--trial", help="The trial that --apply writes (default: the best).", min=0)]
Seed = Annotated[int | None, typer.Option("--seed", help="Seed of the sampler (default: 0).", min=0)]
MaxTrainImages = Annotated[
    int | None, typer.Option("--max-train-images", help="Grid: number of training images to use.", min=1)
]
EpochsScale = Annotated[float | None, typer.Option("--epochs-scale", help="Grid: factor on the epochs.", min=0.001)]
Out = Annotated[Path, typer.Option("--out", help="Folder of the search.", metavar="DIR", file_okay=False)]
_DEFAULT_OUT = Path("runs/search")


@dataclasses.dataclass(frozen=True, slots=True)
class _Request:
    """Options of one call, as given; None, False or a default where left out."""

    recipe: str | None
    grid: str | None
    trials: int | None
    pareto: bool
    workers: int | None
    storage: str | None
    study: str | None
    status: bool
    apply: Path | None
    trial: int | None
    seed: int | None
    max_train_images: int | None
    epochs_scale: float | None
    out: Path
    dataset: str | None
    data: Path | None
    reading: "ImageOptions"
    as_json: bool

    def given(self, name: str) -> bool:
        """Return whether an option, named as the user writes it, has a value."""
        if name in _READING:
            return name in self.reading.options()
        value = getattr(self, name.removeprefix("--").replace("-", "_").lower())
        return value is not None and value is not False


# Options that a mode of the command refuses, and the reason.
_READING = ("--image-size", "--scale-pixels", "--as-is")
_STARTS = (
    ("RECIPE", "--trials", "--pareto", "--seed"),
    "starts a search with RECIPE --trials N, and without --status",
)
_TRAINS = (
    ("--workers", "--dataset", "--data", *_READING),
    "applies to trials that are trained: with RECIPE --trials N, and without --status",
)
_OF_STUDY = (
    (*_STARTS[0], "--storage", "--study", "--status", "--trial"),
    "belongs to a study of trials, not to --grid; leave one out",
)
_OF_GRID = (("--max-train-images", "--epochs-scale"), "makes a grid small; it goes with --grid")


def tune(
    recipe: Recipe = None,
    grid: Grid = None,
    trials: Trials = None,
    pareto: Pareto = False,
    workers: Workers = None,
    storage: Storage = None,
    study: Study = None,
    status: Status = False,
    apply: Apply = None,
    trial: Trial = None,
    seed: Seed = None,
    max_train_images: MaxTrainImages = None,
    epochs_scale: EpochsScale = None,
    out: Out = _DEFAULT_OUT,
    dataset: options.Dataset = None,
    data: options.Data = None,
    image_size: options.ImageSize = None,
    scale_pixels: options.ScalePixels = False,
    as_is: options.AsIs = False,
    as_json: options.Json = False,
) -> None:
    """Search a grid, or a study of trials on any number of machines; a stopped one continues with the same command."""
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    request = _Request(
        recipe, grid, trials, pareto, workers, storage, study, status, apply, trial, seed, max_train_images,
        epochs_scale, out, dataset, data, reading, as_json,
    )  # fmt: skip
    _handler(request)(request)


def _handler(request: _Request) -> Callable[[_Request], None]:
    """Return the handler of a request, by its options."""
    from edgecnn.errors import UsageError

    if request.grid is not None:
        return _grid
    _refuse(request, *_OF_GRID)
    if request.trial is not None and request.apply is None:
        raise UsageError("--trial names the trial that --apply FILE writes", advice="give both")
    if request.recipe is not None and request.trials is not None and not request.status:
        return _study
    if request.status or request.apply is not None:
        return _show
    raise UsageError("say what to search: --grid RECIPE, or RECIPE --trials N, or --status, or --apply FILE")


def _refuse(request: _Request, names: tuple[str, ...], reason: str) -> None:
    """Raise UsageError, with the reason, for the first of these options that is given."""
    from edgecnn.errors import UsageError

    if found := [name for name in names if request.given(name)]:
        raise UsageError(f"{found[0]} {reason}")


def _grid(request: _Request) -> None:
    """Score the cells of a grid, print them, and write the best one where `--apply` asks for it."""
    from edgecnn import api
    from edgecnn.cli import progress, show_search

    _refuse(request, *_OF_STUDY)
    assert request.grid is not None
    with progress.shown() as bar:
        cells = api.tune_grid(
            request.grid, request.out, workers=request.workers or 1, max_train_images=request.max_train_images,
            epochs_scale=request.epochs_scale or 1.0, dataset=request.dataset, data=request.data,
            reading=request.reading, progress=bar,
        )  # fmt: skip
        if request.apply is not None:
            api.apply_grid(request.apply, cells)
    show_search.grid(cells, request.apply, as_json=request.as_json)


def _study(request: _Request) -> None:
    """Run the trials of a study, and print its state."""
    from edgecnn import api
    from edgecnn.cli import progress

    assert request.recipe is not None
    assert request.trials is not None
    with progress.shown() as bar:
        study = api.tune(
            request.recipe, request.trials, request.out, storage=_storage(request), study=request.study,
            pareto=request.pareto, workers=request.workers or 1, seed=request.seed or 0, dataset=request.dataset,
            data=request.data, reading=request.reading, progress=bar,
        )  # fmt: skip
    _print(study, request)


def _show(request: _Request) -> None:
    """Print the state of a study that was started before."""
    from edgecnn import api

    _refuse(request, *_STARTS)
    _refuse(request, *_TRAINS)
    _print(api.tune_status(_storage(request), request.study), request)


def _print(study: "StudyResult", request: _Request) -> None:
    """Print the state of a study, and write a trial of it as a recipe if `--apply` names a file."""
    from edgecnn import api
    from edgecnn.cli import show_search

    chosen = None
    if request.apply is not None:
        chosen = api.tune_apply(request.apply, _storage(request), study.name, request.trial)
    show_search.study(study, request.apply, chosen, as_json=request.as_json)


def _storage(request: _Request) -> str:
    from edgecnn import api

    return request.storage or api.default_storage(request.out)
