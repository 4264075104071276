"""Whole benchmarks of small files."""

import dataclasses
import os
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from edgecnn.errors import ModelError, UsageError
from edgecnn.evaluation import clock as timing
from edgecnn.evaluation import latency
from edgecnn.evaluation.latency import Candidate
from edgecnn.runtimes import find
from edgecnn.runtimes.subprocess_probe import ProbeResult
from edgecnn.system import machine
from edgecnn.types import RAW, Benchmark, Load, NullProgress, from_json, to_json
from tests.simulated import Busy, Clock


def dense_file(path: Path, width: int, batch="N") -> Path:
    """(N, 16) pixels to two classes, over `width` hidden units."""
    nodes = [
        helper.make_node("MatMul", ["x", "a"], ["h"]),
        helper.make_node("MatMul", ["h", "b"], ["i"]),
        helper.make_node("MatMul", ["i", "c"], ["m"]),
        helper.make_node("Softmax", ["m"], ["y"]),
    ]
    shapes = {"a": (16, width), "b": (width, width), "c": (width, 2)}
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, 16])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [batch, 2])],
        [numpy_helper.from_array(np.full(shape, 1e-3, np.float32), name) for name, shape in shapes.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def candidate(path: Path) -> Candidate:
    return Candidate("onnx-float32", find("onnxruntime"), path, path.name, RAW)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("benchmark")
    dense_file(folder / "small.onnx", 16)
    dense_file(folder / "large.onnx", 2500)
    dense_file(folder / "fixed.onnx", 16, batch=1)
    (folder / "broken.onnx").write_bytes(b"not a model")
    return folder


@pytest.fixture(scope="module")
def result(folder):
    candidates = [candidate(folder / name) for name in ("small.onnx", "large.onnx", "fixed.onnx", "broken.onnx")]
    return latency.run(candidates, baseline=candidates[0], rounds=8)


def test_what_can_be_loaded_is_measured_and_the_rest_is_told(result, folder):
    assert [item.file for item in result.results] == ["small.onnx", "large.onnx", "fixed.onnx"]
    (skipped,) = result.skipped
    assert (skipped.format, skipped.runtime) == ("onnx-float32", "onnxruntime")
    assert "broken.onnx" in skipped.reason
    assert result.baseline == "onnx-float32@onnxruntime"
    for item in result.results:
        assert item.file_bytes == (folder / item.file).stat().st_size
        assert 0 < item.p50.microseconds <= item.p90.microseconds <= item.p99.microseconds
        assert item.load_milliseconds > 0
        assert item.warmup_calls > 0
        assert item.calls >= 8
    assert [item.ratio is None for item in result.results] == [True, False, False]


def test_a_larger_model_needs_more_memory(result):
    small, large, _ = result.results
    assert large.peak_memory_bytes - small.peak_memory_bytes > 10 << 20  # 25 MB of weights


def test_batch_64_is_measured_where_the_file_allows_it_and_never_looped(result):
    small, _, fixed = result.results
    assert small.batched_samples_per_second > 0
    assert fixed.batched_samples_per_second is None


@dataclasses.dataclass(frozen=True)
class Simulated:
    """A runtime whose sessions take a known time by a simulated clock: so much a call, and so much an image."""

    name: str
    clock: Clock
    call: int
    image: int
    load_time: int
    formats: tuple[str, ...] = ("onnx-float32",)
    max_samples: int | None = None
    timed: bool = True

    def missing(self): ...
    def load(self, path, contract, threads):
        self.clock.nanoseconds += 1000 * self.load_time
        return Busy(self.clock, self.call, per_image=self.image)


@pytest.fixture
def measure(folder, monkeypatch):
    """Benchmark two simulated runtimes: 1000 microseconds a call of one image, and 3000."""
    clock = Clock()
    monkeypatch.setattr(timing, "time", clock)
    monkeypatch.setattr(latency, "probe_all", lambda *_: [ProbeResult("", 1 << 20)])
    quick, slow = (
        dataclasses.replace(candidate(folder / "small.onnx"), runtime=Simulated(name, clock, call, image, 5000))
        for name, call, image in (("quick", 900, 100), ("slow", 2900, 100))
    )
    return lambda **options: latency.run([quick, slow], baseline=quick, rounds=8, **options)


@pytest.fixture
def simulated(measure):
    return measure()


def test_the_figures_are_those_of_the_clock(simulated):
    quick, slow = simulated.results
    assert quick.ratio is None
    assert slow.ratio.verdict == "slower"
    assert slow.ratio.value == pytest.approx(3, rel=1e-3)
    assert [item.p50.microseconds for item in simulated.results] == pytest.approx([1000, 3000], rel=1e-3)
    assert [item.samples_per_second for item in simulated.results] == pytest.approx([1000, 1000 / 3], rel=1e-3)
    assert quick.batched_samples_per_second == pytest.approx(1e6 * 64 / 7300, rel=1e-3)
    assert [item.load_milliseconds for item in simulated.results] == pytest.approx([6, 8], rel=1e-3)
    assert simulated.overhead.microseconds == pytest.approx(0.02)  # one reading of this clock
    (run,) = simulated.runs
    assert (run.baseline, run.threads, run.rounds) == ("onnx-float32@quick", 1, 8)
    assert run.baseline_p50 == quick.p50
    assert {quick.run, slow.run} == {run.time}


class Told(NullProgress):
    """Keeps what it is told."""

    def __init__(self):
        self.lines = []

    def say(self, message):
        self.lines.append(message)


@pytest.mark.parametrize(("counts", "warned"), [([1, 3, 9, 3], True), ([2, 2, 1, 2], False)], ids=["busy", "quiet"])
def test_the_load_is_stated_and_more_than_one_runnable_thread_a_core_warned_of(counts, warned, measure, monkeypatch):
    """The mean over the rounds counts, so that a moment's rest does not hide a busy machine."""

    class Metered(machine.LoadMeter):
        def sample(self):
            self._average, self._samples = 0.75, [*self._samples, counts[len(self._samples) % len(counts)]]

    monkeypatch.setattr(machine, "LoadMeter", Metered)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    told = Told()
    load = measure(progress=told).runs[-1].load
    drawn = [counts[place % len(counts)] for place in range(9)]  # before the first round, and after each of 8
    assert load == Load(sum(drawn) / 9, 0.75, 2)
    assert any("warning: the machine was busy" in line for line in told.lines) == warned


def test_runnable_threads_are_counted_where_the_system_says_so(tmp_path):
    source = tmp_path / "loadavg"
    source.write_text("0.52 0.58 0.59 2/1093 4711\n")
    meter = machine.LoadMeter(source)
    source.write_text("0.99 0.58 0.59 5/1093 4711\n")
    meter.sample()
    assert meter.load() == Load(3.5, 0.52, os.cpu_count() or 1)
    for content in ("0.00 0.00 0.00 0/0 1\n", "", "strange"):
        source.write_text(content)
        assert machine.LoadMeter(source).load() is None
    assert machine.LoadMeter(tmp_path / "none").load() is None


def test_a_result_survives_json(result):
    assert from_json(Benchmark, to_json(result)) == result


def test_the_baseline_must_be_measured(folder):
    broken, small = candidate(folder / "broken.onnx"), candidate(folder / "small.onnx")
    with pytest.raises(ModelError, match=r"baseline onnx-float32@onnxruntime cannot be measured: .*broken.onnx"):
        latency.run([broken], baseline=broken, rounds=6)
    with pytest.raises(UsageError, match="choose one of onnx-float32@onnxruntime"):
        latency.run([small], baseline=broken)
    with pytest.raises(UsageError, match="5 rounds are too few .* at least 6"):
        latency.run([small], baseline=small, rounds=5)
    with pytest.raises(UsageError, match="0 threads"):
        latency.run([small], baseline=small, threads=0)


def test_images_of_another_shape_skip_the_file(folder):
    small = candidate(folder / "small.onnx")
    with pytest.raises(ModelError, match=r"\(16\).*\(28, 28, 1\)"):
        latency.run([small], np.zeros((2, 28, 28, 1), np.uint8), baseline=small, rounds=6)


def test_a_runtime_that_cannot_have_the_threads_is_skipped_with_the_reason(folder):
    @dataclasses.dataclass(frozen=True)
    class Stubborn:
        name: str = "onnxruntime"
        formats: tuple[str, ...] = ()
        max_samples: int | None = None
        timed: bool = True

        def missing(self): ...
        def load(self, path, contract, threads):
            session = find("onnxruntime").load(path, contract, threads)
            vars(session)["threads"] = 7
            return session

    small = candidate(folder / "small.onnx")
    stubborn = dataclasses.replace(small, runtime=Stubborn(), file="other")
    skipped = latency.run([small, stubborn], baseline=small, rounds=6).skipped
    assert [item.reason for item in skipped] == [
        "onnxruntime computes with 7 threads in this process, not with 1; measure it with --threads 7, or by itself"
    ]


def test_the_machine_is_described_without_names_or_paths(tmp_path):
    import platform

    found = machine.describe()
    assert found.cores >= 1
    assert found.memory_bytes > 1 << 28
    assert dict(found.packages)["numpy"] == np.__version__
    assert platform.node() not in str(found)
    assert "/home" not in str(found)
    listing = tmp_path / "cpuinfo"
    listing.write_text("processor\t: 0\nBogoMIPS\t: 108.00\n\nHardware\t: BCM2835\nModel\t\t: Raspberry Pi 4 Model B\n")
    assert machine._processor(listing) == "Raspberry Pi 4 Model B"
    listing.write_text("processor\t: 0\n")
    assert machine._processor(listing) == platform.machine()
