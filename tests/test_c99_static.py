"""Generated C under compilers' warnings, as C++, under sanitizers, and under cppcheck."""

import itertools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from tests import c_fuzzer
from tests.c99_networks import NETWORKS, content
from tests.c_kit import Kit, generate
from tests.campaigns import sized
from tests.graph_cases import graph_case
from tests.operator_cases import OPERATORS, cases
from tests.operator_draws import activation, single
from tests.reference_kernels import Quantized
from tests.tflite_ops import Tensor
from tests.tools import need, run

WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wdouble-promotion", "-Werror")
SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g")
LEVELS = ("-O0", "-O2", "-O3", "-Os")
CPP = {"gcc": "g++", "clang": "clang++"}
ALL = tuple(itertools.product(CPP, LEVELS))


@pytest.fixture(scope="module")
def gated(tmp_path_factory):
    """A kit of the network with the most kinds of operators."""
    return generate(content("gated"), tmp_path_factory.mktemp("gated"), "gated")


@pytest.fixture(scope="module")
def networks(tmp_path_factory):
    """A kit of every network."""
    folder = tmp_path_factory.mktemp("networks")
    return [generate(content(name), folder / name, name) for name in NETWORKS]


@pytest.fixture(scope="module")
def operators(tmp_path_factory):
    """A kit of every operator."""
    folder = tmp_path_factory.mktemp("operators")
    contents = {name: cases(name, 2)[1].content for name in OPERATORS} | {"PRELU": slopes()}
    return [generate(content, folder / name, name.lower()) for name, content in contents.items()]


def slopes() -> bytes:
    """Return a file of one PRELU, which has a table for each channel."""
    row = activation(Quantized(0.05, 3), (1, 3, 3, 4))
    alpha = Tensor((1, 1, 4), 0.01, 0, "int8", np.array([-100, 0, 7, 127], np.int8))
    return single("PRELU", {"x": row, "alpha": alpha, "y": row})


def compile_all(compiler: str, flags: Sequence[str], kits: Sequence[Kit], folder: Path) -> None:
    need(compiler)
    for kit in kits:
        for source in kit.sources:
            run([compiler, *flags, *WARNINGS, "-c", source, "-o", folder / f"{kit.prefix}.o"])


@pytest.mark.parametrize("compiler", CPP)
def test_every_kernel_compiles_without_a_warning(compiler, operators, tmp_path):
    compile_all(compiler, ("-std=c99", "-O2"), operators, tmp_path)


@pytest.mark.parametrize("cpu", [("-mcpu=cortex-m4",), ("-mcpu=cortex-m55", "-mfloat-abi=hard")])
def test_versions_for_instruction_sets_compile_without_a_warning(cpu, operators, tmp_path):
    """An operator on its own leaves none of the portable functions unused that the others need."""
    compile_all("arm-none-eabi-gcc", ("-std=c99", "-mthumb", *cpu, "-O1"), operators, tmp_path)


@pytest.mark.parametrize(("compiler", "level"), ALL)
def test_a_network_compiles_without_a_warning_at_every_level(compiler, level, gated, tmp_path):
    compile_all(compiler, ("-std=c99", level), [gated], tmp_path)


@pytest.mark.parametrize("compiler", CPP)
def test_a_kit_is_also_cpp(compiler, operators, gated, tmp_path):
    kits = [*operators[::4], gated]
    compile_all(CPP[compiler], ("-x", "c++", "-std=c++11", "-O0"), kits, tmp_path)


@pytest.mark.campaign
@pytest.mark.parametrize(
    ("compiler", "level"), sized((("gcc", "-O2"), ("gcc", "-Os"), ("clang", "-O0"), ("clang", "-O3")), ALL)
)
def test_everything_compiles_without_a_warning(compiler, level, operators, networks, tmp_path):
    compile_all(compiler, ("-std=c99", level), [*operators, *networks], tmp_path)
    compile_all(CPP[compiler], ("-x", "c++", "-std=c++11", level), [*operators, *networks], tmp_path)


