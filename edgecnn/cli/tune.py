"""The command `tune`."""

from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options

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
    from edgecnn.cli import progress, show_search

    where = storage or api.default_storage(out)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    _refuse_mixtures(
        {"RECIPE": recipe, "--trials": trials, "--pareto": pareto, "--storage": storage, "--study": study,
         "--status": status, "--trial": trial, "--seed": seed},
        {"--max-train-images": max_train_images, "--epochs-scale": epochs_scale},
        grid, status=status, apply=apply,
    )  # fmt: skip
    with progress.shown() as bar:
        if grid is not None:
            cells = api.tune_grid(
                grid, out, workers=workers, max_train_images=max_train_images, epochs_scale=epochs_scale or 1.0,
                dataset=dataset, data=data, reading=reading, progress=bar,
            )  # fmt: skip
            if apply is not None:
                api.apply_grid(apply, cells)
            return show_search.grid(cells, apply, as_json=as_json)
        if recipe is not None and trials is not None:
            found = api.tune(
                recipe, trials, out, storage=where, study=study, pareto=pareto, workers=workers, seed=seed or 0,
                dataset=dataset, data=data, reading=reading, progress=bar,
            )  # fmt: skip
        else:
            found = api.tune_status(where, study)
        chosen = None if apply is None else api.tune_apply(apply, where, found.name, trial)
    return show_search.study(found, apply, chosen, as_json=as_json)


def _refuse_mixtures(
    of_study: dict[str, object], of_grid: dict[str, object], grid: str | None, *, status: bool, apply: Path | None
) -> None:
    from edgecnn.errors import UsageError

    def given(values: dict[str, object]) -> list[str]:
        return [name for name, value in values.items() if value is not None and value is not False]

    if grid is not None and given(of_study):
        raise UsageError(f"{given(of_study)[0]} belongs to a study of trials, not to --grid", advice="leave one out")
    if grid is None and given(of_grid):
        raise UsageError(f"{given(of_grid)[0]} makes a grid small; it goes with --grid")
    if grid is None and not status and apply is None and None in (of_study["RECIPE"], of_study["--trials"]):
        raise UsageError("say what to search: --grid RECIPE, or RECIPE --trials N, or --status, or --apply FILE")
    if (status or of_study["RECIPE"] is None or of_study["--trials"] is None) and grid is None:
        extra = {name: of_study[name] for name in ("RECIPE", "--trials", "--pareto", "--seed")}
        if given(extra):
            raise UsageError(f"{given(extra)[0]} starts a search with RECIPE --trials N, and without --status")
    if of_study["--trial"] is not None and apply is None:
        raise UsageError("--trial names the trial that --apply FILE writes", advice="give both")
