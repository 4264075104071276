"""The kit for TensorFlow Lite Micro, against the file that it is made from and a stand-in for the library."""

import re
import subprocess
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

from edgecnn.errors import ExportError, ModelError
from edgecnn.formats.tflite import inspect
from edgecnn.formats.tflite.formats import read
from edgecnn.formats.tflm import package
from edgecnn.formats.tflm.manifest import TflmKitManifest
from edgecnn.formats.tflm.operators import CUSTOM, OPERATORS, method
from edgecnn.interpreters import micro
from edgecnn.types import InputContract
from tests.foreign_files import NAMES
from tests.foreign_files import model as foreign
from tests.tflite_ops import Operator, Tensor, build
from tests.tools import need

# Two zero points of int16 read as one int32, as the stand-in's tensors share memory; four resource variables.
OTHER_EDGES = {
    "tflm-keyword-svdf": f"output 0, value 0: {-128 * 0x10001 + 0x10000}\n",
    "microwakeword-vad": "variables: 4\n",
}

# Names as in tensorflow/tflite-micro: tensorflow/lite/micro/micro_mutable_op_resolver.h.
METHODS = """
    AddAbs AddAdd AddAddN AddArgMax AddArgMin AddAssignVariable AddAveragePool2D AddBatchMatMul AddBatchToSpaceNd
    AddBroadcastArgs AddBroadcastTo AddCallOnce AddCast AddCeil AddCircularBuffer AddConcatenation AddConv2D AddCos
    AddCumSum AddDelay AddDepthToSpace AddDepthwiseConv2D AddDequantize AddDetectionPostprocess AddDiv
    AddDynamicUpdateSlice AddElu AddEmbeddingLookup AddEnergy AddEqual AddExp AddExpandDims AddFftAutoScale AddFill
    AddFilterBank AddFilterBankLog AddFilterBankSpectralSubtraction AddFilterBankSquareRoot AddFloor AddFloorDiv
    AddFloorMod AddFramer AddFullyConnected AddGather AddGatherNd AddGreater AddGreaterEqual AddHardSwish AddIf
    AddIrfft AddL2Normalization AddL2Pool2D AddLeakyRelu AddLess AddLessEqual AddLog AddLogSoftmax AddLogicalAnd
    AddLogicalNot AddLogicalOr AddLogistic AddMaxPool2D AddMaximum AddMean AddMinimum AddMirrorPad AddMul AddNeg
    AddNotEqual AddOverlapAdd AddPCAN AddPack AddPad AddPadV2 AddPrelu AddQuantize AddReadVariable AddReduceAll
    AddReduceMax AddReduceMin AddRelu AddRelu6 AddReshape AddResizeBilinear AddResizeNearestNeighbor AddReverseV2
    AddRfft AddRound AddRsqrt AddSelectV2 AddShape AddSin AddSlice AddSoftmax AddSpaceToBatchNd AddSpaceToDepth
    AddSplit AddSplitV AddSqrt AddSquare AddSquaredDifference AddSqueeze AddStacker AddStridedSlice AddSub AddSum
    AddSvdf AddTanh AddTranspose AddTransposeConv AddUnidirectionalSequenceLSTM AddUnpack AddVarHandle AddWhile
    AddWindow AddZerosLike
""".split()  # noqa: SIM905
# What an application sees of the library, from the headers of the same names.
STAND_IN = {
    "micro/micro_mutable_op_resolver.h": """
#pragma once
#include <cstdint>
#include <cstdio>
enum TfLiteStatus { kTfLiteOk = 0, kTfLiteError = 1 };
namespace tflite {
template <unsigned int tOpCount>
class MicroMutableOpResolver {
 public:
%s
 private:
  unsigned int used_ = 0;
  TfLiteStatus Take() { return used_++ < tOpCount ? kTfLiteOk : kTfLiteError; }
};
}
""",
    "schema/schema_generated.h": """
#pragma once
#define TFLITE_SCHEMA_VERSION 3
namespace tflite {
struct Model { unsigned int version() const { return 3; } };
inline const Model *GetModel(const void *buf) { return static_cast<const Model *>(buf); }
}
""",
    "micro/micro_log.h": '#pragma once\n#define MicroPrintf(...) (std::printf(__VA_ARGS__), std::printf("\\n"))\n',
    "micro/system_setup.h": "#pragma once\nnamespace tflite { inline void InitializeTarget() {} }\n",
    "micro/micro_allocator.h": """
#pragma once
#include <cstddef>
#include <cstdint>
namespace tflite {
struct MicroAllocator {
  uint8_t *arena;
  size_t size;
  static MicroAllocator *Create(uint8_t *arena, size_t size) {
    static MicroAllocator made;
    made = {arena, size};
    return &made;
  }
};
}
""",
    "micro/micro_resource_variable.h": """
#pragma once
#include <cstdio>
#include "tensorflow/lite/micro/micro_allocator.h"
namespace tflite {
struct MicroResourceVariables {
  MicroAllocator *allocator;
  static MicroResourceVariables *Create(MicroAllocator *allocator, int count) {
    static MicroResourceVariables made;
    made.allocator = allocator;
    std::printf("variables: %d\\n", count);
    return &made;
  }
};
}
""",
    "micro/micro_interpreter.h": """
#pragma once
#include <cstddef>
#include "tensorflow/lite/micro/micro_resource_variable.h"
#include "tensorflow/lite/micro/micro_mutable_op_resolver.h"
#include "tensorflow/lite/schema/schema_generated.h"
struct TfLiteQuantizationParams { float scale; int32_t zero_point; };
union TfLitePtrUnion { int8_t *int8; uint8_t *uint8; int16_t *i16; int32_t *i32; int64_t *i64; float *f; bool *b; };
struct TfLiteTensor { TfLitePtrUnion data; TfLiteQuantizationParams params; size_t bytes; };
namespace tflite {
class MicroInterpreter {
 public:
  template <typename Resolver>
  MicroInterpreter(const Model *model, const Resolver &, uint8_t *arena, size_t size) : size_(size) {
    aligned_ = reinterpret_cast<uintptr_t>(arena) % 16 == 0 && reinterpret_cast<uintptr_t>(model) % 16 == 0;
    tensor_ = {{reinterpret_cast<int8_t *>(arena)}, {1.0f, -128}, 4};
  }
  template <typename Resolver>
  MicroInterpreter(const Model *model, const Resolver &resolver, MicroAllocator *from, MicroResourceVariables *kept)
      : MicroInterpreter(model, resolver, from->arena, from->size) {
    aligned_ = aligned_ && kept->allocator == from;
  }
  TfLiteStatus AllocateTensors() { return aligned_ ? kTfLiteOk : kTfLiteError; }
  TfLiteTensor *input(size_t) { return &tensor_; }
  TfLiteTensor *output(size_t) { return &tensor_; }
  size_t inputs_size() const { return 1; }
  size_t outputs_size() const { return 1; }
  TfLiteStatus Invoke() { return kTfLiteOk; }
  size_t arena_used_bytes() const { return size_ - 1; }
 private:
  TfLiteTensor tensor_;
  size_t size_;
  bool aligned_;
};
}
""",
}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    keras.utils.set_random_seed(2)
    pixels = keras.Input(batch_shape=(1, 8, 8, 1))
    value = keras.layers.MaxPooling2D(2)(keras.layers.Conv2D(4, 3, activation="relu")(pixels))
    value = keras.layers.Dense(3, activation="softmax")(keras.layers.Flatten()(value))
    images = np.random.default_rng(0).integers(0, 256, (50, 1, 8, 8, 1)).astype(np.float32)
    converter = tf.lite.TFLiteConverter.from_keras_model(keras.Model(pixels, value))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([image] for image in images)
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    path = tmp_path_factory.mktemp("tflm") / "model.tflite"
    path.write_bytes(converter.convert())
    return path


