"""The text of the generated C: macros of the header, real numbers, placement of constants, what the sources include."""

import ctypes
import re

import numpy as np
import pytest

from edgecnn.formats.c99 import generator, network
from edgecnn.types import InputContract
from tests.operator_draws import activation, single
from tests.reference_kernels import Quantized
from tests.test_c99_static import WARNINGS
from tests.tflite_ops import Operator, Tensor, build, reference
from tests.tools import need, run

COUNT = 3000
QUANTIZATIONS = {
    "pixel": Quantized(float(np.float32(1 / 255)), -128),
    "one": Quantized(1.0, 0),
    "high": Quantized(float(np.float32(0.0379)), 127),
    "low": Quantized(float(np.float32(2.5e-6)), -37),
    "power": Quantized(2.0**-7, 3),
}
NAMES = ("T-shirt/top", "Ankle boot", "ankle_boot", "靴", "Café", "", "3")


def write(folder, content, **options):
    return generator.generate(network.read(content, "the model"), folder, generator.CodeOptions(**options))


def relu(source, shape=(1, 8), output=None):
    return single("RELU", {"x": activation(source, shape), "y": activation(output or source, shape)})


@pytest.fixture(scope="module")
def classifier(tmp_path_factory):
    folder = tmp_path_factory.mktemp("classifier")
    x, y = Quantized(float(np.float32(0.1)), 5), Quantized(1 / 256, -128)
    tensors = {"x": activation(x, (1, 2, 3, 4)), "m": activation(x, (1, 4)), "y": activation(y, (1, 7))}
    tensors |= {"axes": Tensor((2,), dtype="int32", data=np.array([1, 2], np.int32))}
    weights = np.random.default_rng(1).integers(-127, 128, (7, 4), np.int8)
    tensors |= {"w": Tensor((7, 4), 0.01, 0, "int8", weights)}
    tensors |= {"b": Tensor((7,), 0.001, 0, "int32", np.arange(7, dtype=np.int32))}
    operators = [Operator("MEAN", ("x", "axes"), ("m",)), Operator("FULLY_CONNECTED", ("m", "w", "b"), ("y",))]
    content = build(tensors, operators, ["x"], ["y"])
    write(folder, content, prefix="shoes", contract=InputContract(0.1, 0.0), class_names=NAMES)
    return folder


@pytest.fixture(scope="module")
def floats(tmp_path_factory):
    """One library of the float functions of a kit for each quantization."""
    need("cc")
    folder = tmp_path_factory.mktemp("floats")
    sources = []
    for name, quantization in QUANTIZATIONS.items():
        write(folder / name, relu(quantization, (1, COUNT)), prefix=name)
        sources.append(folder / name / "model_float.c")
    library = folder / "floats.so"
    run(["cc", "-std=c99", "-O2", *WARNINGS, "-shared", "-fPIC", "-o", library, *sources])
    return ctypes.CDLL(str(library))


def numbers(quantization):
    """Numbers within the range, beyond it, halfway between two values, and next to halfway: float32 (COUNT,)."""
    random, scale = np.random.default_rng(7), np.float32(quantization.scale)
    halves = (np.arange(-300, 300) + 0.5).astype(np.float32) * scale
    drawn = random.uniform(-300, 300, COUNT - 3 * len(halves)).astype(np.float32) * scale
    return np.concatenate(
        [halves, np.nextafter(halves, np.inf), np.nextafter(halves, -np.inf), drawn], dtype=np.float32
    )


def called(function, given, dtype):
    answer = np.empty(given.shape, dtype)
    function(given.ctypes.data_as(ctypes.c_void_p), answer.ctypes.data_as(ctypes.c_void_p))
    return answer


@pytest.mark.parametrize("name", QUANTIZATIONS)
def test_quantize_is_litert_s_reference_kernel_bit_for_bit(name, floats):
    quantization = QUANTIZATIONS[name]
    given = numbers(quantization)
    tensors = {"x": Tensor((COUNT,), dtype="float32"), "y": activation(quantization, (COUNT,))}
    (expected,) = reference(single("QUANTIZE", tensors), [given])
    assert len(np.unique(expected)) == 256
    np.testing.assert_array_equal(called(floats[f"{name}_quantize"], given, np.int8), expected)


@pytest.mark.parametrize("name", QUANTIZATIONS)
def test_dequantize_is_litert_s_reference_kernel_bit_for_bit(name, floats):
    given = np.resize(np.arange(-128, 128), COUNT).astype(np.int8)
    tensors = {"x": activation(QUANTIZATIONS[name], (COUNT,)), "y": Tensor((COUNT,), dtype="float32")}
    (expected,) = reference(single("DEQUANTIZE", tensors), [given])
    np.testing.assert_array_equal(called(floats[f"{name}_dequantize"], given, np.float32), expected)


def test_numbers_that_no_integer_holds_saturate(floats):
    given = np.resize(np.array([1e30, np.inf, 3e38, -1e30, -np.inf, np.nan], np.float32), COUNT)
    answer = called(floats["pixel_quantize"], given, np.int8)
    assert answer[:6].tolist() == [127, 127, 127, -128, -128, -128]


def evaluated(header, expressions, folder):
    """Return the values of C expressions over a header, as printed with a format."""
    need("cc")
    calls = "".join(f'printf("{form}\\n", {expression});\n' for form, expression in expressions)
    (folder / "values.c").write_text(
        f'#include <stdio.h>\n#include "{header}"\nint main(void) {{ {calls} return 0; }}\n'
    )
    run(["cc", "-std=c99", "-Wall", "-Werror", "-I", folder, folder / "values.c", "-o", folder / "values"])
    return run([folder / "values"]).splitlines()


