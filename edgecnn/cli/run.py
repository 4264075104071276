"""The command `run`."""

from typing import Annotated

import typer

from edgecnn.cli import options


def run(
    recipe: options.Recipe = None,
    out: options.Out = None,
    dataset: options.Dataset = None,
    data: options.Data = None,
    image_size: options.ImageSize = None,
    scale_pixels: options.ScalePixels = False,
    as_is: options.AsIs = False,
    resume: options.Resume = False,
    force: options.Force = False,
    seed: options.Seed = None,
    epochs: options.Epochs = None,
    teacher: options.Teacher = None,
    resplit: options.Resplit = None,
    pretrained: Annotated[
        bool, typer.Option("--pretrained", help="Train nothing: start from released weights of the recipe.")
    ] = False,
    gate: options.Gates = None,
    threads: options.Threads = 1,
    as_json: options.Json = False,
) -> None:
    """Train, export, measure and report."""
    from edgecnn import api
    from edgecnn.cli import progress, show

    gates = options.gates(gate)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    asked = options.training(
        recipe, dataset, data, reading, seed=seed, epochs=epochs, resplit=resplit, teacher=teacher or ()
    )
    folder = out or options.folder_of(recipe)
    with progress.shown() as bar:
        outcome = api.run(
            asked, folder, resume=resume, force=force, pretrained=pretrained, threads=threads, progress=bar
        )
    show.run(outcome, as_json=as_json)
    api.check_gates(outcome.evaluation, gates)
