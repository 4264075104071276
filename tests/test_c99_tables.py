"""Functions of one int8 value in C: bit for bit equal to LiteRT, and within 1.5 steps of the exact function."""

import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgecnn import api
from edgecnn.errors import ExportError
from edgecnn.formats.c99 import lowering, reference_file
from edgecnn.formats.tflite.formats import read
from tests.c_kit import Library, compiled, generate
from tests.operator_draws import Draw, activation, single
from tests.reference_kernels import Quantized
from tests.tflite_ops import Tensor, reference
from tests.tools import run

EVERY = np.arange(-128, 128, dtype=np.int8).reshape(1, 4, 8, 8)
ALPHA = 0.3

FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "ABS": np.abs,
    "ELU": lambda x: np.where(x < 0, np.expm1(np.minimum(x, 0)), x),
    "EXP": np.exp,
    "GELU": lambda x: x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2))),
    "HARD_SWISH": lambda x: x * np.clip(x + 3, 0, 6) / 6,
    "LEAKY_RELU": lambda x: np.where(x < 0, ALPHA * x, x),
    "LOGISTIC": lambda x: 1 / (1 + np.exp(-x)),
    "NEG": lambda x: np.where(x == x.min(), x, -x),  # LiteRT's kernel maps -128 to itself
    "QUANTIZE": lambda x: x,
    "RELU": lambda x: np.maximum(x, 0),
    "RELU6": lambda x: np.clip(x, 0, 6),
    "RELU_0_TO_1": lambda x: np.clip(x, 0, 1),
    "RELU_N1_TO_1": lambda x: np.clip(x, -1, 1),
    "TANH": np.tanh,
}
POSITIVE: dict[str, Callable[[Any], Any]] = {"LOG": np.log, "RSQRT": lambda x: 1 / np.sqrt(x), "SQRT": np.sqrt}
FIXED = {"LOGISTIC": Quantized(1 / 256, -128), "TANH": Quantized(1 / 128, 0)}
OPTIONS: dict[str, dict[str, Any]] = {"LEAKY_RELU": {"alpha": ALPHA}, "GELU": {"approximate": False}}
OF_TWO: dict[str, Callable[[Any, Any], Any]] = {
    "MAXIMUM": np.maximum,
    "MINIMUM": np.minimum,
    "PRELU": lambda x, alpha: np.where(x < 0, alpha * x, x),
}
DRAWS = 3


def quantizations(code: str, draw: Draw) -> tuple[Quantized, Quantized]:
    if code in ("MAXIMUM", "MINIMUM", "NEG"):  # LiteRT's kernels ignore scales, and NEG's ignores zero points
        source = Quantized(draw.scale(0.01, 0.1), 0 if code == "NEG" else draw.size(-60, 60))
        return source, source
    if code in POSITIVE:
        return Quantized(draw.scale(0.01, 0.1), -128), Quantized(draw.scale(0.01, 0.1), draw.size(-60, 60))
    source = Quantized(draw.scale(0.01, 0.1), draw.zero_point())
    return source, FIXED.get(code, Quantized(draw.scale(0.01, 0.1), draw.size(-60, 60)))


def table_of_one(code: str, draw: Draw) -> tuple[bytes, Quantized, Quantized]:
    source, result = quantizations(code, draw)
    tensors = {"x": activation(source, EVERY.shape), "y": activation(result, EVERY.shape)}
    return single(code, tensors, OPTIONS.get(code)), source, result


def made(folder: Path, contents: dict[str, bytes]) -> Library:
    return compiled([generate(content, folder / name, name) for name, content in contents.items()], folder)


def default_kernels(content: bytes, values: Any) -> Any:
    """Run LiteRT's default kernels, without XNNPACK, for an operator that the reference kernels lack."""
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    kernels = OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    interpreter = Interpreter(model_content=content, num_threads=1, experimental_op_resolver_type=kernels)
    interpreter.allocate_tensors()
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], values)
    interpreter.invoke()
    return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])


def real(values: Any, quantized: Quantized) -> Any:
    return (values.astype(np.float64) - quantized.zero_point) * float(np.float32(quantized.scale))


def near(answer: Any, exact: Any, result: Quantized) -> bool:
    """Return whether quantized values are within 1.5 steps of the exact values, which saturate."""
    values = np.clip(exact / float(np.float32(result.scale)) + result.zero_point, -128, 127)
    return bool(np.abs(answer.astype(np.float64) - values).max() <= 1.5)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    folder, contents = tmp_path_factory.mktemp("tables"), {}
    for code in (*FUNCTIONS, *POSITIVE):
        for number in range(DRAWS):
            contents[f"{code.lower()}_{number}"] = table_of_one(code, Draw(number))[0]
    return made(folder, contents)


@pytest.mark.parametrize("code", [*FUNCTIONS, *POSITIVE])
def test_every_value_is_what_litert_gives(code, library):
    for number in range(DRAWS):
        content, source, result = table_of_one(code, Draw(number))
        expected = default_kernels(content, EVERY) if code == "ELU" else reference(content, [EVERY])[0]
        for inside in (False, True):
            (answer,) = library.run(f"{code.lower()}_{number}", [EVERY], inside=inside)
            np.testing.assert_array_equal(answer, expected)
        with np.errstate(divide="ignore"):
            exact = (FUNCTIONS | POSITIVE)[code](real(EVERY, source))
        assert near(answer, exact, result), f"{code} {source} {result}"


