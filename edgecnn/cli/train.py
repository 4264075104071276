"""The command `train`."""

from edgecnn.cli import options


def train(
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
    as_json: options.Json = False,
) -> None:
    """Train a recipe into a bundle.

    A run that was stopped, by Ctrl-C or otherwise, continues with --resume and the options it was started with.
    """
    from edgecnn import api
    from edgecnn.cli import progress, show

    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    asked = options.training(
        recipe, dataset, data, reading, seed=seed, epochs=epochs, resplit=resplit, teacher=teacher or ()
    )
    folder = out or options.folder_of(recipe)
    with progress.shown() as bar:
        made = api.train(asked, folder, resume=resume, force=force, progress=bar)
    show.trained(made, api.images_of(made.folder), as_json=as_json)
