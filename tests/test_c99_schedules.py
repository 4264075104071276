"""In-place layers, replayed byte by byte in the order in which each version of a kernel reads and writes."""

import pytest

from edgecnn.formats.c99.instruction_sets import INSTRUCTION_SETS
from tests.c99_layers import KERNELS, layers
from tests.c99_schedules import SCHEDULES, is_safe, units
from tests.operator_draws import Draw

LAYERS = 60  # of each kernel
VERSIONS = [(version, kernel) for version, kernels in SCHEDULES.items() for kernel in kernels]


def test_every_version_has_a_schedule():
    assert {"portable": set(KERNELS), **{each.name: set(each.kernels) for each in INSTRUCTION_SETS}} == {
        name: set(kernels) for name, kernels in SCHEDULES.items()
    }


def check(version, kernel, count, seed):
    draw, overlapping = Draw(3), 0
    for step in layers(kernel, count, seed):
        distance, size = step.variants[0].distances[0], step.inputs[0].elements
        assert distance is not None
        latest = min(-distance, size)
        overlapping += latest < size and latest + step.output.elements > 0
        for schedule in SCHEDULES[version][kernel]:
            found = list(units(step, schedule))
            for start in (latest, latest - draw.size(1, 9)):
                assert is_safe(found, start, size), f"{step.title} from {start}, {schedule}"
    assert overlapping > count / 2


@pytest.mark.parametrize(("version", "kernel"), VERSIONS)
def test_nothing_is_overwritten_before_its_last_read(version, kernel):
    check(version, kernel, LAYERS, seed=4)


@pytest.mark.campaign
@pytest.mark.parametrize(("version", "kernel"), VERSIONS)
def test_nothing_is_overwritten_before_its_last_read_at_length(version, kernel):
    check(version, kernel, 1000, seed=5)


@pytest.mark.parametrize("kernel", KERNELS)
def test_an_output_that_starts_later_would_overwrite_what_is_still_read(kernel):
    """The replay finds it, and distances are no larger than they must be, but for a position of a pooling."""
    schedules = [schedule for version in SCHEDULES.values() for schedule in version.get(kernel, ())]
    tight = 0
    for step in layers(kernel, LAYERS, seed=4):
        distance, size = step.variants[0].distances[0], step.inputs[0].elements
        assert distance is not None
        later = 1 - distance + (step.output.shape[-1] if kernel == "average_pool_2d" else 0)
        tight += not all(is_safe(list(units(step, schedule)), later, size) for schedule in schedules)
    assert tight > LAYERS / 3
