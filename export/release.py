"""Rebuilds a released bundle out of a trained one: python export/release.py BUNDLE.

What it writes is the folder fashion-mnist-RECIPE beside this file, and all of it.
"""

import sys
from pathlib import Path

from edgecnn import api, bundle
from edgecnn.api import released
from edgecnn.cli import progress
from edgecnn.errors import EdgecnnError


def main(trained: Path) -> None:
    """Release a trained bundle under the name of its recipe."""
    training = bundle.load(trained).manifest.training
    if training is None:
        raise EdgecnnError(f"{trained} was not trained here; name the folder that edgecnn train made")
    with progress.shown() as bar:
        made = api.release(trained, released.released_folder(training.recipe), progress=bar)
    print(f"{made.folder}: {released.size_of(made):,} bytes")


if __name__ == "__main__":
    try:
        (argument,) = sys.argv[1:]
        main(Path(argument))
    except ValueError:
        sys.exit("release.py takes one argument: the folder that edgecnn train made")
    except EdgecnnError as error:
        sys.exit(f"release.py: {error}")
