"""The pair of pandas pickles `project3trainset.pkl` and `project3trainlabel.pkl`: arrays, frames or series.

Layouts read: `numpy.ndarray.__reduce_ex__` of pickle protocols 2 to 5, and the block managers of pandas 1.0 to 3.
"""

import math
import re
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.checks import build, check_bytes, check_file, to_square
from edgecnn.data.checks import reading as reading_of
from edgecnn.data.dataset import Dataset
from edgecnn.data.unpickle import FAILURES, Record, read
from edgecnn.errors import DataError
from edgecnn.types import ImageOptions

IMAGES_NAME, LABELS_NAME = "project3trainset.pkl", "project3trainlabel.pkl"
_NUMBER = re.compile(r"b1|[iu][1248]|f[248]")
_TEXT = re.compile(r"U\d{1,4}")
_LONGEST_TEXT = 1000


def load(path: Path, reading: ImageOptions) -> Dataset:
    """Load the pair from the folder that holds it, or from either file.

    Images are (N, height, width), (N, height, width, channels) or (N, pixels) of a square; labels (N,), one column, or
    one-hot. `reading` are options for the pixels.

    Raises:
        DataError: one of the two is missing, damaged, or asks for anything but arrays and frames (nothing of it is
            run), or the two do not fit.
    """
    folder = path if path.is_dir() else path.parent
    if path.is_file() and path.name not in (IMAGES_NAME, LABELS_NAME):
        raise DataError(f"{path} is a pickle of another name; the pair is {IMAGES_NAME} and {LABELS_NAME}")
    images, labels = read_array(folder / IMAGES_NAME), read_array(folder / LABELS_NAME)
    if images.ndim == 2:
        images = to_square(images, str(folder / IMAGES_NAME))
    return build(IMAGES_NAME.removesuffix(".pkl"), "pandas pickles", images, labels, given=reading)


def read_array(path: Path) -> NDArray[Any]:
    """Return the array, frame (rows, columns) or series (rows,) in a pickle, without running anything in it.

    Raises:
        DataError: see `load`.
    """
    check_file(path)
    with reading_of(path, "a pickle of an array or a frame", *FAILURES):
        return _values(read(path.read_bytes()))


def _values(value: Any) -> NDArray[Any]:
    match _name(value):
        case "DataFrame":
            return _frame(_manager(value))
        case "Series":
            return _frame(_manager(value))[:, 0]
        case _:
            return _array(value)


def _name(value: Any) -> str:
    return value.name if isinstance(value, Record) else f"a Python {type(value).__name__}"


def _expect(value: Any, *names: str) -> Record:
    if not isinstance(value, Record) or value.name not in names:
        raise ValueError(f"it holds {_name(value)} where {' or '.join(names)} is needed")
    return value


def _manager(frame: Record) -> Record:
    state = frame.state
    manager = state.get("_mgr", state.get("_data")) if isinstance(state, dict) else None  # pandas 1.0: _data
    return _expect(manager, "BlockManager", "SingleBlockManager")


def _blocks(manager: Record) -> list[tuple[Any, Any]]:
    """Return (values, column positions) of each block; both layouts that pandas has written since 0.14.1."""
    if manager.args:
        return [_expect(block, "_unpickle_block").args[:2] for block in manager.args[0]]
    return [(block["values"], block["mgr_locs"]) for block in manager.state[3]["0.14.1"]["blocks"]]


def _frame(manager: Record) -> NDArray[Any]:
    """Return (rows, columns). A block holds its columns as rows; a series, and a block of strings, is one column."""
    blocks = []
    for stored, where in _blocks(manager):
        values = _array(stored)
        one = manager.name == "SingleBlockManager" or values.ndim == 1
        blocks.append((values[np.newaxis] if one else values, where))
    columns = sum(len(values) for values, _ in blocks)
    order = [position for _, where in blocks for position in _positions(where, columns)]
    if sorted(order) != list(range(columns)):
        raise ValueError(f"its blocks do not cover its {columns} columns")
    return np.concatenate([values for values, _ in blocks])[np.argsort(order)].swapaxes(0, 1)


def _positions(where: Any, columns: int) -> list[int]:
    if _name(where) == "slice":
        return list(range(*slice(*where.args).indices(columns)))
    return [int(position) for position in _array(where)]


def _array(value: Any, *, nested: bool = False) -> NDArray[Any]:
    record = _expect(value, "_reconstruct", "_frombuffer", "__pyx_unpickle_NDArrayBacked")
    if record.name == "__pyx_unpickle_NDArrayBacked":  # strings of pandas 3: (dtype, ndarray)
        return _array(record.state[1])
    if record.name == "_frombuffer":
        data, dtype, shape, order = record.args
    else:
        _, shape, dtype, fortran, data = record.state
        order = "F" if fortran else "C"
    if not all(type(size) is int and size >= 0 for size in shape) or order not in ("C", "F"):
        raise ValueError("an array has no proper shape")
    code = _type(_expect(dtype, "dtype"))
    if code == "O" and nested:
        raise ValueError("it nests arrays of objects")
    flat = _objects(data, math.prod(shape)) if code == "O" else _numbers(data, code, math.prod(shape))
    return flat.reshape((*shape, *flat.shape[1:]), order=order)


def _type(record: Record) -> str:
    """Return the NumPy type that a pickled dtype stands for, "O" for objects."""
    code = record.args[0]
    byte_order, subarray, names, fields = record.state[1:5]
    if isinstance(code, str) and byte_order in ("<", ">", "|") and subarray is names is fields is None:
        if code in ("O8", "O"):
            return "O"
        if _NUMBER.fullmatch(code) or _TEXT.fullmatch(code):
            return f"{byte_order}{code}"
    raise ValueError(f"an array is of type {code!r:.40}; numbers and strings are read")


def _numbers(data: Any, code: str, count: int) -> NDArray[Any]:
    if _name(data) == "encode":  # protocol 2 has no bytes: it asks for text to be encoded
        text, encoding = data.args
        if encoding != "latin1":
            raise ValueError(f"bytes are encoded as {encoding!r:.40}")
        data = text.encode("latin1")
    if not isinstance(data, bytes) or len(data) != count * np.dtype(code).itemsize:
        raise ValueError("an array has more or fewer bytes than its shape needs")
    return np.frombuffer(data, code)


def _objects(items: Any, count: int) -> NDArray[Any]:
    """Return a column of strings or numbers (count,), or of equal arrays (count, ...)."""
    if not isinstance(items, list) or len(items) != count or not items:
        raise ValueError("an array of objects has more or fewer items than its shape needs")
    if all(type(item) is str for item in items):
        if max(map(len, items)) > _LONGEST_TEXT:
            raise ValueError(f"a string is longer than {_LONGEST_TEXT} characters")
        return np.array(items)
    if all(type(item) in (int, float, bool) for item in items):
        return np.array(items, np.float64)
    first = _array(items[0], nested=True)
    check_bytes(first.nbytes * count, "a column of arrays in a pickle")
    return np.stack([_array(item, nested=True) for item in items])
