"""The reference recipe on the real Fashion-MNIST, in a few of its epochs."""

import json
import shutil

import pytest

from edgecnn import bundle
from tests.campaigns import sized
from tests.commands import edgecnn
from tests.test_run import PAIRS

pytestmark = pytest.mark.campaign


QUICK = tuple((name, runtime) for name, runtime in PAIRS if runtime.name in ("litert", "onnxruntime"))
MEASURED = sized([(name, runtime) for name, runtime in PAIRS if runtime.timed], PAIRS)  # boards take minutes each


def evaluated(folder, pairs, *arguments):
    """Return what a bundle's files reach: a row for each format and runtime."""
    wanted = [word for name in {runtime.name for _, runtime in pairs} for word in ("--runtime", name)]
    results = json.loads(edgecnn("evaluate", folder, "--json", *wanted, *arguments).stdout)["results"]
    return {f"{row['format']}@{row['runtime']}": row for row in results}


@pytest.fixture(scope="module")
def reference(reference_run, tmp_path_factory):
    folder = shutil.copytree(reference_run, tmp_path_factory.mktemp("reference") / "run")
    return folder, evaluated(folder, MEASURED)


def test_it_learns_at_least_what_is_published_of_this_network(reference):
    folder, rows = reference
    manifest = bundle.load(folder).manifest
    assert manifest.split is not None
    assert (manifest.split.train, manifest.split.validation, manifest.split.test) == (44_500, 5_000, 5_500)
    assert rows["keras@keras"]["samples"] == 5_500
    assert rows["keras@keras"]["accuracy"] >= 0.8529


def check(measured, images, pairs):
    whole = {name: row for name, row in measured.items() if row["samples"] == images}
    assert set(whole) >= {f"{name}@{runtime.name}" for name, runtime in pairs if runtime.max_samples is None}
    for name, row in whole.items():
        if "float32" in name:
            assert row["comparison"]["largest_probability_error"] <= 1e-4, name
            assert row["comparison"]["difference"] == 0, name
        elif name != "keras@keras":
            assert row["comparison"]["difference"] >= -0.005, name


def test_float_files_change_no_answer_and_integer_files_lose_less_than_half_a_point(reference):
    folder, test = reference
    check(test, 5_500, MEASURED)
    check(evaluated(folder, QUICK, "--split", "validation"), 5_000, QUICK)
