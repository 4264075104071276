"""Fashion-MNIST is looked for in the places documented, and nothing but the published files is ever used."""

import gzip
import hashlib
import struct
from pathlib import Path

import numpy as np
import pytest

from edgecnn.data import download, fashion_mnist, idx, sources
from edgecnn.data.download import RemoteFile, RetryPolicy
from edgecnn.errors import DataError, UsageError
from edgecnn.system.files import cache_folder
from edgecnn.types import NullProgress
from tests.test_data_download import mirror, other  # noqa: F401 - fixtures
from tests.tools import official_files

PUBLISHED_MD5 = {
    "train-images-idx3-ubyte.gz": "8d4fb7e6c68d591d4c3dfef9ec88bf0d",
    "train-labels-idx1-ubyte.gz": "25c81989df183df01b3e8a0aad5dffbe",
    "t10k-images-idx3-ubyte.gz": "bef4ecab320f06d8554ea6380940ec79",
    "t10k-labels-idx1-ubyte.gz": "bb300cfdad3c16e7a12a480ee83cd310",
}


class Listener(NullProgress):
    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, message: str) -> None:
        self.said.append(message)


def small_files() -> dict[str, bytes]:
    """Four files in the official format with 40 and 20 images of 2x2."""
    contents = {}
    for kind, count in (("train", 40), ("t10k", 20)):
        pixels = bytes((7 * i + count) % 256 for i in range(4 * count))
        images = struct.pack(">BBBBIII", 0, 0, 8, 3, count, 2, 2) + pixels
        labels = struct.pack(">BBBBI", 0, 0, 8, 1, count) + bytes(i % 10 for i in range(count))
        contents[f"{kind}-images-idx3-ubyte.gz"] = gzip.compress(images, mtime=0)
        contents[f"{kind}-labels-idx1-ubyte.gz"] = gzip.compress(labels, mtime=0)
    return {f"{name}.gz": contents[f"{name}.gz"] for name in idx.OFFICIAL_NAMES}


@pytest.fixture
def published(tmp_path, monkeypatch):
    """Small files stand for the published ones, the cache is empty, and no mirror answers."""
    contents = small_files()
    files = tuple(RemoteFile(n, len(c), hashlib.sha256(c).hexdigest()) for n, c in contents.items())
    monkeypatch.setattr(fashion_mnist, "FILES", files)
    monkeypatch.setattr(fashion_mnist, "MIRRORS", ())
    monkeypatch.setattr(download, "RetryPolicy", lambda: RetryPolicy(attempts=2, timeout=0.3, pause=0.01))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("EDGECNN_DATA", raising=False)
    return contents


def store(folder: Path, contents: dict[str, bytes], *, damaged: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content[:-1] if name == damaged else content)
    return folder


def check(dataset) -> None:
    assert (dataset.name, dataset.official_test, dataset.warning) == ("fashion-mnist", 20, "")
    assert dataset.images.shape == (60, 2, 2, 1)
    assert dataset.images[0].ravel().tolist() == [40, 47, 54, 61]  # (7 i + 40) % 256
    assert dataset.images[40].ravel().tolist() == [20, 27, 34, 41]
    assert dataset.labels is not None
    assert dataset.labels.tolist() == [i % 10 for i in range(60)]
    assert dataset.class_names[9] == "Ankle boot"


def test_places_are_searched_in_order(tmp_path, published, monkeypatch):
    with pytest.raises(DataError, match="fashion-mnist is not at hand"):
        sources.load("fashion-mnist")
    store(cache_folder(fashion_mnist.NAME), published)
    check(sources.load("fashion-mnist"))
    opened: list[Path] = []
    read = fashion_mnist._read

    def watched(folder):
        opened.append(folder)
        return read(folder)

    monkeypatch.setattr(fashion_mnist, "_read", watched)
    monkeypatch.setenv("EDGECNN_DATA", str(tmp_path / "environment"))
    sources.load("fashion-mnist", root=store(tmp_path / "mine", published))
    monkeypatch.setenv("EDGECNN_DATA", "")
    sources.load("fashion-mnist")
    assert opened == [tmp_path / "mine", tmp_path / "cache" / "edgecnn" / "fashion-mnist"]


@pytest.mark.parametrize("place", ["root", "environment"])
def test_files_of_the_users_folders_are_read(tmp_path, published, monkeypatch, place):
    folder = store(tmp_path / "mine", published)
    if place == "environment":
        monkeypatch.setenv("EDGECNN_DATA", str(folder))
    check(sources.load("fashion-mnist", root=folder if place == "root" else None))
    check(sources.load(root=folder))


def test_the_folder_that_is_at_hand_is_told(tmp_path, published, monkeypatch):
    assert fashion_mnist.locate() is None
    store(cache_folder(fashion_mnist.NAME), published)
    assert fashion_mnist.locate() == cache_folder(fashion_mnist.NAME)
    monkeypatch.setenv("EDGECNN_DATA", str(store(tmp_path / "mine", published)))
    assert fashion_mnist.locate() == tmp_path / "mine"


def test_files_are_downloaded_into_the_cache_once(published, mirror, monkeypatch):  # noqa: F811
    mirror.served = published
    monkeypatch.setattr(fashion_mnist, "MIRRORS", (mirror.address,))
    check(sources.load("fashion-mnist"))
    check(sources.load("fashion-mnist"))
    assert len(mirror.ranges) == 4
    assert sorted(path.name for path in cache_folder(fashion_mnist.NAME).iterdir() if path.name != ".lock") == sorted(
        published
    )


