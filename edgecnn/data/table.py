"""CSV files: a header, one image a row, a label column and pixel columns in row-major order."""

import itertools
import math
import re
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.checks import build, check_file, reading, to_pixels, to_square
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError
from edgecnn.types import ImageOptions

if TYPE_CHECKING:
    import pandas as pd

LABEL = "label"  # name of the column of labels
_ROWS = 4096  # read at a time: a chunk of 784 pixels takes 26 MB as int64
_EMPTY_LINES = 100  # at most, before the header
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_WHOLE = re.compile(r"\s*[+-]?\d{1,15}(\.0*)?\s*")


def load(path: Path, given: ImageOptions) -> Dataset:
    """Load a CSV file whose columns, but for `LABEL`, are the pixels of a square image.

    Args:
        path: the file.
        given: options for the pixels.

    Raises:
        DataError: no such column, a row with missing or surplus cells, a pixel that is not a whole number 0..255, or a
            number of pixels that is no square.
    """
    values, labels = read(path)
    if labels is None:
        raise DataError(
            f"{path} has no column {LABEL!r} but {_shown(_header(path))}", advice="rename the one of the labels"
        )
    return build(path.name, "CSV file", squares(values, path), labels, given=given)


def squares(values: NDArray[Any], path: Path) -> NDArray[Any]:
    """Return rows of pixels as square images; raises DataError that names columns which may hold no pixels."""
    cells = _header(path)
    if math.isqrt(values.shape[1]) ** 2 != values.shape[1] and "" in cells:
        raise DataError(
            f"{path} has {values.shape[1]:,} columns of pixels, which is no square, and one without a name",
            advice="leave out what is no pixel, such as an index (pandas: to_csv(..., index=False))",
        )
    return to_square(values, f"{path} (columns {_shown(cells)})")


def read(path: Path) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """Return the pixels (rows, pixel columns) and the labels (rows,), None if there is no such column.

    Pixels are uint8, or float32 where there are fractions among them, which are within 0..1.

    Raises:
        DataError: see `load`.
    """
    import pandas as pd

    check_file(path)
    _check_header(path)
    pixels: list[NDArray[Any]] = []
    labels: list[str] = []
    with reading(path, "a CSV file", pd.errors.ParserWarning), warnings.catch_warnings():
        warnings.simplefilter("error", pd.errors.ParserWarning)
        options: dict[str, Any] = {"index_col": False, "keep_default_na": False, "low_memory": False}
        with pd.read_csv(path, chunksize=_ROWS, dtype={LABEL: str}, compression=None, **options) as chunks:
            for chunk in chunks:
                has_labels = LABEL in chunk.columns
                if has_labels:
                    labels += _texts(chunk.pop(LABEL), path)
                if len(chunk):
                    pixels.append(_numbers(chunk, path))
    if not pixels:
        raise DataError(f"{path} has a header and no row; at least one image is needed")
    return np.concatenate(pixels), _labels(labels) if has_labels else None


def _header(path: Path) -> list[str]:
    """Return the cells of the first line that is not empty, as text, unchecked."""
    with reading(path, "a CSV file"), path.open(encoding="utf-8-sig", errors="replace") as stream:
        lines = itertools.islice(stream, _EMPTY_LINES)
        line = next((line for line in lines if line.strip()), "")
    return [cell.strip().strip('"') for cell in line.split(",")]


def _check_header(path: Path) -> None:
    """Raise DataError for a first line that is no header, or of which pandas would make a single column."""
    cells = _header(path)
    for separator, name in ((";", "semicolons"), ("\t", "tabs")):
        if sum(cell.count(separator) for cell in cells) >= len(cells):
            raise DataError(f"{path} separates its columns by {name}; commas are needed, write it again with them")
    counted = any(cells == [str(first + place) for place in range(len(cells))] for first in (0, 1))  # as pandas does
    if len(cells) > 1 and not counted and all(_NUMBER.fullmatch(cell) for cell in cells):
        raise DataError(
            f"{path} has no header: its first row is {_shown(cells)}",
            advice="put one before it: label,pixel1,pixel2,...",
        )


def _shown(cells: Sequence[str]) -> str:
    names = [f"{cell[:20]!r}" for cell in cells]
    return ", ".join(names if len(names) < 6 else [*names[:3], "...", names[-1]])


def _texts(column: "pd.Series[Any]", path: Path) -> list[str]:
    for row, text in column.items():
        if not isinstance(text, str) or not text.strip():
            raise DataError(f"{path}: data row {int(str(row)) + 1:,} has no label", advice="give every image one")
    return [str(text) for text in column]


def _numbers(chunk: "pd.DataFrame", path: Path) -> NDArray[Any]:
    for name, kind in chunk.dtypes.items():
        if getattr(kind, "kind", "O") not in "iuf" or chunk[name].isna().any():
            raise DataError(_wrong_cell(chunk, str(name), path))
    first, last = int(chunk.index[0]) + 1, int(chunk.index[-1]) + 1
    values = chunk.to_numpy()
    if values.dtype.kind == "f" and values.size and values.min() >= 0 and values.max() <= 1:
        return values.astype(np.float32)
    return to_pixels(values, f"{path}, data rows {first:,} to {last:,}")


def _wrong_cell(chunk: "pd.DataFrame", name: str, path: Path) -> str:
    import pandas as pd

    numbers = pd.to_numeric(chunk[name].astype(str), errors="coerce")
    position = int((~numbers.between(0, 255)).to_numpy().argmax())  # NaN is not between
    given = f"{str(chunk[name].iloc[position])!r:.40}"
    row = int(chunk.index[0]) + position + 1
    return f"{path}: data row {row:,}, column {name!r} holds {given}; a whole number 0..255 is needed"


def _labels(texts: list[str]) -> NDArray[Any]:
    values = np.array(texts)
    if all(_WHOLE.fullmatch(text) for text in set(texts)):
        return values.astype(np.float64).astype(np.int64)  # pandas writes 3 as 3.0 where a label was missing once
    return values
