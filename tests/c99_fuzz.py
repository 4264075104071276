"""Program that compares a version of the kernels with the portable ones, on random layers and on its own processor."""

import dataclasses
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from edgecnn.formats.c99 import kernel_files
from edgecnn.formats.c99.instruction_sets import InstructionSet
from edgecnn.formats.c99.step import Constant, Step, Traits
from edgecnn.runtimes.boards import BOARDS, build
from edgecnn.runtimes.boards.table import Board
from edgecnn.system import templates
from tests.c99_layers import KERNELS
from tests.operator_draws import Draw
from tests.tools import need, require, run

ANSWERS = ("same", "other values", "wrote outside its output and scratch memory")
_C = Path(__file__).with_suffix(".c")
_ARRAYS = ("weights", "bias", "multiplier", "shift")
_INPUTS = (4, 5)  # places of the inputs, behind the constants
_POOLING = {"POOL_NONE": 0, "POOL_MAX": 1, "POOL_AVERAGE": 2}
_NEWLIB = "/usr/lib/arm-none-eabi/include"


@dataclasses.dataclass(frozen=True, slots=True)
class Processor:
    """Processor that a version of the kernels runs on.

    Attributes:
        board: name of an emulated board; None for this machine.
        flags: of the compiler, beside those of the board.
        memory_end: address behind the board's memory, where reading is a fault; None where memory can be protected.
    """

    board: str | None = None
    flags: tuple[str, ...] = ()
    memory_end: int | None = None

    @property
    def target(self) -> Board | None:
        """The board."""
        return next((board for board in BOARDS if board.name == self.board), None)


@dataclasses.dataclass(frozen=True, slots=True)
class Configuration:
    """What is compiled: a version, for layers of some traits, by one compiler.

    Attributes:
        instructions: the version.
        processor: that it runs on.
        traits: of a network, which its header is made for.
        single_columns: some convolutions have scratch memory for one column only.
        compiler: "gcc" or "clang".
        level: its level of optimization.
    """

    instructions: InstructionSet
    processor: Processor
    traits: Traits
    single_columns: bool
    compiler: str = "gcc"
    level: str = "-O2"


@dataclasses.dataclass(frozen=True, slots=True)
class Finding:
    """A layer on which a version differs from the portable kernel."""

    layer: str
    answer: str


def configurations(
    instructions: InstructionSet, processor: Processor, steps: Iterable[Step], **compiler: str
) -> Iterator[tuple[Configuration, list[Step]]]:
    """Divide layers among the combinations of traits that change the text of a version."""
    draw, groups = Draw(1), dict[tuple[bool, ...], list[Step]]()
    text = "".join(kernel_files.version_texts(instructions, KERNELS))
    read = [macro in text for macro in ("LEFT_SHIFTS", "WIDE_SUMS", "LOWEST_WEIGHTS")]
    for step in steps:
        own = (step.traits.left_shifts, step.traits.wide_sums, step.traits.lowest_weights)
        # Another layer of the network may have the trait.
        key = [is_read and (has or draw.chance(0.5)) for is_read, has in zip(read, own, strict=True)]
        groups.setdefault(tuple(key), []).append(step)
    for (left_shifts, wide_sums, lowest_weights), group in groups.items():
        traits = Traits(
            left_shifts, wide_sums, max(step.traits.window_bytes for step in group), lowest_weights=lowest_weights
        )
        yield Configuration(instructions, processor, traits, left_shifts == wide_sums, **compiler), group


def compare(configuration: Configuration, steps: Sequence[Step], folder: Path) -> list[Finding]:
    """Run both kernels of every layer, and return the layers on which they differ."""
    folder.mkdir(parents=True)
    program = _build(configuration, folder)
    draw = Draw(2)
    records = [_record(draw, step, configuration) for step in steps]
    (folder / "layers").write_bytes(b"".join(records))
    target = configuration.processor.target
    command = (target.emulator.program, *target.machine) if target else ()
    done = subprocess.run([*command, program], cwd=folder, capture_output=True, text=True, check=False, timeout=600)
    answers = (folder / "answers").read_bytes()
    found = [Finding(_describe(step), ANSWERS[byte]) for step, byte in zip(steps, answers, strict=False) if byte]
    if len(answers) < len(steps):
        found.append(Finding(_describe(steps[len(answers)]), f"ended: {done.stdout}{done.stderr}"))
    return found


def _describe(step: Step) -> str:
    return f"{step.title} {step.traits} {' '.join(step.layer)}"


