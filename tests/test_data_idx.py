"""IDX files against an independent writer, and every way they can be wrong."""

import contextlib
import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edgecnn.data import checks, idx, sources
from edgecnn.errors import DataError

IMAGES = np.arange(6 * 3 * 2, dtype=np.uint8).reshape(6, 3, 2)
LABELS = np.array([0, 1, 2, 2, 1, 0], np.uint8)


def pack(array: np.ndarray, *, kind: int = 8) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, kind, array.ndim, *array.shape) + array.tobytes()


def write(path: Path, array: np.ndarray) -> Path:
    content = pack(array)
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return path


@pytest.mark.parametrize("ending", ["", ".gz"])
@pytest.mark.parametrize("images", [IMAGES, IMAGES.reshape(6, 3, 1, 2)])
def test_a_pair_loads_from_its_folder_and_from_the_images_file(tmp_path, ending, images):
    path = write(tmp_path / f"my-images-idx3-ubyte{ending}", images)
    write(tmp_path / f"my-labels-idx1-ubyte{ending}", LABELS)
    (tmp_path / "README.txt").write_text("about")
    for source in (tmp_path, path):
        dataset = sources.load(str(source))
        np.testing.assert_array_equal(dataset.images, images if images.ndim == 4 else images[..., np.newaxis])
        np.testing.assert_array_equal(dataset.labels, LABELS)
        assert dataset.official_test == 0


def test_the_labels_beside_an_images_file_are_those_of_its_name(tmp_path):
    images = write(tmp_path / "b-images-idx3-ubyte", IMAGES)
    write(tmp_path / "a-labels-idx1-ubyte", 2 - LABELS)
    assert sources.load(str(images)).labels is not None  # the only labels there are
    write(tmp_path / "b-labels-idx1-ubyte.gz", LABELS)
    np.testing.assert_array_equal(sources.load(str(images)).labels, LABELS)
    with pytest.raises(DataError, match="1 IDX images files and 2 labels files"):
        sources.load(str(tmp_path))
    with pytest.raises(DataError, match="name the images file"):
        sources.load(str(tmp_path / "a-labels-idx1-ubyte"))


def test_the_four_official_names_make_a_test_set(tmp_path):
    folder = tmp_path / "kuzushiji"
    folder.mkdir()
    for name, array in zip(idx.OFFICIAL_NAMES, (IMAGES, LABELS, IMAGES[:3] + 100, LABELS[:3]), strict=True):
        write(folder / f"{name}.gz", array)
    dataset = sources.load(str(folder))
    assert (dataset.name, dataset.official_test, len(dataset.images)) == ("kuzushiji", 3, 9)
    np.testing.assert_array_equal(dataset.images[6:, ..., 0], IMAGES[:3] + 100)
    write(folder / f"{idx.OFFICIAL_NAMES[3]}.gz", LABELS[:2])
    with pytest.raises(DataError, match="t10k images"):
        sources.load(str(folder))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"\x00\x00\x08", "not an IDX file"),
        (b"\x89PNG\r\n\x1a\n", "not an IDX file"),
        (pack(IMAGES)[:10], "ends within its header"),
        (pack(IMAGES)[:-1], "holds 35 bytes, its header .* says 36"),
        (pack(IMAGES) + b"x", "holds more bytes"),
        (pack(IMAGES.astype(">f4"), kind=13), "type 0x0d and rank 3"),
        (pack(IMAGES[0]), "rank 2"),
        (struct.pack(">BBBB3I", 0, 0, 8, 3, 60_000, 30_000, 30_000), "the limit is"),
        (gzip.compress(pack(IMAGES), mtime=0)[:-9], "cannot be read as an IDX file"),
        (gzip.compress(pack(IMAGES), mtime=0)[:-8] + bytes(8), "cannot be read as an IDX file .*CRC"),
        (gzip.compress(pack(IMAGES) + bytes(10**7), mtime=0), "holds more bytes"),
        (b"\x1f\x8b" + bytes(50), "cannot be read as an IDX file"),
    ],
)
def test_damaged_files_are_one_clear_line(tmp_path, content, reason):
    path = tmp_path / "images"
    path.write_bytes(content)
    with pytest.raises(DataError, match=reason) as failure:
        idx.read(path)
    assert "\n" not in str(failure.value)
    assert str(path) in str(failure.value)


def test_a_file_or_its_content_beyond_the_limit_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "MAX_BYTES", 1000)
    path = write(tmp_path / "images.gz", np.zeros((2, 100, 100), np.uint8))
    assert path.stat().st_size < 1000
    with pytest.raises(DataError, match="unpacked takes 20,000 bytes, the limit is 1,000"):
        idx.read(path)
    path = write(tmp_path / "images", np.zeros((2, 100, 100), np.uint8))
    with pytest.raises(DataError, match="takes 20,016 bytes, the limit is 1,000"):
        idx.read(path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 200), st.integers(0, 255), st.booleans())
def test_one_altered_byte_gives_the_array_or_one_clear_line(tmp_path, where, value, packed):
    content = bytearray(gzip.compress(pack(IMAGES)) if packed else pack(IMAGES))
    content[where % len(content)] = value
    path = tmp_path / "images"
    path.write_bytes(content)
    with contextlib.suppress(DataError):
        assert idx.read(path).dtype == np.uint8