@pytest.fixture
def folder(model, tmp_path):
    package.write(read(model), tmp_path)
    return tmp_path


def stand_in(folder):
    methods = "\n".join(f"  TfLiteStatus {name}() {{ return Take(); }}" for name in METHODS)
    for name, text in STAND_IN.items():
        path = folder / "tensorflow/lite" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text % methods if "%s" in text else text)


def compiled(folder, *flags):
    need("g++")
    stand_in(folder)
    strict = ("-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror", *flags)
    command = ["g++", *strict, "-I.", "main.cc", "model_data.cc", "-o", "example"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_array_is_the_file_byte_for_byte(model, folder):
    assert package.model_bytes(folder / "kit.json") == model.read_bytes()
    assert package.find_violation(folder / "kit.json") == ""


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("0x54, 0x46, 0x4c, 0x33", "0x54, 0x46, 0x4c, 0x34", "another model"),
        ("0x54, 0x46,", "0x54,", "bytes of a model"),
    ],
)
def test_an_array_that_is_not_the_file_is_told(folder, old, new, reason):
    source = folder / "model_data.cc"
    text = source.read_text()
    assert old in text
    source.write_text(text.replace(old, new, 1))
    assert reason in package.find_violation(folder / "kit.json")


def test_a_kit_without_its_array_is_refused(folder):
    (folder / "model_data.cc").write_text("// empty\n")
    with pytest.raises(ModelError, match="holds no array model_data"):
        package.model_bytes(folder / "kit.json")
    (folder / "model_data.cc").unlink()
    with pytest.raises(ModelError, match="cannot read"):
        package.find_violation(folder / "kit.json")