def test_macros_say_what_the_description_says(classifier):
    ends = ("RANK", "HEIGHT", "WIDTH", "CHANNELS", "ELEMENTS", "BYTES", "ZERO_POINT")
    wanted = [("%d", f"SHOES_INPUT_{end}") for end in ends]
    wanted += [("%d", f"SHOES_OUTPUT_{end}") for end in ("RANK", "DIM0", "DIM1", "ELEMENTS", "ZERO_POINT")]
    wanted += [("%.9g", "(double)SHOES_INPUT_SCALE"), ("%.9g", "(double)SHOES_OUTPUT_SCALE")]
    wanted += [("%d", "SHOES_CLASSES"), ("%d", "SHOES_CLASS_ANKLE_BOOT"), ("%d", "SHOES_KIT_SCHEMA")]
    found = evaluated("shoes.h", wanted, classifier)
    assert " ".join(found) == "4 2 3 4 24 24 5 2 1 7 7 -128 0.100000001 0.00390625 7 1 2"


def test_every_class_has_an_enumerator(classifier):
    body = re.search(r"enum shoes_class \{(.*?)\};", (classifier / "shoes.h").read_text(), re.DOTALL)
    assert body
    pairs = [line.strip(" ,").split(" = ") for line in body[1].strip().splitlines()]
    assert [int(value) for _, value in pairs] == list(range(7))
    names = [name.removeprefix("SHOES_CLASS_") for name, _ in pairs]
    assert names == ["T_SHIRT_TOP", "ANKLE_BOOT", "ANKLE_BOOT_2", "3", "CAFE", "5", "3_6"]


def test_arena_macro_declares_enough_memory_and_takes_a_section(classifier):
    (classifier / "arena.c").write_text(
        '#include "shoes.h"\nstatic SHOES_ARENA(arena) __attribute__((section(".fast")));\n'
        "int small[sizeof(arena) < SHOES_ARENA_BYTES ? -1 : 1];\n"
        "int main(void) { return shoes_classify((const uint8_t *)small, (int8_t *)0, arena) < 0; }\n"
    )
    run(["cc", "-std=c99", *WARNINGS, "-I", classifier, "-c", classifier / "arena.c", "-o", classifier / "arena.o"])


def test_constants_go_into_the_section_that_the_macro_names(classifier):
    need("arm-none-eabi-gcc", "arm-none-eabi-objdump")
    made = classifier / "placed.o"
    flags = ("-std=c99", "-mcpu=cortex-m4", "-mthumb", "-O2", '-DSHOES_CONST=__attribute__((section(".itcm")))')
    run(["arm-none-eabi-gcc", *flags, *WARNINGS, "-c", classifier / "model.c", "-o", made])
    symbols = run(["arm-none-eabi-objdump", "-t", made])
    placed = {line.split()[-1]: line for line in symbols.splitlines() if "fully_connected_2_" in line}
    assert " .itcm" in placed["fully_connected_2_weights"]
    assert " .itcm" in placed["fully_connected_2_bias"]


@pytest.mark.parametrize(
    ("macros", "reason"),
    [
        (("-D__AVR__",), "AVR reads constants in flash by instructions of their own"),
        (("-DESP8266", "-DSHOES_CONST="), "ESP8266 reads flash in whole words only"),
        (("-DESP8266",), ""),
    ],
)
def test_processors_that_cannot_run_it_stop_the_compiler(macros, reason, classifier):
    need("cc")
    command = ["cc", "-std=c99", "-fsyntax-only", *macros, classifier / "model.c"]
    if reason:
        with pytest.raises(pytest.fail.Exception, match=reason):
            run(command)
    else:
        run(command)


@pytest.mark.parametrize(
    ("name", "shape"), [('name */ # of \\\n"it" /* and ', (1, 8)), ("plain", (1, 2, 2, 2)), ("plain", (8,))]
)
def test_no_name_of_a_tensor_and_no_rank_breaks_the_header(name, shape, tmp_path):
    need("cc")
    source = Quantized(3.0, 0)
    content = build(
        {name: activation(source, shape), "y": activation(source, shape)},
        [Operator("RELU", (name,), ("y",))],
        [name],
        ["y"],
    )
    write(tmp_path, content)
    for file in ("model.c", "model_float.c"):
        run(["cc", "-std=c99", *WARNINGS, "-fsyntax-only", tmp_path / file])


def test_string_h_and_kernels_for_x86_are_there_only_where_they_are_used(classifier, tmp_path):
    assert "<string.h>" not in (classifier / "model.c").read_text()
    kernels = (classifier / "model_x86.h").read_text()
    assert "#define fully_connected x86_fully_connected\n" in kernels
    assert "x86_conv_2d" not in kernels
    row = activation(Quantized(0.05, 3), (1, 2))
    wide = activation(Quantized(0.05, 3), (1, 4))
    joined = build(
        {"x": row, "z": row, "y": wide}, [Operator("CONCATENATION", ("x", "z"), ("y",), {"axis": 1})], ["x", "z"], ["y"]
    )
    kit = write(tmp_path, joined)
    assert "<string.h>" in (tmp_path / "model.c").read_text()
    assert kit.private_headers == ("model_weights.h",)
    assert "void model_quantize1(" in (tmp_path / "model.h").read_text()


def test_weights_are_in_their_own_file_and_every_file_names_its_licence(classifier):
    assert not re.search(r"\bstatic const int(8|32)_t ", (classifier / "model.c").read_text())
    assert "fully_connected_2_weights[28] SHOES_CONST = {" in (classifier / "model_weights.h").read_text()
    for name in ("shoes.h", "model.c", "model_float.c", "model_weights.h"):
        assert (classifier / name).read_text().startswith("/* SPDX-License-Identifier: MIT-0 */\n"), name
