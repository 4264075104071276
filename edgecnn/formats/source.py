"""The source of an export, and the two Keras graphs that formats are converted from.

Scaling is taken off the front of the model, because each format carries it in its own way: a float file computes it,
an integer file absorbs it into its input's scale and zero point, so that the quantized input is `pixel - 128`.
"""

import dataclasses
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError
from edgecnn.models.standardization import PixelStandardization
from edgecnn.types import RAW, InputContract

# Standardised pixels reach hundreds of deviations, and an int8 range over all of them would have one step for the
# rest. Calibration clips at this limit, so that integer artifacts saturate, which costs no measurable accuracy.
STANDARDIZED_LIMIT = 8.0
_OTHERWISE = "or the int8 .tflite file that tf.lite.TFLiteConverter makes of any other model"


@dataclasses.dataclass(frozen=True, slots=True)
class ExportSource:
    """A trained model, ready for conversion.

    Attributes:
        body: Keras model from scaled samples, float32 (N, height, width, channels), to probabilities (N, classes).
        contract: the scalar scaling that stands before `body` (or before `standardization`).
        standardization: per-pixel scaling between the two; None if the model has none.
        class_names: in label order.
        calibration: uint8 (N, height, width, channels), samples that set the ranges of the integer formats.
    """

    body: Any
    contract: InputContract
    standardization: PixelStandardization | None
    class_names: tuple[str, ...]
    calibration: NDArray[np.uint8]

    @property
    def sample_shape(self) -> tuple[int, int, int]:
        """Dimensions of one input: height, width and channels."""
        height, width, channels = self.calibration.shape[1:]
        return height, width, channels


def prepare(
    model: Any,
    contract: InputContract,
    class_names: tuple[str, ...],
    calibration: NDArray[np.uint8],
    *,
    from_logits: bool = False,
) -> ExportSource:
    """Take a Keras model apart for export.

    Args:
        model: Keras model with one input, (N, height, width, channels) or (N, height, width) of one channel, and
            one output of shape (N, classes) or (N, 1). Sizes that it leaves free become those of the samples.
        contract: scaling that the caller applied to pixels before the model; RAW if the model scales by itself.
        class_names: in label order.
        calibration: uint8 samples (N, height, width, channels).
        from_logits: append softmax, or sigmoid for one output unit.

    Raises:
        ModelError: several inputs or outputs, another rank, or samples of another shape than the model takes.
    """
    _check(model, calibration)
    sample_shape = tuple(calibration.shape[1:])
    if isinstance(getattr(model, "_outputs_struct", None), dict | list | tuple):
        model = keras.Model(model.inputs[0], model.outputs[0])  # an output with a name
    first, after = _first_layer(model)
    if contract == RAW and isinstance(first, keras.layers.Rescaling) and _scalar(first.scale) and _scalar(first.offset):
        contract = InputContract(float(first.scale), float(first.offset))
        model = keras.Model(after, model.outputs[0])
        first, after = _first_layer(model)
    if len(model.inputs[0].shape) == 3:
        model = _with_channel(model, sample_shape)
        first, after = _first_layer(model)
    standardization = first if isinstance(first, PixelStandardization) else None
    if standardization is not None:
        model = keras.Model(after, model.outputs[0])
    if from_logits:
        activation = "sigmoid" if model.output_shape[-1] == 1 else "softmax"
        model = keras.Model(model.inputs[0], keras.layers.Activation(activation)(model.outputs[0]))
    return ExportSource(model, contract, standardization, class_names, calibration)


def float_graph(source: ExportSource, batch: int | None, *, scaled_apart: bool = False) -> Any:
    """Return a Keras model from raw pixels, float32 (batch, height, width, channels), to probabilities.

    Args:
        source: what to build it from.
        batch: number of samples, None for a dynamic batch.
        scaled_apart: whether to keep a converter from multiplying a scaling without offset into the first layer's
            weights: a ReLU, which changes no scaled pixel, stands between them.
    """
    pixels = keras.Input(batch_shape=(batch, *source.sample_shape), name="pixels")
    value = pixels
    if source.contract != RAW:
        value = keras.layers.Rescaling(source.contract.rescale, source.contract.offset, name="rescaling")(value)
        if scaled_apart and source.contract.rescale > 0 == source.contract.offset:
            value = keras.layers.ReLU(name="not_negative")(value)
    if source.standardization is not None:
        constants = source.standardization.mean, source.standardization.scale
        value = PixelStandardization(*constants, name="standardization")(value)
    return keras.Model(pixels, source.body(value, training=False))


