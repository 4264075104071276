"""Memory and instructions of generated C on every emulated board, by level of optimisation and by kind of operator.

Run: python benchmarks/devices.py [--json FILE] NETWORK=PATH ...

PATH is a bundle or a kit of generated C; NETWORK names it, for the figures of other libraries in `peers.json`.

Instructions are executed instructions, the median over random inputs (the same in every run), not time. `code` is flash
without weights, `RAM` the arena with input and output, `stack` the deepest point below the call.
"""

import argparse
import dataclasses
import json
import re
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.kit_manifests.manifest_file import FILE
from edgecnn.runtimes.boards import BOARDS, Board, build, emulate
from edgecnn.runtimes.c_host import HostCode
from edgecnn.runtimes.c_kit import CKit, read_kit

_LEVELS = ("-Os", "-O2", "-O3")
_COMPARED = "-O2"  # beside peers, and by kind of operator
_INPUTS = 5
_PEERS = Path(__file__).with_name("peers.json")
_TITLE = re.compile(r"/\* (\d+)\. (\w+)(.*?)(?:, ([\d,]+) MACs)? \*/")
_STEP = re.compile(r"    (?:/\* (\d+)\. .* \*/|\w+_(\d+)\(in, out, arena\);)$")


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    """Figures of a network on a board.

    Attributes:
        network: its name.
        macs: multiply-adds of one inference.
        board: its name.
        level: flag of the compiler.
        instructions: of one inference; None where they cannot be counted.
        code_bytes: of flash, weights apart.
        weight_bytes: of flash.
        arena_bytes: of RAM.
        stack_bytes: of RAM.
        differing: inputs whose output differs from the host's.
    """

    network: str
    macs: int
    board: str
    level: str
    instructions: int | None
    code_bytes: int
    weight_bytes: int
    arena_bytes: int
    stack_bytes: int
    differing: int


@dataclasses.dataclass(frozen=True, slots=True)
class Operators:
    """Instructions of all steps of one kind.

    Attributes:
        network: its name.
        board: its name.
        kind: operator and kernel, such as "CONV_2D 3x3".
        instructions: of one inference, measured at `_COMPARED`.
        macs: multiply-adds; 0 for operators that have none.
    """

    network: str
    board: str
    kind: str
    instructions: int
    macs: int


@dataclasses.dataclass(frozen=True, slots=True)
class Comparison:
    """A figure beside that of another library: smaller is better."""

    network: str
    board: str
    key: str
    peer: str
    theirs: int
    ours: int

    @property
    def ratio(self) -> float:
        """Ours divided by theirs."""
        return self.ours / self.theirs


def measure(network: str, kit: CKit, board: Board, level: str) -> Row:
    """Return the figures of a kit on a board."""
    inputs = np.random.default_rng(0).integers(-128, 128, (_INPUTS, *kit.input.shape[1:])).astype(np.int8)
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as name:
        objects = build.compile_kit(kit, board, (level,), Path(name))
        size = build.measure_size(kit, board, objects, Path(name))
        found = _run(kit, board, objects, inputs)
    counted = bool(np.isfinite(found.instructions).all())
    return Row(
        network,
        kit.manifest.macs,
        board.name,
        level,
        round(float(np.median(found.instructions))) if counted else None,
        size.code_bytes,
        size.weight_bytes,
        size.ram_bytes + kit.manifest.arena_bytes,
        int(found.stack_bytes.max()),
        int((found.quantized != HostCode(kit)(inputs)).any(axis=1).sum()),
    )


def measure_operators(network: str, kit: CKit, board: Board) -> list[Operators]:
    """Return the instructions of each kind of operator.

    A copy of the kit returns after one step in its first inference, after two in its second, and so on: a step's
    instructions are the difference of two inferences of one program.
    """
    source = next(file for file in kit.manifest.sources if "_float" not in file)
    text = (kit.folder / source).read_text(encoding="utf-8")
    titles = list(dict.fromkeys(_TITLE.findall(text)))
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as name:
        copy = shutil.copytree(kit.folder, Path(name) / "kit")
        (copy / source).write_text(_stop_early(text, kit.function), encoding="utf-8")
        changed = read_kit(copy / FILE)
        inputs = np.zeros((len(titles), *kit.input.shape[1:]), np.int8)
        found = _run(changed, board, build.compile_kit(changed, board, (_COMPARED,), Path(name)), inputs)
    if not np.isfinite(found.instructions).all():
        return []
    instructions, macs = defaultdict[str, float](float), defaultdict[str, int](int)
    for (_, kind, rest, count), spent in zip(titles, np.diff(found.instructions, prepend=0), strict=True):
        kernel = re.match(r" \d+x\d+(?=,)", rest) if "CONV" in kind else None
        label = kind + (kernel.group() if kernel else "")
        instructions[label] += spent
        macs[label] += int(count.replace(",", "") or 0)
    return [Operators(network, board.name, kind, round(spent), macs[kind]) for kind, spent in instructions.items()]


