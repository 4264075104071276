"""Measurements that come in parts: what stays of earlier ones, what goes, and what is said of it."""

import dataclasses
import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from edgecnn import api, bundle, formats, runtimes
from edgecnn.bundle import measurements
from edgecnn.commands import evaluate, report
from edgecnn.errors import BundleError, GateError, ModelError
from edgecnn.evaluation import clock, latency
from edgecnn.evaluation.metrics import Predictions
from edgecnn.report.sections import mistakes
from edgecnn.runtimes.subprocess_probe import ProbeResult
from edgecnn.system.files import sha256_of, write_json
from edgecnn.types import Benchmark, Evaluation, NullProgress, from_json

RELEASED = Path(__file__).parents[1] / "export" / "fashion-mnist-micro"
DERIVED = (bundle.EVALUATION, bundle.PREDICTIONS, bundle.BASELINE, bundle.CALIBRATION, bundle.CARD)
INT8, ONNX = "tflite-int8@litert", "onnx-int8@onnxruntime"


class Told(NullProgress):
    """Keeps what it is told."""

    def __init__(self):
        self.lines: list[str] = []

    def say(self, message):
        self.lines.append(message)


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def made(tmp_path):
    """A bundle of the released files, without a dataset and not yet measured."""
    folder = shutil.copytree(RELEASED, tmp_path / "made")
    found = bundle.load(folder)
    found.forget(DERIVED)
    found.save(dataclasses.replace(found.manifest, dataset=None, split=None), ())
    return found


@pytest.fixture(scope="module")
def answers():
    images = np.random.default_rng(0).integers(0, 256, (40, 28, 28, 1), np.uint8)
    read = formats.read(RELEASED / "model-int8.tflite")
    assert read.contract is not None
    return images, runtimes.find("litert-reference").load(RELEASED / "model-int8.tflite", read.contract, 1).predict(
        images
    )


@pytest.fixture
def data(answers, tmp_path):
    return write(tmp_path / "a.npz", answers, seed=1)


def write(path, answers, seed):
    """Write labelled images, most of them labelled as the file answers."""
    images, probabilities = answers
    random = np.random.default_rng(seed)
    labels = np.where(random.random(40) < 0.8, probabilities.argmax(axis=1), random.integers(0, 10, 40))
    labels[:10] = np.arange(10)  # every class has an example
    np.savez(path, images=images, labels=labels, class_names=np.array(bundle.load(RELEASED).manifest.class_names))
    return path


@pytest.fixture(autouse=True)
def quick(answers, monkeypatch):
    """Take the baseline's answers as given, and probe nothing in a process of its own."""
    given = Predictions.of("keras", "keras", answers[1])
    monkeypatch.setattr(evaluate, "_baseline", lambda made, samples, progress: (given, ()))
    monkeypatch.setattr(latency, "probe_all", lambda *_: [ProbeResult("", 1 << 20)])
    for limit in ("_VISIT_SECONDS", "_WINDOW_SECONDS", "_WARMUP_SECONDS", "_BATCH_SECONDS", "_LOAD_SECONDS"):
        monkeypatch.setattr(clock, limit, 0.001)


def stored(made, name, kind):
    return from_json(kind, json.loads(made.path(name).read_text()))


def test_rows_of_other_runtimes_stay_and_say_which_run_they_are_of(made, data, told):
    first = api.evaluate(made.folder, only=["litert"], data=data)
    second = api.evaluate(made.folder, only=["onnxruntime"], data=data, progress=told)
    assert measurements.names(second.results) == ["keras@keras", INT8, "onnx-float32@onnxruntime", ONNX]
    assert stored(made, bundle.EVALUATION, Evaluation) == second
    baseline, int8, *onnx = second.results
    assert int8 == first.results[1]
    assert [run.time for run in second.runs] == [int8.run, baseline.run]
    assert {row.run for row in onnx} == {baseline.run} != {int8.run}
    assert int8.run == first.runs[0].time < baseline.run
    hashes = {item.format: item.sha256 for item in made.manifest.artifacts}
    assert int8.sha256 == hashes["tflite-int8"] == sha256_of(made.path("model-int8.tflite"))
    assert baseline.sha256 == sha256_of(made.path("model.keras"))
    assert told.lines == []
    with np.load(made.path(bundle.PREDICTIONS)) as kept:
        assert {*measurements.names(second.results), "labels", "images"} == set(kept)
        np.testing.assert_array_equal(kept[INT8] == kept["labels"], kept["keras@keras"] == kept["labels"])
    bundle.load(made.folder)


def test_a_runtime_that_is_measured_again_replaces_its_rows(made, data):
    api.evaluate(made.folder, only=["litert", "onnxruntime"], data=data)
    again = api.evaluate(made.folder, only=["litert"], data=data)
    assert len(measurements.names(again.results)) == len(set(measurements.names(again.results))) == 4
    assert {row.run for row in again.results if row.runtime == "litert"} == {again.runs[-1].time}
    last = api.evaluate(made.folder, only=["litert", "onnxruntime"], data=data)
    assert [run.time for run in last.runs] == [last.results[0].run], "no row is left of the runs before"