@pytest.mark.parametrize("constant_first", [False, True])
@pytest.mark.parametrize("code", OF_TWO)
def test_function_of_a_value_and_one_constant_is_a_table(code, constant_first, tmp_path):
    if code == "PRELU" and constant_first:
        return  # the slope is its second operand by definition
    contents, cases = {}, []
    for number in range(DRAWS):
        source, result = quantizations(code, draw := Draw(number))
        second = Quantized(0.01, 0) if code == "PRELU" else source
        value = np.array([[[draw.size(-100, 100)]]], np.int8)
        tensors = {
            "x": activation(source, EVERY.shape),
            "a": Tensor((1, 1, 1), second.scale, second.zero_point, "int8", value),
            "y": activation(result, EVERY.shape),
        }
        names = ("a", "x", "y") if constant_first else ("x", "a", "y")
        contents[f"of_two_{number}"] = single(code, {name: tensors[name] for name in names})
        cases.append((OF_TWO[code](real(EVERY, source), real(value, second)), result))
    library = made(tmp_path, contents)
    for (name, content), (exact, result) in zip(contents.items(), cases, strict=True):
        (answer,) = library.run(name, [EVERY])
        np.testing.assert_array_equal(answer, reference(content, [EVERY])[0])
        assert near(answer, exact, result)


@pytest.mark.parametrize(("code", "shape"), [("PRELU", (1, 1, 8)), ("MAXIMUM", (8,)), ("MINIMUM", (1, 1, 1, 8))])
def test_constant_for_each_channel_makes_a_table_for_each(code, shape, tmp_path):
    both, second = Quantized(0.05, 3), Quantized(0.01, -7) if code == "PRELU" else Quantized(0.05, 3)
    values = np.array([-128, -90, -7, 0, 3, 3, 50, 127], np.int8)
    tensors = {
        "x": activation(both, EVERY.shape),
        "a": Tensor(shape, second.scale, second.zero_point, "int8", values),
        "y": activation(both, EVERY.shape),
    }
    content = single(code, tensors)
    library = made(tmp_path, {"each": content})
    for inputs in (EVERY, *np.random.default_rng(0).integers(-128, 128, (20, *EVERY.shape), np.int8)):
        expected = reference(content, [inputs])[0]
        for inside in (False, True):
            np.testing.assert_array_equal(library.run("each", [inputs], inside=inside)[0], expected)
    exact = OF_TWO[code](real(EVERY, both), real(values, second))
    assert near(library.run("each", [EVERY])[0], exact, both)


def test_slope_for_each_pixel_is_refused(tmp_path):
    tensors = {
        "x": activation(Quantized(0.05, 3), EVERY.shape),
        "alpha": Tensor((4, 8, 8), 0.01, 0, "int8", np.zeros((4, 8, 8))),
        "y": activation(Quantized(0.05, 3), EVERY.shape),
    }
    with pytest.raises(ExportError, match=r"its constant 'alpha' has the shape .4, 8, 8. .*one for each channel"):
        generate(single("PRELU", tensors), tmp_path / "kit")


def test_values_that_litert_refuses_are_named(tmp_path):
    tensors = {"x": activation(Quantized(0.05, 3), EVERY.shape), "y": activation(Quantized(0.05, 3), EVERY.shape)}
    with pytest.raises(ExportError, match="LiteRT's kernel does not compute it for all int8 values .*non-negative"):
        generate(single("SQRT", tensors), tmp_path / "kit")


def test_kernels_that_gave_a_table_are_named_where_the_reference_kernels_lack_it(tmp_path):
    kits = {code: generate(table_of_one(code, Draw(0))[0], tmp_path / code) for code in ("ELU", "TANH")}
    named = {code: "its reference kernels lack it" in kit.sources[0].read_text() for code, kit in kits.items()}
    assert named == {"ELU": True, "TANH": False}


def lacks(code: str) -> bool:
    """Tell whether LiteRT's reference kernels lack an operator."""
    try:
        reference(table_of_one(code, Draw(0))[0], [EVERY])
    except ValueError as error:
        return "Didn't find op" in str(error)
    return False


def test_reference_file_replaces_what_the_reference_kernels_lack_and_nothing_else(tmp_path):
    assert {code for code in (*FUNCTIONS, *POSITIVE) if lacks(code)} == reference_file.LACKING
    for code in ("ELU", "TANH"):
        content = table_of_one(code, Draw(1))[0]
        source = tmp_path / f"{code}.tflite"
        source.write_bytes(content)
        (tmp_path / "other").mkdir(exist_ok=True)
        replaced = reference_file.reference_file(read(source), tmp_path / "other")
        assert (replaced == source) == (code == "TANH")
        np.testing.assert_array_equal(reference(replaced.read_bytes(), [EVERY])[0], default_kernels(content, EVERY))


def test_kit_of_an_operator_that_the_reference_kernels_lack_passes_its_checks(tmp_path):
    (tmp_path / "elu.tflite").write_bytes(table_of_one("ELU", Draw(2))[0])
    made = api.export_tflite(tmp_path / "elu.tflite", tmp_path / "out", only=["c-int8"])
    assert [report.format for report in made.kits] == ["c-int8"]
    assert "PASS" in run(["make", "-s", "-C", tmp_path / "out" / "c-int8", "test"])


def test_readme_names_every_operator():
    text = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    listed = text[text.index("C has these operators:") : text.index("A dynamic batch has")]
    assert set(re.findall("`([A-Z0-9_]+)`", listed)) == {*lowering.OPERATORS, *lowering.RESHAPING}
