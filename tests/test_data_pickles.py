"""Pickles of pandas and NumPy load as arrays, and nothing in a hostile one runs.

`tests/fixtures/*.pickle1x` were written by pandas 1.5.3 with NumPy 1.26 from the numbers of IMAGES and LABELS;
`frame_layout10` has the layout of pandas 1.0 (frames with `_data`, block managers with a tuple as state), which pandas
1.5.3 itself read back as the same frame.
"""

import contextlib
import pickle
import shutil
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edgecnn.data import pickles, sources, unpickle
from edgecnn.errors import DataError

FIXTURES = Path(__file__).parent / "fixtures"
IMAGES = (np.arange(12)[:, None] * 37 + np.arange(16) * 11) % 256
LABELS = np.arange(12) % 3


def pair(folder: Path, images: object, labels: object) -> Path:
    for name, value in ((pickles.IMAGES_NAME, images), (pickles.LABELS_NAME, labels)):
        (folder / name).write_bytes(value if isinstance(value, bytes) else pickle.dumps(value))
    return folder


@pytest.mark.parametrize("images", ["frame", "frame_protocol5", "frame_layout10", "array"])
@pytest.mark.parametrize("labels", ["series", "names"])
def test_pickles_of_pandas_1_load(tmp_path, images, labels):
    contents = ((FIXTURES / f"{name}.pickle1x").read_bytes() for name in (images, labels))
    folder = pair(tmp_path, *contents)
    for path in (folder, folder / pickles.IMAGES_NAME, folder / pickles.LABELS_NAME):
        dataset = sources.load(str(path))
        assert dataset.images.dtype == np.uint8
        np.testing.assert_array_equal(dataset.images, IMAGES.reshape(12, 4, 4, 1))
        np.testing.assert_array_equal(dataset.labels, LABELS)
        assert dataset.class_names == (("0", "1", "2") if labels == "series" else ("bag", "coat", "shirt"))


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(
    "value",
    [
        IMAGES.astype(np.uint8),
        IMAGES.astype(">i4"),
        np.asfortranarray(IMAGES.astype(np.float32)),
        IMAGES.reshape(12, 4, 4)[::2],
        pd.DataFrame(IMAGES),
        pd.DataFrame(IMAGES, columns=[f"p{i}" for i in range(16)], index=np.arange(12) * 2),
        pd.DataFrame({f"p{i}": IMAGES[:, i].astype([np.uint8, np.int64, float][i % 3]) for i in range(16)}),
        pd.DataFrame(IMAGES).iloc[3:9, ::-1],
        pd.Series(LABELS, name="label"),
        pd.Series(["coat", "bag", "coat"]),
        pd.DataFrame({"label": ["coat", "bag", "coat"]}),
        np.array(["coat", "bag"]),
        np.array(["coat", "bag"], object),
        np.array([1, 2, 3], object),
    ],
)
def test_arrays_and_frames_of_the_installed_versions_come_back(tmp_path, value, protocol):
    path = tmp_path / "value.pkl"
    path.write_bytes(pickle.dumps(value, protocol))
    expected = np.asarray(value)
    text = isinstance(expected.ravel()[0], str)
    np.testing.assert_array_equal(pickles.read_array(path), expected.astype(str) if text else expected)


def test_a_series_of_pictures_loads(tmp_path):
    pictures = pd.Series(list(IMAGES.astype(np.uint8).reshape(12, 4, 4)))
    dataset = sources.load(str(pair(tmp_path, pictures, pd.DataFrame({"label": LABELS}))))
    np.testing.assert_array_equal(dataset.images[..., 0], IMAGES.reshape(12, 4, 4))


@pytest.mark.parametrize(
    ("images", "labels", "reason"),
    [
        (IMAGES, LABELS[:-1], "12 images and 11 labels"),
        (IMAGES[:, :-1], LABELS, "15 pixels an image"),
        (IMAGES / 255, LABELS, "pixels are fractions, .* add --scale-pixels"),
        (IMAGES, np.stack([LABELS, LABELS], 1), "labels have shape"),
        (IMAGES, LABELS - 1, "out of range"),
        (IMAGES, [0, 1, 2], "a Python list"),
        (pd.DataFrame(IMAGES).astype(complex), LABELS, "of type 'c16'"),
        (IMAGES, pd.Series(LABELS).astype("category"), "'Categorical'"),
        (pd.DataFrame(IMAGES).assign(day=pd.Timestamp(0)), LABELS, "cannot be read as a pickle"),
        (b"", LABELS, "is empty"),
        (b"\x80\x04.", LABELS, "cannot be read as a pickle"),
        (pickle.dumps(IMAGES)[:-9], LABELS, "cannot be read as a pickle"),
    ],
)
def test_what_does_not_fit_is_one_clear_line(tmp_path, images, labels, reason):
    with pytest.raises(DataError, match=reason) as failure:
        sources.load(str(pair(tmp_path, images, labels)))
    assert "\n" not in str(failure.value)


