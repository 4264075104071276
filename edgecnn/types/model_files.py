"""Descriptions of a model file, its tensors and its input."""

import dataclasses
import math
from typing import Literal

Layout = Literal["NHWC", "NCHW", "NC", "other"]


@dataclasses.dataclass(frozen=True, slots=True)
class InputContract:
    """Scaling of a sample's raw value, such as a pixel, to the real value of a model's input.

    `real = raw * rescale + offset`

    Attributes:
        rescale: factor (1/255 for a model that takes pixels as 0..1); never 0.
        offset: added after the factor (-1 for a model that takes pixels as -1..1).
    """

    rescale: float = 1.0
    offset: float = 0.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.rescale) and math.isfinite(self.offset)) or self.rescale == 0:
            raise ValueError(f"rescale must be finite and not 0, offset finite; got {self.rescale} and {self.offset}")


RAW = InputContract()


@dataclasses.dataclass(frozen=True, slots=True)
class TensorSpec:
    """One input or output of a model file.

    Attributes:
        name: the tensor's name in the file.
        dtype: numpy name of the element type ("float32", "int8", "uint8", "int16").
        shape: dimensions; None where the file leaves one free.
        layout: order of the dimensions.
        scale: quantization step in real units, None for a float tensor.
        zero_point: quantized value of 0.0, None for a float tensor.
    """

    name: str
    dtype: str
    shape: tuple[int | None, ...]
    layout: Layout
    scale: float | None = None
    zero_point: int | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Artifact:
    """One exported file of a bundle.

    Attributes:
        format: name of the format in `edgecnn.formats.FORMATS`.
        file: path relative to the bundle.
        sha256: of the file.
        size_bytes: of the file.
        input: the input tensor; `contract` is its meaning.
        output: the output tensor.
        contract: scaling of raw values that a caller applies before the tensor's own quantization. For a float input,
            the number to feed. For an int8 input `quantized = round(real / scale) + zero_point`, such as `pixel - 128`.
        integer_only: True when no operator computes in floating point and no tensor is float.
    """

    format: str
    file: str
    sha256: str
    size_bytes: int
    input: TensorSpec
    output: TensorSpec
    contract: InputContract
    integer_only: bool


@dataclasses.dataclass(frozen=True, slots=True)
class FileReport:
    """Report on a model file that was read back.

    Attributes:
        format: name of its format, such as "tflite-int8", which the tensors decide, not the file name.
        file: as given.
        size_bytes: of the file.
        inputs: in the file's order.
        outputs: likewise.
        operators: (operator, how often), most frequent first.
        tensor_types: (element type, how many tensors), most frequent first.
        quantization: one line, such as "int8 activations, int8 per-channel weights".
        parameters: elements of weights and biases; in a `.tflite` or `.onnx` file also those of other constants that
            values are computed with, such as a standardisation's.
        macs: multiply-accumulates for one sample; None where a shape is unknown.
        ram_bytes: largest sum of the sizes of activation tensors alive at once, in their own types; None where unknown.
        integer_only: True when no operator computes in floating point, or reads or writes a float tensor.
        integer_only_reason: everything that is not integer, by kind; "" where all is.
        contract: input contract from the file's own metadata, None if it has none.
        class_names: from the file's own metadata, empty if it has none.
        metadata: the file's own metadata, (key, value).
        notes: a line for each thing that some runtimes refuse, or that a call leaves behind.
    """

    format: str
    file: str
    size_bytes: int
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]
    operators: tuple[tuple[str, int], ...]
    tensor_types: tuple[tuple[str, int], ...]
    quantization: str
    parameters: int
    macs: int | None
    ram_bytes: int | None
    integer_only: bool
    integer_only_reason: str
    contract: InputContract | None
    class_names: tuple[str, ...]
    metadata: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()
