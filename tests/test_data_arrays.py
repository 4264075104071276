"""`.npz` and `.npy` files, whole and damaged."""

import contextlib
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edgecnn.data import arrays, checks, sources
from edgecnn.errors import DataError

RANDOM = np.random.default_rng(1)
IMAGES = RANDOM.integers(0, 256, (6, 4, 5, 3), np.uint8)
LABELS = np.array([0, 1, 2, 2, 1, 0])


def npz(path: Path, **found: object) -> Path:
    np.savez_compressed(path, **found)  # type: ignore[arg-type]
    return path


def test_images_labels_and_names(tmp_path):
    names = ["coat", "bag", "shirt"]
    dataset = sources.load(str(npz(tmp_path / "mine.npz", images=IMAGES, labels=LABELS, class_names=names, other=[{}])))
    np.testing.assert_array_equal(dataset.images, IMAGES)
    np.testing.assert_array_equal(dataset.labels, LABELS)
    assert (dataset.class_names, dataset.name) == (("coat", "bag", "shirt"), "mine.npz")


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ({"images": IMAGES}, "no array 'labels'"),
        ({"labels": LABELS}, "no array 'images'"),
        ({"images": IMAGES, "labels": LABELS[:-1]}, "6 images and 5 labels"),
        ({"images": IMAGES, "labels": LABELS + 1}, "class '0' has no example"),
        ({"images": IMAGES, "labels": LABELS, "class_names": ["a", "b"]}, "out of range"),
        ({"images": IMAGES, "labels": LABELS, "class_names": list("abcd")}, "class 'd' has no example"),
        ({"images": IMAGES, "labels": LABELS, "class_names": [1, 2, 3]}, "class_names is int64"),
        (
            {"images": IMAGES / 255, "labels": LABELS},
            "fractions, the largest is 1; add --scale-pixels if 0..1",
        ),
        ({"images": IMAGES / 200, "labels": LABELS}, "pixels are fractions, .* add --scale-pixels if 0..16"),
        ({"images": IMAGES / 127.5 - 1, "labels": LABELS}, "whole numbers 0..255"),
        ({"images": IMAGES.reshape(6, -1), "labels": LABELS}, "images have shape"),
        ({"images": np.array([{}]), "labels": LABELS}, "Python objects are not read"),
        ({"images": IMAGES, "labels": LABELS.astype(object)}, "Python objects are not read"),
        ({"images": np.full((6, 2, 2), np.nan), "labels": LABELS}, "pixel nan"),
    ],
)
def test_what_does_not_fit_is_one_clear_line(tmp_path, found, reason):
    with pytest.raises(DataError, match=reason) as failure:
        sources.load(str(npz(tmp_path / "mine.npz", **found)))
    assert "\n" not in str(failure.value)


def header(text: str, content: bytes = b"") -> bytes:
    text = text.ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode() + content


@pytest.mark.parametrize(
    "member",
    [
        b"",
        b"not an array",
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (1000000000000,), }"),
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (-1, -1), }", b"x"),
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }", b"12345"),
        header("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 2), }", b"12345"),
        header("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", b"cos\nsystem\n."),
        header("{'descr': [('a', '|O')], 'fortran_order': False, 'shape': (1,), }", b"12345678"),
        header("{'descr': 'nonsense', 'fortran_order': False, 'shape': (1,), }", b"x"),
        header("__import__('os').system('true')"),
        header("(" * 100),
        b"\x93NUMPY\x03\x00" + header("{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }", b"x")[8:],
    ],
)
def test_hostile_members_are_refused(tmp_path, member):
    with zipfile.ZipFile(tmp_path / "hostile.npz", "w") as archive:
        archive.writestr("images.npy", member)
        archive.writestr("labels.npy", member)
    with pytest.raises(DataError) as failure:
        sources.load(str(tmp_path / "hostile.npz"))
    assert "\n" not in str(failure.value)
    (tmp_path / "hostile.npy").write_bytes(member)
    with pytest.raises(DataError) as failure:
        arrays.read_npy(tmp_path / "hostile.npy")
    assert "\n" not in str(failure.value)


def test_a_bomb_is_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "MAX_BYTES", 100_000)
    path = npz(tmp_path / "bomb.npz", images=np.zeros((100, 100, 100), np.uint8), labels=np.arange(100))
    assert path.stat().st_size < 10_000
    with pytest.raises(DataError, match="unpacked takes .* the limit is 100,000"):
        sources.load(str(path))


def test_an_encrypted_or_foreign_archive_is_refused(tmp_path):
    content = npz(tmp_path / "a.npz", images=IMAGES, labels=LABELS).read_bytes()
    for position in (content.find(b"PK\x03\x04") + 6, content.find(b"PK\x01\x02") + 8):
        content = content[:position] + b"\x01" + content[position + 1 :]
    (tmp_path / "locked.npz").write_bytes(content)
    (tmp_path / "text.npz").write_text("hello")
    for name in ("locked.npz", "text.npz"):
        with pytest.raises(DataError, match=r"cannot be read as an \.npz file"):
            sources.load(str(tmp_path / name))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1, exclude_max=True), st.integers(0, 255), st.sampled_from([1.0, 0.99, 0.5]))
def test_random_damage_gives_the_images_or_one_clear_line(tmp_path, where, value, keep):
    stream = io.BytesIO()
    np.savez_compressed(stream, images=IMAGES, labels=LABELS)
    content = bytearray(stream.getvalue())
    content[int(where * len(content))] = value
    (tmp_path / "a.npz").write_bytes(content[: int(keep * len(content))])
    with contextlib.suppress(DataError):
        dataset = sources.load(str(tmp_path / "a.npz"))
        np.testing.assert_array_equal(dataset.images, IMAGES)  # zip's CRC lets no altered pixel pass
