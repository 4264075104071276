"""The tables of operators against what LiteRT's kernels and TensorFlow Lite Micro run: never shorter, never longer."""

import pytest
from ai_edge_litert import interpreter
from ai_edge_litert import schema_py_generated as schema
from tflite_micro import runtime

from edgecnn.formats.tflite import graph, integer_only
from edgecnn.formats.tflm import operators
from tests import integer_cases

LOADED = (interpreter, runtime)  # before the first fork
BUILTIN = tuple(
    name
    for name, value in vars(schema.BuiltinOperator).items()
    if isinstance(value, int) and name not in ("CUSTOM", "DELEGATE", "PLACEHOLDER_FOR_GREATER_OP_CODES")
)
GENERIC_TYPES = ("int8", "int32", "bool")
# LiteRT's kernels take any type here, and compute in floating point whatever it is.
FLOATING_ALL_THE_SAME = ("DEQUANTIZE", "FAKE_QUANT")


@pytest.fixture(scope="module")
def micro():
    """The operators whose integer file TensorFlow Lite Micro runs."""
    return {name for name in integer_cases.OPERATORS if integer_cases.micro_has(name)}


def test_micro_kits_take_every_operator_that_the_library_registers():
    registered = {name for name in BUILTIN if integer_cases.registered_in_micro(name)}
    assert registered == set(operators.OPERATORS)
    assert all(integer_cases.registered_in_micro(name) for name in operators.CUSTOM)
    assert not integer_cases.registered_in_micro("CUSTOM:nobody")


def test_micro_has_an_integer_kernel_for_all_but_those_that_the_table_says(micro):
    assert micro == set(operators.OPERATORS) - set(operators.FLOAT_ONLY) - {"DEQUANTIZE"}


def test_the_integer_only_check_takes_every_operator_that_has_an_integer_kernel(micro):
    runs = micro | {name for name in integer_cases.OPERATORS if name not in micro and integer_cases.litert_has(name)}
    assert runs == set(integer_only.INTEGER_OPERATORS.split())


def test_each_of_those_files_is_integer_only():
    for name in integer_only.INTEGER_OPERATORS.split():
        model = graph.parse(integer_cases.content(name), name)
        assert integer_only.violations(model) == "", name
        assert operators.missing_kernels(model) == "" or name not in set(operators.OPERATORS) - set(
            operators.FLOAT_ONLY
        )


@pytest.mark.campaign
@pytest.mark.parametrize("name", [name for name in BUILTIN if name not in integer_cases.OPERATORS])
def test_no_other_operator_runs_on_integers_of_one_shape(name):
    for dtype in GENERIC_TYPES:
        for inputs in (1, 2, 3):
            file = integer_cases.generic(name, dtype, inputs)
            assert not integer_cases.runs_in_micro(file), (dtype, inputs)
            assert name in FLOATING_ALL_THE_SAME or not integer_cases.runs_in_litert(file), (dtype, inputs)
