"""One whole run on the digits, looked at from every side; then the same bundle where only the core is installed."""

import json
import shutil
import sys
from html.parser import HTMLParser

import numpy as np
import pytest
from PIL import Image

from edgecnn import bundle, formats
from edgecnn.commands import run as running
from edgecnn.data import sources
from edgecnn.runtimes import RUNTIMES
from edgecnn.system import processes
from edgecnn.types import NullProgress
from tests.campaigns import sized
from tests.commands import edgecnn, refused
from tests.json_documents import check
from tests.test_startup import core_python  # noqa: F401
from tests.tools import path_without_emulators

ALL = [item.name for item in formats.FORMATS]
PAIRS = [(name, runtime) for name in ["keras", *ALL] for runtime in RUNTIMES if name in runtime.formats]
TWIN = ("tflite-int8", "litert-reference")
RUN = {name for name, _ in PAIRS}  # a kit for an interpreter is run as the file that it holds


@pytest.fixture(scope="session")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run") / "digits"
    done = edgecnn("run", "--dataset", "digits", "--epochs", 6, "--out", folder, "--json")
    return folder, done


@pytest.fixture
def made(run, tmp_path):
    return shutil.copytree(run[0], tmp_path / "made")


def test_results_go_to_stdout_and_progress_to_stderr(run):
    folder, done = run
    result = json.loads(done.stdout)
    check("output-run", result)
    assert result["folder"] == str(folder)
    assert {row["format"] for row in result["evaluation"]["results"]} == RUN
    assert {row["format"] for row in result["benchmark"]["results"]} == RUN
    assert "epoch 6/6: accuracy" in done.stderr
    assert "Traceback" not in done.stderr


def test_warnings_of_a_stage_in_a_process_of_its_own_are_not_notes_that_the_next_one_replaces(monkeypatch):
    told: list[tuple[str, str]] = []

    class Told(NullProgress):
        def advance(self, steps=1, note=""):
            told.append(("note", note))

        def say(self, message):
            told.append(("said", message))

    program = "import sys; print('measure: x', 'warning: busy', 'measure: y', sep='\\n', file=sys.stderr)"
    monkeypatch.setattr(processes, "command", lambda *_: [sys.executable, "-c", program])
    running._in_own_process("measure", (), Told())
    assert told == [("note", "x"), ("said", "warning: busy"), ("note", "y"), ("note", "")]


def test_every_json_file_fits_its_schema(run):
    files = {path.stem: path for path in (*run[0].glob("*.json"), *run[0].glob("checkpoint/run.json"))}
    files |= {f"{kind}-kit": run[0] / f"{kind}-int8" / "kit.json" for kind in ("c", "tflm")}
    assert set(files) >= {"manifest", "evaluation", "benchmark", "history", "run", "c-kit", "tflm-kit"}
    for name, path in files.items():
        check(name, json.loads(path.read_text()))


def test_bundle_is_whole_and_says_what_it_was_made_from(run):
    manifest = bundle.load(run[0]).manifest
    assert manifest.training is not None
    assert manifest.training.overrides == ("training.epochs=6",)
    assert manifest.training.parameters == 47_582
    assert manifest.split is not None
    assert (manifest.split.protocol, manifest.split.test) == ("fractions", 180)
    assert [item.format for item in manifest.artifacts] == ALL
    assert manifest.skipped == ()
    assert manifest.calibration is not None
    assert len(set(manifest.calibration.indices)) == manifest.calibration.samples
    listed = {name for name, _ in manifest.files}
    assert {"model.keras", "recipe.toml", "evaluation.json", "benchmark.json", "report.html", "README.md"} <= listed
    on_disk = {str(path.relative_to(run[0])) for path in run[0].rglob("*") if path.is_file()}
    assert {name for name in on_disk if not name.startswith("checkpoint/")} == {*listed, "manifest.json"}


