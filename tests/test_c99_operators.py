"""Generated C against LiteRT's reference kernels, operator by operator over a seeded grid, bit for bit."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.c_kit import Library, compiled, generate
from tests.operator_cases import OPERATORS, cases
from tests.operator_draws import OperatorCase
from tests.tflite_ops import reference


def library(drawn: Sequence[OperatorCase], folder: Path) -> Library:
    """Generate C for every case and compile all of it into one library."""
    return compiled(
        [generate(case.content, folder / str(number), f"case{number}") for number, case in enumerate(drawn)], folder
    )


def check(drawn: Sequence[OperatorCase], folder: Path) -> None:
    kits = library(drawn, folder)
    for number, case in enumerate(drawn):
        for arrays in case.inputs:
            (expected,) = reference(case.content, arrays)
            assert expected.tolist() == case.compute(*arrays).tolist(), f"the NumPy kernel is wrong: {case.name}"
            for inside in (False, True):
                (answer,) = kits.run(f"case{number}", arrays, inside=inside)
                assert answer.tolist() == expected.tolist(), f"{case.name}, in and out in the arena: {inside}"


@pytest.mark.parametrize("operator", OPERATORS)
def test_operator(operator, tmp_path):
    check(cases(operator, 8), tmp_path)


@pytest.mark.campaign
@pytest.mark.parametrize("operator", OPERATORS)
def test_operator_at_length(operator, tmp_path):
    drawn = cases(operator, 300)
    for start in range(0, len(drawn), 50):
        folder = tmp_path / str(start)
        folder.mkdir()
        check(drawn[start : start + 50], folder)
