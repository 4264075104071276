"""Cost of a Keras model, read from its layers and shapes; no weight is allocated and nothing is run.

Every figure is for one image. Parameters and multiply-accumulates (MACs) are exact for the layers named below; the
bytes are estimates of an int8 export, until the exported file itself is measured.

* Parameters: every weight of every layer once, batch-norm statistics included, states of random generators excluded.
* MACs, with `k` the product of the kernel size: convolution `outputs * k * in_channels / groups`; depthwise
  `outputs * k`; separable the sum of its two halves; transposed `inputs * k * out_channels`; dense
  `outputs * in_features`. Element-wise work, pooling and normalisation count 0. Any other layer with weights counts
  its matrices once for each position of its input or output, whichever has more: an upper bound for a layer that
  applies them at most once a position.
* Flash: at least the constants of the generated C, as `edgecnn.models.flash` counts them. Batch normalisation folds
  into a linear convolution or dense layer right before it; one that cannot fold counts as a depthwise convolution, and
  so does per-pixel standardisation.
* RAM: the largest sum of int8 tensors (1 byte an element) alive at one step of the graph's topological order; a step's
  inputs and outputs are both alive. Reshaping, layers that do nothing at inference and folded batch normalisation
  share their input's memory, and so does an activation whose input nothing else reads.
"""

import dataclasses
import itertools
import math
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from edgecnn.errors import ModelError
from edgecnn.models import flash
from edgecnn.types import LayerCost, ModelCost

# Keras class names of layers and operations.
# fmt: off
_VIEWS = frozenset([
    "Reshape", "Flatten", "Squeeze", "ExpandDims", "Identity", "Dropout", "SpatialDropout1D", "SpatialDropout2D",
    "SpatialDropout3D", "AlphaDropout", "GaussianDropout", "GaussianNoise", "ActivityRegularization", "RandomFlip",
    "RandomRotation", "RandomTranslation", "RandomZoom", "RandomContrast", "RandomBrightness",
])
_IN_PLACE = frozenset([
    "Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax", "Rescaling", "BatchNormalization", "Relu", "Relu6",
    "LeakyRelu", "Elu", "Selu", "Gelu", "Silu", "Sigmoid", "Tanh", "HardSigmoid", "HardSilu", "Softplus", "Softsign",
])
# fmt: on
_WEIGHTS_WITHOUT_MACS = frozenset(["PReLU", "Embedding"])


def measure(model: Any) -> ModelCost:
    """Return the cost of a functional or Sequential Keras model; its weights need not be initialised.

    Raises:
        ModelError: the model has no graph, or a dimension other than the batch is free.
    """
    trace = _Trace.of(model)
    layers = tuple(trace.layers())
    return ModelCost(
        layers=layers,
        parameters=_elements(model.weights),
        macs=sum(layer.macs for layer in layers),
        flash_bytes=trace.flash_bytes(),
        ram_bytes=trace.ram_bytes(),
    )


@dataclasses.dataclass(frozen=True, slots=True)
class _Step:
    """One call of a layer or operation: its name in the whole model, and the symbolic tensors in and out."""

    name: str
    operation: Any
    inputs: tuple[Any, ...]
    outputs: tuple[Any, ...]

    @property
    def kind(self) -> str:
        return type(self.operation).__name__

    @property
    def weights(self) -> Sequence[Any]:
        weights: Sequence[Any] = getattr(self.operation, "weights", ())
        return weights