def test_integer_artifacts_take_pixels_as_the_contract_says(run):
    artifacts = {item.format: item for item in bundle.load(run[0]).manifest.artifacts}
    int8, int16 = artifacts["tflite-int8"], artifacts["tflite-int16x8"]
    assert (int8.input.dtype, int8.input.scale, int8.input.zero_point) == ("int8", 1.0, -128)
    assert int8.integer_only
    assert (int16.input.dtype, int16.input.scale, int16.input.zero_point) == ("int16", 1 / 128, 0)
    assert artifacts["tflite-float32"].input.shape == (1, 28, 28, 1)
    assert artifacts["onnx-float32"].input.shape == (None, 28, 28, 1)


def test_every_artifact_learned_the_digits(run):
    rows = json.loads((run[0] / "evaluation.json").read_text())["results"]
    assert [(row["format"], row["runtime"]) for row in rows] == [(name, runtime.name) for name, runtime in PAIRS]
    for row in rows:
        assert row["accuracy"] > 0.9, f"{row['format']}@{row['runtime']}"
    float_rows = [row for row in rows if "float32" in row["format"]]
    assert all(row["comparison"]["changed"] == 0 for row in float_rows)


def test_every_runtime_of_generated_c_gives_the_host_s_answers(run):
    found = json.loads((run[0] / "evaluation.json").read_text())
    (host,) = (row for row in found["results"] if row["runtime"] == "c-host")
    (reference,) = (row for row in found["results"] if (row["format"], row["runtime"]) == TWIN)
    assert host["confusion"] == reference["confusion"]
    boards = {row["runtime"]: row for row in found["devices"] if row["format"] == "c-int8"}
    assert set(boards) == {runtime.name for name, runtime in PAIRS if name == "c-int8" and not runtime.timed}
    for row in boards.values():
        assert (row["samples"], row["differing"]) == (180, 0)
        assert 0 < row["arena_bytes"] <= row["ram_bytes"] <= 6144


def test_report_names_everything_and_asks_the_network_for_nothing(run):
    class Addresses(HTMLParser):
        found: tuple[str, ...] = ()

        def handle_starttag(self, tag, attrs):
            self.found += tuple(value for key, value in attrs if key in ("src", "href") and value)

    page = (run[0] / "report.html").read_text()
    parser = Addresses()
    parser.feed(page)
    assert all(address.startswith(("data:", "#")) for address in parser.found)
    for name in ALL:
        assert name in page
    assert (run[0] / "README.md").read_text().startswith("---\n")


@pytest.mark.campaign
def test_same_recipe_and_seed_give_the_same_bytes(run, tmp_path):
    again = tmp_path / run[0].name  # the names in generated C begin with it
    edgecnn("train", "--dataset", "digits", "--epochs", 6, "--out", again)
    edgecnn("export", again)
    first, second = bundle.load(run[0]).manifest, bundle.load(again).manifest
    files = dict(first.files)
    for artifact in second.artifacts:
        assert artifact.sha256 == files[artifact.file], artifact.file
    assert dict(second.files)["model.keras"] == files["model.keras"]
    assert dict(second.files)["baseline.npz"] == files["baseline.npz"]


@pytest.mark.campaign
def test_sizes_are_exact_once_there_is_generated_c(run):
    folder = run[0]
    kit = json.loads((folder / "c-int8" / "kit.json").read_text())
    cost = json.loads(edgecnn("verify", folder, "--json").stdout)["cost"]
    assert (cost["flash_bytes"], cost["ram_bytes"], cost["exact"]) == (kit["weight_bytes"], kit["arena_bytes"], True)
    done = edgecnn("verify", folder, "--max-ram", 5000, code=3)
    assert "RAM (bytes of the generated C)" in done.stderr
    before = json.loads(edgecnn("verify", "reference", "--json").stdout)["cost"]
    assert (before["untrained"], before["ram_bytes"]) == (True, kit["arena_bytes"])
    assert before["flash_bytes"] == pytest.approx(kit["weight_bytes"], rel=0.03)


def test_second_run_is_never_mixed_in(made):
    message = refused("train", "--dataset", "digits", "--epochs", 1, "--out", made)
    assert "already holds a run; continue it with --resume, or replace it with --force" in message
    bundle.load(made)


@pytest.mark.campaign
def test_resume_of_a_finished_run_changes_nothing(made):
    before = (made / "manifest.json").read_bytes()
    edgecnn("train", "--dataset", "digits", "--epochs", 6, "--out", made, "--resume")
    assert (made / "manifest.json").read_bytes() == before