def test_rows_of_a_runtime_that_is_not_installed_here_stay_and_of_one_that_fails_go(made, data, monkeypatch):
    api.evaluate(made.folder, only=["litert", "onnxruntime"], data=data)
    onnx, litert = type(runtimes.find("onnxruntime")), type(runtimes.find("litert"))
    monkeypatch.setattr(onnx, "missing", lambda runtime: "it is not installed")
    result = api.evaluate(made.folder, only=["litert", "onnxruntime"], data=data)
    assert measurements.names(result.results) == ["keras@keras", INT8, "onnx-float32@onnxruntime", ONNX]
    assert [(item.format, item.runtime, item.reason) for item in result.skipped if item.runtime == "onnxruntime"] == [
        (name, "onnxruntime", "it is not installed") for name in ("onnx-float32", "onnx-int8")
    ]

    def fail(*_):
        raise ModelError("it cannot be loaded")

    monkeypatch.setattr(litert, "load", fail)
    with pytest.raises(ModelError, match="it cannot be loaded"):  # not one row is new
        api.evaluate(made.folder, only=["litert"], data=data)
    monkeypatch.setattr(onnx, "missing", lambda runtime: None)
    result = api.evaluate(made.folder, only=["litert", "onnxruntime"], data=data)
    assert measurements.names(result.results) == ["keras@keras", "onnx-float32@onnxruntime", ONNX]
    assert ("litert", "it cannot be loaded") in [(item.runtime, item.reason) for item in result.skipped]


def test_report_and_card_are_made_again_where_what_changes_them_fails(made, data):
    api.evaluate(made.folder, only=["litert"], data=data)
    api.report(made.folder, data=data)
    made = bundle.load(made.folder)

    def fail():
        with report.rewritten_pages(made, NullProgress()):
            made.forget((bundle.EVALUATION,))
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fail()
    assert "This bundle was not evaluated" in bundle.load(made.folder).path(bundle.REPORT).read_text()
    assert bundle.load(made.folder).has(bundle.CARD)


def test_gates_are_held_to_what_the_command_measured(made, data):
    api.evaluate(made.folder, only=["onnxruntime"], data=data)
    result = api.evaluate(made.folder, only=["litert"], data=data)
    api.check_gates(result, ["tflite-int8.accuracy>=50"])
    with pytest.raises(GateError, match="onnx-int8.accuracy>=50: nothing was measured that it applies to"):
        api.check_gates(result, ["onnx-int8.accuracy>=50"])


def test_a_file_that_changed_takes_its_rows_with_it_and_that_is_said(made, data, told):
    api.evaluate(made.folder, only=["litert", "onnxruntime"], data=data)
    api.benchmark([made.folder], only=["litert", "onnxruntime"], rounds=6)
    artifacts = tuple(
        dataclasses.replace(item, sha256="0" * 64) if item.format == "onnx-int8" else item
        for item in made.manifest.artifacts
    )
    made = bundle.load(made.folder)
    made.save(dataclasses.replace(made.manifest, artifacts=artifacts), ())
    with pytest.raises(BundleError, match="have no format and runtime in common"):
        api.compare(made.folder, only_of(made, ONNX))
    result = api.evaluate(made.folder, only=["litert"], data=data, progress=told)
    assert measurements.names(result.results) == ["keras@keras", INT8, "onnx-float32@onnxruntime"]
    timed = api.benchmark([made.folder], only=["litert"], rounds=6, progress=told)
    assert measurements.names(timed.results) == [INT8, "onnx-float32@onnxruntime"]
    dropped = [line for line in told.lines if line.startswith("dropped from ")]
    assert [Path(line.split()[2].rstrip(",")).name for line in dropped] == [bundle.EVALUATION, bundle.BENCHMARK]
    assert all(line.endswith(f"measured: {ONNX}") for line in dropped)


def only_of(made, name):
    """Copy a bundle with the answers of one row alone."""
    folder = shutil.copytree(RELEASED, made.folder.parent / "other")
    other = bundle.load(folder)
    with np.load(made.path(bundle.PREDICTIONS)) as kept:
        arrays = {key: kept[key] for key in ("labels", "images", name)}
    bundle.write_arrays(other.path(bundle.PREDICTIONS), arrays)
    other.save(other.manifest, (bundle.PREDICTIONS,))
    return folder


def test_an_evaluation_on_other_images_is_replaced_and_that_is_said(made, data, answers, tmp_path, told):
    api.evaluate(made.folder, only=["litert"], data=data)
    other = write(tmp_path / "b.npz", answers, seed=2)
    result = api.evaluate(made.folder, only=["onnxruntime"], data=other, progress=told)
    assert measurements.names(result.results) == ["keras@keras", "onnx-float32@onnxruntime", ONNX]
    assert [line for line in told.lines if line.startswith("replaced: the evaluation on other images (a.npz")]