def sums(compiler: str, flags: Sequence[str], kit: Kit, folder: Path, rounds: int) -> str:
    """Compile the fuzzer of a kit, run it, and return what it prints: a sum of all outputs."""
    need(compiler)
    program = folder / f"{kit.prefix}{compiler}{''.join(flags)[:4]}"
    source = c_fuzzer.write(kit, folder)
    run([compiler, "-std=c99", *flags, "-I", kit.folder, "-o", program, source, *kit.sources])
    return run([program, str(rounds)])


def check_sanitized(compiler: str, level: str, kits: Sequence[Kit], folder: Path, rounds: int) -> None:
    for kit in kits:
        watched = sums(compiler, (level, *SANITIZERS), kit, folder, rounds)
        assert watched == sums(compiler, ("-Os",), kit, folder, rounds), f"{kit.prefix} computes other values unwatched"


@pytest.mark.parametrize("there", ["0", "name[3] == '2'"])  # no newer processor, AVX2 at most
def test_versions_for_processors_compute_the_same(there, gated, tmp_path):
    assert "#define conv_2d x86_conv_2d" in (gated.folder / "model_x86.h").read_text(encoding="utf-8")
    flags = ("-O2", f"-D__builtin_cpu_supports(name)=({there} && __builtin_cpu_supports(name))")
    assert sums("gcc", flags, gated, tmp_path, 20) == sums("gcc", ("-O3",), gated, tmp_path, 20)


def test_sanitizers_find_nothing_in_a_network(gated, tmp_path):
    check_sanitized("gcc", "-O1", [gated], tmp_path, 20)


def test_sanitizers_find_nothing_in_random_networks(tmp_path):
    kits = [generate(graph_case(seed).content, tmp_path / str(seed), f"graph{seed}") for seed in range(40, 43)]
    check_sanitized("clang", "-O1", kits, tmp_path, 20)


@pytest.mark.campaign
@pytest.mark.parametrize(("compiler", "level"), ALL)
def test_sanitizers_find_nothing_in_any_operator(compiler, level, operators, tmp_path):
    check_sanitized(compiler, level, operators, tmp_path, 200)


@pytest.mark.campaign
@pytest.mark.parametrize(("compiler", "level"), sized((("gcc", "-O0"), ("gcc", "-Os"), ("clang", "-O2")), ALL))
def test_sanitizers_find_nothing_in_any_network(compiler, level, networks, tmp_path):
    # GCC takes minutes to optimize a network of many layers once it is instrumented, three versions of each of them
    slow = compiler == "gcc" and level in ("-O2", "-O3")
    check_sanitized(compiler, level, [kit for kit in networks if kit.prefix == "gated" or not slow], tmp_path, 20)


@pytest.mark.campaign
@pytest.mark.parametrize(
    ("compiler", "level", "start"), [("clang", "-O1", 5000), ("gcc", "-O1", 5025), ("gcc", "-Os", 5050)]
)
def test_sanitizers_find_nothing_in_many_random_networks(compiler, level, start, tmp_path):
    drawn = range(start, start + sized(6, 25))
    kits = [generate(graph_case(seed).content, tmp_path / str(seed), f"graph{seed}") for seed in drawn]
    check_sanitized(compiler, level, kits, tmp_path, 50)


def check_static(kits: Sequence[Kit]) -> None:
    need("cppcheck")
    checks = ("--enable=warning,performance,portability", "--std=c99", "--error-exitcode=1", "--quiet")
    suppressed = ("--suppress=missingIncludeSystem", "--suppress=shiftTooManyBitsSigned")  # all shift arithmetically
    for kit in kits:
        run(["cppcheck", *checks, *suppressed, "-I", kit.folder, *kit.sources])


def test_cppcheck_finds_nothing(operators, gated):
    check_static([*operators[::6], gated])


@pytest.mark.campaign
def test_cppcheck_finds_nothing_in_anything(operators, networks):
    """All operators, and the networks whose arrays cppcheck reads within a minute or so."""
    small = [kit for kit in networks if (kit.folder / "model_weights.h").stat().st_size < 150_000]
    assert len(small) > 1
    check_static([*operators, *small])