def test_the_resolver_registers_the_operators_of_the_file_and_no_others(model, folder):
    text = (folder / "model_resolver.h").read_text()
    used = {name for name, _ in inspect.read(model).operators}
    assert used == {"CONV_2D", "FULLY_CONNECTED", "MAX_POOL_2D", "RESHAPE", "SOFTMAX"}
    added = re.findall(r"resolver\.(\w+)\(", text)
    assert sorted(added) == ["AddConv2D", "AddFullyConnected", "AddMaxPool2D", "AddReshape", "AddSoftmax"]
    assert "MicroMutableOpResolver<5>" in text


def test_every_operator_has_the_name_that_the_library_gives_it():
    assert sorted(map(method, (*OPERATORS, *CUSTOM))) == sorted(METHODS)


def test_all_operators_without_a_kernel_are_named(tmp_path):
    row = Tensor((1, 8), 0.05, 3)
    steps = ("TILE", "RELU", "NEG", "TILE", "GELU")
    names = [f"t{number}" for number in range(len(steps) + 1)]
    tensors = dict.fromkeys(names, row) | {"n": Tensor((2,), dtype="int32", data=[1, 1])}
    operators = [
        Operator(step, (names[number], "n") if step == "TILE" else (names[number],), (names[number + 1],))
        for number, step in enumerate(steps)
    ]
    source = tmp_path / "foreign.tflite"
    source.write_bytes(build(tensors, operators, ["t0"], ["t5"]))
    lacking = r"TILE \(operators 0, 3\), NEG on integers \(operator 2\), GELU \(operator 4\) of .*foreign.tflite"
    with pytest.raises(ExportError, match=f"TensorFlow Lite Micro has no kernel for {lacking}; build"):
        package.write(read(source), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["foreign.tflite"]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "mlperf-tiny-kws-float32"])