class _Trace:
    """The steps of a model in topological order, nested models expanded."""

    def __init__(self, steps: list[_Step], outputs: list[Any]) -> None:
        self.steps = steps
        self.outputs = {id(tensor) for tensor in outputs}
        self.calls = Counter(id(step.operation) for step in steps)
        self.readers = Counter(id(tensor) for step in steps for tensor in step.inputs)
        self.writers = {id(tensor): step for step in steps for tensor in step.outputs}

    @classmethod
    def of(cls, model: Any) -> "_Trace":
        import keras

        if not _has_graph(model):
            raise ModelError(
                f"the model ({type(model).__name__}) has no graph to measure",
                advice="build it with keras.Input, as a functional or Sequential model",
            )
        steps = []
        for tensor in model.inputs:
            shape = (tensor.shape[0] or 1, *tensor.shape[1:])
            if None in shape:
                raise ModelError(
                    f"the model's input {tuple(tensor.shape)} has free dimensions", advice="give keras.Input a shape"
                )
            layer = tensor._keras_history.operation
            steps.append(_Step(_printable(layer.name), layer, (), (keras.KerasTensor(shape, tensor.dtype),)))
        inputs = [step.outputs[0] for step in steps]
        outputs, calls = _walk(model, inputs, "")
        return cls([*steps, *calls], keras.tree.flatten(outputs))

    def layers(self) -> "list[LayerCost]":
        rows, calls, counted = [], Counter[int](), set[int]()
        for step in self.steps:
            calls[id(step.operation)] += 1
            call = calls[id(step.operation)]
            fresh = [weight for weight in step.weights if id(weight) not in counted]
            counted.update(map(id, fresh))
            rows.append(
                LayerCost(
                    name=step.name if call == 1 else f"{step.name} (call {call})",
                    kind=step.kind,
                    output_shape=tuple(step.outputs[0].shape[1:]),
                    parameters=_elements(fresh),
                    macs=_macs(step),
                    activation_bytes=sum(map(_size, step.outputs)),
                )
            )
        return rows

    def folds(self, step: _Step) -> bool:
        """Return whether a batch normalisation folds into the layer before it."""
        if step.kind != "BatchNormalization":
            return False
        before = self.writers.get(id(step.inputs[0]))
        return (
            before is not None
            and _is_linear(before.operation)
            and _channel_axis(before) == _axis(step)
            and self.calls[id(before.operation)] == self.calls[id(step.operation)] == 1
            and self.readers[id(step.inputs[0])] == 1
            and id(step.inputs[0]) not in self.outputs
        )

    def flash_bytes(self) -> int:
        from edgecnn.models.standardization import PixelStandardization

        total, counted = sum(flash.table_bytes(step.operation) for step in self.steps), set[int]()
        for step in self.steps:
            if id(step.operation) in counted:
                continue
            counted.add(id(step.operation))
            if self.folds(step):
                continue
            if step.kind == "BatchNormalization":
                total += flash.depthwise_bytes(_elements([step.operation.moving_mean]))
            elif isinstance(step.operation, PixelStandardization):
                total += flash.depthwise_bytes(int(step.operation.scale.size))
            else:
                fresh = [weight for weight in step.weights if id(weight) not in counted]
                counted.update(map(id, fresh))
                total += flash.stored_bytes(step.kind, fresh)
        return total

    def ram_bytes(self) -> int:
        memory = self._memory()
        first: dict[int, int] = {}
        last: dict[int, int] = {}
        size: dict[int, int] = {}
        for position, step in enumerate(self.steps):
            for tensor in (*step.inputs, *step.outputs):
                buffer = memory[id(tensor)]
                first.setdefault(buffer, position if step.inputs else 0)
                last[buffer] = len(self.steps) if id(tensor) in self.outputs else max(position, last.get(buffer, 0))
                size[buffer] = max(size.get(buffer, 0), _size(tensor))
        change = [0] * (len(self.steps) + 2)
        for buffer, bytes_ in size.items():
            change[first[buffer]] += bytes_
            change[last[buffer] + 1] -= bytes_
        return max(itertools.accumulate(change))

    def _memory(self) -> dict[int, int]:
        """Return the buffer number of each tensor: tensors that share memory have the same number."""
        unread = dict(self.readers)
        for output in self.outputs:
            unread[output] = unread.get(output, 0) + 1
        memory: dict[int, int] = {}
        pending: Counter[int] = Counter()  # reads of each buffer that are still to come
        for step in self.steps:
            for tensor in step.inputs:
                pending[memory[id(tensor)]] -= 1
            shared = self._shared(step, memory, pending)
            for tensor in step.outputs:
                if id(tensor) not in memory:
                    memory[id(tensor)] = id(tensor) if shared is None else shared
                    pending[memory[id(tensor)]] += unread.get(id(tensor), 0)
        return memory

    def _shared(self, step: _Step, memory: dict[int, int], pending: Counter[int]) -> int | None:
        if len(step.inputs) != 1 or len(step.outputs) != 1 or _size(step.inputs[0]) != _size(step.outputs[0]):
            return None
        buffer = memory[id(step.inputs[0])]
        if step.kind in _VIEWS or self.folds(step):
            return buffer
        return buffer if step.kind in _IN_PLACE and pending[buffer] == 0 else None


