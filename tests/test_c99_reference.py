"""The reference recipe in C over the official test images, against LiteRT's reference kernels and TFLM's."""

import subprocess
from pathlib import Path

import numpy as np
import pytest

from edgecnn.data import sources
from edgecnn.kit_manifests.c_manifest import CKitManifest
from tests import reference_kernels as kernels
from tests.c99_boards import run_kit
from tests.c_kit import Library, generate
from tests.campaigns import sized
from tests.test_c99_static import LEVELS, SANITIZERS, WARNINGS
from tests.tools import need, official_files, run

pytestmark = pytest.mark.campaign
IMAGES = sized(5_000, 10_000)
TFLM_IMAGES = sized(200, 500)

# Reads images from standard input and writes the outputs, so that a sanitizer watches all of them.
FILTER = """
#include <stdio.h>
#include "model.h"
static uint32_t arena[MODEL_ARENA_BYTES / 4];
int main(void)
{
    int8_t in[MODEL_INPUT_BYTES], out[MODEL_OUTPUT_BYTES];
    while (fread(in, 1, sizeof in, stdin) == sizeof in) {
        if (model_run(in, out, arena) != MODEL_OK || fwrite(out, 1, sizeof out, stdout) != sizeof out)
            return 1;
    }
    return 0;
}
"""


@pytest.fixture(scope="module")
def quantized():
    """The official test images as quantized values, int8 (N, 28, 28, 1)."""
    official_files()
    dataset = sources.load("fashion-mnist")
    return (dataset.images[-10_000:][:IMAGES].astype(np.int16) - 128).astype(np.int8)


@pytest.fixture(scope="module")
def made(reference_run, tmp_path_factory):
    """The int8 file of the reference network, and its kit."""
    path, kit = reference_run / "model-int8.tflite", tmp_path_factory.mktemp("reference") / "kit"
    generate(path.read_bytes(), kit)
    return path, kit


def interpreter(path: Path, **options):
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    loaded = Interpreter(str(path), experimental_op_resolver_type=OpResolverType.BUILTIN_REF, **options)
    loaded.allocate_tensors()
    return loaded


@pytest.fixture(scope="module")
def expected(made, quantized):
    loaded = interpreter(made[0])
    given, answer = loaded.get_input_details()[0]["index"], loaded.get_output_details()[0]["index"]
    found = []
    for image in quantized:
        loaded.set_tensor(given, image[None])
        loaded.invoke()
        found.append(loaded.get_tensor(answer)[0])
    return np.stack(found)


def outputs(program: Path, quantized) -> np.ndarray:
    done = subprocess.run([program], input=quantized.tobytes(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return np.frombuffer(done.stdout, np.int8).reshape(len(quantized), -1)


@pytest.mark.parametrize(
    ("compiler", "level"),
    sized([("gcc", "-O3"), ("clang", "-O2")], [*(("gcc", level) for level in LEVELS), ("clang", "-O2")]),
)
def test_every_image_is_computed_bit_for_bit_and_no_sanitizer_complains(compiler, level, made, quantized, expected):
    need(compiler)
    kit = made[1]
    (kit / "filter.c").write_text(FILTER)
    program = kit / f"filter{level}{compiler}"
    flags = ("-std=c99", level, *WARNINGS, *SANITIZERS, "-I", kit)
    run([compiler, *flags, "-o", program, kit / "filter.c", kit / "model.c"])
    np.testing.assert_array_equal(outputs(program, quantized), expected)


def test_memory_and_work_are_what_fusing_and_planning_promise(made):
    kit = CKitManifest.read(made[1] / "kit.json")
    assert kit.macs == 2_260_352 + 784  # outside the image nothing counts; and the standardisation
    assert kit.arena_bytes <= 1.05 * kit.peak_live_bytes
    assert kit.arena_bytes <= 6 * 1024


def test_forced_portable_kernels_are_as_small_and_fast_as_before_there_were_versions(made, quantized):
    """Before, the C of Cortex-M4 had 6,191 bytes of code and executed 6.992 million instructions for an image."""
    found, size = run_kit(made[1], "cortex-m4", quantized[:3], "-O2", "-DMODEL_PORTABLE")
    assert size.code_bytes <= 1.1 * 6191
    assert np.median(found.instructions) <= 6.992e6


def test_tflm_differs_only_by_the_rounding_of_fully_connected_layers(made, quantized, expected):
    """LiteRT rounds a fully connected layer once, TFLM twice, as a convolution; the C follows LiteRT.

    From what LiteRT's own convolutions give, the dense layers computed as 1x1 convolutions give TFLM's outputs.
    """
    from tflite_micro import runtime

    micro = runtime.Interpreter.from_file(str(made[0]), arena_size=1 << 20)
    loaded = interpreter(made[0], experimental_preserve_all_tensors=True)
    details = {item["index"]: item for item in loaded.get_tensor_details()}
    dense = [item for item in loaded._get_ops_details() if item["op_name"] == "FULLY_CONNECTED"]
    last = next(item for item in loaded._get_ops_details() if item["op_name"] == "SOFTMAX")
    differing = 0
    for image, answer in zip(quantized[:TFLM_IMAGES], expected[:TFLM_IMAGES], strict=True):
        micro.set_input(image[None], 0)
        micro.invoke()
        loaded.set_tensor(loaded.get_input_details()[0]["index"], image[None])
        loaded.invoke()
        value = loaded.get_tensor(dense[0]["inputs"][0]).reshape(1, 1, 1, -1)
        for number, item in enumerate(dense):
            layer = as_convolution(loaded, details, item, "" if number == len(dense) - 1 else "RELU")
            value = kernels.conv_2d(value, layer, kernels.Window())
        logits = details[last["inputs"][0]]["quantization"]
        twice = kernels.softmax(value.reshape(1, -1), kernels.Quantized(*logits))
        np.testing.assert_array_equal(micro.get_output(0), twice)
        differing += bool((twice[0] != answer).any())
    assert differing < TFLM_IMAGES / 10


def as_convolution(loaded, details, item, activation):
    source, weights, bias = item["inputs"]
    parameters = details[weights]["quantization_parameters"]
    data = loaded.get_tensor(weights)
    return kernels.Layer(
        data.reshape(len(data), 1, 1, -1),
        loaded.get_tensor(bias),
        kernels.Quantized(*details[source]["quantization"]),
        tuple(map(float, parameters["scales"])),
        kernels.Quantized(*details[item["outputs"][0]]["quantization"]),
        activation,
    )


def test_the_library_that_runs_in_process_agrees_too(made, quantized, expected, tmp_path):
    from tests.c_kit import compiled

    kit = generate(made[0].read_bytes(), tmp_path / "kit")
    library: Library = compiled([kit], tmp_path, "-O3")
    for inside in (False, True):
        for image, answer in zip(quantized[:300], expected[:300], strict=True):
            np.testing.assert_array_equal(library.run("model", [image[None]], inside=inside)[0].reshape(-1), answer)
