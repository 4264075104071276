"""A folder of generated C, as its `kit.json` describes it."""

import dataclasses
import hashlib
import json
import math
from pathlib import Path
from typing import Any

from edgecnn.errors import ModelError

_SCHEMA = 1
_LARGEST = 1 << 30  # bytes of arena or of a tensor; more is damage
_SPAN = "a whole number from 0 to 2^30"


@dataclasses.dataclass(frozen=True, slots=True)
class Tensor:
    """The input or the output of a kit, int8.

    Attributes:
        shape: with the batch of 1.
        scale: quantization step in real units.
        zero_point: integer code of 0.0.
        arena_offset: where it lies in the arena when the caller has no buffer of its own, bytes.
    """

    shape: tuple[int, ...]
    scale: float
    zero_point: int
    arena_offset: int

    @property
    def size(self) -> int:
        """Number of elements, and of bytes."""
        return math.prod(self.shape)


@dataclasses.dataclass(frozen=True, slots=True)
class Kit:
    """What a runtime must know to compile a kit and to call it.

    Attributes:
        path: of `kit.json`; the sources lie beside it.
        prefix: of every C name.
        header: file name.
        sources: file names.
        input: of `<prefix>_run`.
        output: of `<prefix>_run`.
        arena_bytes: that `<prefix>_run` wants, input and output included.
        weight_bytes: of flash that hold weights and biases.
        macs: multiply-accumulates for one image.
        sha256: of the header and the sources.
    """

    path: Path
    prefix: str
    header: str
    sources: tuple[str, ...]
    input: Tensor
    output: Tensor
    arena_bytes: int
    weight_bytes: int
    macs: int
    sha256: str

    @property
    def folder(self) -> Path:
        """Where the sources are."""
        return self.path.parent

    @property
    def source_paths(self) -> list[str]:
        """The sources, as a compiler takes them."""
        return [str(self.folder / name) for name in self.sources]


def read(path: Path) -> Kit:
    """Read `kit.json`.

    Raises:
        ModelError: it is missing, damaged, of another schema, or not of a classifier with one input and one output.
    """
    try:
        content = json.loads(path.read_bytes())
        return _kit(path, content)
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}; export the kit again") from error
    except KeyError as error:
        raise ModelError(f"{path} does not describe a C kit: it lacks {error}; export it again") from error
    except (ValueError, TypeError, RecursionError) as error:
        why = " ".join(str(error).split())[:200]
        raise ModelError(f"{path} does not describe a C kit: {why}; export it again") from error


def _kit(path: Path, content: dict[str, Any]) -> Kit:
    if not isinstance(content, dict) or content.get("schema") != _SCHEMA:
        raise ValueError(f"it is not of schema {_SCHEMA}")
    for what in ("inputs", "outputs"):
        if len(content[what]) != 1:
            raise ValueError(f"it has {len(content[what])} {what}, and edgecnn runs classifiers with one")
    if not str(content["prefix"]).isidentifier() or not str(content["prefix"]).isascii():
        raise ValueError(f"the prefix {content['prefix']!r} is no C name")
    files = (content["header"], *content["sources"])
    for name in files:
        if Path(name).name != name or not (path.parent / name).is_file():
            raise ValueError(f"there is no file {name!r} beside it")
    return Kit(
        path=path,
        prefix=content["prefix"],
        header=content["header"],
        sources=tuple(content["sources"]),
        input=_tensor(content["inputs"][0]),
        output=_tensor(content["outputs"][0]),
        arena_bytes=_number(content, "arena_bytes"),
        weight_bytes=_number(content, "weight_bytes"),
        macs=int(content["macs"]),
        sha256=hashlib.sha256(b"\0".join((path.parent / name).read_bytes() for name in files)).hexdigest(),
    )


def _tensor(content: dict[str, Any]) -> Tensor:
    if content["dtype"] != "int8":
        raise ValueError(f"a tensor is {content['dtype']}, and edgecnn runs kits of int8 tensors")
    shape = tuple(content["shape"])
    if not shape or not all(isinstance(size, int) and size > 0 for size in shape) or math.prod(shape) > _LARGEST:
        raise ValueError(f"a tensor has the shape {shape}")
    scale = float(content["scale"])
    if not 0 < scale < math.inf:
        raise ValueError(f"a tensor has the scale {scale}")
    return Tensor(shape, scale, int(content["zero_point"]), _number(content, "arena_offset"))


def _number(content: dict[str, Any], name: str) -> int:
    value = content[name]
    if not isinstance(value, int) or not 0 <= value <= _LARGEST:
        raise ValueError(f"{name} is {value!r}, not {_SPAN}")
    return value