def _build(configuration: Configuration, folder: Path) -> Path:
    target, flags = configuration.processor.target, configuration.processor.flags
    source, built, program = folder / "fuzz.c", folder / "fuzz.o", folder / "fuzz"
    source.write_text(_text(configuration), encoding="utf-8")
    if target:
        require(target.missing())
        flags = (*target.cpu, *flags)
    if configuration.processor.memory_end:
        flags = (*flags, f"-DMEMORY_END={configuration.processor.memory_end:#x}")
    need(configuration.compiler)
    compiler = [configuration.compiler]
    if target and configuration.compiler == "gcc":
        compiler = [target.compiler.program]
    elif target:
        compiler += [f"--target={target.compiler.program.removesuffix('-gcc')}"]
        compiler += ["-isystem", _NEWLIB] if target.memory else []
    run([*compiler, *flags, "-std=gnu99", configuration.level, "-w", "-I", build.TARGET, "-c", source, "-o", built])
    if target:
        build.link(target, (str(built),), program, source)
    else:
        run([*compiler, "-std=gnu99", "-I", build.TARGET, built, build.TARGET / "linux.c", "-o", program])
    return program


def _text(configuration: Configuration) -> str:
    """Return the portable kernels under other names, the version's as a kit has them, and the program."""
    instructions, traits = configuration.instructions, configuration.traits
    undefine = (
        "" if instructions.at_run_time else "#undef {0}\n"
    )  # a kernel that asks the processor calls the portable one
    kernels = sorted(instructions.kernels)
    values = {
        "prefix": "fuzz",
        "PREFIX": "FUZZ",
        "version": "",
        "instructions": instructions,
        "texts": kernel_files.version_texts(instructions, kernels),
        "used": kernels,
        "replaced": kernels,
        "left_shifts": traits.left_shifts,
        "wide_sums": traits.wide_sums,
        "lowest_weights": traits.lowest_weights,
        "single_columns": configuration.single_columns,
        "window_bytes": traits.window_bytes,
    }
    return "\n".join(
        [
            f"#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n#define {instructions.macro}",
            *(f"#define {kernel} portable_{kernel}" for kernel in kernels),
            *(kernel.text for kernel in kernel_files.portable(kernels)),
            *(f"{undefine.format(kernel)}#define HAS_{kernel.upper()}" for kernel in kernels),
            templates.render("edgecnn.formats.c99", "code", "model_version.h", **values),
            _C.read_text(encoding="utf-8"),
        ]
    )


def _record(draw: Draw, step: Step, configuration: Configuration) -> bytes:
    """Return a layer with random inputs as the program reads it."""
    folded = configuration.instructions.folded_bias
    variants = [each for each in step.variants if each.kernel == step.variants[0].kernel]
    variant = draw.one(variants if configuration.single_columns else variants[:1])
    constants = {constant.name: constant for constant in step.constants}
    arrays = [_values(constants.get(name), folded=folded) for name in _ARRAYS]
    arrays += [draw.values(tensor.shape).tobytes() for tensor in step.inputs]
    arrays += [b""] * (2 - len(step.inputs)) + [_values(constants.get("bias"), folded=False)]
    scratch = [each.size_bytes for each in variant.scratch] + [0, 0]
    overlapped = draw.size(0, len(step.inputs))  # 0: none
    distance = variant.distances[overlapped - 1] if overlapped else 0
    assert distance is not None
    latest = min(-distance, step.inputs[overlapped - 1].elements)  # of the output, behind the input's start
    head = [
        list(KERNELS).index(variant.kernel),
        int(variant.calls[0][3]) if variant.kernel == "conv_2d" else 0,
        *scratch[:2],
        step.output.elements,
        latest - draw.one((0, 0, 0, draw.size(0, 8))) if overlapped else 0,
        _INPUTS[overlapped - 1] if overlapped else 0,
        draw.size(0, _INPUTS[len(step.inputs) - 1]),
        draw.size(-128, 127),
        *layer_numbers(step),
        *map(len, arrays),
    ]
    body = np.array(head, np.int32).tobytes() + b"".join(array + bytes(-len(array) % 4) for array in arrays)
    return len(body).to_bytes(4, "little") + body


def _values(constant: Constant | None, *, folded: bool) -> bytes:
    """Return an array as the generated code has it, with the zeros behind it."""
    if constant is None:
        return b""
    values: Any = constant.folded if folded and constant.folded is not None else constant.values
    return bytes(values) + bytes(constant.padding * values.itemsize)


def layer_numbers(step: Step) -> list[int]:
    """Return the numbers of a layer's struct, and zeros up to the length of the longest."""
    text = re.sub(r"/\*.*?\*/|#if.*?#endif|\{\w+\}", "", " ".join(step.layer))
    words = [word.strip() for word in text.split(",")]
    numbers = [_POOLING[word] if word in _POOLING else int(word) for word in words if word]
    return numbers + [0] * (28 - len(numbers))
