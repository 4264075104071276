"""Generated C in a test: generate kits, compile them into one library, and run it in process on quantized values."""

import ctypes
import dataclasses
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from edgecnn.formats.c99 import generator, network
from tests.tools import need, run

GUARD = 64
GARBAGE = 0xA5


@dataclasses.dataclass(frozen=True, slots=True)
class Port:
    """An input or an output of a kit."""

    shape: tuple[int, ...]
    offset: int


@dataclasses.dataclass(frozen=True, slots=True)
class Kit:
    """A generated folder, as its `kit.json` describes it."""

    folder: Path
    prefix: str
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    arena_bytes: int
    sources: tuple[Path, ...]


def generate(content: bytes, folder: Path, prefix: str = "model") -> Kit:
    """Write a kit for a `.tflite` file into `folder`."""
    generator.generate(network.read(content, "the model"), folder, generator.CodeOptions(prefix))
    described = json.loads((folder / "kit.json").read_text(encoding="utf-8"))
    ports = [
        tuple(Port(tuple(port["shape"]), port["arena_offset"]) for port in described[side])
        for side in ("inputs", "outputs")
    ]
    sources = tuple(folder / source for source in described["sources"])
    return Kit(folder, prefix, ports[0], ports[1], described["arena_bytes"], sources)


def compiled(kits: Sequence[Kit], folder: Path, *flags: str) -> "Library":
    """Compile all kits into one shared library in `folder`, which is made if it is missing."""
    need("cc")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "kits.so"
    sources = [kit.sources[0] for kit in kits]  # the others, with floating point, are not called
    run(["cc", "-std=c99", "-O1", *flags, "-shared", "-fPIC", "-o", path, *sources])
    return Library(path, {kit.prefix: kit for kit in kits})


class Library:
    """The compiled kits, by their prefixes."""

    def __init__(self, path: Path, kits: Mapping[str, Kit]) -> None:
        self.loaded = ctypes.CDLL(str(path))
        self.kits = kits

    def run(self, prefix: str, inputs: Sequence[Any], *, inside: bool = False) -> list[Any]:
        """Run one kit and return its outputs.

        The arena holds garbage before, and nothing behind its end may change. With `inside`, inputs and outputs lie in
        the arena; otherwise the inputs may not change.
        """
        kit = self.kits[prefix]
        memory = np.full(kit.arena_bytes + GUARD + 4, GARBAGE, np.uint8)
        arena = memory[-memory.ctypes.data % 4 :]
        places = [self._place(arena, port, inside=inside) for port in (*kit.inputs, *kit.outputs)]
        for place, array in zip(places, inputs, strict=False):
            place[:] = np.ascontiguousarray(array, np.int8).ravel()
        pointers = [place.ctypes.data_as(ctypes.c_void_p) for place in places]
        status = getattr(self.loaded, f"{prefix}_run")(*pointers, arena.ctypes.data_as(ctypes.c_void_p))
        assert status == 0
        assert (arena[kit.arena_bytes : kit.arena_bytes + GUARD - 4] == GARBAGE).all(), "wrote behind the arena"
        if not inside:
            for place, array in zip(places, inputs, strict=False):
                assert (place == np.ravel(array)).all(), "wrote to its input"
        answers = places[len(kit.inputs) :]
        return [answer.reshape(port.shape).copy() for answer, port in zip(answers, kit.outputs, strict=True)]

    @staticmethod
    def _place(arena: Any, port: Port, *, inside: bool) -> Any:
        size = int(np.prod(port.shape))
        if inside:
            return arena[port.offset : port.offset + size].view(np.int8)
        return np.empty(size, np.int8)