def test_every_int8_file_of_other_people_becomes_a_kit(name, tmp_path):
    source = foreign(name)
    package.write(read(source), tmp_path)
    assert package.model_bytes(tmp_path / "kit.json") == source.read_bytes()
    assert (TflmKitManifest.read(tmp_path / "kit.json").arena_bytes or 0) > 0
    if name in OTHER_EDGES:
        done = compiled(tmp_path)
        assert done.returncode == 0, done.stderr
        said = subprocess.run(["./example"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
        assert OTHER_EDGES[name] in said


def test_float_inputs_and_outputs_of_an_int8_file_are_reached_as_floats(tmp_path):
    real, row = Tensor((1, 2), dtype="float32"), Tensor((1, 2), 0.05, 3)
    tensors = {"a": real, "b": row, "c": row, "d": real}
    steps = [("QUANTIZE", "a", "b"), ("RELU", "b", "c"), ("DEQUANTIZE", "c", "d")]
    content = build(tensors, [Operator(code, (one,), (two,)) for code, one, two in steps], ["a"], ["d"])
    (tmp_path / "float_edges.tflite").write_bytes(content)
    package.write(read(tmp_path / "float_edges.tflite"), tmp_path)
    assert "| `a` | float32 | 1x2 | NC | none | none |" in (tmp_path / "README.md").read_text()
    done = compiled(tmp_path)
    assert done.returncode == 0, done.stderr
    said = subprocess.run(["./example"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert said.startswith("output 0, value 0: -128.000000\n")  # the stand-in's zero point


def test_the_float_file_of_other_people_is_refused_as_what_it_is(tmp_path):
    with pytest.raises(ExportError, match="is tflite-dynamic, float32 activations, float32/int8 per-tensor weights"):
        package.write(read(foreign("mlperf-tiny-kws-float32")), tmp_path)


def test_the_example_compiles_against_the_names_of_the_library_and_runs(folder):
    done = compiled(folder)
    assert done.returncode == 0, done.stderr
    output = subprocess.run(["./example"], cwd=folder, capture_output=True, text=True, check=True).stdout
    arena = TflmKitManifest.read(folder / "kit.json").arena_bytes
    assert arena
    assert output.splitlines()[0] == "output 0, value 0: -128"
    assert output.splitlines()[-1] == f"arena in use: {arena - 1} of {arena} bytes"


def test_the_arena_is_the_one_measured(model, folder):
    kit = TflmKitManifest.read(folder / "kit.json")
    assert kit.arena_bytes == micro.arena_bytes(model)
    assert f"| RAM: arena | {kit.arena_bytes} |" in (folder / "README.md").read_text()


def test_without_the_interpreter_the_arena_is_left_open_and_that_is_said(model, tmp_path, monkeypatch):
    monkeypatch.setattr(micro, "missing", lambda: "not installed")
    package.write(read(model), tmp_path)
    assert TflmKitManifest.read(tmp_path / "kit.json").arena_bytes is None
    assert "pip install --pre tflite-micro" in (tmp_path / "README.md").read_text()
    assert "define MODEL_TFLM_ARENA_BYTES" in compiled(tmp_path).stderr
    assert compiled(tmp_path, "-DMODEL_TFLM_ARENA_BYTES=9000").returncode == 0


def test_the_same_file_gives_the_same_kit_and_names_all_of_it(model, folder, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    names = package.write(read(model), other)
    assert set(names) == {path.name for path in other.iterdir()}
    for name in names:
        assert (other / name).read_bytes() == (folder / name).read_bytes()
        assert not re.search(r"@\w+@", (other / name).read_text()), name


def test_scaling_that_nobody_told_is_not_made_up(model, folder, tmp_path_factory):
    """The converter's own file does not say what its input stands for; the caller may."""
    assert TflmKitManifest.read(folder / "kit.json").contract is None
    assert "The input stands for" not in (folder / "README.md").read_text()
    told = tmp_path_factory.mktemp("told")
    package.write(read(model), told, contract=InputContract(0.00784, -1.0))
    assert TflmKitManifest.read(told / "kit.json").contract == InputContract(0.00784, -1.0)
    assert "`pixel * 0.00784 + -1`" in (told / "README.md").read_text()


def test_a_prefix_that_is_no_name_is_refused_before_anything_is_written(model, tmp_path):
    with pytest.raises(ExportError, match="prefix is 'my-kit'; a C name is needed"):
        package.write(read(model), tmp_path, "my-kit")
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_not_int8_is_refused_before_anything_is_written(tmp_path):
    pixels = keras.Input(batch_shape=(1, 4))
    float_model = keras.Model(pixels, keras.layers.Dense(2)(pixels))
    path = tmp_path / "float.tflite"
    path.write_bytes(tf.lite.TFLiteConverter.from_keras_model(float_model).convert())
    with pytest.raises(ExportError, match="is tflite-float32, float32 activations.*this kit is made of an int8 file"):
        package.write(read(path), tmp_path)
    assert [item.name for item in Path(tmp_path).iterdir()] == ["float.tflite"]
