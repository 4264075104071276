"""The reference recipe on the real Fashion-MNIST: the way that `make run` goes, in a quarter of the epochs."""

import json
import os

import pytest

from edgecnn import bundle
from tests.commands import edgecnn
from tests.test_run import PAIRS

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif("EDGECNN_DATA" not in os.environ, reason="EDGECNN_DATA does not name the Fashion-MNIST files"),
]


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reference") / "run"
    done = edgecnn("run", "--dataset", "fashion-mnist", "--epochs", 5, "--out", folder, "--json")
    return folder, json.loads(done.stdout)


def rows(result):
    return {f"{row['format']}@{row['runtime']}": row for row in result["results"]}


def test_it_learns_at_least_what_is_published_of_this_network(reference):
    folder, result = reference
    manifest = bundle.load(folder).manifest
    assert manifest.split is not None
    assert (manifest.split.train, manifest.split.validation, manifest.split.test) == (44_500, 5_000, 5_500)
    baseline = rows(result["evaluation"])["keras@keras"]
    assert baseline["images"] == 5_500
    assert baseline["accuracy"] >= 0.8529


def test_float_files_change_no_answer_and_integer_files_lose_less_than_half_a_point(reference):
    folder, result = reference
    validation = json.loads(edgecnn("evaluate", folder, "--split", "validation", "--json").stdout)
    for measured, images in ((rows(result["evaluation"]), 5_500), (rows(validation), 5_000)):
        whole = {name: row for name, row in measured.items() if row["images"] == images}
        assert set(whole) >= {f"{name}@{runtime.name}" for name, runtime in PAIRS if runtime.sample is None}
        for name, row in whole.items():
            if "float32" in name:
                assert row["comparison"]["largest_probability_error"] <= 1e-4, name
                assert row["comparison"]["difference"] == 0, name
            elif name != "keras@keras":
                assert row["comparison"]["difference"] >= -0.005, name