def test_a_pickle_without_its_partner_or_of_another_name(tmp_path):
    pair(tmp_path, IMAGES, LABELS)
    shutil.copy(tmp_path / pickles.LABELS_NAME, tmp_path / "other.pkl")
    with pytest.raises(DataError, match="of another name"):
        sources.load(str(tmp_path / "other.pkl"))
    (tmp_path / pickles.LABELS_NAME).unlink()
    with pytest.raises(DataError, match=r"project3trainlabel\.pkl does not exist"):
        sources.load(str(tmp_path))


def short(text: str) -> bytes:
    return b"\x8c" + bytes([len(text)]) + text.encode()


def calls(module: str, name: str, *arguments: str) -> bytes:
    """A pickle that calls module.name(*arguments), by STACK_GLOBAL, which also resolves dotted names."""
    return b"\x80\x04" + short(module) + short(name) + b"\x93(" + b"".join(map(short, arguments)) + b"tR."


def hostile(marker: Path) -> dict[str, bytes]:
    touch, write = f"touch {marker}", f"open({str(marker)!r}, 'w')"
    run = f"import os; os.system({touch!r})"
    return {
        "os.system": calls("os", "system", touch),
        "posix.system": calls("posix", "system", touch),
        "subprocess": calls("subprocess", "getoutput", touch),
        "eval": calls("builtins", "eval", write),
        "exec": calls("builtins", "exec", run),
        "exec of Python 2": f"c__builtin__\nexec\n(S{run!r}\ntR.".encode(),
        "global": f"cos\nsystem\n(S{touch!r}\ntR.".encode(),
        "inst": f"(S{touch!r}\nios\nsystem\n.".encode(),
        "obj": b"\x80\x04(cos\nsystem\n" + short(touch) + b"o.",
        "runstring": b"\x80\x04cnumpy.testing._private.utils\nrunstring\n(" + short(run) + b"}tR.",
        "dotted": calls("shutil", "os.system", touch),
        "dotted from numpy": calls("numpy", "f2py.os.system", touch),
        "code": calls("code", "InteractiveInterpreter.runsource", touch),
    }


@pytest.mark.parametrize("name", sorted(hostile(Path())))
def test_a_hostile_pickle_runs_nothing(tmp_path, name):
    marker = tmp_path / "it_ran"
    content = hostile(marker)[name]
    path = tmp_path / "hostile.pkl"
    path.write_bytes(content)
    with pytest.raises(DataError, match="it asks for") as failure:
        pickles.read_array(path)
    assert not marker.exists()
    assert "\n" not in str(failure.value)


@pytest.mark.parametrize(
    "name", ["os.system", "eval", "exec", "exec of Python 2", "global", "inst", "obj", "runstring", "dotted"]
)
def test_the_hostile_pickles_are_live(tmp_path, name):
    if name == "runstring":
        pytest.importorskip("numpy.testing._private.utils")
    marker = tmp_path / "it_ran"
    try:
        pickle.loads(hostile(marker)[name])
    finally:
        assert marker.exists()


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("pandas", "read_pickle"),
        ("pandas.io.pickle", "read_pickle"),
        ("pandas", "DataFrame.to_csv"),
        ("pandas", "eval"),
        ("numpy", "load"),
        ("numpy", "core"),
        ("numpy", "ndarray.tofile"),
        ("numpy", "f2py"),
        ("numpy.core.multiarray", "fromfile"),
        ("builtins", "getattr"),
        ("builtins", "__import__"),
        ("builtins", "bytearray"),
        ("builtins", "slice.__class__"),
        ("_codecs", "lookup"),
        ("_codecs", "encode.__self__"),
        ("codecs", "open"),
        ("operator", "attrgetter"),
        ("functools", "partial"),
        ("types", "FunctionType"),
        ("copyreg", "_reconstructor"),
        ("module", "a.b"),
        ("", ""),
        ("edgecnn.data.unpickle", "Record"),
    ],
)
def test_names_outside_the_list_are_refused_without_an_import(tmp_path, module, name):
    path = tmp_path / "names.pkl"
    path.write_bytes(calls(module, name, str(tmp_path / "x")))
    loaded = set(sys.modules)
    with pytest.raises(DataError, match="it asks for"):
        pickles.read_array(path)
    assert set(sys.modules) == loaded


def test_the_list_holds_exact_pairs_and_nothing_that_runs():
    assert not {name for _, name in unpickle.ALLOWED if "." in name}
    assert {module for module, _ in unpickle.ALLOWED if "pandas" not in module} == {
        "numpy",
        "numpy.core.multiarray",
        "numpy.core.numeric",
        "numpy._core.multiarray",
        "numpy._core.numeric",
        "builtins",
        "__builtin__",
        "_codecs",
    }
    record = unpickle.read(calls("_codecs", "encode", "text", "rot13"))
    assert isinstance(record, unpickle.Record)
    assert (record.name, record.args) == ("encode", ("text", "rot13"))