def test_damaged_predictions_are_replaced_and_that_is_said(made, data, told):
    api.evaluate(made.folder, only=["litert"], data=data)
    damaged = bundle.load(made.folder)
    damaged.path(bundle.PREDICTIONS).write_bytes(b"")
    damaged.save(damaged.manifest, (bundle.PREDICTIONS,))
    result = api.evaluate(made.folder, only=["onnxruntime"], data=data, progress=told)
    assert measurements.names(result.results) == ["keras@keras", "onnx-float32@onnxruntime", ONNX]
    warning, replaced = [line for line in told.lines if line.startswith(("warning: ", "replaced: "))]
    assert warning.startswith(f"warning: {damaged.path(bundle.PREDICTIONS)} is damaged: ")
    assert replaced.startswith("replaced: the evaluation with damaged predictions (a.npz")
    assert api.compare(made.folder, made.folder)[0].comparison.difference == 0


def test_measurements_of_an_edgecnn_that_named_no_runs_are_kept_too(made, data):
    api.evaluate(made.folder, only=["litert"], data=data)
    api.benchmark([made.folder], only=["litert"], rounds=6)
    made = bundle.load(made.folder)
    for name in (bundle.EVALUATION, bundle.BENCHMARK):
        content = json.loads(made.path(name).read_text())
        del content["runs"]
        for row in content["results"]:
            del row["run"], row["sha256"]
        write_json(made.path(name), content)
    made.save(made.manifest, (bundle.EVALUATION, bundle.BENCHMARK))
    result = api.evaluate(made.folder, only=["onnxruntime"], data=data)
    assert {row.run for row in result.results if row.runtime == "litert"} == {""}
    assert [run.time == "" for run in result.runs] == [True, False]
    measurements.store_digests(bundle.load(made.folder))
    assert all(row.sha256 for row in stored(made, bundle.EVALUATION, Evaluation).results)
    assert all(row.sha256 for row in stored(made, bundle.BENCHMARK, Benchmark).results)


def test_a_partial_benchmark_measures_the_baseline_again_and_forms_ratios_within_itself(made):
    first = api.benchmark([made.folder], only=["litert"], rounds=6)
    second = api.benchmark([made.folder], only=["onnxruntime"], rounds=7)
    assert measurements.names(first.results) == [INT8]
    assert measurements.names(second.results) == [INT8, "onnx-float32@onnxruntime", ONNX]
    assert {row.run for row in second.results} == {second.runs[-1].time}, "the baseline's row is of the same run"
    assert [row.ratio is None for row in second.results] == [True, False, False]
    third = api.benchmark([made.folder], only=["c-host"], rounds=6)
    assert measurements.names(third.results) == [INT8, "onnx-float32@onnxruntime", ONNX, "c-int8@c-host"]
    assert stored(made, bundle.BENCHMARK, Benchmark) == third
    int8, onnx, _, kit = third.results
    assert onnx == second.results[1]
    assert (int8.run, kit.run) == (third.runs[-1].time,) * 2
    assert [(run.baseline, run.rounds) for run in third.runs] == [(INT8, 7), (INT8, 6)]
    assert third.runs[0].baseline_p50 == second.results[0].p50 != int8.p50


def test_report_and_card_show_the_new_figures_and_keep_their_pictures(made, data, told):
    api.evaluate(made.folder, only=["litert"], data=data)
    api.report(made.folder, data=data, clock_mhz=80)
    pictures = mistakes.pictures_of(made.path(bundle.REPORT).read_text())
    assert len(pictures) == len(stored(made, bundle.EVALUATION, Evaluation).mistakes) > 0
    api.benchmark([made.folder], only=["litert"], rounds=6, progress=told)
    api.evaluate(made.folder, only=["onnxruntime"], data=data, progress=told)
    now = bundle.load(made.folder)
    page, card = now.path(bundle.REPORT).read_text(), now.path(bundle.CARD).read_text()
    assert now.has(bundle.REPORT)
    assert now.has(bundle.CARD)
    assert now.manifest.clock_mhz == 80
    for shown in (page, card):
        assert "onnx-int8" in shown
        assert re.search(r"p50\b", shown)
    np.testing.assert_array_equal(mistakes.pictures_of(page), pictures)
    assert sum(line.startswith("made again with these figures: ") for line in told.lines) == 2


def test_a_bundle_with_a_card_alone_gets_no_page(made, data):
    api.evaluate(made.folder, only=["litert"], data=data)
    api.report(made.folder, data=data)
    bundle.load(made.folder).forget((bundle.REPORT,))
    api.evaluate(made.folder, only=["onnxruntime"], data=data)
    now = bundle.load(made.folder)
    assert (now.has(bundle.REPORT), now.has(bundle.CARD)) == (False, True)
    assert not now.path(bundle.REPORT).exists()
