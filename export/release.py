"""Rebuilds what is released out of a trained bundle: python export/release.py BUNDLE.

With the recipe's own seed that is the folder fashion-mnist-RECIPE beside this file, and all of it; with another seed
the weights alone, in the folder seeds/RECIPE-SEED.
"""

import sys
from pathlib import Path

from edgecnn import api, bundle
from edgecnn.bundle import run_folder
from edgecnn.cli import progress
from edgecnn.commands import release
from edgecnn.data import fashion_mnist
from edgecnn.errors import EdgecnnError


def main(folder: Path) -> None:
    """Release a trained bundle under the name of its recipe."""
    trained = bundle.load(folder)
    if (training := trained.manifest.training) is None:
        raise EdgecnnError(f"{folder} was not trained here; name the folder that edgecnn train made")
    if changed := [override for override in training.overrides if not override.startswith("training.seed=")]:
        raise EdgecnnError(f"{folder} was trained with {' and '.join(changed)}; only its seed may be another")
    images = trained.manifest.dataset
    if images is None or (images.name, images.origin) != (fashion_mnist.NAME, fashion_mnist.ORIGIN):
        raise EdgecnnError(f"{folder} was not trained on Fashion-MNIST; train it with --dataset {fashion_mnist.NAME}")
    out = release.weights_folder(training.recipe, training.seed)
    if out == release.released_folder(training.recipe):
        with progress.shown() as bar:
            made = api.release(folder, out, progress=bar)
    else:
        made = run_folder.start_from(trained, out, force=True)
    print(f"{out}: {release.size_of(made):,} bytes")


if __name__ == "__main__":
    try:
        (argument,) = sys.argv[1:]
        main(Path(argument))
    except ValueError:
        sys.exit("release.py takes one argument: the folder that edgecnn train made")
    except EdgecnnError as error:
        sys.exit(f"release.py: {error}")
