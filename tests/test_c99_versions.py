"""Versions of kernels for instruction sets against the portable kernels, on the processors that have them."""

import functools

import pytest

from edgecnn.formats.c99 import kernel_files
from edgecnn.formats.c99.instruction_sets import INSTRUCTION_SETS
from edgecnn.formats.c99.step import Step, Traits
from tests.c99_fuzz import Configuration, Processor, compare, configurations
from tests.c99_layers import layers

LAYERS = 1500  # of each kernel
PROCESSORS = {
    "helium": (Processor("cortex-m55", memory_end=0x31400000),),
    "dsp": (Processor("cortex-m4"),),
    "neon": (Processor("aarch64"), Processor("aarch64", ("-march=armv8.2-a+dotprod",))),
    "x86": (  # this machine, and without VNNI
        Processor(),
        Processor(flags=("-D__builtin_cpu_supports(name)=((name)[3] == '2')",)),
    ),
}
FAULTS = (
    ("acc = layer->bias[channel];", "acc = layer->bias[channel] + 999;", "other values"),
    ("int32_t acc =", "int32_t acc = *(volatile const int8_t *)(in + layer->rows * layer->in_size) * 0 +", "ended"),
    ("*out = clamp", "out[-1] = 0; *out = clamp", "wrote outside"),
)

every_version = pytest.mark.parametrize("instructions", INSTRUCTION_SETS, ids=lambda each: each.name)


@functools.cache
def drawn(kernel: str) -> list[Step]:
    return layers(kernel, LAYERS)


def check(instructions, folder, **compiler):
    steps = [step for kernel in instructions.kernels for step in drawn(kernel)]
    for number, processor in enumerate(PROCESSORS[instructions.name]):
        for configuration, group in configurations(instructions, processor, steps, **compiler):
            found = compare(configuration, group, folder / f"{number}{configuration.traits}")
            assert not found, f"{len(found)} of {len(group)} layers with {configuration.traits}, the first: {found[0]}"


@every_version
def test_kernels_compute_what_the_portable_ones_compute(instructions, tmp_path):
    check(instructions, tmp_path)


@pytest.mark.campaign
@every_version
@pytest.mark.parametrize(("compiler", "level"), [("gcc", "-Os"), ("gcc", "-O3"), ("clang", "-O2"), ("clang", "-Os")])
def test_other_compilers_and_levels(instructions, compiler, level, tmp_path):
    check(instructions, tmp_path, compiler=compiler, level=level)


@pytest.mark.parametrize("instructions", [each for each in INSTRUCTION_SETS if not each.at_run_time])
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault[-1])
def test_faults_are_found(instructions, fault, tmp_path, monkeypatch):
    """Wrong values, a read behind the input and a write before the output are told apart."""
    part, instead, answer = fault
    version = f"{instructions.name}/fully_connected"
    text = kernel_files.text

    def broken(name):
        found = text(name)
        assert name != version or part in found
        return found.replace(part, instead) if name == version else found

    monkeypatch.setattr(kernel_files, "text", broken)
    configuration = Configuration(instructions, PROCESSORS[instructions.name][0], Traits(), single_columns=False)
    findings = compare(configuration, layers("fully_connected", 60), tmp_path / "program")
    assert any(each.answer.startswith(answer) for each in findings)
