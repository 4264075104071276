"""The options that several commands share; names follow Keras, LiteRT and ONNX Runtime."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from edgecnn.commands.training_options import TrainOptions
    from edgecnn.types import ImageOptions, InputContract

Recipe = Annotated[
    str | None,
    typer.Option("--recipe", help="A recipe of the package, or a TOML file (default: reference).", metavar="NAME|FILE"),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", help="Folder of the bundle (default: runs/RECIPE).", metavar="DIR", file_okay=False),
]
Dataset = Annotated[
    str | None,
    typer.Option(
        "--dataset",
        help="auto, fashion-mnist, digits, or a file or folder (default: the recipe's, or auto).",
        metavar="NAME|PATH",
    ),
]
Data = Annotated[
    Path | None,
    typer.Option("--data", help="Where the dataset's files are; else $EDGECNN_DATA and the cache.", metavar="PATH"),
]
ImageSize = Annotated[
    tuple[int, int] | None,
    typer.Option("--image-size", help="Bring every image to this height and width.", metavar="H W"),
]
ScalePixels = Annotated[
    bool, typer.Option("--scale-pixels", help="Arrays and CSV: values up to 1 (else 16) stand for 0..255.")
]
AsIs = Annotated[bool, typer.Option("--as-is", help="Arrays and CSV: values up to 16 are pixels as dark as that.")]
Resume = Annotated[
    bool, typer.Option("--resume", help="Continue from the last finished epoch, with the options of then.")
]
Force = Annotated[bool, typer.Option("--force", help="Replace the run that the folder holds.")]
Seed = Annotated[int | None, typer.Option("--seed", help="Instead of the recipe's.", min=0)]
Epochs = Annotated[int | None, typer.Option("--epochs", help="Instead of the recipe's.", min=1)]
Teacher = Annotated[
    list[Path] | None,
    typer.Option(
        "--teacher",
        help="A bundle of the recipe that this one learns from; repeat for several (default: train two first).",
        metavar="DIR",
    ),
]
Resplit = Annotated[
    int | None,
    typer.Option("--resplit", help="Shuffle the official training and test set anew, with this seed.", min=0),
]
Formats = Annotated[
    list[str] | None, typer.Option("--format", help="One format; repeat for several (default: all).", metavar="NAME")
]
Runtimes = Annotated[
    list[str] | None, typer.Option("--runtime", help="One runtime; repeat for several (default: all).", metavar="NAME")
]
Gates = Annotated[
    list[str] | None,
    typer.Option("--gate", help='Exit 3 unless it holds, as in "accuracy_drop<=0.5"; repeat for several.'),
]
Rescale = Annotated[
    float | None, typer.Option("--rescale", help="The model wants pixel * RESCALE + OFFSET.", metavar="S")
]
Offset = Annotated[float | None, typer.Option("--offset", help="See --rescale.", metavar="O")]
Raw = Annotated[bool, typer.Option("--raw", help="The model takes pixels as they are and scales by itself.")]
Calibration = Annotated[
    Path | None,
    typer.Option("--calibration", help="Images for the integer formats; no labels needed.", metavar="PATH"),
]
FromLogits = Annotated[bool, typer.Option("--from-logits", help="Append softmax (sigmoid for one unit).")]
CustomObjects = Annotated[
    list[str] | None, typer.Option("--custom-objects", help="Class or function of the file.", metavar="MODULE:NAME")
]
Prefix = Annotated[
    str | None,
    typer.Option("--prefix", help="Of the names in generated C (default: made from the model's name).", metavar="NAME"),
]
Threads = Annotated[int, typer.Option("--threads", help="Threads that each runtime may use.", min=1)]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


def folder_of(recipe: str | None) -> Path:
    """Return the folder of a recipe's bundle where none is named."""
    return Path("runs") / Path(recipe or "reference").stem


def training(
    recipe: str | None,
    dataset: str | None,
    data: Path | None,
    reading: "ImageOptions",
    *,
    seed: int | None,
    epochs: int | None,
    resplit: int | None,
    teacher: Sequence[Path],
) -> "TrainOptions":
    """Return the options of a training as one value."""
    from edgecnn.commands.training_options import TrainOptions

    root, teachers = None if data is None else str(data), tuple(map(str, teacher))
    return TrainOptions(recipe, "", dataset, root, reading, seed, epochs, resplit, teachers)


def gates(texts: list[str] | None) -> list[str]:
    """Return the gates given; raises UsageError for one that cannot be parsed, before any work."""
    from edgecnn.evaluation.gates import parse_gate

    return [parse_gate(text).text for text in texts or ()]


def reading(image_size: tuple[int, int] | None, *, scale_pixels: bool, as_is: bool) -> "ImageOptions":
    """Return the three options as one value; raises UsageError where they contradict each other or are out of range."""
    from edgecnn.errors import UsageError
    from edgecnn.types import ImageOptions

    if scale_pixels and as_is:
        raise UsageError("--scale-pixels and --as-is contradict each other", advice="leave one out")
    try:
        return ImageOptions(image_size, "scale" if scale_pixels else "as-is" if as_is else None)
    except ValueError as error:
        raise UsageError(f"--image-size: {error}") from error


def contract(rescale: float | None, offset: float | None, *, raw: bool) -> "InputContract | None":
    """Turn the three scaling options into an input contract; None where none was given."""
    from edgecnn.commands.arguments import declared_contract

    return declared_contract(rescale=rescale, offset=offset, raw=raw)
