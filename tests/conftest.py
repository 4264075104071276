"""Set-up that every test shares: a quiet TensorFlow, and small images that look like something."""

import os
import signal

import numpy as np
import pytest

from edgecnn.data import Dataset, Split
from tests.campaigns import sized
from tests.commands import edgecnn
from tests.shared import once
from tests.tools import official_files

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")  # as every command that trains, before a test imports TensorFlow

# nohup has it ignored, by every child too, and a test that waits for its effect would wait for ever.
signal.signal(signal.SIGHUP, signal.SIG_DFL)

# Two workers take one file after another: the longest come first, so that neither waits for the other at the end.
LONGEST = (
    *("released", "reference", "c99_static", "keras_foreign", "run", "train", "tune_postgres", "tune_cli"),
    *("c99_networks", "tune_study", "c99_operators", "onnx_layers", "calibration_study", "c99_hostile"),
    "c99_reference",
)


def pytest_collection_modifyitems(items):
    order = {f"test_{name}.py": place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: order.get(item.path.name, len(order)))


@pytest.fixture(scope="session")
def stripes():
    """Images whose class is the direction and place of a stripe."""
    rng = np.random.default_rng(0)
    labels = np.arange(240) % 4
    images = rng.integers(0, 60, (240, 28, 28, 1), np.uint8)
    for image, label in zip(images, labels, strict=True):
        where = slice(4, 9) if label % 2 else slice(18, 23)
        if label < 2:
            image[where] = 220
        else:
            image[:, where] = 220
    images[:, 0, 0] = 7  # a pixel without deviation
    return Dataset("stripes", "generated", images, labels, ("a", "b", "c", "d"), 0, "stripes")


@pytest.fixture(scope="session")
def parts():
    order = np.random.default_rng(1).permutation(240)
    return Split("fractions", "", order[:160], order[160:200], order[200:], "parts")


def train_reference(folder):
    edgecnn("train", "--dataset", "fashion-mnist", "--epochs", sized(3, 5), "--out", folder / "run")
    edgecnn("export", folder / "run")


@pytest.fixture(scope="session")
def reference_run(tmp_path_factory):
    """The reference network after a few epochs on Fashion-MNIST, and all its files; a test that writes copies it."""
    official_files()
    return once(tmp_path_factory, "reference", train_reference) / "run"
