"""The scale of an int8 file's logits, chosen anew after the conversion.

The converter spreads 256 codes over all values seen. Kernels take a tensor's scale from the file, so another one in its
place is all that there is to do.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.logits import decisive

if TYPE_CHECKING:
    from edgecnn.formats.tflite_convert import Traced


def narrow(model: Any, traced: "Traced", values: NDArray[np.float32]) -> None:
    """Let the logits of an int8 file span what decides, in place; see `edgecnn.formats.logits`.

    A model that ends in another way than a dense layer or convolution before softmax or sigmoid stays as it is.

    Args:
        model: the flatbuffer as an object.
        traced: what it was converted from.
        values: representative dataset, float32 (N, height, width, channels), as fed to `traced`.
    """
    tensor = _logits_of(model)
    if tensor is None or (found := traced.logits(values)) is None:
        return
    activation, seen = found
    low, high = decisive(activation, float(seen.min()), float(seen.max()), float(seen.max(axis=1).min()))
    low, high = min(low, 0.0), max(high, 0.0)
    if low < high:
        step = (high - low) / 255
        tensor.quantization.scale = np.array([step], np.float32)
        tensor.quantization.zeroPoint = np.array([np.clip(round(-128 - low / step), -128, 127)], np.int64)


def _logits_of(model: Any) -> Any:
    """Return the tensor between a dense layer or convolution and the last operator, None if others read it as well."""
    from ai_edge_litert import schema_py_generated as schema

    main, kinds = model.subgraphs[0], schema.BuiltinOperator
    code = {id(item): model.operatorCodes[item.opcodeIndex].builtinCode for item in main.operators}
    last = next(item for item in main.operators if main.outputs[0] in item.outputs)
    index = last.inputs[0]
    writer = next((item for item in main.operators if index in item.outputs), None)
    alone = sum(index in item.inputs for item in main.operators) == 1
    if code[id(last)] not in (kinds.SOFTMAX, kinds.LOGISTIC) or writer is None or not alone:
        return None
    return main.tensors[index] if code[id(writer)] in (kinds.FULLY_CONNECTED, kinds.CONV_2D) else None
