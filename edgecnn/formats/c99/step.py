"""Steps of the generated C: calls of a kernel, with constants, memory and cost."""

import dataclasses
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99.network import Node, Tensor

RANK = 4  # dimensions of the kernels that pad and reduce


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """An array of the generated code.

    Attributes:
        name: suffix; the C identifier is the step's name, "_" and this.
        values: int8, int32 or int64, any shape.
        padding: zeros after the values, for kernels that read whole vectors.
        folded: biases less zero point * sum of weights, modulo 2**32, for versions of a kernel that leave the input's
            zero point out of their sums; None if all versions use `values`.
        macro: it must be defined for the array to be compiled, because no device reads it; "" for every array in flash.
    """

    name: str
    values: NDArray[np.int8] | NDArray[np.int32] | NDArray[np.int64]
    padding: int = 0
    folded: NDArray[np.int32] | None = None
    macro: str = ""

    @property
    def size_bytes(self) -> int:
        """Bytes in flash of a device."""
        return 0 if self.macro else self.values.nbytes + self.padding * self.values.itemsize


@dataclasses.dataclass(frozen=True, slots=True)
class Scratch:
    """Scratch memory of a step, in elements of a C type."""

    ctype: str
    elements: int

    @property
    def size_bytes(self) -> int:
        """Bytes of all elements."""
        return self.elements * (2 if self.ctype == "int16_t" else 4)


@dataclasses.dataclass(frozen=True, slots=True)
class Variant:
    """One way to compute a step; all variants of a step compute the same bytes.

    Attributes:
        kernel: name of the C function and of its file.
        calls: arguments of each call: C expressions, with {layer}, {in0}, {in1}, ..., {out}, {scratch0}, ... and {NAME}
            for a constant.
        distances: for each input, how far the output must start before it if they overlap (see
            `windows.trailing_distance`); None if they must not overlap.
        scratch: memory used only while the step runs.
    """

    kernel: str
    calls: tuple[tuple[str, ...], ...]
    distances: tuple[int | None, ...]
    scratch: tuple[Scratch, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Traits:
    """Properties of a step that kernels for an instruction set must know when they are compiled.

    Attributes:
        left_shifts: True if some shift is 0 or to the left.
        wide_sums: True if the absolute value of some sum may be 2**30 or more.
        window_bytes: input elements of a window, if its channels are not a multiple of four; otherwise 0.
        lowest_weights: True if some weight of a CONV_2D is -128.
    """

    left_shifts: bool = False
    wide_sums: bool = False
    window_bytes: int = 0
    lowest_weights: bool = False


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One operator, or several fused operators.

    Attributes:
        kind: operator in lower case, the first part of the step's name.
        title: comment above the call.
        inputs: computed tensors that it reads, in the order of {in0}, {in1}, ...
        output: tensor that it writes.
        variants: from the fastest to the one that needs the least memory.
        layer_type: C type of the struct of parameters, "" if there is none.
        layer: initializers of that struct, one line each, or a directive; {NAME} stands for a constant.
        constants: arrays in flash.
        parameters: number of weights and biases.
        macs: number of multiply-accumulates.
    """

    kind: str
    title: str
    inputs: tuple[Tensor, ...]
    output: Tensor
    variants: tuple[Variant, ...]
    layer_type: str = ""
    layer: tuple[str, ...] = ()
    constants: tuple[Constant, ...] = ()
    parameters: int = 0
    macs: int = 0
    traits: Traits = Traits()


def size(shape: Sequence[int]) -> str:
    """Write a shape without its batch, such as "28x28x1"."""
    return "x".join(map(str, shape[1:] if len(shape) > 1 else shape))


def one_call(
    node: Node,
    source: Tensor,
    result: Tensor,
    *,
    title: str,
    kernel: str,
    distance: int | None,
    layer: tuple[str, ...],
    layer_type: str,
) -> Step:
    """Return a step of one input that calls one kernel once.

    Args:
        node: the operator.
        source: its input.
        result: its output.
        title: comment above the call.
        kernel: name of the C function and of its file.
        distance: as in `Variant`; None if the output must not overlap the input.
        layer: lines of the constant struct that the kernel takes.
        layer_type: C type of that struct.
    """
    return Step(
        kind=node.name.lower(),
        title=title,
        inputs=(source,),
        output=result,
        variants=(Variant(kernel, (("&{layer}", "{in0}", "{out}"),), (distance,)),),
        layer_type=layer_type,
        layer=layer,
    )


def c_list(values: Iterable[int], fill: int | None = None) -> str:
    """Return numbers as a C list; with `fill`, `fill` is prepended up to `RANK` numbers."""
    numbers = [int(value) for value in values]
    if fill is not None:
        numbers = [fill] * (RANK - len(numbers)) + numbers
    return ", ".join(map(str, numbers))
