"""Integer requantization of fully connected layers against the double precision of LiteRT."""

import ctypes
import importlib.resources
import math

import numpy as np
import pytest

from edgecnn.formats import c99
from edgecnn.formats.c99.operators import dense
from tests.tools import need, run


def in_double(acc: int, real: float) -> int:
    whole = math.floor(abs(acc * real))
    return (whole + (abs(acc * real) - whole >= 0.5)) * (-1 if acc < 0 else 1)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """The functions of the kernels, compiled."""
    need("cc")
    folder = tmp_path_factory.mktemp("requantize")
    kernels = importlib.resources.files(c99) / "kernels"
    text = "#include <stdint.h>\n"
    for name, multiplier in (("requantize_once", "int32_t"), ("requantize_double", "int64_t")):
        text += (kernels / f"{name}.c").read_text(encoding="utf-8")
        text += f"int32_t call_{name}(int32_t a, {multiplier} m, int32_t s);\n"
        text += f"int32_t call_{name}(int32_t a, {multiplier} m, int32_t s) {{ return {name}(a, m, s); }}\n"
    (folder / "call.c").write_text(text, encoding="utf-8")
    sanitized = ("-fsanitize=undefined", "-fno-sanitize-recover=all")
    run(["cc", "-std=c99", "-O1", "-shared", "-fPIC", *sanitized, "-o", folder / "call.so", folder / "call.c"])
    loaded = ctypes.CDLL(str(folder / "call.so"))
    loaded.call_requantize_double.argtypes = [ctypes.c_int32, ctypes.c_int64, ctypes.c_int32]
    return loaded


def test_requantize_double_rounds_twice_as_double_precision_does(library):
    """Multipliers whose products become ties when they are rounded to 53 bits, and random ones."""
    random = np.random.default_rng(0)
    pairs = [(acc, (half + 0.5) / acc) for acc in range(1, 3000) for half in (0, 1, 2, 100)]
    pairs += [(int(random.integers(1, 2**30)), float(2.0 ** random.uniform(-60, -1))) for _ in range(20000)]
    pairs += [
        (acc, real) for acc in (0, 1, 2**30 - 1) for real in (0.0, 5e-324, 2.0**-127, 2.0**-64, 2.0**-53, 0.5, 1.0)
    ]
    pairs += [(acc, real) for acc in (1, 3, 1000) for real in (1.5, 2.0, 1e3, 2.0**19 + 0.25)]
    for acc, real in pairs:
        for signed in (acc, -acc):
            assert library.call_requantize_double(signed, *dense.double_multiplier(real)) == in_double(signed, real), (
                signed,
                real,
            )


def test_requantize_once_rounds_as_double_precision_does_wherever_the_result_changes(library):
    random = np.random.default_rng(1)
    found = 0
    for _ in range(300):
        real, zero_point = float(2.0 ** random.uniform(-15, 1)), int(random.integers(-128, 128))
        pair = dense.fit_multiplier(real, 2**29, zero_point)
        found += pair is not None
        if pair is None:
            continue
        for result in range(-128 - zero_point, 128 - zero_point):
            first = math.ceil((result - 0.5) / real)
            for acc in (first - 1, first, first + 1):
                if abs(acc) <= 2**29:
                    assert library.call_requantize_once(acc, *pair) == in_double(acc, real), (acc, real)
    assert found > 250
