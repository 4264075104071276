"""The command `tune`."""

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options
from edgecnn.types import Reading, StudyResult

Recipe = Annotated[
    str | None, typer.Argument(help="A recipe with a [search] table: a name or a TOML file.", metavar="RECIPE")
]
Grid = Annotated[
    str | None, typer.Option("--grid", help="Score every combination of a recipe instead.", metavar="RECIPE")
]
Trials = Annotated[
    int | None, typer.Option("--trials", help="Trials that the study is to have, on all machines.", min=1)
]
Pareto = Annotated[
    bool, typer.Option("--pareto", help="Search int8 accuracy, MACs and arena bytes at once; nothing is pruned.")
]
Workers = Annotated[int, typer.Option("--workers", help="Processes on this machine.", min=1)]
Storage = Annotated[
    str | None,
    typer.Option("--storage", help="sqlite:///FILE or postgresql://... (default: a file in --out).", metavar="URL"),
]
Study = Annotated[
    str | None, typer.Option("--study", help="Name in the storage (default: the recipe's).", metavar="NAME")
]
Status = Annotated[bool, typer.Option("--status", help="Show how a study stands, and nothing else.")]
Apply = Annotated[
    Path | None, typer.Option("--apply", help="Write the best trial or cell as a recipe.", metavar="FILE")
]
Trial = Annotated[int | None, typer.Option("--trial", help="The trial that --apply writes (default: the best).", min=0)]
Seed = Annotated[int | None, typer.Option("--seed", help="Of what a study draws (default: 0).", min=0)]
MaxTrainImages = Annotated[
    int | None, typer.Option("--max-train-images", help="Of a grid: so many images only.", min=1)
]
EpochsScale = Annotated[
    float | None, typer.Option("--epochs-scale", help="Of a grid: factor on the epochs.", min=0.001)
]
Out = Annotated[Path, typer.Option("--out", help="Folder of the search.", metavar="DIR", file_okay=False)]
_DEFAULT_OUT = Path("runs/search")
_STARTS = ("RECIPE", "--trials", "--pareto", "--seed")
_OF_STUDY = (*_STARTS, "--storage", "--study", "--status", "--trial")
_OF_GRID = ("--max-train-images", "--epochs-scale")


@dataclasses.dataclass(frozen=True, slots=True)
class _Images:
    """Options that name the dataset of a search and how it is read."""

    dataset: str | None
    data: Path | None
    reading: Reading


def tune(
    recipe: Recipe = None,
    grid: Grid = None,
    trials: Trials = None,
    pareto: Pareto = False,
    workers: Workers = 1,
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
    from edgecnn import api
    from edgecnn.errors import UsageError

    given = {
        "RECIPE": recipe, "--trials": trials, "--pareto": pareto, "--storage": storage, "--study": study,
        "--status": status, "--trial": trial, "--seed": seed, "--max-train-images": max_train_images,
        "--epochs-scale": epochs_scale,
    }  # fmt: skip
    images = _Images(dataset, data, options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is))
    if grid is not None:
        _refuse(given, _OF_STUDY, "belongs to a study of trials, not to --grid; leave one out")
        return _tune_grid(grid, out, workers, max_train_images, epochs_scale or 1.0, images, apply, as_json=as_json)
    _refuse(given, _OF_GRID, "makes a grid small; it goes with --grid")
    if trial is not None and apply is None:
        raise UsageError("--trial names the trial that --apply FILE writes", advice="give both")
    where = storage or api.default_storage(out)
    if recipe is not None and trials is not None and not status:
        begun = _tune_study(recipe, trials, out, where, study, images, workers, seed or 0, pareto=pareto)
        return _show_study(begun, where, apply, trial, as_json=as_json)
    if not status and apply is None:
        raise UsageError("say what to search: --grid RECIPE, or RECIPE --trials N, or --status, or --apply FILE")
    _refuse(given, _STARTS, "starts a search with RECIPE --trials N, and without --status")
    return _show_study(api.tune_status(where, study), where, apply, trial, as_json=as_json)


def _refuse(given: Mapping[str, object], idle: Sequence[str], reason: str) -> None:
    """Raise UsageError, with the reason, for the first option that is given and has no effect."""
    from edgecnn.errors import UsageError

    if found := [name for name in idle if given[name] is not None and given[name] is not False]:
        raise UsageError(f"{found[0]} {reason}")


def _tune_grid(
    grid: str,
    out: Path,
    workers: int,
    max_train_images: int | None,
    epochs_scale: float,
    images: _Images,
    apply: Path | None,
    *,
    as_json: bool,
) -> None:
    """Score the cells of a grid, print them, and write the best one where `apply` asks for it."""
    from edgecnn import api
    from edgecnn.cli import progress, show_search

    with progress.shown() as bar:
        cells = api.tune_grid(
            grid, out, workers=workers, max_train_images=max_train_images, epochs_scale=epochs_scale,
            dataset=images.dataset, data=images.data, reading=images.reading, progress=bar,
        )  # fmt: skip
        if apply is not None:
            api.apply_grid(apply, cells)
    show_search.grid(cells, apply, as_json=as_json)


def _tune_study(
    recipe: str,
    trials: int,
    out: Path,
    storage: str,
    study: str | None,
    images: _Images,
    workers: int,
    seed: int,
    *,
    pareto: bool,
) -> StudyResult:
    """Run the trials of a study."""
    from edgecnn import api
    from edgecnn.cli import progress

    with progress.shown() as bar:
        return api.tune(
            recipe, trials, out, storage=storage, study=study, pareto=pareto, workers=workers, seed=seed,
            dataset=images.dataset, data=images.data, reading=images.reading, progress=bar,
        )  # fmt: skip


def _show_study(found: StudyResult, storage: str, apply: Path | None, trial: int | None, *, as_json: bool) -> None:
    """Print the state of a study, and write a trial of it as a recipe if `apply` names a file."""
    from edgecnn import api
    from edgecnn.cli import show_search

    chosen = None if apply is None else api.tune_apply(apply, storage, found.name, trial)
    show_search.study(found, apply, chosen, as_json=as_json)
