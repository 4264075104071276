"""Compilation of a kit for a board: its program, and the bytes of flash and RAM that it needs."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from edgecnn.errors import ModelError
from edgecnn.runtimes.boards.table import Board, Memory
from edgecnn.runtimes.c_kit import CKit
from edgecnn.system.compilers import compile_c, compiler

TARGET = Path(__file__).parent / "target"  # C of the boards
_HARNESS = ("-std=gnu99", "-O2")  # flags of the test program around the kit, which no figure includes
_SECTIONS = ("-ffunction-sections", "-fdata-sections", "-fno-asynchronous-unwind-tables")
_LIMITLESS = Memory(0, 1 << 30, 1 << 30, 1 << 29)  # for size measurements of programs of an operating system


@dataclasses.dataclass(frozen=True, slots=True)
class Size:
    """Memory that `<prefix>_run` and all that it calls occupy, in bytes.

    Attributes:
        code_bytes: of flash, weights apart.
        weight_bytes: of flash.
        ram_bytes: static, without the arena.
    """

    code_bytes: int
    weight_bytes: int
    ram_bytes: int


def describe_compiler(board: Board, flags: tuple[str, ...]) -> str:
    """Return name, version and flags, as in "arm-none-eabi-gcc 12.2.1 -mcpu=cortex-m4 -mthumb -Os"."""
    version = compile_c((board.compiler.program, "-dumpfullversion"), Path(board.name)).strip()
    return " ".join((board.compiler.program, version, *board.cpu, *flags))


def compile_kit(kit: CKit, board: Board, flags: tuple[str, ...], folder: Path) -> list[str]:
    """Compile the kit's sources for a board; return the object files, in `folder`.

    Raises:
        ModelError: a source does not compile.
    """
    objects = []
    for source in kit.files:
        objects.append(str(folder / f"{Path(source).name}.o"))
        options = (*board.cpu, "-std=c99", *flags, *_SECTIONS, "-c", source, "-o", objects[-1])
        compile_c((board.compiler.program, *options), kit.path)
    return objects


def link_program(kit: CKit, board: Board, objects: list[str], folder: Path) -> Path:
    """Link the program that runs the kit over a file of samples.

    Raises:
        ModelError: code and weights, or the arena, are larger than the board's memory.
    """
    program = folder / "program.elf"
    options = (*_macros(kit), "-iquote", str(kit.folder), str(TARGET / "main.c"), *objects)
    link(board, options, program, kit.path)
    return program


def link(board: Board, options: Sequence[str], program: Path, source: Path) -> None:
    """Link a program with what starts and ends it on a board.

    Args:
        board: that it runs on.
        options: of the compiler, and the program's sources and objects.
        program: file to write.
        source: named in errors.

    Raises:
        ModelError: it does not compile, or is larger than the board's memory.
    """
    sources = [str(TARGET / name) for name in board.sources]
    how = ("-static",) if board.memory is None else ("-nostartfiles", *_places(board.memory))
    flags = (*board.cpu, *_HARNESS, *_SECTIONS, "-I", str(TARGET))
    command = (board.compiler.program, *flags, *options, *sources, *how, "-Wl,--gc-sections", *board.libraries)
    compile_c((*command, "-o", str(program)), source)


def measure_size(kit: CKit, board: Board, objects: list[str], folder: Path) -> Size:
    """Link `<prefix>_run` with its callees alone, and measure the result.

    Raises:
        ModelError: the sources hold fewer bytes than `kit.json` says that the weights take.
    """
    linked = folder / "size.elf"
    entry = ("-nostdlib", "-static", "-Wl,--gc-sections", f"-Wl,--entry={kit.function}", "-Wl,--build-id=none")
    libraries = board.libraries or ("-Wl,--unresolved-symbols=ignore-all",)
    place = _places(board.memory or _LIMITLESS)
    compile_c((board.compiler.program, *board.cpu, *objects, *entry, *place, *libraries, "-o", str(linked)), kit.path)
    weigh = board.compiler.program.removesuffix("gcc") + "size"
    text, data, bss = map(int, compile_c((weigh, str(linked)), kit.path).splitlines()[1].split()[:3])
    code = text + data - kit.manifest.weight_bytes
    if code <= 0:
        raise ModelError(
            f"{kit.path} says {kit.manifest.weight_bytes} bytes of weights and its sources hold {text + data}"
        )
    return Size(code, kit.manifest.weight_bytes, data + bss)


def build_counter(kit: CKit, folder: Path) -> Path | None:
    """Compile the plugin that counts instructions in user mode; None without a compiler for this machine."""
    if not compiler():
        return None
    plugin = folder / "instructions.so"
    options = ("-O2", "-shared", "-fPIC", str(TARGET / "instructions.c"), "-o", str(plugin))
    compile_c((*compiler(), *options), kit.path)
    return plugin


def _places(memory: Memory) -> tuple[str, ...]:
    names = {
        "code_origin": memory.code,
        "code_size": memory.code_size,
        "ram_origin": memory.ram,
        "ram_size": memory.ram_size,
    }
    script = ("-T", str(TARGET / "bare_metal.ld"))
    return (*script, *(f"-Wl,--defsym={name}={value:#x}" for name, value in names.items()))


def _macros(kit: CKit) -> tuple[str, ...]:
    values = {
        "HEADER": f'"{kit.manifest.header}"',
        "RUN": kit.function,
        "INPUT_BYTES": kit.input.elements,
        "INPUT_OFFSET": kit.input.arena_offset,
        "OUTPUT_BYTES": kit.output.elements,
        "OUTPUT_OFFSET": kit.output.arena_offset,
        "ARENA_BYTES": kit.manifest.arena_bytes,
    }
    return tuple(f"-DKIT_{name}={value}" for name, value in values.items())