@pytest.mark.campaign
def test_one_format_alone_replaces_only_its_file(made):
    before = dict(bundle.load(made).manifest.files)
    edgecnn("export", made, "--format", "tflite-float16")
    after = bundle.load(made).manifest
    assert [item.format for item in after.artifacts] == ALL
    assert dict(after.files)["model-float16.tflite"] == before["model-float16.tflite"]
    for name in ("evaluation.json", "benchmark.json"):  # of files that came out the same
        assert dict(after.files)[name] == before[name]
    assert {"report.html", "README.md"} <= set(dict(after.files))


@pytest.mark.campaign
def test_gates_fail_by_name(made):
    edgecnn("evaluate", made, "--runtime", "litert", "--gate", "accuracy_drop<=50", "--gate", "accuracy>=50")
    done = edgecnn("evaluate", made, "--runtime", "litert", "--gate", "tflite-int8.accuracy>=100.5", code=3)
    assert "tflite-int8@litert" in done.stderr
    assert done.stderr.count("edgecnn: ") == 1
    done = edgecnn("evaluate", made, "--runtime", "litert", "--gate", "acuracy>=1", code=2)
    assert "acuracy" in done.stderr


def test_two_bundles_are_compared_on_the_same_images(run, made):
    rows = json.loads(edgecnn("evaluate", made, "--against", run[0], "--json").stdout)
    assert len(rows) == len(PAIRS)
    assert all(row["comparison"]["difference"] == 0 and row["comparison"]["p_value"] == 1 for row in rows)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    digits = sources.load("digits")
    assert digits.labels is not None
    for index in (0, 1, 2):
        Image.fromarray(digits.images[index, :, :, 0]).save(folder / f"{digits.labels[index]}.png")
    np.save(folder / "4.npy", digits.images[4])
    return folder


@pytest.mark.parametrize("file", ["model-int8.tflite", "model-float32.onnx", "model-int8.onnx"])
def test_predict_names_the_digits(run, pictures, file):
    images = sorted(pictures.iterdir())
    rows = json.loads(edgecnn("predict", run[0] / file, *images, "--json").stdout)
    assert [row["label"] for row in rows] == ["0", "1", "2", "4"]
    assert all(row["probability"] > 0.5 for row in rows)


@pytest.mark.campaign
def test_core_install_works_on_an_existing_bundle(core_python, made, pictures, tmp_path_factory):  # noqa: F811
    boards = sized({"PATH": path_without_emulators(tmp_path_factory.mktemp("bin"))}, {})
    (made / "evaluation.json").read_text()
    edgecnn("inspect", made / "model-int8.tflite", python=core_python)
    edgecnn("inspect", made / "model-int8.onnx", python=core_python)
    done = edgecnn("evaluate", made, "--json", python=core_python, **boards)
    rows = json.loads(done.stdout)["results"]
    assert (rows[0]["format"], rows[0]["runtime"]) == ("keras", "keras")
    assert len(rows) == len(PAIRS), "rows of runtimes that are not installed here stay"
    missing = {item.name for _, item in PAIRS if item.name == "tflm" or (boards and not item.timed)}
    assert {row["runtime"] for row in rows if row["run"] != rows[0]["run"]} == missing
    done = edgecnn("benchmark", made, "--rounds", 6, "--json", python=core_python)
    reasons = {(row["format"], row["runtime"]): row["reason"] for row in json.loads(done.stdout)["skipped"]}
    emulated = {(name, runtime.name) for name, runtime in PAIRS if not runtime.timed}
    interpreted = {(name, runtime.name) for name, runtime in PAIRS if runtime.name == "tflm"}
    assert set(reasons) == {("keras", "keras")} | emulated | interpreted
    assert "pip install 'edgecnn[train]'" in reasons["keras", "keras"]
    edgecnn("report", made, python=core_python)
    assert "pip install" in (made / "report.html").read_text()
    done = edgecnn("predict", made / "model-int8.tflite", pictures / "1.png", python=core_python)
    assert "1.png" in done.stdout
