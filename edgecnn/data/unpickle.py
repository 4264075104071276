"""A reader of pickles that runs nothing in them.

Every name that a pickle asks for is looked up in an exact list of (module, name) pairs and becomes a `Record`, which
only stores its arguments. Neither pandas nor NumPy code runs while the file is read; `pickles` builds the
arrays from the records afterwards, so that names which later versions of pandas have dropped need no replacement.
"""

import io
import pickle
import struct
from collections.abc import Callable
from typing import Any, ClassVar

_PANDAS_1_AND_2 = {
    ("pandas.core.frame", "DataFrame"),
    ("pandas.core.series", "Series"),
    ("pandas.core.indexes.base", "Index"),
    ("pandas.core.indexes.numeric", "Float64Index"),
    ("pandas.core.indexes.numeric", "Int64Index"),
    ("pandas.core.indexes.numeric", "UInt64Index"),
    ("pandas.core.indexes.range", "RangeIndex"),
}
_PANDAS_ALL = {
    ("pandas._libs.internals", "_unpickle_block"),
    ("pandas.core.indexes.base", "_new_Index"),
    ("pandas.core.internals.managers", "BlockManager"),
    ("pandas.core.internals.managers", "SingleBlockManager"),
}
_PANDAS_3 = {
    ("pandas", "DataFrame"),
    ("pandas", "Index"),
    ("pandas", "RangeIndex"),
    ("pandas", "Series"),
    ("pandas", "StringDtype"),
    ("pandas._libs.arrays", "__pyx_unpickle_NDArrayBacked"),
    ("pandas.arrays", "StringArray"),
}
_NUMPY = {
    ("numpy", "dtype"),
    ("numpy", "ndarray"),
    ("numpy._core.multiarray", "_reconstruct"),
    ("numpy._core.multiarray", "scalar"),
    ("numpy._core.numeric", "_frombuffer"),
    ("numpy.core.multiarray", "_reconstruct"),
    ("numpy.core.multiarray", "scalar"),
    ("numpy.core.numeric", "_frombuffer"),
}
_PYTHON = {
    ("__builtin__", "slice"),
    ("_codecs", "encode"),
    ("builtins", "slice"),
}
ALLOWED = frozenset(_PANDAS_1_AND_2 | _PANDAS_ALL | _PANDAS_3 | _NUMPY | _PYTHON)


class Record:
    """A call that a pickle asks for: the name, the arguments, and the state set afterwards.

    Attributes:
        name: the name without its module; ALLOWED uses each name for one thing only.
        args: positional arguments.
        state: what the pickle would pass to `__setstate__`, None if nothing.
    """

    __slots__ = ("args", "state")
    name: ClassVar[str] = ""
    args: tuple[Any, ...]
    state: Any

    def __new__(cls, *args: Any) -> "Record":
        """Return a record of all arguments of the pickle."""
        record = super().__new__(cls)
        record.args, record.state = args, None
        return record

    def __init__(self, *args: Any) -> None:
        pass

    def __setstate__(self, state: Any) -> None:
        self.state = state


_RECORDS = {pair: type(pair[1], (Record,), {"__slots__": (), "name": pair[1]}) for pair in ALLOWED}


class _Dict(dict[str, Any]):
    """A dictionary whose keys are strings: hashing a deeply nested tuple would overflow the interpreter's stack."""

    __slots__ = ()

    def __setitem__(self, key: str, value: Any) -> None:
        if type(key) is not str:
            raise pickle.UnpicklingError("it has a dictionary with a key that is not a string")
        super().__setitem__(key, value)


class _Unpickler(pickle._Unpickler):
    """The interpreter of pickle written in Python: unlike the one in C, it allocates nothing that a file declares."""

    dispatch: ClassVar[dict[int, Callable[..., None]]] = dict(pickle._Unpickler.dispatch)

    def find_class(self, module: str, name: str, /) -> Any:
        """Return the record class of an allowed pair; any other name ends the reading."""
        record = _RECORDS.get((module, name))
        if record is None:
            raise pickle.UnpicklingError(f"it asks for {module!r:.80} {name!r:.80}, which no array or frame needs")
        return record


def _empty_dict(reader: Any) -> None:
    reader.append(_Dict())


def _dict_since_mark(reader: Any) -> None:
    items, pairs = reader.pop_mark(), _Dict()
    for key, value in zip(items[::2], items[1::2], strict=True):
        pairs[key] = value
    reader.append(pairs)


def _bytearray(reader: Any) -> None:
    """Read a bytearray as bytes: the reader's own method allocates the length that the file declares."""
    (length,) = struct.unpack("<Q", reader.read(8))
    reader.append(reader.read(length))


def _refuse(reader: Any) -> None:
    raise pickle.UnpicklingError("it uses a part of the pickle format that no array or frame needs")


_OPCODES = _Unpickler.dispatch
_OPCODES[pickle.EMPTY_DICT[0]] = _empty_dict
_OPCODES[pickle.DICT[0]] = _dict_since_mark
_OPCODES[pickle.BYTEARRAY8[0]] = _bytearray
for _code in (pickle.EMPTY_SET, pickle.FROZENSET, pickle.ADDITEMS, pickle.EXT1, pickle.EXT2, pickle.EXT4):
    _OPCODES[_code[0]] = _refuse


def read(content: bytes) -> Any:
    """Return the content of a pickle, with a `Record` in place of every object.

    Raises:
        pickle.UnpicklingError: a name outside `ALLOWED`, or a damaged file; damage also raises what Python's own
            reader raises, see `FAILURES`.
    """
    return _Unpickler(io.BytesIO(content)).load()


FAILURES = (pickle.UnpicklingError, AttributeError, LookupError, TypeError, ArithmeticError, struct.error)