NEST = 200_000
ARRAY = pickle.dumps(np.arange(3), 4)[2:-1]


@pytest.mark.parametrize(
    "content",
    [
        b"\x80\x05\x96" + struct.pack("<Q", 1 << 45) + b"x.",  # a bytearray of 32 TB
        b"\x80\x04\x8e" + struct.pack("<Q", 1 << 45) + b"x.",  # bytes of 32 TB
        b"\x80\x04\x95" + struct.pack("<Q", 1 << 45) + b"N.",  # a frame of 32 TB
        b"\x80\x04Nr" + struct.pack("<I", (1 << 32) - 1) + b".",  # memo entry 4,294,967,295
        b"\x80\x04}" + b")" + b"\x85" * NEST + b"Ns.",  # a dictionary key nested 200,000 deep
        b"\x80\x04\x8f(" + b")" + b"\x85" * NEST + b"\x90.",  # likewise in a set
        b"\x80\x04(" + b")" + b"\x85" * NEST + b"Nd.",  # likewise, opcode DICT
        b"\x80\x02\x82\x01.",  # extension code
        b"\x80\x04Vid\nQ.",  # persistent id
        b"\x80\x04cnumpy\nndarray\n}b.",  # state set on a class
        b"\x80\x04cnumpy\nndarray\n)\x81" + b"]\x94a.",
        b"\x80\x04" + ARRAY * 2 + b"a.",
        b"I" + b"9" * 100_000 + b"\n.",
        b"",
    ],
)
def test_hostile_sizes_and_shapes_end_in_one_line(tmp_path, content):
    path = tmp_path / "hostile.pkl"
    path.write_bytes(content)
    with pytest.raises(DataError) as failure:
        pickles.read_array(path)
    assert "\n" not in str(failure.value)
    assert len(str(failure.value)) < 600


class Fake:
    """Pickles as a call of a name with arguments and, if given, a state."""

    def __init__(self, name: Any, args: tuple[Any, ...], state: Any = None) -> None:
        self.parts = (name, args, state)

    def __reduce__(self):
        name, args, state = self.parts
        return (name, args, state) if state is not None else (name, args)


RECONSTRUCT = np.zeros(1).__reduce__()[0]
PLAIN = (3, "<", None, None, None, -1, -1, 0)


def array_record(shape: Any, code: str, data: Any, state: tuple[Any, ...] = PLAIN) -> Fake:
    dtype = Fake(np.dtype, (code, False, True), state)
    return Fake(RECONSTRUCT, (np.ndarray, (0,), b"b"), (1, shape, dtype, False, data))


@pytest.mark.parametrize(
    "value",
    [
        array_record((1 << 40,), "u1", b"x"),
        array_record((-1,), "u1", b"x"),
        array_record((2, 2), "u1", b"xyz"),
        array_record((1.0,), "u1", b"x"),
        array_record("ab", "u1", b"x"),
        array_record((1,), "O8", b"12345678"),  # bytes in place of pointers to objects
        array_record((1,), "V8", b"12345678", (3, "|", None, ("a",), {"a": (np.dtype("O"), 0)}, 8, 1, 0)),
        array_record((1,), "f8", b"12345678", (3, "<", (np.dtype("O"), (1,)), None, None, -1, -1, 0)),
        array_record((1,), "U99999", b"x" * 399996),
        array_record((2,), "O8", ["x", "y" * 100_000]),
        array_record((2,), "O8", [array_record((1,), "O8", ["x"])] * 2),
        array_record((1,), "O8", [None]),
        array_record((0,), "O8", []),
        array_record((1,) * 100, "u1", b"x"),
    ],
)
def test_arrays_that_contradict_themselves_are_refused(tmp_path, value):
    path = tmp_path / "value.pkl"
    path.write_bytes(pickle.dumps(value))
    with pytest.raises(DataError, match="cannot be read as a pickle"):
        pickles.read_array(path)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["frame", "frame_layout10", "names", "array"]),
    flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=4),
    keep=st.sampled_from([1.0, 0.9, 0.5]),
)
def test_random_damage_gives_an_array_or_one_clear_line(tmp_path, name, flips, keep):
    content = bytearray((FIXTURES / f"{name}.pickle1x").read_bytes())
    for where, value in flips:
        content[int(where * len(content))] = value
    path = tmp_path / "damaged.pkl"
    path.write_bytes(content[: int(keep * len(content))])
    with contextlib.suppress(DataError):
        found = pickles.read_array(path)
        assert isinstance(found, np.ndarray)
        assert found.dtype.kind in "biufU"