def _walk(model: Any, inputs: list[Any], prefix: str) -> tuple[Any, list[_Step]]:
    """Infer the shapes through a model's graph; return the output tensors and every call of an operation."""
    import keras

    steps: list[_Step] = []

    def recorder(operation: Any) -> Callable[..., Any]:
        def record(*args: Any, **kwargs: Any) -> Any:
            given = tuple(x for x in keras.tree.flatten((args, kwargs)) if isinstance(x, keras.KerasTensor))
            name = prefix + _printable(operation.name)
            if _has_graph(operation):
                nested, calls = _walk(operation, list(given), f"{name}/")
                steps.extend(calls)
                return nested
            outputs = operation.compute_output_spec(*args, **kwargs)
            step = _Step(name, operation, given, tuple(keras.tree.flatten(outputs)))
            if any(None in tensor.shape[1:] for tensor in step.outputs):
                raise ModelError(f"the output of layer {name} has free dimensions: {step.outputs[0].shape}")
            steps.append(step)
            return outputs

        return record

    graph = keras.Function(model.inputs, model.outputs)
    return graph._run_through_graph(inputs, operation_fn=recorder), steps


def _has_graph(operation: Any) -> bool:
    import keras

    return isinstance(operation, keras.Model) and bool(getattr(operation, "inputs", None))


def _macs(step: _Step) -> int:
    from keras import layers

    operation = step.operation
    if not step.weights or step.kind in _WEIGHTS_WITHOUT_MACS:
        return 0
    source, outputs = step.inputs[0], _size(step.outputs[0])
    taps = math.prod(map(int, getattr(operation, "kernel_size", ())))
    if isinstance(operation, layers.Dense):
        return outputs * int(source.shape[-1])
    if isinstance(operation, (layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose)):
        return _size(source) * taps * int(operation.filters)
    if isinstance(operation, (layers.Conv1D, layers.Conv2D, layers.Conv3D)):
        return outputs * taps * (_channels(step) // int(operation.groups))
    if isinstance(operation, (layers.DepthwiseConv1D, layers.DepthwiseConv2D)):
        return outputs * taps
    if isinstance(operation, (layers.SeparableConv1D, layers.SeparableConv2D)):
        filters, depthwise = int(operation.filters), _channels(step) * int(operation.depth_multiplier)
        return outputs // filters * depthwise * (taps + filters)
    positions = max(math.prod(map(int, tensor.shape[1:-1])) for tensor in (source, step.outputs[0]))
    return positions * _elements([weight for weight in step.weights if len(weight.shape) > 1])


def _channel_axis(step: _Step) -> int:
    """Return the axis of the channels: the last one unless the layer has channels first."""
    first = getattr(step.operation, "data_format", None) == "channels_first"
    return 1 if first else len(step.inputs[0].shape) - 1


def _channels(step: _Step) -> int:
    return int(step.inputs[0].shape[_channel_axis(step)])


def _axis(step: _Step) -> int:
    return int(step.operation.axis) % len(step.inputs[0].shape)


def _is_linear(operation: Any) -> bool:
    """Return whether a layer is a convolution or dense layer without an activation."""
    import keras

    return hasattr(operation, "use_bias") and getattr(operation, "activation", None) is keras.activations.linear


def _elements(weights: Sequence[Any]) -> int:
    distinct = {id(weight): weight for weight in weights}
    return sum(math.prod(map(int, weight.shape)) for weight in distinct.values())


def _size(tensor: Any) -> int:
    """Return the elements of a tensor for one image: its bytes in int8."""
    return math.prod(map(int, tensor.shape[1:]))


def _printable(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in str(name))