def integer_graph(source: ExportSource, *, scaled: bool, batch: int = 1) -> Any:
    """Return a Keras model to probabilities, each of whose tensors suits a quantized range.

    Args:
        source: what to build it from.
        scaled: whether the input is scaled pixels, as when the input's quantization does the scaling; otherwise it is
            raw pixels and the graph scales.
        batch: number of samples.
    """
    pixels = keras.Input(batch_shape=(batch, *source.sample_shape), name="pixels")
    value = pixels
    if not scaled and source.contract != RAW:
        value = keras.layers.Rescaling(source.contract.rescale, source.contract.offset, name="rescaling")(value)
    if source.standardization is not None:
        value = IntegerStandardization(source.standardization, name="standardization")(value)
    return keras.Model(pixels, source.body(value, training=False))


def scale_samples(samples: NDArray[np.uint8], contract: InputContract) -> NDArray[np.float32]:
    """Return `raw * rescale + offset` as float32, shape unchanged."""
    return samples.astype(np.float32) * np.float32(contract.rescale) + np.float32(contract.offset)


class IntegerStandardization(keras.layers.Layer):  # type: ignore[misc]
    """Per-pixel standardisation as a 1x1 depthwise convolution over all pixels as channels.

    SUB and MUL would share one scale among constants that span 1000:1; a depthwise convolution has a scale a channel.
    """

    def __init__(self, standardization: PixelStandardization, **options: Any) -> None:
        super().__init__(**options)
        self.mean, self.scale = standardization.mean, standardization.scale

    def call(self, inputs: Any) -> Any:
        """Standardise scaled pixels (N, height, width, channels)."""
        flat = keras.ops.reshape(inputs, (-1, 1, 1, self.scale.size))
        flat = keras.ops.depthwise_conv(flat, self.scale.reshape(1, 1, -1, 1)) - (self.mean * self.scale).ravel()
        return keras.ops.reshape(flat, (inputs.shape[0], *self.scale.shape))


def require_ends(model: Any) -> None:
    """Raise ModelError unless a model maps one input (N, height, width, channels) to one output (N, classes)."""
    if (ends := [len(getattr(model, end, None) or ()) for end in ("inputs", "outputs")]) != [1, 1]:
        counts = f"{ends[0]} inputs and {ends[1]} outputs"
        raise ModelError(
            f"the model has {counts}",
            advice=f"export takes a functional or sequential model with one of each, {_OTHERWISE}",
        )
    wanted, output = tuple(model.inputs[0].shape), tuple(model.outputs[0].shape)
    if len(wanted) == 2:
        raise ModelError(
            f"the model takes vectors of {wanted[1]} numbers, and export takes images",
            advice=(
                "put the images' shape in front: "
                "keras.Sequential([keras.Input((height, width, channels)), keras.layers.Flatten(), model])"
            ),
        )
    if len(wanted) not in (3, 4) or len(output) != 2:
        raise ModelError(
            f"the model maps {wanted} to {output}",
            advice=f"export takes (N, height, width, channels) to (N, classes), {_OTHERWISE}",
        )


def _check(model: Any, calibration: NDArray[np.uint8]) -> None:
    require_ends(model)
    wanted = (*model.inputs[0].shape, 1)[:4]
    if any(size not in (None, given) for size, given in zip(wanted[1:], calibration.shape[1:], strict=True)):
        raise ModelError(f"the model takes samples of {wanted[1:]}, the samples given are {calibration.shape[1:]}")


def _first_layer(model: Any) -> tuple[Any, Any]:
    """Return the one layer that takes the model's input, and its output; two None when several take it.

    Layers keep a node for every graph they were ever part of (a Sequential makes one graph per added layer), so the
    graph is walked from the output.
    """
    pixels, pending, seen = model.inputs[0], [model.outputs[0]], set()
    uses = []
    while pending:
        operation, index, _ = pending.pop()._keras_history
        node = operation._inbound_nodes[index]
        if node not in seen:
            seen.add(node)
            if any(tensor is pixels for tensor in node.input_tensors):
                uses.append((operation, node.output_tensors[0]))
            pending += [tensor for tensor in node.input_tensors if tensor is not pixels]
    return uses[0] if len(uses) == 1 else (None, None)


def _with_channel(model: Any, sample_shape: tuple[int, ...]) -> Any:
    """Return a model of samples (N, height, width) that takes (N, height, width, 1)."""
    first, after = _first_layer(model)
    if type(first).__name__ in ("ExpandDims", "Reshape") and tuple(after.shape[1:]) == sample_shape:
        return keras.Model(after, model.outputs[0])  # the channel is what it adds
    pixels = keras.Input(sample_shape)
    return keras.Model(pixels, model(keras.layers.Reshape(sample_shape[:2])(pixels)))


def _scalar(value: Any) -> bool:
    return np.ndim(value) == 0
