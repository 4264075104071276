"""Scale of an int8 file's logits, set after the conversion.

The converter spreads 256 quantized values over all logits seen. Kernels read a tensor's scale from the file, so that a
narrower range takes another scale and zero point in the file and no other change.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError
from edgecnn.formats.logit_range import logit_range

if TYPE_CHECKING:
    from edgecnn.formats.tflite.convert import Traced

_SMALLEST_STEP = 2.0**-26  # nats; LiteRT's reference softmax ends the process at this step or a smaller one


def narrow_logits(model: Any, traced: "Traced", values: NDArray[np.float32]) -> None:
    """Narrow the range of the logits of an int8 file, in place, to that of `edgecnn.formats.logit_range`.

    Only models that end in a dense layer or convolution, a reshape or none, and softmax or sigmoid are changed.

    Args:
        model: the flatbuffer as an object.
        traced: what it was converted from.
        values: representative dataset, float32 (N, height, width, channels), as fed to `traced`.

    Raises:
        ExportError: the logits of another model are so nearly equal that LiteRT could not run it.
    """
    tensors = _logits_of(model)
    if not tensors or (found := traced.logits(values)) is None:
        return _require_steps(model)
    activation, seen = found
    low, high = logit_range(activation, float(seen.min()), float(seen.max()), float(seen.max(axis=1).min()))
    low, high = min(low, 0.0), max(high, 0.0)
    step = (high - low) / 255
    for tensor in tensors:
        tensor.quantization.scale = np.array([step], np.float32)
        tensor.quantization.zeroPoint = np.array([np.clip(round(-128 - low / step), -128, 127)], np.int64)
    return None


def _require_steps(model: Any) -> None:
    """Raise ExportError for a scale at which LiteRT's reference softmax would end the process."""
    last, name = _last(model)
    scale = model.subgraphs[0].tensors[last.inputs[0]].quantization.scale
    if name == "SOFTMAX" and scale is not None and scale[0] <= _SMALLEST_STEP:
        raise ExportError(
            f"the values in front of the softmax differ by {255 * scale[0]:.1g} at most over the calibration samples, "
            "too little for int8",
            advice="train the model, or calibrate with other samples",
        )


def _logits_of(model: Any) -> list[Any]:
    """Return the tensor between a dense layer or convolution and the last operator, and its reshaped copies.

    All of them share one scale. The list is empty where another operator reads one of them, too: its scale must stay.
    """
    main, found = model.subgraphs[0], list[Any]()
    last, name = _last(model)
    index = last.inputs[0]
    while name in ("SOFTMAX", "LOGISTIC", "RESHAPE", "SQUEEZE"):
        writer = next((item for item in main.operators if index in item.outputs), None)
        if writer is None or sum(index in item.inputs for item in main.operators) != 1:
            return []
        found.append(main.tensors[index])
        name, index = _operator_name(model, writer), writer.inputs[0]
    return found if name in ("FULLY_CONNECTED", "CONV_2D") else []


def _last(model: Any) -> tuple[Any, str]:
    main = model.subgraphs[0]
    last = next(item for item in main.operators if main.outputs[0] in item.outputs)
    return last, _operator_name(model, last)


def _operator_name(model: Any, operator: Any) -> str:
    from ai_edge_litert import schema_py_generated as schema

    names = {value: name for name, value in vars(schema.BuiltinOperator).items()}
    return str(names.get(model.operatorCodes[operator.opcodeIndex].builtinCode, ""))
