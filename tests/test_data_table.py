"""CSV files of pixels against the numbers they were written from."""

import contextlib
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edgecnn.data import checks, sources, table
from edgecnn.errors import DataError

PIXELS = np.random.default_rng(2).integers(0, 256, (12, 9))
LABELS = np.arange(12) % 3


def write(path: Path, labels=LABELS, pixels=PIXELS, *, position: int = 0, name: str = "label") -> Path:
    frame = pd.DataFrame(pixels, columns=[f"pixel{i + 1}" for i in range(pixels.shape[1])])
    frame.insert(position, name, labels)
    frame.to_csv(path, index=False)
    return path


@pytest.mark.parametrize("position", [0, 4, 9])
@pytest.mark.parametrize(("labels", "names"), [(LABELS, ("0", "1", "2")), (list("abNA") * 3, ("A", "N", "a", "b"))])
def test_pixels_and_labels_come_back(tmp_path, position, labels, names):
    path = write(tmp_path / "mine.csv", labels, position=position)
    dataset = sources.load(str(path))
    np.testing.assert_array_equal(dataset.images, PIXELS.reshape(12, 3, 3, 1))
    assert dataset.class_names == names
    assert dataset.labels is not None
    assert [dataset.class_names[label] for label in dataset.labels] == [str(label) for label in labels]


def test_labels_are_in_the_column_of_that_name(tmp_path):
    path = write(tmp_path / "a.csv", name="kind")
    with pytest.raises(DataError, match="a.csv has no column 'label' but 'kind', .*; rename"):
        sources.load(str(path))


def test_a_file_of_several_chunks_comes_back(tmp_path, monkeypatch):
    path = write(tmp_path / "a.csv")
    whole = sources.load(str(path))
    monkeypatch.setattr(table, "_ROWS", 5)
    assert sources.load(str(path)).sha256 == whole.sha256
    lines = path.read_text().splitlines()
    lines[9] = lines[9].rsplit(",", 1)[0] + ",red"
    path.write_text("\n".join(lines))
    with pytest.raises(DataError, match="data row 9, column 'pixel9' holds 'red'"):
        sources.load(str(path))


def test_words_that_pandas_takes_for_missing_are_labels(tmp_path):
    labels = ["NA", "null", "None", "nan"] * 3
    assert sources.load(str(write(tmp_path / "a.csv", labels))).class_names == ("NA", "None", "nan", "null")


HEADER = "label,a,b,c,d\n"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        ("\n\n", "cannot be read as a CSV file"),
        (HEADER, "no row"),
        ("a,b,c,d\n1,2,3,4\n", "no column 'label'"),
        (HEADER + "0,1,2,3,4\n1,1,2,3\n", "data row 2, column 'd' holds ''"),
        (HEADER + "0,1,2,3,4\n1,1,2,3,4,5\n", "cannot be read as a CSV file"),
        (HEADER + "0,1,2,3,4,5\n1,1,2,3,4,5\n", "cannot be read as a CSV file"),
        (HEADER + "0,1,2,3,4\n1,1,,3,4\n", "data row 2, column 'b' holds ''"),
        (HEADER + "0,1,2,3,4\n1,1,NaN,3,4\n", "data row 2, column 'b' holds"),
        (HEADER + "0,1,2,3,4\n1,1,red,3,4\n", "data row 2, column 'b' holds 'red'"),
        (HEADER + "0,1,2,3,4\n1,1,2.5,3,4\n", r"pixel 2\.5"),
        (HEADER + "0,1,2,3,4\n1,1,256,3,4\n", r"pixel 256"),
        (HEADER + "0,1,2,3,4\n1,1,-1,3,4\n", r"pixel -1"),
        (HEADER + "0,1,2,3,4\n1,1,99999999999999999999999,3,4\n", "99999"),
        (HEADER + "0,1,2,3,4\n1,True,2,3,4\n", "column 'a' holds 'True'"),
        (HEADER + "0,1,2,3,4\n,1,2,3,4\n", "data row 2 has no label"),
        (HEADER + "0,1,2,3,4\n2,1,2,3,4\n", "class '1' has no example"),
        (HEADER + "0,1,2,3,4\n1,1,2,3,4\n".replace(",4\n", "\n").replace(",d", ""), "column 'd'"),
        ("label,a,b,c\n0,1,2,3\n1,1,2,3\n", "3 pixels an image"),
        ("label\n0\n1\n", "0 pixels an image"),
        (HEADER + '0,1,2,3,"4\n', "cannot be read as a CSV file"),
    ],
)
def test_what_does_not_fit_is_one_clear_line(tmp_path, text, reason):
    (tmp_path / "mine.csv").write_text(text)
    with pytest.raises(DataError, match=reason) as failure:
        sources.load(str(tmp_path / "mine.csv"))
    assert "\n" not in str(failure.value)


def test_a_binary_or_oversized_file_is_refused(tmp_path, monkeypatch):
    (tmp_path / "a.csv").write_bytes(np.random.default_rng(3).bytes(5000))
    with pytest.raises(DataError, match="cannot be read as a CSV file"):
        sources.load(str(tmp_path / "a.csv"))
    path = write(tmp_path / "b.csv")
    monkeypatch.setattr(checks, "MAX_BYTES", path.stat().st_size - 1)
    with pytest.raises(DataError, match="the limit is"):
        sources.load(str(path))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=3))
def test_random_damage_gives_images_or_one_clear_line(tmp_path, where, value):
    content = bytearray(write(tmp_path / "good.csv").read_bytes())
    position = int(where * len(content))
    content[position : position + len(value)] = value
    (tmp_path / "a.csv").write_bytes(content)
    with contextlib.suppress(DataError):
        assert sources.load(str(tmp_path / "a.csv")).images.shape[1:] == (3, 3, 1)
