"""CSV files: a header, one image a row, a label column and pixel columns in row-major order."""

import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.checks import build, check_file, reading, to_pixels, to_square
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError

if TYPE_CHECKING:
    import pandas as pd

LABEL = "label"  # name of the column of labels
_ROWS = 4096  # read at a time: a chunk of 784 pixels takes 26 MB as int64
_WHOLE = re.compile(r"\s*[+-]?\d{1,15}(\.0*)?\s*")


def load(path: Path) -> Dataset:
    """Load a CSV file whose columns, but for `LABEL`, are the pixels of a square image.

    Raises:
        DataError: no such column, a row with missing or surplus cells, a pixel that is not a whole number 0..255, or a
            number of pixels that is no square.
    """
    pixels, labels = read(path)
    if labels is None:
        raise DataError(f"{path} has no column {LABEL!r}; give the column of the labels that name")
    return build(path.name, "CSV file", to_square(pixels, str(path)), labels)


def read(path: Path) -> tuple[NDArray[np.uint8], NDArray[Any] | None]:
    """Return the pixels, uint8 (rows, pixel columns), and the labels (rows,), None if there is no such column.

    Raises:
        DataError: see `load`.
    """
    import pandas as pd

    check_file(path)
    pixels: list[NDArray[np.uint8]] = []
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


def _texts(column: "pd.Series[Any]", path: Path) -> list[str]:
    for row, text in column.items():
        if not isinstance(text, str) or not text.strip():
            raise DataError(f"{path}: data row {int(str(row)) + 1:,} has no label; give every image one")
    return [str(text) for text in column]


def _numbers(chunk: "pd.DataFrame", path: Path) -> NDArray[np.uint8]:
    for name, kind in chunk.dtypes.items():
        if getattr(kind, "kind", "O") not in "iuf" or chunk[name].isna().any():
            raise DataError(_wrong_cell(chunk, str(name), path))
    first, last = int(chunk.index[0]) + 1, int(chunk.index[-1]) + 1
    return to_pixels(chunk.to_numpy(), f"{path}, data rows {first:,} to {last:,}")


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
