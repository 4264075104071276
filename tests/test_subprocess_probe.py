"""Damaged files never end the process of the user, and a file is not blamed for what is not its fault."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from edgecnn.errors import ModelError
from edgecnn.runtimes import subprocess_probe
from edgecnn.system import machine, processes
from edgecnn.types import Load

FAKE_LITERT = """
import enum, os, signal, time

class OpResolverType(enum.Enum):
    AUTO = 0

class Interpreter:
    def __init__(self, model_path, num_threads, experimental_op_resolver_type):
        name = os.path.basename(model_path)
        print("chatter on standard output", flush=True)
        if name.startswith("crash"):
            os.kill(os.getpid(), signal.SIGSEGV)
        if name.startswith("killed"):
            os.kill(os.getpid(), signal.SIGKILL)
        if name.startswith("broken"):
            raise ImportError("lib.so: cannot open shared object file")
        if name.startswith("once") and not os.path.exists("tried"):
            open("tried", "w").close()
            os.kill(os.getpid(), signal.SIGSEGV)
        if name.startswith("exit"):
            os._exit(3)
        if name.startswith("hang"):
            time.sleep(60)
        if name.startswith("huge"):
            bytearray(64 << 30)
        raise ValueError("refused politely\\nin two lines")
"""


@pytest.fixture
def treacherous_litert(tmp_path, monkeypatch):
    package = tmp_path / "fake" / "ai_edge_litert"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "interpreter.py").write_text(FAKE_LITERT)
    monkeypatch.setenv("PYTHONPATH", str(package.parent))


def small_onnx(path: Path) -> Path:
    random = np.random.default_rng(0)
    weights = {"k": random.normal(size=(4, 1, 3, 3)), "w": random.normal(size=(4, 3))}
    nodes = [
        helper.make_node("Conv", ["x", "k"], ["c"]),
        helper.make_node("Relu", ["c"], ["r"]),
        helper.make_node("GlobalAveragePool", ["r"], ["p"]),
        helper.make_node("Flatten", ["p"], ["f"]),
        helper.make_node("MatMul", ["f", "w"], ["m"]),
        helper.make_node("Softmax", ["m"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 1, 8, 8])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 3])],
        [numpy_helper.from_array(value.astype(np.float32), name) for name, value in weights.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def small_tflite(path: Path) -> Path:
    import keras
    import tensorflow as tf

    pixels = keras.Input(batch_shape=(1, 8, 8, 1))
    value = keras.layers.Conv2D(4, 3, activation="relu")(pixels)
    value = keras.layers.MaxPooling2D(2)(value)
    value = keras.layers.Dense(3, activation="softmax")(keras.layers.Flatten()(value))
    converter = tf.lite.TFLiteConverter.from_keras_model(keras.Model(pixels, value))
    path.write_bytes(converter.convert())
    return path


def damaged(source: Path, folder: Path, count: int) -> list[Path]:
    """Files with 1 to 64 random bits of `source` turned over, the same ones on every run."""
    content, paths = source.read_bytes(), []
    for number in range(count):
        random = np.random.default_rng(number)
        copy = bytearray(content)
        for place in random.integers(0, len(content), random.choice([1, 2, 8, 64])):
            copy[place] ^= 1 << random.integers(8)
        paths.append(folder / f"{number}{source.suffix}")
        paths[-1].write_bytes(copy)
    return paths


@pytest.mark.parametrize(("make", "runtime"), [(small_tflite, "litert"), (small_onnx, "onnxruntime")])
def test_200_damaged_files_each_get_an_answer(tmp_path, make, runtime):
    source = make(tmp_path / f"whole.{'onnx' if runtime == 'onnxruntime' else 'tflite'}")
    outcomes = subprocess_probe.probe_all([source, *damaged(source, tmp_path, 200), source], runtime)
    assert len(outcomes) == 202
    assert outcomes[0].error == outcomes[-1].error == ""  # the whole file, before and after all the damage
    refused = [outcome.error for outcome in outcomes if outcome.error]
    assert len(refused) > 20
    assert all("\n" not in error and str(tmp_path) in error for error in refused)


def test_truncated_files_are_refused(tmp_path):
    content = small_onnx(tmp_path / "m.onnx").read_bytes()
    for share in (0.1, 0.5, 0.9):
        path = tmp_path / "short.onnx"
        path.write_bytes(content[: int(len(content) * share)])
        with pytest.raises(ModelError, match="short.onnx"):
            subprocess_probe.probe(path, "onnxruntime")


def test_a_file_of_free_size_is_tried_with_images_of_the_size_that_is_meant(tmp_path):
    """Of 32 x 32, which stand in for a free size, a kernel of 40 x 40 leaves nothing."""
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"]),
        helper.make_node("GlobalAveragePool", ["c"], ["p"]),
        helper.make_node("Flatten", ["p"], ["y"]),
    ]
    weights = numpy_helper.from_array(np.zeros((3, 1, 40, 40), np.float32), "w")
    ends = [("x", ["N", 1, "H", "W"]), ("y", ["N", 3])]
    given, answer = (helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in ends)
    graph = helper.make_graph(nodes, "free", [given], [answer], [weights])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), tmp_path / "m.onnx")
    with pytest.raises(ModelError, match="m.onnx"):
        subprocess_probe.probe(tmp_path / "m.onnx", "onnxruntime")
    subprocess_probe.probe(tmp_path / "m.onnx", "onnxruntime", (75, 75, 1))


@pytest.mark.usefixtures("treacherous_litert")
def test_a_crash_is_told_as_an_error_and_the_rest_is_still_tried():
    names = ["fine", "crash", "fine", "exit", "crash", "huge", "fine"]
    outcomes = subprocess_probe.probe_all([Path(name) for name in names], "litert")
    told = [outcome.error for outcome in outcomes]
    assert told[1] == "crash crashed the litert runtime twice (signal 11), which cannot run it; check the file"
    assert told[3] == "exit crashed the litert runtime twice (exit code 3), which cannot run it; check the file"
    assert told[4] == told[1]
    assert told[5] == "huge asks for more than 4 GiB of memory"
    for place in (0, 2, 6):
        assert (
            told[place]
            == "fine cannot be loaded by litert: refused politely in two lines; check the file, or try another runtime"
        )
    with pytest.raises(ModelError, match="signal 11"):
        subprocess_probe.probe(Path("crash"), "litert")


@pytest.mark.usefixtures("treacherous_litert")
def test_a_crash_that_does_not_repeat_is_no_damage(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = ["once", "fine"]  # the first crash leaves a file behind, which the second try finds
    outcomes = subprocess_probe.probe_all([Path(name) for name in names], "litert")
    for name, outcome in zip(names, outcomes, strict=True):
        assert outcome.error.startswith(f"{name} cannot be loaded by litert: refused politely")


@pytest.mark.usefixtures("treacherous_litert")
def test_what_was_stopped_from_outside_or_raised_an_error_is_no_damage():
    killed, broken = subprocess_probe.probe_all([Path("killed"), Path("broken")], "litert")
    assert "its process was stopped from outside (signal 9), as happens where memory runs out (" in killed.error
    assert "could not be tried on the litert runtime: ImportError: lib.so: cannot open" in broken.error
    assert "damaged" not in killed.error + broken.error


@pytest.mark.usefixtures("treacherous_litert")
@pytest.mark.parametrize(
    ("load", "said"),
    [
        (Load(8.25, 7.5, 2), "(8.2 runnable on 2 cores, load average 7.50); the machine is busy: try again when it"),
        (Load(1, 0.5, 2), "(1.0 runnable on 2 cores, load average 0.50); it is too large, or its computation does not"),
        (None, "(load unknown); it is too large"),
    ],
    ids=["busy", "idle", "unknown"],
)
def test_a_runtime_that_hangs_is_stopped_and_the_load_is_told(load, said, monkeypatch):
    monkeypatch.setattr(subprocess_probe, "TIMEOUT_SECONDS", 0.5)
    monkeypatch.setattr(machine, "load", lambda: load)
    error = subprocess_probe.probe_all([Path("hang")], "litert")[0].error
    limit = 2 if load is None or not load.busy else 6  # 1.5, rounded, and as many times it as threads wait for a core
    assert error.startswith(f"hang did not answer on the litert runtime within {limit} s (")
    assert said in error
    assert "damaged" not in error


@pytest.mark.parametrize(
    ("load", "limit"),
    [(None, 60), (Load(1, 0.5, 2), 60), (Load(2, 6, 2), 180), (Load(6, 2, 2), 180), (Load(90, 90, 2), 600)],
)
def test_a_process_that_shares_its_core_has_as_much_longer(load, limit, monkeypatch):
    monkeypatch.setattr(machine, "load", lambda: load)
    assert machine.scaled_timeout(60) == limit


def test_answers_given_before_the_time_was_up_are_kept(monkeypatch):
    def late(*_, seconds, **__):
        raise subprocess.TimeoutExpired("probe", seconds, b'{"error": "", "peak_memory_bytes": 7}\n{"err')

    monkeypatch.setattr(processes, "run", late)
    first, second = subprocess_probe.probe_all([Path("a"), Path("b")], "litert")
    assert first == subprocess_probe.ProbeResult("", 7)
    assert second.error.startswith("b did not answer")


def test_a_machine_on_which_no_process_starts_is_no_fault_of_the_file(monkeypatch):
    def refuse(*_, **__):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(processes, "run", refuse)
    with pytest.raises(ModelError, match=r"a cannot be tried .* no process starts here \(Resource temporarily"):
        subprocess_probe.probe(Path("a"), "litert")


@pytest.mark.parametrize("megabytes", [3500, 100])
def test_a_limit_below_the_probes_own_is_kept_and_named_where_a_file_fails(megabytes, tmp_path):
    """The probe cannot raise it; a file that loads within it does, and one that does not is not said to be damaged."""
    program = """
        import resource, sys
        from pathlib import Path
        from edgecnn.runtimes import subprocess_probe
        resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]) << 20,) * 2)
        print(subprocess_probe.probe_all([Path(sys.argv[2])], "onnxruntime")[0].error)
    """
    command = [sys.executable, "-c", textwrap.dedent(program), str(megabytes), str(small_onnx(tmp_path / "m.onnx"))]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    assert "damaged" not in said
    assert (said == "") == (megabytes == 3500)
    assert said == "" or "memory is limited to 0.10 GiB (ulimit -v)" in said


def test_a_file_of_the_working_folder_cannot_stand_in_for_a_library(tmp_path, monkeypatch):
    path = small_onnx(tmp_path / "m.onnx")
    (tmp_path / "onnxruntime.py").write_text("raise SystemExit('run from the working folder')")
    monkeypatch.chdir(tmp_path)
    subprocess_probe.probe(Path("m.onnx"), "onnxruntime")
    assert path.exists()


def test_peak_memory_is_that_of_a_fresh_process_however_large_this_one_is(tmp_path):
    path = small_onnx(tmp_path / "m.onnx")
    ballast = np.ones(400 << 20, np.uint8)  # resident: every page is written
    peak = subprocess_probe.probe_all([path], "onnxruntime")[0].peak_memory_bytes
    assert ballast[-1]
    assert peak is not None
    assert 20 << 20 < peak < 200 << 20


def test_peak_memory_counts_what_the_model_needs(tmp_path):
    small = small_onnx(tmp_path / "small.onnx")
    model = onnx.load(small)
    model.graph.initializer[1].CopyFrom(numpy_helper.from_array(np.ones((4, 8_000_000), np.float32), "w"))  # 128 MB
    model.graph.output[0].type.tensor_type.shape.dim[1].dim_value = 8_000_000
    onnx.save(model, tmp_path / "large.onnx")
    one, other = (subprocess_probe.probe_all([path], "onnxruntime")[0] for path in (small, tmp_path / "large.onnx"))
    assert one.peak_memory_bytes
    assert other.peak_memory_bytes
    assert other.peak_memory_bytes - one.peak_memory_bytes > 100 << 20


def test_the_parent_leaves_no_core_files_or_open_descriptors(tmp_path):
    path = small_onnx(tmp_path / "m.onnx")
    before = len(os.listdir("/proc/self/fd"))
    subprocess_probe.probe(path, "onnxruntime")
    assert len(os.listdir("/proc/self/fd")) == before