def test_the_second_mirror_is_tried(published, mirror, other, monkeypatch):  # noqa: F811
    mirror.served, other.served = {}, published
    monkeypatch.setattr(fashion_mnist, "MIRRORS", (mirror.address, other.address))
    check(sources.load("fashion-mnist"))
    assert len(mirror.ranges) == len(other.ranges) == 4


@pytest.mark.parametrize("name", sorted(PUBLISHED_MD5))
def test_a_damaged_file_of_the_cache_is_named_and_fetched_again(published, mirror, monkeypatch, name):  # noqa: F811
    mirror.served = published
    monkeypatch.setattr(fashion_mnist, "MIRRORS", (mirror.address,))
    store(cache_folder(fashion_mnist.NAME), published, damaged=name)
    listener = Listener()
    check(sources.load("fashion-mnist", progress=listener))
    assert len(listener.said) == len(mirror.ranges) == 1
    assert name in listener.said[0]


@pytest.mark.parametrize("alter", [lambda c: c[:-1], lambda c: c + b"x", lambda c: c[:30] + b"?" + c[31:]])
def test_a_damaged_file_of_the_user_is_named_and_never_used(tmp_path, published, alter):
    folder = store(tmp_path / "mine", published)
    spoilt = folder / "t10k-images-idx3-ubyte.gz"
    spoilt.write_bytes(alter(spoilt.read_bytes()))
    before = spoilt.read_bytes()
    listener = Listener()
    with pytest.raises(DataError, match=str(spoilt)) as failure:
        sources.load("fashion-mnist", root=folder, progress=listener)
    assert "\n" not in str(failure.value)
    assert str(spoilt) in listener.said[0]
    store(cache_folder(fashion_mnist.NAME), published)
    check(sources.load("fashion-mnist", root=folder))  # an undamaged copy elsewhere serves
    assert spoilt.read_bytes() == before


def test_auto_says_loudly_that_it_is_digits(tmp_path, published, monkeypatch):
    folder = store(tmp_path / "mine", published, damaged="train-images-idx3-ubyte.gz")
    with pytest.raises(DataError, match="fashion-mnist is not at hand"):  # never the digits in place of what was named
        sources.load("auto", root=folder)
    monkeypatch.setenv("EDGECNN_DATA", str(folder))
    dataset = sources.load("auto")
    assert dataset.name == "digits"
    assert "in place of Fashion-MNIST" in dataset.warning
    assert str(folder / "train-images-idx3-ubyte.gz") in dataset.warning
    assert sources.load("digits").warning == ""


def test_a_folder_of_the_user_that_lacks_files_is_named(tmp_path, published, monkeypatch):
    monkeypatch.setenv("EDGECNN_DATA", str(tmp_path / "nothing"))
    with pytest.raises(DataError, match=r"nothing lacks train-images-idx3-ubyte.gz; fashion-mnist is not at hand"):
        sources.load("fashion-mnist")


@pytest.mark.parametrize("name", ["auto", "fashion-mnist"])
def test_a_folder_that_was_named_is_never_replaced_by_another(tmp_path, published, name):
    store(cache_folder(fashion_mnist.NAME), published)
    (tmp_path / "photos").mkdir()
    with pytest.raises(DataError, match=f"--data {tmp_path}/photos lacks train-.* of fashion-mnist; .* --dataset"):
        sources.load(name, root=tmp_path / "photos")
    with pytest.raises(UsageError, match=f"--data {tmp_path} is not for {tmp_path}/photos"):
        sources.load(str(tmp_path / "photos"), root=tmp_path)


def test_auto_survives_a_cache_that_cannot_be_written(tmp_path, published, monkeypatch):
    (tmp_path / "cache").write_text("a file")
    dataset = sources.load("auto")
    assert dataset.name == "digits"
    assert "cannot write to" in dataset.warning


def test_a_root_that_is_no_folder_is_a_mistake_of_the_caller(tmp_path, published):
    for name in ("auto", "fashion-mnist"):
        with pytest.raises(UsageError, match="nowhere is not a folder; name the one that holds"):
            sources.load(name, root=tmp_path / "nowhere")


def test_there_are_at_least_two_published_mirrors():
    hosts = {address.split("/")[2] for address in fashion_mnist.MIRRORS}
    assert len(hosts) >= 2
    assert all(address.endswith("/") for address in fashion_mnist.MIRRORS)


def test_the_pinned_sums_are_those_of_the_published_files():
    folder = official_files()
    assert {file.name for file in fashion_mnist.FILES} == set(PUBLISHED_MD5)
    for file in fashion_mnist.FILES:
        content = (folder / file.name).read_bytes()
        assert hashlib.md5(content).hexdigest() == PUBLISHED_MD5[file.name]
        assert file.damage(content) is None


def test_the_real_files_hold_seventy_thousand_balanced_images():
    folder = official_files()
    dataset = sources.load("fashion-mnist")
    assert dataset.images.shape == (70_000, 28, 28, 1)
    assert dataset.images.dtype == np.uint8
    assert dataset.labels is not None
    assert np.bincount(dataset.labels[:60_000]).tolist() == [6_000] * 10
    assert np.bincount(dataset.labels[60_000:]).tolist() == [1_000] * 10
    raw = gzip.decompress((folder / "t10k-images-idx3-ubyte.gz").read_bytes())
    assert dataset.images[60_000:].tobytes() == raw[16:]


def test_the_real_files_come_through_a_mirror(tmp_path, mirror, monkeypatch):  # noqa: F811
    folder = official_files()
    mirror.served = {name: (folder / name).read_bytes() for name in PUBLISHED_MD5}
    mirror.faults = ["truncate"]
    monkeypatch.delenv("EDGECNN_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    dataset = fashion_mnist.load(None, NullProgress(), [mirror.address])
    assert len(dataset.images) == 70_000
    assert len(mirror.ranges) == 5