def compare(rows: Sequence[Row]) -> list[Comparison]:
    """Return all figures that `peers.json` has, too."""
    own = {(row.network, row.board): row for row in rows if row.level == _COMPARED}
    found = []
    for peer in json.loads(_PEERS.read_text(encoding="utf-8"))["figures"]:
        row = own.get((peer["network"], peer["board"]))
        ours = None if row is None else getattr(row, peer["key"])
        if ours is not None:
            names = (peer["network"], peer["board"], peer["key"], peer["peer"])
            found.append(Comparison(*names, peer["value"], ours))
    return found


def _run(kit: CKit, board: Board, objects: list[str], inputs: NDArray[np.int8]) -> emulate.ProgramOutputs:
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as name:
        file = build.link_program(kit, board, objects, Path(name))
        plugin = None if board.tick else build.build_counter(kit, Path(name))
        program = emulate.Program(kit, board, file, plugin)
        if plugin and not emulate.can_count(program):
            program = dataclasses.replace(program, plugin=None)
        return emulate.run(program, inputs, 1)


def _stop_early(text: str, function: str) -> str:
    """Return the source with a return before each step but the first: its n-th run ends after n steps."""
    lines, runs, inside = [], False, False
    for line in text.splitlines():
        runs = runs or line.startswith(f"int {function}(")
        if runs and (step := _STEP.match(line)):
            if inside:
                lines.append(f"    if (steps < {step[1] or step[2]}) {{ return 0; }}")
            else:
                lines.append("    static int steps;\n    steps++;")
            inside = True
        lines.append(line)
    return "\n".join(lines)


def _kits(arguments: Sequence[str]) -> Iterator[tuple[str, CKit]]:
    for argument in arguments:
        network, _, folder = argument.partition("=")
        paths = (Path(folder) / "c-int8" / FILE, Path(folder) / FILE)
        yield network, read_kit(next((path for path in paths if path.exists()), paths[-1]))


def _print_row(row: Row) -> None:
    instructions = "unknown" if row.instructions is None else f"{row.instructions:,}"
    sizes = f"{row.code_bytes:7,} {row.weight_bytes:8,} {row.arena_bytes:8,} {row.stack_bytes:6,}"
    names = f"{row.network:10} {row.board:11} {row.level}"
    print(f"{names} {instructions:>12} {sizes}  {row.differing} of {_INPUTS}", flush=True)


def _print_operators(item: Operators) -> None:
    each = f"{item.instructions / item.macs:8.2f} a multiply-add" if item.macs else ""
    print(f"{item.network:10} {item.board:11} {item.kind:24} {item.instructions:>12,} {each}")


def _print_comparison(item: Comparison) -> None:
    numbers = f"{item.ours:>12,} {item.theirs:>12,} {item.ratio:6.2f}"
    verdict = "  edgecnn loses" if item.ratio > 1 else ""
    print(f"{item.network:10} {item.board:11} {item.key:13} {numbers}  {item.peer}{verdict}")


def main(arguments: argparse.Namespace) -> None:
    """Print a row for each network, board and level; then by kind of operator, and beside peers."""
    rows, operators = list[Row](), list[Operators]()
    sizes = f"{'code':>7} {'weights':>8} {'RAM':>8} {'stack':>6}"
    print(f"{'network':10} {'board':15} {'instructions':>12} {sizes}  differing")
    for network, kit in _kits(arguments.networks):
        for board in BOARDS:
            if reason := board.missing():
                print(f"{network:10} {board.name:11} skipped: {reason}")
                continue
            for level in _LEVELS:
                rows.append(measure(network, kit, board, level))
                _print_row(rows[-1])
            operators += measure_operators(network, kit, board)
    print(f"\n{'network':10} {'board':11} {'operator':24} {'instructions':>12}  ({_COMPARED})")
    for item in operators:
        _print_operators(item)
    comparisons = compare(rows)
    print(f"\n{'network':10} {'board':11} {'figure':13} {'edgecnn':>12} {'peer':>12}  ratio  ({_COMPARED})")
    for comparison in comparisons:
        _print_comparison(comparison)
    if arguments.json:
        content: dict[str, Any] = {
            "rows": [dataclasses.asdict(row) for row in rows],
            "operators": [dataclasses.asdict(item) for item in operators],
            "compared_at": _COMPARED,
            "peers_source": json.loads(_PEERS.read_text(encoding="utf-8"))["source"],
            "peers": [{**dataclasses.asdict(item), "ratio": item.ratio} for item in comparisons],
        }
        arguments.json.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("networks", nargs="+", metavar="NETWORK=PATH")
    main(parser.parse_args())
